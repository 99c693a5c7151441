import { describe, expect, test } from 'vitest';
import { type Explanation, ISSUE_CODES, type IssueCode } from '../../src/domain/issues.ts';
import { type Demands, judge } from '../../src/model/build/gate.ts';
import { readFound } from '../../src/reader/content.ts';
import type { FoundFile } from '../../src/reader/disk.ts';
import { A, SA, SB } from './cases.ts';
import { articleFile } from './desk.ts';
import { foundIn, REAL, read, withFiles } from './world.ts';

const CLAIM = 'claims/training.md';
const TOPIC = 'topics/the-war.yaml';
const LEDGER = 'permalinks.yaml';

type Spoil = () => readonly FoundFile[];

const edit =
  (path: string, from: string | RegExp, to: string): Spoil =>
  () => {
    const text = read(REAL, path).replace(from, () => to);
    if (text === read(REAL, path)) throw new Error(`“${from}” is not in ${path}`);
    return foundIn(withFiles(REAL, { [path]: text }));
  };
const add =
  (path: string, text: string): Spoil =>
  () =>
    foundIn(withFiles(REAL, { [path]: text }));
const remove =
  (path: string): Spoil =>
  () =>
    foundIn(withFiles(REAL, { [path]: undefined }));

const speaker = 'name: Somebody\nkind: institution\n';
const originOf = (whose: string) =>
  `origin: { value: { ${whose}, whole: true }, basis: inferred, evidence: { note: x } }\n`;
const quote = 'exact: NATO has confirmed this information';

/** For every code a content that breaks the rule and one that comes as near to it as the rule allows. */
const FIXTURES: Record<IssueCode, { fails: Spoil; passes: Spoil; failsWith?: Demands }> = {
  'unreadable-file': {
    fails: () => [
      ...foundIn(REAL),
      { path: 'speakers/x.yaml', problem: 'the file is a link', remedy: 'Put it there.' },
    ],
    passes: add('speakers/x.yaml', speaker),
  },
  'unexpected-file': { fails: add('speakers/x.yml', speaker), passes: add('speakers/x.yaml', speaker) },
  'missing-file': { fails: remove('tracker.yaml'), passes: () => foundIn(REAL) },
  'bad-encoding': {
    fails: add('speakers/x.yaml', `${speaker}note: a\u202Eb\n`),
    passes: add('speakers/x.yaml', `${speaker}note: a\u200Fب\n`),
  },
  'merge-conflict': {
    fails: edit(TOPIC, 'title', '<<<<<<< HEAD\ntitle'),
    passes: edit(CLAIM, 'This question', '> > quoted\n\nThis question'),
  },
  'bad-yaml': { fails: edit(TOPIC, 'title: The', 'title: & The'), passes: edit(TOPIC, 'title: The', 'title: R&D The') },
  'hidden-character': {
    fails: edit(TOPIC, 'title: The', 'title: Th\u00ADe'),
    passes: edit(TOPIC, 'title: The', 'title: Thé'),
  },
  'bad-front-matter': { fails: edit(CLAIM, '---\n\n', '\n'), passes: edit(CLAIM, '---\n\n', '---   \n\n---\n\n') },
  'cut-value': {
    fails: edit(TOPIC, /title: .*/, 'title: The war #1'),
    passes: edit(TOPIC, /title: .*/, '# comment\ntitle: The war#1'),
  },
  'bad-field': { fails: edit(TOPIC, 'sentence', 'sentense'), passes: edit(TOPIC, /title: .*/, 'title: "1984"') },
  'bad-date': {
    fails: edit(SA, 'date: "2024-11"', 'date: "2023-02-29"'),
    passes: edit(SA, 'date: "2024-11"', 'date: "2024-02-29"'),
  },
  'bad-id': { fails: add('speakers/X.yaml', speaker), passes: add(`speakers/${'x'.repeat(80)}.yaml`, speaker) },
  'duplicate-id': {
    fails: edit(SA, 'id: us-monitoring', 'id: fighting-11000'),
    passes: edit(SA, 'id: us-monitoring', 'id: weapons-named'),
  },
  'missing-reference': {
    fails: edit(SB, 'claim: sanctions', 'claim: sanction'),
    passes: edit(SB, 'claim: sanctions', 'claim: "sanctions"'),
  },
  'circular-reference': {
    fails: edit('speakers/pentagon-officials.yaml', 'name:', 'speaksFor: pentagon-officials\nname:'),
    passes: edit('speakers/pentagon-officials.yaml', 'name:', 'speaksFor: pentagon\nname:'),
  },
  'bad-origin': {
    fails: edit(A, 'furniture:', `${originOf('source: rbc-ukraine')}furniture:`),
    passes: edit(A, 'furniture:', `${originOf('source: telegraphnews-eu')}furniture:`),
  },
  'bad-copy': {
    fails: edit(CLAIM, 'This', '<b>This</b>'),
    passes: edit(CLAIM, 'This', '**This** \\<b> [x](https://example.org/)'),
  },
  'duplicate-copy': {
    fails: add('articles/us-policy.md', read(REAL, A)),
    passes: add('articles/us-policy.md', articleFile('Another text.', { source: { basis: 'unknown' } })),
  },
  'swallowed-text': {
    fails: edit(CLAIM, 'This question', 'This f**k q**n'),
    passes: edit(CLAIM, 'This question', 'This f\\*\\*k q\\*\\*n'),
  },
  'changed-text': {
    fails: edit(A, 'nuclear weapons.', 'nuclear weapons!'),
    passes: edit(A, 'nuclear weapons.', '*nuclear\nweapons*.'),
  },
  'orphan-quote': { fails: edit(SA, quote, `${quote} now`), passes: edit(SA, quote, `${quote},`) },
  'ambiguous-quote': {
    fails: edit(SA, '    prefix: "ua en ru "\n', ''),
    passes: edit(SA, 'prefix: "ua en ru "', 'prefix: ru'),
  },
  'broken-quote': { fails: edit(SA, quote, quote.slice(0, -1)), passes: edit(SA, quote, `${quote}, noting`) },
  'orphan-words': {
    fails: edit(SA, 'words: "11,000"', 'words: "1,000"'),
    passes: edit(SA, 'words: "11,000"', 'words: 11,000 North Korean troops'),
  },
  'unquoted-speech': {
    fails: edit(SA, 'form: paraphrase', 'form: direct-quote'),
    passes: edit(SA, 'form: direct-quote', 'form: paraphrase'),
  },
  'late-event': {
    fails: edit(SA, 'date: "2024-10-24"', 'date: "2024-10-25"'),
    passes: edit(SA, 'date: "2024-11"', 'date: "2024-12"'),
  },
  'unfit-attribution': {
    fails: edit(SA, '  refersTo:\n    exact: John Kirby\n', ''),
    passes: edit('speakers/john-kirby.yaml', 'kind:', 'aliases: [the spokesman]\nkind:'),
  },
  'bad-reading': {
    fails: edit(SA, 'upTo: 10000', 'exactly: 10000'),
    passes: edit(SA, 'upTo: 10000', 'atMost: 10000'),
  },
  'unstated-value': {
    fails: edit(A, 'value: US policy on', 'value: UK policy on'),
    passes: edit(A, 'value: US policy on', 'value: US POLICY ON'),
  },
  'bad-value': { fails: edit(SA, 'exactly: 4\n', 'exactly: 5\n'), passes: edit(SA, 'exactly: 4\n', 'about: 4.0\n') },
  'bad-answer': {
    fails: edit(SA, 'position: expected', 'position: feared'),
    passes: edit(SA, 'position: expected', 'position: not-known'),
  },
  'bad-table': {
    fails: edit('claims/escalation.md', /table:[\s\S]*?(?=---\n\n)/, 'table: []\n'),
    passes: edit('claims/escalation.md', '[will-follow, concerns-set-aside]', '[concerns-set-aside, will-follow]'),
  },
  'bad-basis': {
    fails: edit(SA, 'date: "2024-11"\n    basis: inferred', 'date: "2024-11"\n    basis: unknown'),
    passes: edit(SA, 'date: "2024-11"\n    basis: inferred', 'basis: unknown'),
  },
  'uncovered-number': {
    fails: edit(SA, /- id: training-at-four-ranges[\s\S]*?(?=- id:)/, ''),
    passes: edit(SA, 'words: four', 'words: four Russian'),
  },
  'vanished-id': {
    fails: edit(SA, 'id: training-at-four-ranges', 'id: training-at-ranges'),
    passes: add('permalinks.yaml', ''),
  },
  'changed-wording': {
    fails: edit('claims/troops-sent.md', 'How many troops has', 'How many troops had'),
    passes: edit(
      'claims/troops-sent.md',
      /question: How many troops has (.*)/,
      'question: How many troops had North Korea sent?\ncorrections:\n  - { date: "2026-11-22", what: A tense, why: A slip, question: How many troops had North Korea sent? }',
    ),
  },
  'bad-forwarding': {
    fails: edit(LEDGER, 'claims/training#', 'claims/drill: { movedTo: claims/trainin }\nclaims/training#'),
    passes: edit(LEDGER, 'claims/training#', 'claims/drill: { movedTo: claims/training }\nclaims/training#'),
  },
  'unrecorded-id': { fails: edit(LEDGER, /claims\/training: .*\n/, ''), passes: () => foundIn(REAL) },
  'shallow-history': { fails: () => foundIn(REAL), passes: () => foundIn(REAL), failsWith: { isShallow: true } },
  'unused-entry': { fails: edit('tracker.yaml', '  - the-war\n', ''), passes: add('speakers/x.yaml', speaker) },
};

const codesOf = (spoil: Spoil, demands: Demands = {}) =>
  new Set(judge(readFound(spoil(), 'content'), { release: true, ...demands }).issues.map(({ code }) => code));

describe.each(Object.entries(FIXTURES))('%s', (code, { fails, passes, failsWith }) => {
  test('is said of what breaks the rule, and of nothing else', () => {
    expect(codesOf(fails, failsWith)).toContain(code);
    expect(codesOf(passes)).not.toContain(code);
  });

  test('is explained: what it means, an example, the remedy', () => {
    const { means, example, remedy }: Explanation = ISSUE_CODES[code as IssueCode];
    expect(means).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(remedy).toMatch(/^\p{Lu}.{5,}\.$/u);
    expect(example).toMatch(new RegExp(`^content/\\S+:\\d+:\\d+ {2}${code} {2}\\S.+$`));
  });
});

test('every code has its fixtures and no fixture is for a code that is gone', () => {
  expect(Object.keys(FIXTURES).sort()).toEqual(Object.keys(ISSUE_CODES).sort());
});
