import { defineConfig } from 'rolldown';

/**
 * Puts the program and the libraries that are many small files into few: a run that finds no new
 * mail spends most of its time on loading. Everything stays two folders below the package, where
 * templates are looked for. Libraries that load parts of themselves by name stay as they are.
 */
export default defineConfig({
  input: { 'cli/main': 'src/cli/main.ts', 'gate/index': 'src/gate/index.ts' },
  platform: 'node',
  external: [/^node:/, /^(imapflow|mailparser|nodemailer|handlebars|date-holidays|pino)(\/|$)/],
  output: { dir: 'dist', format: 'esm', chunkFileNames: 'cli/[name].js' },
});
