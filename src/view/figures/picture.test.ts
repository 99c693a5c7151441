import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as schema from '../../domain/schema.ts';
import { MODALITIES, type Modality } from '../../domain/vocabulary.ts';
import { buildTracker } from '../../model/build/build-tracker.ts';
import { digestOf } from '../../model/copies.ts';
import type { Claim, Tracker } from '../../model/tracker.ts';
import type { Entry } from '../../reader/entry.ts';
import { plainText } from '../../words/plain-text.ts';
import { type Box, meet } from './boxes.ts';
import { figuresOf, isDrawable, pictureCompany, quantityGroups } from './figures.ts';
import { layOut, MARGIN, MEASURES, type Measure } from './layout.ts';
import { MAX_MARKS, numberPicture, TOP } from './picture.ts';
import { legend, markerWords, pictureAlternative, pictureNotes } from './words.ts';

/** One figure in an article of its own. */
interface Given {
  outlet: number;
  claim: number;
  number: number;
  form: 'exactly' | 'upTo' | 'atLeast' | 'about' | 'between' | 'vague';
  modality: Modality;
  day: string;
  when?: { date: string; bound?: 'until' | 'from' | undefined } | undefined;
  /** A second figure in the same article. */
  also?: { claim: number; number: number } | undefined;
}

const OUTLETS = [
  'Harbour Post',
  'a-very-long-domain-name-without-any-breaks.example',
  'Вечірня газета',
  'Coast',
  'Bay',
];
const COUNTED = ['moored', 'under repair', 'sunk'];

function entry<Data>(id: string, data: Data, body = ''): Entry<Data> {
  const file = `content/${id}`;
  return { id, file, data, body, bodyLine: 1, locate: () => ({ file, line: 1, column: 1 }) };
}

/** A tracker of one topic: three claims about boats, and an article for each figure. */
function world(given: readonly Given[], cannotExceed = false): Tracker {
  const claims = COUNTED.map((measure, index) =>
    entry(
      `claim-${index}`,
      schema.claimSchema.parse({
        ...{ kind: 'quantity', question: `How many boats are ${measure}?`, label: `Boats ${measure}`, topic: 'boats' },
        ...{ unit: 'boats', measure, about: index === 2 ? 'future' : 'present' },
        ...(cannotExceed && index === 1 && { cannotExceed: { claim: 'claim-0', because: 'they are among them' } }),
      }),
    ),
  );
  const stories = given.map((one, index) => story(one, index));
  const built = buildTracker({
    tracker: entry(
      'tracker',
      schema.trackerSchema.parse({
        ...{ name: 'Harbour', title: 'Boats', sentence: 'Boats.', language: 'en' },
        ...{ address: 'https://harbour.example/', topics: ['boats'] },
      }),
    ),
    topics: [entry('boats', { title: 'Boats', sentence: 'Boats.' })],
    sources: OUTLETS.map((name, index) =>
      entry(`outlet-${index}`, { name, basis: 'traced', evidence: { note: 'Seen.' } }),
    ),
    speakers: [],
    articles: stories.map(({ article }) => article),
    statements: stories.map(({ statements }) => statements),
    claims,
    permalinks: undefined,
    broken: new Set(),
  });
  if (!built.tracker) throw new Error(built.issues.map(({ message }) => message).join('\n'));
  return built.tracker;
}

function story({ outlet, claim, number, form, modality, day, when, also }: Given, index: number) {
  const { words, value } = wording(number, form);
  const sentence = `The article says ${words} boats, reportedly, by then.`;
  const text = also ? `${sentence} It adds ${also.number} more boats.` : sentence;
  const unknown = { basis: 'unknown' } as const;
  const known = { basis: 'traced', evidence: { note: 'Seen.' } } as const;
  const article = schema.articleSchema.parse({
    ...{ language: 'en', recorded: '2030-01-01', sha256: digestOf(text), title: unknown, authors: unknown },
    ...{ date: { ...known, value: day }, source: { ...known, value: `outlet-${outlet}` } },
    ...{ address: unknown, copied: unknown, rights: unknown },
  });
  const statement = {
    ...{ id: 'figure', quote: { exact: sentence }, form: 'author-voice', modality },
    ...(when && { when: { words: 'by then', basis: 'inferred', ...when } }),
    answers: [{ claim: `claim-${claim}`, value: { words, ...value }, excerpt: 'reportedly' }],
  };
  const second = also && {
    ...{ id: 'second', quote: { exact: `It adds ${also.number} more boats.` }, form: 'author-voice', modality },
    answers: [{ claim: `claim-${also.claim}`, value: { words: String(also.number), exactly: also.number } }],
  };
  return {
    article: entry(`article-${index}`, article, `${text}\n`),
    statements: entry(`article-${index}`, schema.statementsSchema.parse(second ? [statement, second] : [statement])),
  };
}

function wording(number: number, form: Given['form']) {
  if (form === 'vague') return { words: 'thousands', value: { vague: 'thousands' } };
  if (form === 'between')
    return { words: `${number} to ${number * 2 + 1}`, value: { between: [number, number * 2 + 1] } };
  const before = { exactly: '', upTo: 'up to ', atLeast: 'at least ', about: 'about ' }[form];
  return { words: `${before}${number}`, value: { [form]: number } };
}

const day = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2028, 0, 1 + days)).toISOString().slice(0, 10));

const figure: fc.Arbitrary<Given> = fc.record({
  outlet: fc.nat({ max: OUTLETS.length - 1 }),
  claim: fc.nat({ max: COUNTED.length - 1 }),
  number: fc.oneof(fc.constantFrom(0, 2, 3000, 3001, 11000), fc.nat({ max: 20 }), fc.nat({ max: 5_000_000 })),
  form: fc.constantFrom('exactly', 'exactly', 'upTo', 'atLeast', 'about', 'between', 'vague'),
  modality: fc.constantFrom(...MODALITIES),
  day: fc.oneof(fc.constantFrom('2028-01-01', '2028-01-02'), day),
  when: fc.option(
    fc.record({
      date: fc.oneof(day, fc.constantFrom('2028', '2029-03', '2028-05/2028-07')),
      bound: fc.constantFrom(undefined, undefined, 'until', 'from'),
    }),
    { nil: undefined },
  ),
  also: fc.option(fc.record({ claim: fc.nat({ max: 1 }), number: fc.integer({ min: 2, max: 20_000 }) }), {
    nil: undefined,
  }),
});

const figures = fc.array(figure, { minLength: 2, maxLength: 18 });
const claimsOf = ({ topics }: Tracker): Claim[] => (topics[0] ? (quantityGroups(topics[0])[0] ?? []) : []);

describe('for any figures', { timeout: 60_000 }, () => {
  test('each passage stands in the table once, and each that can be drawn has one mark', () => {
    fc.assert(
      fc.property(figures, (given) => {
        const claims = claimsOf(world(given));
        const rows = figuresOf(claims);
        const count = given.length + given.filter(({ also }) => also).length;
        expect(rows).toHaveLength(count);
        expect(new Set(rows.map(({ answer }) => answer.statement.ref)).size).toBe(count);
        const picture = numberPicture(claims);
        const drawn = picture?.marks.flatMap((mark) => mark.figures.map(({ answer }) => answer)) ?? [];
        if (picture) expect(new Set(drawn)).toEqual(new Set(rows.filter(isDrawable).map(({ answer }) => answer)));
        expect(drawn).toHaveLength(new Set(drawn).size);
      }),
      { numRuns: 60 },
    );
  });

  test('no mark lies outside the picture', () => {
    fc.assert(
      fc.property(figures, (given) => {
        const picture = numberPicture(claimsOf(world(given)));
        for (const { low, high, top, bottom, y } of picture?.marks ?? []) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeGreaterThanOrEqual(low);
          expect(high).toBeLessThanOrEqual(1);
          expect(top).toBeGreaterThanOrEqual(TOP);
          expect(bottom).toBeLessThanOrEqual((picture?.bottom ?? 0) + 0.1);
          expect(y >= top && y <= bottom).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no two labels overlap, and none leaves the picture, at any width', () => {
    fc.assert(
      fc.property(figures, fc.boolean(), (given, limited) => {
        const claims = claimsOf(world(given, limited));
        const picture = numberPicture(claims);
        if (!picture) return;
        for (const measure of Object.values(MEASURES)) {
          const { labels, height } = layOut(picture, measure);
          const boxes = labels.map(({ box }) => box);
          for (const width of widths(measure)) {
            for (const box of boxes) expectInside(box, width, height);
            expect(boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlapAt(a, b, width)))).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

function widths({ widths: { min, max } }: Measure): number[] {
  return [min, min + 1, (min + max) / 2, max - 7, max];
}

const at = ({ share, px }: Box['left'], width: number) => share * width + px;

function expectInside(box: Box, width: number, height: number): void {
  expect(at(box.left, width)).toBeGreaterThanOrEqual(-0.01);
  expect(at(box.right, width)).toBeLessThanOrEqual(width + MARGIN + 0.01);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(height);
}

function overlapAt(a: Box, b: Box, width: number): boolean {
  const apart = at(a.right, width) <= at(b.left, width) + 0.01 || at(b.right, width) <= at(a.left, width) + 0.01;
  return !apart && a.top < b.bottom && b.top < a.bottom;
}

describe('boxes that stretch', () => {
  const box = (share: number, from: number, to: number): Box => ({
    ...{ left: { share, px: from }, right: { share, px: to } },
    ...{ top: 0, bottom: 10 },
  });

  test('meet where they overlap at one of the widths only', () => {
    const [left, right] = [box(0.2, 0, 100), box(0.6, -100, 0)];
    expect(meet(left, right, { min: 200, max: 1000 })).toBe(true);
    expect(meet(left, right, { min: 600, max: 1000 })).toBe(false);
  });

  test('that stand apart at first meet where one passes the other', () => {
    const [left, right] = [box(0.4, 10, 60), box(0.5, -60, -10)];
    expect([meet(left, right, { min: 10, max: 20 }), meet(left, right, { min: 10, max: 900 })]).toEqual([false, true]);
    expect(meet(left, right, { min: 1300, max: 2000 })).toBe(false);
  });
});

const BASE: Given = { outlet: 0, claim: 0, number: 3000, form: 'exactly', modality: 'asserted', day: '2028-01-05' };

describe('what is drawn', () => {
  test('one passage, or one single day, makes no picture', () => {
    expect(numberPicture(claimsOf(world([BASE])))).toBeUndefined();
    expect(numberPicture(claimsOf(world([BASE, { ...BASE, outlet: 1, number: 4000 }])))).toBeUndefined();
    expect(numberPicture(claimsOf(world([BASE, { ...BASE, outlet: 1, day: '2028-01-09' }])))).toBeDefined();
  });

  test('more marks than fit make no picture', () => {
    const many = Array.from({ length: MAX_MARKS + 1 }, (_, index) => ({ ...BASE, number: index + 2 }));
    const days = many.map((one, index) => ({ ...one, day: `2028-${String((index % 12) + 1).padStart(2, '0')}-05` }));
    expect(numberPicture(claimsOf(world(days)))).toBeUndefined();
    expect(numberPicture(claimsOf(world(days.slice(1))))).toBeDefined();
  });

  test('equal figures said alike for one day share a mark; said with another firmness they stand side by side', () => {
    const later = { ...BASE, outlet: 2, day: '2028-02-01' };
    const alike = numberPicture(claimsOf(world([BASE, { ...BASE, outlet: 1 }, later])));
    expect(alike?.marks.map(({ figures }) => figures.length)).toEqual([2, 1]);
    const firm = numberPicture(claimsOf(world([BASE, { ...BASE, outlet: 1, modality: 'reported' }, later])));
    expect(firm?.marks.map(({ aside }) => aside)).toEqual([0, 14, 0]);
  });
});

describe('what is left out', () => {
  test('vague words and sources without a figure for the future are named, not drawn', () => {
    const vague: Given = { ...BASE, outlet: 3, form: 'vague' };
    const ahead: Given = { ...BASE, outlet: 4, claim: 2, number: 9000, when: { date: '2028-03-31', bound: 'until' } };
    const tracker = world([BASE, vague, ahead]);
    const claims = claimsOf(tracker);
    const picture = numberPicture(claims);
    expect(picture?.marks).toHaveLength(2);
    const notes = picture && pictureNotes(picture, tracker).map(plainText);
    expect(notes?.[0]).toBe('Coast says “thousands”: no figure, not drawn.');
    expect(notes?.[1]).toBe('Harbour Post gives no figure for the future.');
    expect(notes?.at(-1)).toBe('Newest article held: 5 January 2028. Later figures are not shown here.');
  });
});

describe('what is said of it', () => {
  test('the picture is told in words, with what its signs mean', () => {
    const ahead: Given = { ...BASE, claim: 2, form: 'upTo', number: 9000, modality: 'possible' };
    const claims = claimsOf(world([BASE, { ...ahead, when: { date: '2028-03-31', bound: 'until' } }]));
    const picture = numberPicture(claims);
    if (!picture) throw new Error('nothing was drawn');
    expect(pictureAlternative(picture)).toBe(
      'Boats moored: 3000, as fact, Harbour Post, no speaker named, article of 5 January 2028 (found elsewhere). ' +
        'Boats sunk: up to 9000, as a possibility, Harbour Post, no speaker named, “by then”: until 31 March 2028 (worked out).',
    );
    expect(legend(picture).map(({ words }) => words)).toEqual(['moored, as fact', 'sunk, as a possibility']);
    expect(markerWords(picture)).toEqual([
      'Line with a cap: by that date',
      '‹ that many or fewer',
      '* found elsewhere, not printed in the copy',
      '† worked out, not printed in the copy',
    ]);
  });

  test('two figures that are hard to square are joined by a bracket', () => {
    const later: Given = { ...BASE, outlet: 1, day: '2028-02-01' };
    const apart: Given[] = [{ ...BASE, number: 2000 }, { ...BASE, claim: 1, number: 5000 }, later];
    expect(bracketsOf(world(apart, true))).toHaveLength(0);
    const together: Given[] = [{ ...BASE, number: 2000, also: { claim: 1, number: 5000 } }, later];
    expect(bracketsOf(world(together, true))).toHaveLength(1);
    expect(bracketsOf(world(together, false))).toHaveLength(0);
  });

  test('a claim brings the others of its unit, in a large topic only those it is hard to square with', () => {
    const tracker = world([BASE, { ...BASE, claim: 1 }]);
    const claim = tracker.claims.find(({ id }) => id === 'claim-0') as Claim;
    expect(pictureCompany(claim).map(({ id }) => id)).toEqual(['claim-0', 'claim-1']);
    const large = { ...claim.topic, claims: Array.from({ length: 13 }, () => claim.topic.claims).flat() };
    expect(pictureCompany({ ...claim, topic: large })).toHaveLength(1);
  });
});

function bracketsOf(tracker: Tracker) {
  const claims = claimsOf(tracker);
  const picture = numberPicture(claims);
  return picture ? layOut(picture, MEASURES.wide).brackets : undefined;
}
