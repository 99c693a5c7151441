/** What git knows of the ledger of public ids, in every version that it holds, where the content lies in a repository. */
import { spawnSync } from 'node:child_process';
import type { PermalinksData } from '../domain/schema.ts';

/** What git remembers of the ledger of a content folder. */
export interface Remembered {
  /** Each public id that any version held, with the digest, the question and the answers first given there. */
  readonly lines: PermalinksData;
  /** Whether the repository holds only the newest part of its history. */
  readonly isShallow: boolean;
}

const LEDGER = './permalinks.yaml';

/** Every line that a committed ledger ever held; undefined without git, or without a commit that holds a ledger. */
export function readCommittedLedger(folder: string): Remembered | undefined {
  const changes = git(folder, ['log', '--format=', '--raw', '--no-abbrev', '-m', '--reverse', '--', LEDGER]);
  const blobs = [...(changes ?? '').matchAll(/^:\d+ \d+ \w+ (\w+) [AM]/gm)].map(([, blob]) => blob);
  if (blobs.length === 0) return undefined;
  const versions = git(folder, ['cat-file', '--batch=%(objecttype)'], [...new Set(blobs)].join('\n')) ?? '';
  const isShallow = git(folder, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true';
  return { lines: linesIn(versions), isShallow };
}

function git(folder: string, command: readonly string[], input = ''): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...command], {
    encoding: 'utf8',
    maxBuffer: 1_000_000_000,
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

const LINE = /^["']?([a-z]+(?:\/[a-z0-9-]+)?(?:#[a-z0-9-]+)?)["']?[ \t]*:(.*)$/gm;

/** The entries of several versions, oldest first: a public id at the beginning of a line, with what was first said of it. */
function linesIn(versions: string): PermalinksData {
  const lines: PermalinksData = {};
  for (const [, ref = '', rest = ''] of versions.matchAll(LINE)) {
    const known = Object.hasOwn(lines, ref) ? lines[ref] : undefined;
    if (known === undefined || (isBare(known) && rest.length > MIN_LENGTH)) lines[ref] = detailsIn(rest);
  }
  return lines;
}

/** No line that says something of an id is shorter behind its colon. */
const MIN_LENGTH = 10;

function isBare(line: PermalinksData[string]): boolean {
  return Object.keys(line).length === 0;
}

/** The digest, question and answers of a line, as the ledger is written: each text as JSON writes it. */
function detailsIn(rest: string): PermalinksData[string] {
  const sha256 = /sha256["']?:\s*["']?([0-9a-f]{64})/.exec(rest)?.[1];
  const question = /[{,]\s*question:\s*("(?:[^"\\]|\\["\\/bfnrt])*")/.exec(rest)?.[1];
  const labels = /[{,]\s*positions:\s*\{((?:[^"}]|"(?:[^"\\]|\\["\\/bfnrt])*")*)\}/.exec(rest)?.[1];
  const positions = [...(labels ?? '').matchAll(/([a-z0-9-]+):\s*("(?:[^"\\]|\\["\\/bfnrt])*")/g)];
  return {
    ...(sha256 !== undefined && { sha256 }),
    ...(question !== undefined && { question: JSON.parse(question) }),
    ...(positions.length > 0 && {
      positions: Object.fromEntries(positions.map(([, id = '', label = '""']) => [id, JSON.parse(label)])),
    }),
  };
}

/** Whether the ledger of a content folder is as it was last committed; undefined without git or a repository. */
export function isLedgerCommitted(folder: string): boolean | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, 'status', '--porcelain', '--', 'permalinks.yaml'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout === '' : undefined;
}

/** The files of a content folder that the last commit holds, by their paths in it; none without git. */
export function committedPaths(folder: string): string[] {
  return (git(folder, ['ls-tree', '-r', '-z', '--name-only', 'HEAD', '.']) ?? '')
    .split('\0')
    .filter((path) => path !== '');
}
