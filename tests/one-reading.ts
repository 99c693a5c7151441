/**
 * Loaded before a build (`node --import`), makes it end with 1 unless each content file was read exactly once, and the
 * committed ledger, which every run of the gate asks git for, as well: one reading, one gate, one tracker a build.
 */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { contentFolder } from '../src/reader/folder.ts';

const reads = new Map<string, number>();
const { readFileSync } = fs;
const { spawnSync } = childProcess;

function count(name: string): void {
  reads.set(name, (reads.get(name) ?? 0) + 1);
}

fs.readFileSync = new Proxy(readFileSync, {
  apply(read, self, given) {
    const [file] = given;
    if (typeof file === 'string' && file.startsWith(contentFolder())) count(file);
    return Reflect.apply(read, self, given);
  },
});

childProcess.spawnSync = new Proxy(spawnSync, {
  apply(spawn, self, given) {
    if (given[0] === 'git' && given[1]?.includes('log')) count('git log');
    return Reflect.apply(spawn, self, given);
  },
});

syncBuiltinESMExports();

process.on('exit', () => {
  const often = [...reads].filter(([, times]) => times !== 1).map(([name, times]) => `${name}: ${times} times`);
  if (reads.size > 1 && often.length === 0) return;
  console.error(`The content was not read exactly once:\n${often.join('\n') || 'not at all'}`);
  process.exitCode = 1;
});
