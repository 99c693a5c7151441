/** One build at a time: a file with the number of the process that builds. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Takes the lock, and gives the function that returns it; throws where another process holds it. */
export function takeLock(file: string): () => void {
  for (let tries = 0; tries < 3; tries += 1) {
    if (created(file)) return () => rmSync(file, { force: true });
    const holder = holderOf(file);
    if (holder === undefined || isRunning(holder)) throw new Error(busy(file, holder));
    rmSync(file, { force: true });
  }
  throw new Error(busy(file, undefined));
}

function created(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode('EEXIST', error)) return false;
    throw error;
  }
}

/** The process that holds the lock; undefined where that is just being written. */
function holderOf(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode('EPERM', error);
  }
}

function isCode(code: string, error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function busy(file: string, holder: number | undefined): string {
  const who = holder === undefined ? '' : ` (process ${holder})`;
  return `Another build is running${who}. Wait until it ends; if there is none, remove ${file}.`;
}
