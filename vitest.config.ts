import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'node_modules/**'],
    testTimeout: 30_000,
    // As long as a page may take to show a thing; a busy machine is slow, not wrong.
    expect: { poll: { timeout: 8000 } },
  },
});
