import { defineConfig } from 'vitest/config';

/** One bench at a time: two would measure each other. */
export default defineConfig({
  test: { include: ['test/bench/**/*.bench.ts'], fileParallelism: false, testTimeout: 600_000 },
});
