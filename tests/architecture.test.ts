import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/**
 * The rooms of src/, from the ground up: a file imports only from its own room or from a room on a lower floor, types
 * included. Rooms on one floor know nothing of each other. A folder that is not named here belongs to the room above it.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['domain', 'styles'],
  ['reader', 'anchoring', 'markdown', 'search/query'],
  ['model', 'search/pagefind'],
  ['model/permalinks', 'model/notices'],
  ['model/build'],
  ['words'],
  ['view'],
  ['view/claims'],
  ['view/articles', 'view/figures', 'view/timeline'],
  ['view/site'],
  ['search/index', 'search/browser', 'outputs/cards', 'outputs/citations'],
  ['outputs/data', 'outputs/feeds'],
  ['outputs'],
  ['publish'],
  ['components/site'],
  ['components/share'],
  ['components/claim'],
  ['components/article', 'components/figures', 'components/lists', 'components/timeline'],
  ['layouts'],
  ['desk'],
  ['cli'],
  ['astro'],
  ['pages'],
];

/** Files at the top of src/: what Astro and its pages ask of the content. */
const TOP_FILES: Record<string, string> = {
  'content-client.ts': 'astro',
  'content-hooks.ts': 'astro',
  'file-hooks.ts': 'astro',
  'live.config.ts': 'astro',
  'load-tracker.ts': 'astro',
  'middleware.ts': 'astro',
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const source = fileURLToPath(new URL('../src/', import.meta.url));
const found = globSync('**/*.{ts,tsx,astro}', { cwd: source }).map((file) => file.replaceAll('\\', '/'));
const files = found.filter((file) => !file.endsWith('.test.ts'));
const imports = files.flatMap((file) => importsOf(file, read(file)));

describe('the floors of src', () => {
  test('every file belongs to a room, and every room has files', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
    expect(FLOORS.flat().filter((room) => !files.some((file) => roomOf(file) === room))).toEqual([]);
  });

  test('a file imports only from a lower floor or its own room', () => {
    expect(imports.filter(isForbidden).map(inWords)).toEqual([]);
  });

  test('nothing of the site imports the desk, so that it is the same with and without it', () => {
    const others = imports.filter(({ from, to }) => to.startsWith('desk/') && !/^(?:desk|cli)\//.test(from));
    expect(others.map(inWords)).toEqual([]);
  });

  test('no file imports itself by a detour', () => {
    expect(cycles(imports)).toEqual([]);
  });
});

describe('the rule itself', () => {
  const forbidden = (file: string, code: string) => importsOf(file, code).filter(isForbidden).map(inWords);

  test('reports an import from a higher floor, a sister room and outside src', () => {
    expect(forbidden('model/a.ts', "import { b } from '../view/b.ts';")).toEqual(['model/a.ts imports view/b.ts']);
    expect(forbidden('view/a.ts', "export type { B } from '../outputs/b.ts';")).toHaveLength(1);
    expect(forbidden('model/a.ts', "import type { B } from './build/b.ts';")).toHaveLength(1);
    expect(forbidden('view/figures/a.ts', "import { b } from '../timeline/b.ts';")).toHaveLength(1);
    expect(forbidden('pages/a.astro', "import '../../tests/b.ts';")).toHaveLength(1);
    expect(forbidden('domain/text.ts', "const b = await import('../load-tracker.ts');")).toHaveLength(1);
  });

  test('allows a lower floor, the own room and packages', () => {
    const code = "import { z } from 'zod';\nimport a from './a.ts';\nimport {\n  b,\n} from '../../domain/schema.ts';";
    expect(forbidden('model/build/b.ts', code)).toEqual([]);
    expect(forbidden('pages/claims/b.astro', "import { a } from '../a.ts';")).toEqual([]);
  });

  test('reports a cycle by the files on it', () => {
    const chain = ['a.ts', 'b.ts', 'c.ts'].map((from, at, all) => ({
      from,
      to: all[(at + 1) % 3] ?? '',
    }));
    expect(cycles(chain)).toEqual(['a.ts → b.ts → c.ts → a.ts']);
  });
});

function importsOf(from: string, code: string): Import[] {
  const matches = code.matchAll(/\b(?:import|export)\b[\w\s{},*$(]*['"](\.{1,2}\/[^'"]+)['"]/g);
  return [...matches].map(([, path = '']) => ({ from, to: posix.join(posix.dirname(from), path) }));
}

function isForbidden({ from, to }: Import): boolean {
  return roomOf(from) !== roomOf(to) && !(floorOf(to) < floorOf(from));
}

/** The innermost room that a file lies in. */
function roomOf(file: string): string | undefined {
  const rooms = FLOORS.flat().filter((room) => file.startsWith(`${room}/`));
  return TOP_FILES[file] ?? rooms.sort((a, b) => b.length - a.length)[0];
}

/** The floor of a file's room; what lies in no room is above all. */
function floorOf(file: string): number {
  const room = roomOf(file);
  return room === undefined ? Number.POSITIVE_INFINITY : FLOORS.findIndex((floor) => floor.includes(room));
}

function cycles(edges: Import[]): string[] {
  const next = Map.groupBy(edges, ({ from }) => from);
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' → ')];
    if (done.has(file)) return [];
    const found = (next.get(file) ?? []).flatMap(({ to }) => visit(to, [...path, file]));
    done.add(file);
    return found;
  };
  return [...next.keys()].flatMap((file) => visit(file, []));
}

function inWords({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

function read(file: string): string {
  return readFileSync(`${source}${file}`, 'utf8');
}
