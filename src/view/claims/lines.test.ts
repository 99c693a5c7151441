import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { gate } from '../../model/build/gate.ts';
import type { Claim } from '../../model/tracker.ts';
import { plainText } from '../../words/plain-text.ts';
import {
  claimRelation,
  closingLine,
  newestLine,
  oneLine,
  reasons,
  reportedLine,
  tensionPhrase,
  titleLine,
} from './lines.ts';

const { tracker } = gate(fileURLToPath(new URL('../../../content', import.meta.url)));

function claim(id: string): Claim {
  const found = tracker?.claims.find((one) => one.id === id);
  if (!found) throw new Error(`the content holds no claim ${id}`);
  return found;
}

test.each([
  [
    'troops-sent',
    'Both give 3,000: RBC-Ukraine as “currently known”, telegraphnews.eu as “reportedly”. Neither names a person.',
  ],
  ['troops-forecast', 'Only RBC-Ukraine gives a figure: “could grow to 10,000” (no speaker named).'],
  [
    'troops-in-combat',
    'Only RBC-Ukraine gives a figure: “11,000”, “would begin fighting against Ukraine in November” (reporting Kyrylo Budanov).',
  ],
  [
    'combat-deployment',
    "Only RBC-Ukraine: “just doesn't know” (reporting John Kirby); “would begin fighting” (reporting Kyrylo Budanov).",
  ],
  [
    'policy-change',
    'These agree. RBC-Ukraine: No change, “there’s been no change to the president’s policy” (quoting John Kirby). telegraphnews.eu: No reason to adjust, “sees no reason to adjust its support framework” (reporting the Pentagon, naming no one).',
  ],
  [
    'strikes-on-russian-territory',
    'Different answers. RBC-Ukraine: No US authorisation, “has yet to authorize” (reporting John Kirby). telegraphnews.eu: A Ukrainian pledge, “have pledged not to target Russian territory directly” (no speaker named).',
  ],
  [
    'cooperation',
    'Only telegraphnews.eu: “has recently intensified military cooperation with Moscow” (citing unnamed “Intelligence reports”).',
  ],
])('%s is answered in one line', (id, line) => {
  expect(plainText(oneLine(claim(id)))).toBe(line);
});

test('a line of ours never starts with a word of a source', () => {
  for (const one of tracker?.claims ?? []) expect(typeof oneLine(one)[0]).toBe('string');
});

test('the words of a source in our lines stand in its article', () => {
  for (const one of tracker?.claims ?? []) {
    const articles = one.cells.map(({ article }) => article.copy.text);
    for (const part of oneLine(one)) {
      if (typeof part !== 'string' && 'words' in part)
        expect(
          articles.some((text) => text.includes(part.words)),
          part.words,
        ).toBe(true);
    }
  }
});

test('the reasons name the rule, the inputs, the dates, their basis, our readings and what agreement is not', () => {
  const rows = reasons(claim('troops-sent')).map(({ heading, text }) => [heading, plainText(text)]);
  expect(rows).toEqual([
    [
      'Rule',
      'The same answer, or answers that agree, said with different firmness. Who speaks is printed, not compared.',
    ],
    ['Compared', 'RBC-Ukraine: “3,000”, stated flatly. telegraphnews.eu: “3,000”, as reported.'],
    [
      'Dates',
      '24 October 2024 and 29 October 2024 are five days apart; for this question we compare answers up to 14 days apart.',
    ],
    ['Weakest basis', 'Our copies do not print both dates: at least one was inferred by us.'],
    [
      'Our reading',
      'We read “thousands” as 2,000 to 99,999. Its article also gives a more precise figure within that, which is compared instead.',
    ],
    ['What this is not', 'The same answer twice is no confirmation: both may go back to one origin.'],
  ]);
});

test('answers from different dates say how far apart, and what the question allows', () => {
  const dates = reasons(claim('if-north-korea-enters')).find(({ heading }) => heading === 'Dates');
  expect(dates && plainText(dates.text)).toBe(
    '23 October 2024 and 29 October 2024 are six days apart, more than the one day within which we compare answers to this question.',
  );
});

test('a tension names both speakers and the difference', () => {
  const [tension] = claim('troops-in-combat').tensions;
  expect(tension && plainText(tensionPhrase(tension))).toBe(
    'Hard to square, within one article: “11,000” (reporting Kyrylo Budanov) and “could grow to 10,000” (no speaker named): 1,000 apart.',
  );
});

test('figures and answers in words have words of their own for the same relation', () => {
  expect(claimRelation(claim('troops-sent'))).toBe('same figure, different certainty');
  expect(claimRelation(claim('policy-change'))).toBe('these agree');
});

test('every claim says what dates it rests on, and the tracker which article is the newest', () => {
  expect(reportedLine(claim('troops-sent'))).toBe('As reported 24–29 October 2024');
  expect(reportedLine(claim('troops-forecast'))).toBe('As reported 24 October 2024');
  expect(tracker && newestLine(tracker)).toBe('Newest article held: 29 October 2024');
});

test('the title is the editor’s finding where it holds, its quoted words set apart, else the computed line', () => {
  const title = titleLine(claim('troops-sent'));
  expect(plainText(title)).toBe(
    'Both articles say 3,000 troops. One calls that “currently known”, the other writes “reportedly”.',
  );
  expect(title.filter((part) => typeof part !== 'string')).toHaveLength(2);
  expect(titleLine(claim('sanctions'))).toEqual(oneLine(claim('sanctions')));
});

test.each([
  ['troops-sent', 'Same figure, different certainty. Neither names a person.'],
  ['strikes-on-russian-territory', 'Different answers.'],
  ['sanctions', 'Only in one article.'],
])('%s closes with the relation, and says where nobody is named', (id, line) => {
  expect(closingLine(claim(id))).toEqual({ finding: line, not: 'Not a fact check.' });
});
