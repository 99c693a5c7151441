import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** A file imports only from a smaller number or its own part; a part is a folder of src/ or what PARTS joins. */
const LAYERS: Record<string, number> = {
  domain: 0,
  styles: 0,
  reader: 1,
  anchoring: 1,
  markdown: 1,
  search: 1,
  model: 2,
  words: 3,
  scripts: 4,
  view: 4,
  outputs: 5,
  publish: 6,
  cli: 7,
  astro: 8,
  markup: 8,
  pages: 9,
};

const PARTS: Record<string, string> = {
  'dates.ts': 'domain',
  'edtf.d.ts': 'domain',
  'issues.ts': 'domain',
  'once.ts': 'domain',
  'schema.ts': 'domain',
  'text.ts': 'domain',
  'words.ts': 'words',
  'content.config.ts': 'astro',
  'load-tracker.ts': 'astro',
  'draw-card.ts': 'astro',
  components: 'markup',
  layouts: 'markup',
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const source = fileURLToPath(new URL('../src/', import.meta.url));
const found = globSync('**/*.{ts,astro}', { cwd: source }).map((file) => file.replaceAll('\\', '/'));
const files = found.filter((file) => !file.endsWith('.test.ts'));
const imports = files.flatMap((file) => importsOf(file, read(file)));

describe('the layers of src', () => {
  test('every file belongs to a part of the design', () => {
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  test('a file imports only from a smaller layer or its own part', () => {
    expect(imports.filter(isForbidden).map(inWords)).toEqual([]);
  });

  test('no file imports itself by a detour', () => {
    expect(cycles(imports.filter(({ typeOnly }) => !typeOnly))).toEqual([]);
  });
});

describe('the rule itself', () => {
  const forbidden = (file: string, code: string) => importsOf(file, code).filter(isForbidden).map(inWords);

  test('reports an import from a higher layer, a sister part and outside src', () => {
    expect(forbidden('model/a.ts', "import { b } from '../view/b.ts';")).toEqual(['model/a.ts imports view/b.ts']);
    expect(forbidden('view/a.ts', "export type { B } from '../outputs/b.ts';")).toHaveLength(1);
    expect(forbidden('pages/a.astro', "import '../../tests/b.ts';")).toHaveLength(1);
    expect(forbidden('text.ts', "const b = await import('./load-tracker.ts');")).toHaveLength(1);
  });

  test('allows a lower layer, the own part and packages', () => {
    const code = "import { z } from 'zod';\nimport a from './a.ts';\nimport {\n  b,\n} from '../../schema.ts';";
    expect(forbidden('model/deep/b.ts', code)).toEqual([]);
  });

  test('reports a cycle by the files on it', () => {
    const chain = ['a.ts', 'b.ts', 'c.ts'].map((from, at, all) => ({
      from,
      to: all[(at + 1) % 3] ?? '',
      typeOnly: false,
    }));
    expect(cycles(chain)).toEqual(['a.ts → b.ts → c.ts → a.ts']);
  });
});

function importsOf(from: string, code: string): Import[] {
  const matches = code.matchAll(/\b(?:import|export)(\s+type)?\b[\w\s{},*$(]*['"](\.{1,2}\/[^'"]+)['"]/g);
  return [...matches].map(([, type, path = '']) => {
    return { from, to: posix.join(posix.dirname(from), path), typeOnly: type !== undefined };
  });
}

function isForbidden({ from, to }: Import): boolean {
  return partOf(from) !== partOf(to) && !((layerOf(to) ?? Number.POSITIVE_INFINITY) < (layerOf(from) ?? 0));
}

function partOf(file: string): string {
  const [top = ''] = file.split('/');
  return PARTS[top] ?? top;
}

function layerOf(file: string): number | undefined {
  return LAYERS[partOf(file)];
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
