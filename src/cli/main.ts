#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Most runs find no new mail and end within a moment: compiling anew would take half of it.
enableCompileCache();
const { main } = await import('./program.ts');
process.exitCode = await main(process.argv);
