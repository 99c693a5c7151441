import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueLine } from '../../src/cli/print-issues.ts';
import { A, B, SA, SB } from './cases.ts';
import { type Files, REAL, read, verdictOf, withFiles } from './world.ts';

const lines = (files: Files) => verdictOf(files).issues.map(issueLine);

const FOUR: [name: string, path: string, from: string, to: string, expected: RegExp][] = [
  [
    '11,000 for 12,000',
    SA,
    '11,000',
    '12,000',
    /^content\/statements\/us-policy-unchanged.yaml:243:12 {2}orphan-quote {2}.*nearest text at us-policy-unchanged.md:85: "11,000.*Copy the words/,
  ],
  [
    'a straight apostrophe',
    SB,
    'Ukraine’s right',
    "Ukraine's right",
    /^content\/statements\/no-new-restrictions.yaml:40:12 {2}orphan-quote {2}.*here U\+0027 ', there U\+2019 ’.*Copy the words/,
  ],
  [
    'a claim that is not there',
    SB,
    'claim: sanctions',
    'claim: sanction',
    /^content\/statements\/no-new-restrictions.yaml:168:14 {2}missing-reference {2}.*Did you mean “sanctions”\?$/,
  ],
  [
    '30 February',
    B,
    '"2024-10-29"',
    '"2024-02-30"',
    /^content\/articles\/no-new-restrictions.md:14:10 {2}bad-date {2}.*2024-02 has 29 days\. Write YYYY-MM-DD/,
  ],
];

const spoil = (files: Files, [, path, from, to]: (typeof FOUR)[number]) =>
  withFiles(files, { [path]: read(files, path).replaceAll(from, to) });

test.each(FOUR)('one fault gives one line: %s', (...fault) => {
  expect(lines(spoil(REAL, fault))).toEqual([expect.stringMatching(fault[4])]);
});

test('four faults at once give four lines, by file and line', () => {
  const expected = [FOUR[3], FOUR[1], FOUR[2], FOUR[0]].map((fault) => expect.stringMatching(fault?.[4] ?? ''));
  expect(lines(FOUR.reduce(spoil, REAL))).toEqual(expected);
});

/** One line of a file and how it can be spoiled so that exactly this line is at fault. */
interface Fault {
  path: string;
  line: number;
  text: string;
  code: string;
  /** Two faults of one group explain one another: only one of them is chosen. */
  group: string;
}

/** Patterns of lines and what to put in the place of their value; “@” makes it another in each line: of one thing that is gone, one line is told. */
const WAYS: [kind: RegExp, line: RegExp, to: string, code: string][] = [
  [/^statements/, /^( {4}exact: ["']?\p{L}{3})\p{L}+( .{30,})$/u, '$1ß$2', 'orphan-quote'],
  [/^statements/, /^( {4}(?:- )?claim: ).*$/, '$1no-such-claim-@', 'missing-reference'],
  [/^statements/, /^( {2}speaker: ).*$/, '$1nobody-we-know-@', 'missing-reference'],
  [/^statements/, /^( {2}modality: ).*$/, '$1certainly', 'bad-field'],
  [/^statements/, /^( {2}form: ).*$/, '$1song', 'bad-field'],
  [/^statements/, /^( {2})form(: .*)$/, '$1fform$2', 'bad-field'],
  [/^statements/, /^( {2}role: ).*$/, '$1the keeper of the seal', 'orphan-words'],
  [/^statements/, /^( {6}position: ).*$/, '$1no-such-position', 'bad-answer'],
  [/^statements/, /^( {6}excerpt: ).*$/, '$1wholly other words', 'orphan-words'],
  [/^statements/, /^( {8}exactly: )\d+$/, '$17654321', 'bad-value'],
  [/^statements/, /^( {4}date: ).*$/, '$1"2024-02-31"', 'bad-date'],
  [/^statements/, /^(- id: ).*$/, '$1No_Id', 'bad-field'],
  [/^articles/, /^( {2}value: )"\d.*$/, '$1"31 October"', 'bad-date'],
  [/^articles/, /^(recorded: ).*$/, '$1"2026-02-30"', 'bad-date'],
  [/^articles/, /^( {4}address: ).*$/, '$1"javascript:alert(1)"', 'bad-field'],
  [/^articles/, /^( {4}note: )\p{L}.*$/u, '$1""', 'bad-field'],
  [/^claims/, /^(label: ).*$/, '$1" "', 'bad-field'],
  [/^claims/, /^(question: .*)\?$/, '$1', 'bad-field'],
  [/^claims/, /^(topic: ).*$/, '$1no-such-topic-@', 'missing-reference'],
  [/^claims/, /^(This question .*)$/, '$1 <b>', 'bad-copy'],
  [/^claims/, /^(unit: .*)$/, '$1 # more', 'cut-value'],
  [/^claims/, /^( {4}reason: ).*$/, '$1', 'bad-field'],
  [/^speakers/, /^(kind: ).*$/, '$1person', 'bad-field'],
  [/^speakers/, /^(name: ).*$/, '$1!!str x', 'bad-yaml'],
  [/^topics/, /^(title: ).*$/, '$1[a, b]', 'bad-field'],
  [/^topics/, /^(sentence: .*)$/, '$1\u202E', 'bad-encoding'],
  [/^sources/, /^(basis: ).*$/, '$1rumour', 'bad-field'],
  [/^sources/, /^(name: ).*$/, '$1 42', 'bad-field'],
];

function allFaults(): Fault[] {
  return [...REAL].flatMap(([path, text], file) => {
    let item = 0;
    return text.split('\n').flatMap((line, index) => {
      if (/^(?:- id| {4}- claim)/.test(line)) item = index;
      return WAYS.flatMap(([kind, pattern, to, code]) => {
        if (!kind.test(path) || !pattern.test(line)) return [];
        const isAnswer = /claim:|position:|exactly:/.test(line);
        const group = isAnswer ? `${path} ${item}` : `${path}:${index}`;
        return [
          { path, line: index + 1, text: line.replace(pattern, to.replace('@', `${file}-${index}`)), code, group },
        ];
      });
    });
  });
}

function spoiledBy(faults: readonly Fault[]): Files {
  const changes = Map.groupBy(faults, ({ path }) => path);
  const changed = [...changes].map(([path, own]) => {
    const text = read(REAL, path).split('\n');
    for (const { line, text: other } of own) text[line - 1] = other;
    return [path, text.join('\n')] as const;
  });
  return withFiles(REAL, Object.fromEntries(changed));
}

const FAULTS = allFaults();

test('each fault that the next test seeds gives one line by itself', () => {
  const wrong = FAULTS.flatMap((fault) => {
    const found = verdictOf(spoiledBy([fault])).issues.map((issue) => `${issue.file}:${issue.line} ${issue.code}`);
    const expected = `content/${fault.path}:${fault.line} ${fault.code}`;
    return found.length === 1 && found[0] === expected ? [] : [[expected, fault.text, ...found]];
  });
  expect(wrong).toEqual([]);
  expect(FAULTS.length).toBeGreaterThan(250);
});

test('50 faults seeded at random places give 50 lines in one run', () => {
  const fifty = fc.shuffledSubarray(FAULTS, { minLength: FAULTS.length }).map((shuffled) => {
    const groups = new Set<string>();
    return shuffled.filter(({ group }) => !groups.has(group) && groups.add(group)).slice(0, 50);
  });
  fc.assert(
    fc.property(fifty, (faults) => {
      const expected = faults.map(({ path, line, code }) => `content/${path}:${line} ${code}`).sort();
      const found = verdictOf(spoiledBy(faults)).issues.map(({ file, line, code }) => `${file}:${line} ${code}`);
      expect(found.sort()).toEqual(expected);
      expect(faults).toHaveLength(50);
    }),
    { numRuns: 20, seed: 50 },
  );
});

test('the lines stand in the order of file, line and column, the same in every run', () => {
  const files = spoiledBy(FAULTS.filter((_, index) => index % 5 === 0));
  const { issues } = verdictOf(files);
  const key = ({ file, line, column }: (typeof issues)[number]) =>
    [file, String(line).padStart(6, '0'), String(column).padStart(6, '0')].join(' ');
  expect(issues.map(key)).toEqual(issues.map(key).sort());
  expect(lines(files)).toEqual(lines(files));
});

test('whatever single line of the content is lost or doubled, the gate answers without an exception', () => {
  for (const [path, text] of REAL) {
    text.split('\n').forEach((line, index, all) => {
      const lost = all.toSpliced(index, 1).join('\n');
      const doubled = all.toSpliced(index, 0, line).join('\n');
      for (const changed of index % 4 === 0 ? [lost, doubled] : []) {
        for (const one of lines(withFiles(REAL, { [path]: changed })))
          expect(one).toMatch(/^content\/\S+:\d+:\d+ {2}[a-z-]+ {2}\S/);
      }
    });
  }
});

test('any change of any file is answered without an exception, in lines of one line each', () => {
  const paths = [...REAL.keys()];
  const edit = fc.record({
    path: fc.constantFrom(...paths),
    at: fc.nat(4000),
    cut: fc.nat(12),
    put: fc.string({ unit: fc.constantFrom(...'ab: -#&*!|>\'"%@`{}[],?\n\t ~<\u0000\u202E’'), maxLength: 8 }),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const files = edits.reduce((given, { path, at, cut, put }) => {
        const text = read(given, path);
        const place = at % (text.length + 1);
        return withFiles(given, { [path]: text.slice(0, place) + put + text.slice(place + cut) });
      }, REAL);
      for (const one of lines(files)) expect(one).not.toMatch(/\p{Cc}|\p{Cf}|undefined|\[object/u);
    }),
    { numRuns: 150 },
  );
});

test('the real content gives none', () => {
  expect(lines(REAL)).toEqual([]);
  expect([A, B].every((path) => REAL.has(path))).toBe(true);
});
