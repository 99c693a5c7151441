import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuoteSelector } from '../domain/schema.ts';
import { type ArticleText, foldArticle, type Range } from '../domain/text.ts';
import { describe as describeRange } from './describe.ts';
import { type Located, locate } from './locate.ts';

/** An article of plain paragraphs, the first on line 1, each two lines below the one before. */
function article(...paragraphs: string[]): ArticleText {
  const blocks: Range[] = [];
  for (const paragraph of paragraphs) {
    const start = blocks.length === 0 ? 0 : (blocks.at(-1)?.end ?? 0) + 1;
    blocks.push({ start, end: start + paragraph.length });
  }
  const lineAt = (offset: number) => 2 * blocks.filter(({ start }) => start <= offset).length - 1;
  return { text: paragraphs.join(' '), blocks, lineAt };
}

const NEWS = article(
  'ua en ru',
  'US policy remains unchanged, White House says',
  'US policy remains unchanged, White House says Photo: the Russian rear',
  'Kirby said, "We’re monitoring this closely." The White House just doesn\'t know.',
  'North Korea has sent 3,000 troops, and their numbers could grow to 10,000 for $3.5 million.',
  'The U.S. Army’s 29th unit fired 2 rounds — American-made — at 4°C, 20% more.',
);

function words(found: Located, { text }: ArticleText = NEWS): string {
  return 'range' in found ? text.slice(found.range.start, found.range.end) : `${found.fault}: ${found.message}`;
}

function quote(exact: string, around: Omit<QuoteSelector, 'exact'> = {}): string {
  return words(locate({ exact, ...around }, NEWS));
}

test.each([
  'North Korea has sent 3,000 troops',
  '3,000',
  '$3.5 million',
  '3.5 million',
  'ua en ru',
  '"We’re monitoring this closely."',
  'We’re',
  "doesn't know",
  'American',
  'made',
  'U.S. Army’s',
  '29th',
  '20%',
  '20',
  '2',
  '4°C',
  'the Russian rear',
])('finds “%s”', (exact) => {
  expect(quote(exact)).toBe(exact);
});

test('reads a line break or several spaces in a quote as one space', () => {
  expect(quote('  North Korea\n has\t\tsent ')).toBe('North Korea has sent');
});

test.each([
  ['another apostrophe', "We're monitoring", "(character 3: here U+0027 ', there U+2019 ’)"],
  ['another case', 'north Korea has sent', '(character 1: here U+006E n (Latin), there U+004E N (Latin))'],
  [
    'a letter of another alphabet',
    'N\u043Erth Korea',
    '(character 2: here U+043E о (Cyrillic), there U+006F o (Latin))',
  ],
  ['a no-break space', 'has\u00A0sent', '(character 4: here U+00A0 no-break space, there U+0020 space)'],
  ['a zero-width space', '3,\u200B000 troops', '(character 3: here U+200B zero-width space, there U+0030 0)'],
  ['a soft hyphen', 'num\u00ADbers could', '(character 4: here U+00AD soft hyphen, there U+0062 b (Latin))'],
  ['another dash', 'rounds - American', '(character 8: here U+002D - (hyphen-minus), there U+2014 — (em dash))'],
  [
    'a combining accent',
    'troo\u0301ps, and',
    '(character 5: here U+0301 combining mark ◌\u0301, there U+0070 p (Latin))',
  ],
  ['a digit', '11,000', '(character 2: here U+0031 1, there U+0030 0)'],
])('does not take %s for the same, and says where the two part', (_name, exact, difference) => {
  expect(quote(exact)).toMatch(/^orphan-quote: the quote is not in the article; nearest text at line \d+: "/);
  expect(quote(exact)).toContain(difference);
});

test('does not take curly quotes around for straight ones, and says what to quote', () => {
  expect(quote('“We’re monitoring this closely.”')).toBe(
    'orphan-quote: the quote holds quotation marks around it that are not in the article',
  );
});

test('says that nothing resembles a quote from elsewhere', () => {
  expect(quote('Zebras graze on quiet hills beyond Lyon')).toBe(
    'orphan-quote: the quote is not in the article; no text there resembles it',
  );
});

test('shows the sentence that shares most words where too much was changed', () => {
  expect(quote('numbers of troops sent by Korea grow to 10,000, North could say')).toContain(
    'nearest text at line 9: "North',
  );
});

test('reports a quote that occurs twice as ambiguous, with lines and with what would set it apart', () => {
  const found = locate({ exact: 'White House says' }, NEWS);
  expect(found).toEqual({
    fault: 'ambiguous-quote',
    message: 'the quote stands 2 times in the article (lines 3, 5)',
    remedy: 'Tell them apart: suffix "US" for the one at line 3; suffix "Photo:" for the one at line 5.',
  });
});

test('tells places apart by prefix and suffix, which may cross paragraphs and need no space at the joint', () => {
  const exact = 'US policy remains unchanged, White House says';
  expect(locate({ exact, prefix: 'ua en ru' }, NEWS)).toEqual({ range: { start: 9, end: 54 } });
  expect(locate({ exact, prefix: 'ua en\nru ' }, NEWS)).toEqual({ range: { start: 9, end: 54 } });
  expect(locate({ exact, suffix: 'Photo:' }, NEWS)).toEqual({ range: { start: 55, end: 100 } });
  expect(locate({ exact, suffix: ' Photo:' }, NEWS)).toEqual({ range: { start: 55, end: 100 } });
});

test('refuses a prefix or a suffix that does not stand there, though the words stand once', () => {
  expect(quote('3,000', { prefix: 'has lost' })).toBe(
    'orphan-quote: the quote is in the article (line 9), but not behind "has lost"',
  );
  expect(quote('3,000', { prefix: 'sent', suffix: 'men' })).toContain('behind "sent" and before "men"');
});

test('refuses a quote across paragraphs', () => {
  expect(quote('could grow to 10,000 for $3.5 million. The U.S.')).toBe(
    'broken-quote: the quote runs across paragraphs (from line 9 to line 11)',
  );
});

test.each([
  ['roops', '"troops"'],
  ['North Kore', '"North Korea"'],
  ['000 troops', '"3,000 troops"'],
  ['has sent 3', '"has sent 3,000"'],
  ['sent 3,', '"sent 3,000"'],
  ['$3', '"$3.5"'],
  ['5 million', '"3.5 million"'],
  ['doesn', '"doesn\'t"'],
  ['re monitoring', '"We’re monitoring"'],
  ['29', '"29th"'],
  ['.S. Army’s', '"U.S. Army’s"'],
  ['Army', '"Army’s"'],
])('refuses “%s”, which cuts a word or a number', (exact, whole) => {
  expect(quote(exact)).toContain('inside a word or a number at line');
  expect(quote(exact)).toContain(whole);
});

test('takes words that stand once as words, though they also stand inside longer ones', () => {
  const text = article('The 300 and the 3,000 paratroops met troops.');
  expect(locate({ exact: '300' }, text)).toEqual({ range: { start: 4, end: 7 } });
  expect(locate({ exact: 'troops' }, text)).toEqual({ range: { start: 37, end: 43 } });
});

test.each([
  ['3 000 troops', '3', 'broken-quote'],
  ['3\u00A0000 troops', '000', 'broken-quote'],
  ['the 👩\u200D👧 sign', '👩', 'broken-quote'],
  ['the 👩\u200D👧 sign', '👩\u200D👧', 'range'],
  ['cafe\u0301 bar', 'cafe', 'broken-quote'],
  ['in\u00ADformation', 'in', 'broken-quote'],
  ['в Україні п’ять', 'п', 'broken-quote'],
  ['朝鲜派遣3000名士兵', '派遣3000名', 'range'],
  ['朝鲜派遣3000名士兵', '派遣300', 'broken-quote'],
  ['a $& b (x|y)* <b>&amp;</b> \\1 c', '$& b (x|y)* <b>&amp;</b> \\1', 'range'],
  ['אמר 3,000 חיילים', '3,000 חיילים', 'range'],
])('in “%s”, “%s” gives: %s', (text, exact, outcome) => {
  const found = locate({ exact }, article(text));
  expect('range' in found ? 'range' : found.fault).toBe(outcome);
});

test('finds words inside a stretch of the article, and says where else they stand', () => {
  const within = { start: 55, end: 124 };
  expect(locate({ exact: 'White House says' }, NEWS, within)).toEqual({ range: { start: 84, end: 100 } });
  expect(words(locate({ exact: '3,000' }, NEWS, within))).toBe(
    'orphan-quote: the words "3,000" do not stand in "US policy remains unchanged, W … e says Photo: the Russian rear"; they stand at line 9',
  );
});

test('answers a wrong quote in a long article without delay', () => {
  const long = article(...Array.from({ length: 400 }, (_, index) => `${NEWS.text} ${index}`));
  expect(locate({ exact: `${NEWS.text.slice(100, 400)}x`.repeat(3) }, long)).toHaveProperty('fault', 'orphan-quote');
  expect(locate({ exact: 'a'.repeat(20_000) }, article('a'.repeat(40_000)))).toHaveProperty('fault', 'broken-quote');
}, 4000);

const WORD = fc.constantFrom(
  ...[
    'troops',
    'the',
    'a',
    '3,000',
    '3.5',
    'don’t',
    'U.S.',
    '“so”',
    'é',
    'e\u0301',
    '👩\u200D👧',
    '$&',
    '(x)',
    'x\u00A0y',
    '中文字',
  ],
  ...['п’ять', 'عربي', '—', 'ex-minister', '10:30', 'Kirby', 'said,', 'no.', '20%', '𝒳', 'a.b', '٣٬٠٠٠'],
);
const PARAGRAPHS = fc.array(fc.array(WORD, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });
const CUT = fc.tuple(PARAGRAPHS, fc.nat(), fc.nat(), fc.nat()).map(([paragraphs, which, from, length]) => {
  const text = article(...paragraphs.map((list) => list.join(' ')));
  const list = paragraphs[which % paragraphs.length] ?? [];
  const first = from % list.length;
  const last = Math.min(first + 1 + (length % 6), list.length);
  const start = (text.blocks[which % paragraphs.length]?.start ?? 0) + [...list.slice(0, first), ''].join(' ').length;
  return { text, range: { start, end: start + list.slice(first, last).join(' ').length } };
});

test('a quote cut at word boundaries out of any text is found exactly, or called ambiguous', () => {
  fc.assert(
    fc.property(CUT, ({ text, range }) => {
      const exact = text.text.slice(range.start, range.end);
      const found = locate({ exact }, text);
      if ('fault' in found) expect(found.fault).toBe('ambiguous-quote');
      else expect(found.range).toEqual(range);
    }),
  );
});

test('the quote that is made of a range finds that range', () => {
  fc.assert(
    fc.property(CUT, ({ text, range }) => {
      const selector = describeRange(range, text);
      if (selector) expect(locate(selector, text)).toEqual({ range });
    }),
  );
});

test('one changed character is never accepted: what is found is the quote, character for character', () => {
  const sign = fc.constantFrom(...'aeоy’\'"“1,. -—\u00A0\u200B\u0301'.split(''), '👧');
  const change = fc.tuple(CUT, fc.nat(), fc.constantFrom('substitute', 'insert', 'delete'), sign);
  fc.assert(
    fc.property(change, ([{ text, range }, at, kind, added]) => {
      const exact = text.text.slice(range.start, range.end);
      const offset = at % exact.length;
      const rest = exact.slice(kind === 'insert' ? offset : offset + 1);
      const changed = exact.slice(0, offset) + (kind === 'delete' ? '' : added) + rest;
      fc.pre(foldArticle(changed) !== '' && foldArticle(changed) !== exact);
      const found = locate({ exact: changed }, text);
      if ('range' in found) expect(words(found, text)).toBe(foldArticle(changed));
      else expect(found.message).not.toMatch(/[\p{Cc}\u200B\u200E\u200F\u202A-\u202E]/u);
    }),
    { numRuns: 1000 },
  );
});
