import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { KnownKeys } from './known-keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'known-keys-'));
const file = join(folder, 'keys');
afterAll(() => rmSync(folder, { recursive: true }));

interface How {
  readonly code?: string;
  readonly cold?: boolean;
}

/** The keys of texts, which are their words, with what is known of those before; and the texts that were new. */
function keysOf(texts: readonly string[], { code = 'a', cold = false }: How = {}) {
  const known = new KnownKeys({ code, cold, file });
  const fresh: string[] = [];
  for (const text of texts)
    known.add(text, () => {
      fresh.push(text);
      return text.split(' ');
    });
  known.save();
  const { numbers, ends } = known.lists;
  const keys = ends.map((end, at) => numbers.slice(ends[at - 1] ?? 0, end).map((number) => known.words.all[number]));
  return { keys, fresh };
}

test('documents have the same keys from what is known of others and of themselves as anew, after any edits', () => {
  const text = fc.array(fc.constantFrom('a', 'bé', '3,000', 'ǁc', 'д'), { minLength: 1, maxLength: 6 });
  const texts = fc.array(
    text.map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), (builds) => {
      for (const all of builds) expect(keysOf(all).keys).toEqual(all.map((one) => one.split(' ')));
    }),
  );
});

test('only what is new is analysed, and nothing of it where all is to be found anew or the code is another', () => {
  keysOf(['a b', 'c']);
  expect(keysOf(['c', 'a d', 'a b']).fresh).toEqual(['a d']);
  expect(keysOf(['a b'], { cold: true }).fresh).toEqual(['a b']);
  expect(keysOf(['a b'], { code: 'b' }).fresh).toEqual(['a b']);
});

test('nothing is believed that is damaged', () => {
  keysOf(['first']);
  const whole = readFileSync(file, 'latin1');
  writeFileSync(file, whole.replace('first', 'other'), 'latin1');
  expect(keysOf(['first'])).toEqual({ keys: [['first']], fresh: ['first'] });
});
