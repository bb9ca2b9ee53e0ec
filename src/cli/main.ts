#!/usr/bin/env node
process.stdout.write('takkebrev\n');
