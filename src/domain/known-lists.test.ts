import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { KnownLists } from './known-lists.ts';

const folder = mkdtempSync(join(tmpdir(), 'known-lists-'));
const file = join(folder, 'lists');
afterAll(() => rmSync(folder, { recursive: true }));

/** Two lists that a text gives: its words, and its letters. */
const inText = (text: string) => [text.split(' '), [...text]];

/** The lists of texts, with what is known of those before; and the texts that were looked at. */
function listsOf(texts: readonly string[], { code = 'a', cold = false } = {}) {
  const known = new KnownLists({ code, cold, file });
  const fresh: string[] = [];
  const lists = texts.map((text) =>
    known.of(text, () => {
      fresh.push(text);
      return inText(text);
    }),
  );
  known.save();
  return { lists, fresh, known };
}

test('lists are the same from what is known of others and of themselves as anew, after any edits', () => {
  const text = fc.array(fc.constantFrom('a', 'bé', '3,000', 'ǁc', 'д', ''), { maxLength: 6 });
  const texts = fc.array(
    text.map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), (runs) => {
      for (const all of runs) expect(listsOf(all).lists).toEqual(all.map(inText));
    }),
  );
});

test('those of a run are at hand as numbers, one list behind the other', () => {
  const { known } = listsOf(['b a', 'a']);
  const { numbers, ends } = known.lists;
  expect(Array.from(numbers, (number) => known.texts.all[number])).toEqual(['b', 'a', 'b', ' ', 'a', 'a', 'a']);
  expect([...ends]).toEqual([2, 5, 6, 7]);
});

test('only what is new is looked at, and all of it where nothing may be known or the code is another', () => {
  listsOf(['a b', 'c']);
  expect(listsOf(['c', 'a d', 'a b']).fresh).toEqual(['a d']);
  expect(listsOf(['a b'], { cold: true }).fresh).toEqual(['a b']);
  expect(listsOf(['a b'], { code: 'b' }).fresh).toEqual(['a b']);
});

test('nothing is believed that is damaged', () => {
  const whole = () => {
    listsOf(['first']);
    return readFileSync(file, 'latin1');
  };
  const other = whole().replace('first', 'other');
  expect(other).not.toBe(whole());
  for (const bytes of [other, other.slice(32), whole().slice(0, -1), `\0${other.slice(1)}`, '']) {
    writeFileSync(file, bytes, 'latin1');
    expect(listsOf(['first'])).toMatchObject({ lists: [inText('first')], fresh: ['first'] });
  }
});
