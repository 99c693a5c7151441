/** One build at a time: a file with the number of the process that builds, and when that began. */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** The locks that this process holds: in a container a new process bears the number of one that was killed. */
const held = new Set<string>();

/** Takes the lock, and gives the function that returns it; throws where another process holds it. */
export function takeLock(file: string): () => void {
  for (let tries = 0; tries < 3; tries += 1) {
    if (created(file)) return holding(file);
    const holder = holderOf(file);
    if (holder ? isRunning(holder, file) : isFresh(file)) throw new Error(busy(file, holder?.pid));
    rmSync(file, { force: true });
  }
  throw new Error(busy(file, undefined));
}

function holding(file: string): () => void {
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

function created(file: string): boolean {
  try {
    writeWhole(file, `${process.pid} ${startOf(process.pid)}`);
    return true;
  } catch (error) {
    if (isCode('EEXIST', error)) return false;
    throw new Error(`${file} cannot be written; is this folder read-only, or the disk full? ${String(error)}`);
  }
}

/** Writes a file where none is, or none at all: an empty lock would be in the way of whoever makes room on a full disk. */
function writeWhole(file: string, text: string): void {
  const open = openSync(file, 'wx');
  try {
    writeFileSync(open, text);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(open);
  }
}

/** A process by its number and when it began, since numbers come again. */
interface Holder {
  readonly pid: number;
  readonly start: string;
}

/** The process that holds the lock; undefined where that is just being written, or never was. */
function holderOf(file: string): Holder | undefined {
  try {
    const [, pid, start = ''] = /^(\d+) ?(.*)/.exec(readFileSync(file, 'utf8')) ?? [];
    return pid === undefined ? undefined : { pid: Number(pid), start };
  } catch {
    return undefined;
  }
}

/** Milliseconds after which a lock without a holder is that of a build which was stopped while it wrote it. */
const SETTLED = 5000;

function isFresh(file: string): boolean {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - made < SETTLED;
}

function isRunning({ pid, start }: Holder, file: string): boolean {
  if (pid === process.pid) return held.has(file);
  return isAlive(pid) && (start === '' || start === startOf(pid));
}

/** When a process began, in whatever way this system tells it; empty where it tells nothing. */
function startOf(pid: number): string {
  try {
    if (process.platform !== 'linux') return toldByPs(pid);
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[STARTED] ?? '';
  } catch {
    return '';
  }
}

function toldByPs(pid: number): string {
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

/** The place of the time of the start after the name of the program in `/proc/<pid>/stat` (field 22). */
const STARTED = 19;

function isAlive(pid: number): boolean {
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
