import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type Frame, Parted } from '../outputs/data/parted.ts';
import { type KeptPart, takenOrMade } from './kept-parts.ts';
import type { Group } from './read-groups.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-parts-'));
const file = join(folder, 'published');
afterAll(() => rmSync(folder, { recursive: true }));

const FRAMES: readonly Frame[] = [
  { head: '', between: '', foot: () => '' },
  { head: '«', between: ' – ', foot: (isEmpty) => (isEmpty ? '∅' : '»') },
];

/** The texts of parts by their names; some are empty. */
const texts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('', 'x', 'zwei', 'три'));

/** A file in parts, and those of them that were made. */
function partedOf(frame: Frame, parts: Readonly<Record<string, string>>) {
  const fresh: string[] = [];
  const made = (name: string, text: string) => () => {
    fresh.push(name);
    return text;
  };
  const all = Object.entries(parts).map(([name, text]) => ({ name, content: made(name, text) }));
  return { parted: new Parted(frame, all), fresh };
}

const joined = (pieces: Iterable<string | Uint8Array>) =>
  Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece))).toString();

test('a file of parts that stand in the published one, and of others, is the file as it is made anew', () => {
  const run = fc.record({ frame: fc.constantFrom(...FRAMES), before: texts, after: texts });
  fc.assert(
    fc.property(run, ({ frame, before, after }) => {
      const noted: KeptPart<Group>[] = [];
      writeFileSync(file, joined(takenOrMade(partedOf(frame, before).parted, undefined, noted)));
      const isSame = (name: string) => before[name] === after[name];
      const parts = noted.map((part) => ({ ...part, reads: isSame(part.name) ? part.reads : undefined }));
      const { parted, fresh } = partedOf(frame, after);
      const now: KeptPart<Group>[] = [];
      expect(joined(takenOrMade(parted, { file, parts }, now))).toBe(joined(partedOf(frame, after).parted));
      expect(fresh).toEqual(Object.keys(after).filter((name) => !isSame(name)));
      expect(now.map(({ name, length }) => [name, length])).toEqual(
        Object.entries(after).map(([name, text]) => [name, Buffer.byteLength(text)]),
      );
    }),
  );
});
