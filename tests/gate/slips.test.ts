/** Slips of editors at work, written down before the rules: each gives one line, and its ordinary neighbour none. */
import { describe, expect, test } from 'vitest';
import { issueLine } from '../../src/cli/print-issues.ts';
import { A, B, expectOne, SA, SB, spoiled } from './cases.ts';
import { articleFile, type Desk, desk, editors, figure, pasted, told } from './desk.ts';
import { json, REAL, read, UNPUBLISHED, verdictOf, withFiles } from './world.ts';

const SENT = 'claims/troops-sent.md';
const NATO = 'speakers/nato.yaml';

describe('lines of hyphens', () => {
  spoiled([
    ['twice at the top', A, /^---/, '---\n---', 'bad-front-matter', /goes on below.*Remove this line/, { down: 1 }],
    ['inside the front matter', A, 'authors:', '---\nauthors:', 'bad-front-matter', /goes on below/],
    ['inside that of a claim', SENT, 'label:', '---\nlabel:', 'bad-front-matter', /goes on below/],
    ['four to close', A, /\n---\n\nua/, '\n----\n\nua', 'bad-front-matter', /“----” is no line of three/, { down: 1 }],
    ['two to close', A, /\n---\n\nua/, '\n--\n\nua', 'bad-front-matter', /“--” is no line/, { down: 1 }],
    ['dashes to close', A, /\n---\n\nua/, '\n———\n\nua', 'bad-front-matter', /“———” is no line/, { down: 1 }],
    ['none to close', A, /\n---\n\nua/, '\n\nua', 'bad-front-matter', /is not closed/, { line: 1 }],
    ['an empty line above', A, /^---/, '\n---', 'bad-front-matter', /white space stands before/],
    ['a space before', A, /^---/, ' ---', 'bad-front-matter', /white space stands before/],
    ['inside a list of statements', SA, '- id: us-monitoring', '---\n- id: us-monitoring', 'bad-yaml', /more than one/],
    ['below a speaker', NATO, /$/, '---\n', 'bad-yaml', /more than one/, { down: 0 }],
  ]);
});

describe('words of another article', () => {
  const NEEDS = 'The focus remains on ensuring that Ukraine has what it needs';
  const alone = (path: string, from: RegExp, to: string) => read(UNPUBLISHED, path).replace(from, to);

  test('quoted once', () => {
    const statement = /- id: media-reports-training\n[\s\S]*?\n\n/;
    const one = json([{ id: 'needs', quote: { exact: NEEDS }, form: 'author-voice', modality: 'asserted' }]);
    const text = `${alone(SA, statement, '').trimEnd()}\n\n${one.replace(/^\[\n {2}\{/, '- {').replace(/\n {2}\}\n\]\n$/, '}\n')}`;
    const says = /it stands in content\/articles\/no-new-restrictions\.md.*Move the statement/;
    expectOne(withFiles(UNPUBLISHED, { [SA]: text }), { code: 'orphan-quote', file: SA, says });
  });

  const linesOf = (changes: Record<string, string>) => verdictOf(withFiles(REAL, changes)).issues.map(issueLine);

  test('in two files of statements that have changed places', () => {
    expect(linesOf({ [SA]: read(REAL, SB), [SB]: read(REAL, SA) })).toEqual([
      expect.stringMatching(/^content\/statements\/no-new-.*:1:1 {2}orphan-quote.*us-policy-unchanged\.md holds all/),
      expect.stringMatching(
        /^content\/statements\/us-policy-.*:1:1 {2}orphan-quote.*no-new-restrictions\.md holds all/,
      ),
    ]);
  });

  test('below two front matters that have changed places', () => {
    const parts = [A, B].map((path) => read(REAL, path).split(/(?<=\n---\n)/));
    const [a, b] = parts as [[string, string], [string, string]];
    expect(linesOf({ [A]: a[0] + b[1], [B]: b[0] + a[1] })).toEqual([
      expect.stringMatching(/articles\/no-new-.*changed-text.*is the one recorded in content\/articles\/us-policy-/),
      expect.stringMatching(/articles\/us-policy-.*changed-text.*is the one recorded in content\/articles\/no-new-/),
    ]);
  });
});

describe('quotes as they are printed', () => {
  const body = 'They came and they saw the bridge there, and Washington has yet to decide.';
  const quoted = (exact: string): Desk => ({ body, exact });
  editors([
    ['an ellipsis at the end', quoted('Washington has yet …'), 'orphan-quote', /ellipsis.*Quote “Washington has yet”/],
    ['dots at the beginning', quoted('...they saw the bridge'), 'orphan-quote', /Quote “they saw the bridge”/],
    ['a letter in brackets', quoted('[T]hey saw the bridge'), 'orphan-quote', /brackets.*“they saw the bridge”/],
    ['another name in brackets', quoted('[The US] has yet to decide'), 'orphan-quote', /Quote “has yet to decide”/],
    ['“sic”', quoted('they saw [sic] the bridge'), 'orphan-quote', /Quote “they saw” and “the bridge”/],
    ['quotation marks around it', quoted('“they saw the bridge”'), 'orphan-quote', /Quote “they saw the bridge”/],
    ['a capital letter', quoted('They saw the bridge'), 'orphan-quote', /“they saw the bridge”|"they saw the bridge"/],
  ]);
});

describe('names of files', () => {
  const files = (...paths: string[]): Desk => ({ files: Object.fromEntries(paths.map((path) => [path, 'x\n'])) });
  editors([
    [
      'of a repository and its tools',
      files('.github/workflows/build.yml', '.vscode/settings.json', '.editorconfig', 'LICENSE', 'CHANGELOG.md'),
    ],
    ['of what Macs leave behind', files('articles/._a.md', '.Spotlight-V100/x', '__MACOSX/a.md')],
    ['a saved page', files('articles/page.html'), 'unexpected-file', /npm run add -- content\/articles\/page\.html/],
    ['a document', files('articles/page.docx'), 'unexpected-file', /npm run add/],
    ['another ending of YAML', files('speakers/k.yml'), 'unexpected-file', /Call it k\.yaml/],
    ['two words', files('speakers/Jane Doe.yaml'), 'bad-id', /Call it jane-doe\.yaml/],
    ['an umlaut', files('speakers/müller.yaml'), 'bad-id', /Call it muller\.yaml/],
    ['another case of one that is there', files('speakers/Kirby.yaml'), 'bad-id', /There is kirby\.yaml already/],
    ['letters of another script', files('speakers/Кірбі.yaml'), 'bad-id', /Use lower-case letters/],
    ['a folder in a folder', files('articles/2024/a.md'), 'unexpected-file', /Move the file to articles\//],
  ]);
});

describe('ids', () => {
  spoiled([
    [
      'with their folder',
      SA,
      'speaker: john-kirby',
      'speaker: speakers/john-kirby',
      'missing-reference',
      /“john-kirby”\?/,
    ],
    ['with their ending', SA, 'speaker: john-kirby', 'speaker: john-kirby.yaml', 'missing-reference', /“john-kirby”\?/],
    [
      'with a no-break space',
      SA,
      'speaker: john-kirby',
      'speaker: john\u00A0kirby',
      'missing-reference',
      /“john-kirby”\?/,
    ],
    ['with another hyphen', SA, 'speaker: john-kirby', 'speaker: john‑kirby', 'missing-reference', /“john-kirby”\?/],
    [
      'of nobody',
      SA,
      'speaker: john-kirby',
      'speaker: Joe Biden',
      'missing-reference',
      /Write content\/speakers\/joe-biden\.yaml/,
    ],
    ['in the words of a label', SA, 'position: monitoring', 'position: Yes, closely', 'bad-answer', /“monitoring”\?/],
  ]);
  editors([
    ['of a statement, as a title', { says: { id: 'Troops sent' } }, 'bad-field', /Write “troops-sent”/],
    ['of a statement, with a hyphen at its end', { says: { id: 'troops-' } }, 'bad-field', /Write “troops”/],
    ['of a statement, in another script', { says: { id: 'війська' } }, 'bad-field', /Use lower-case/],
  ]);
});

describe('dates', () => {
  const recorded = (day: string): Desk => ({ article: { recorded: day } });
  editors([
    ['with the day first', recorded('21-11-2026'), 'bad-date', /Write "2026-11-21"/],
    ['with full stops', recorded('21.11.2026'), 'bad-date', /Write "2026-11-21"/],
    ['with the month first', recorded('11/21/2026'), 'bad-date', /Write "2026-11-21"/],
    ['that may be of two months', recorded('03/04/2026'), 'bad-date', /“03\/04\/2026”.*Write YYYY-MM-DD\./],
    ['in words', recorded('21 November 2026'), 'bad-date', /Write "2026-11-21"/],
    ['in words of America', recorded('Nov. 21, 2026'), 'bad-date', /Write "2026-11-21"/],
    ['with one digit', recorded('2026-9-4'), 'bad-date', /Write "2026-09-04"/],
    ['with slashes', recorded('2026/11/21'), 'bad-date', /Write "2026-11-21"/],
    ['with an hour', recorded('2026-11-21T10:15:00Z'), 'bad-date', /Write "2026-11-21"/],
    ['with day and month exchanged', recorded('2026-21-11'), 'bad-date', /Write "2026-11-21"/],
    ['of two digits', recorded('21.11.26'), 'bad-date', /Write YYYY-MM-DD\./],
    ['that is none', recorded('2026-02-30'), 'bad-date', /29 days|28 days/],
  ]);
  const other = (date: string, more: Record<string, unknown> = {}): Desk => ({
    files: {
      'articles/b.md': articleFile('It sent none.', { date: { value: date, basis: 'supplied' }, ...more }),
      'statements/b.yaml': '[]\n',
    },
  });
  editors([
    ['of an article ten years from all others', other('2014-10-24'), 'distant-year', /2014/],
    ['of an article a year from the others', other('2023-10-24')],
    [
      'of an article ten years away, as it is',
      other('2014-10-24', { accepted: [{ code: 'distant-year', reason: 'Of the first war.' }] }),
    ],
  ]);
  test('later than today, of ours', () => {
    const codes = (given: Desk) => told(desk(given), '2024-12-02').map(([code]) => code);
    expect(codes({ article: { read: '2025-01-01' } })).toEqual(['future-day']);
    expect(codes({ claim: { asked: '2025-01-01' } })).toEqual(['unread-question', 'future-day']);
  });

  const when = (words: string, date: string, more: Record<string, unknown> = {}): Desk => ({
    body: `It sent thousands ${words}.`,
    value: { words: 'thousands', vague: 'thousands' },
    says: { when: { words, date, basis: 'inferred' }, ...more },
  });
  editors([
    ['of another weekday', when('on Tuesday', '2024-10-24'), 'other-day', /a Thursday/],
    ['of the weekday named', when('on Thursday', '2024-10-24')],
    ['in which the weekday lies', when('last Tuesday', '2024-10-14/2024-10-20')],
    ['of another month', when('in September', '2024-10'), 'other-day', /“in September”/],
    ['of the month named', when('in October', '2024-10')],
    ['of another year', when('in 2023', '2024'), 'other-day'],
    [
      'of another weekday, in Ukrainian',
      {
        body: 'Військо надіслали у вівторок.',
        article: { language: 'uk' },
        says: { when: { words: 'у вівторок', date: '2024-10-24', basis: 'inferred' } },
      },
      'other-day',
    ],
    [
      'of another weekday, as it is',
      when('on Tuesday', '2024-10-24', { accepted: [{ code: 'other-day', reason: 'The article errs.' }] }),
    ],
    [
      'asked in another age than all else',
      { article: { read: '2024-12-02' }, claim: { asked: '0224-12-01' } },
      'distant-year',
      /asked “0224-12-01”/,
    ],
  ]);
});

describe('signs beside a figure', () => {
  const exactly = { exactly: 3000 };
  const sent = (words: string, reading: Record<string, unknown> = exactly) =>
    figure(`It sent ${words} men.`, '3,000', reading);
  editors([
    ['a plus', sent('3,000+'), 'bad-reading', /atLeast: 3000/],
    ['“plus”', sent('3,000-plus'), 'bad-reading', /atLeast: 3000/],
    ['a tilde', sent('~3,000'), 'bad-reading', /about: 3000/],
    ['more than, as a sign', sent('>3,000'), 'bad-reading', /atLeast: 3000/],
    ['at most, as a sign', sent('≤ 3,000'), 'bad-reading', /atMost: 3000/],
    ['perhaps', sent('perhaps 3,000'), 'bad-reading', /about: 3000/],
    ['upward of', sent('upward of 3,000'), 'bad-reading', /atLeast: 3000/],
    ['a maximum', sent('a maximum 3,000'), 'bad-reading', /atMost: 3000/],
    ['a plus, as at least', sent('3,000+', { atLeast: 3000 })],
    ['a tilde, as about', sent('~3,000', { about: 3000 })],
    ['a hyphen of another word', sent('3,000 plus-size')],
  ]);
});

describe('what nobody sees', () => {
  const named = (name: string): Desk => ({ speaker: { name } });
  const written = (body: string): Desk => ({ body, exact: 'they came' });
  editors([
    ['a Korean filler', named('John\u3164 Kirby'), 'hidden-character', /U\+3164/],
    ['an empty pattern of Braille', named('John\u2800Kirby'), 'hidden-character', /U\+2800/],
    ['a joiner of graphemes', named('John Kir\u034Fby'), 'hidden-character', /U\+034F/],
    ['a mark of direction', named('John\u200F Kirby'), 'hidden-character', /U\+200F/],
    ['a mark of direction where it belongs', named('قربي \u200F(Kirby)')],
    ['a no-break space', named('John\u00A0Kirby')],
    ['an emoji', named('John Kirby 👍🏽')],
    ['a family of emoji', named('John Kirby 👨‍👩‍👧')],
    ['a Cyrillic letter in a copy', written('Then they came by p\u0430ypal.'), 'hidden-character', /“pаypal”/],
    ['a stack of accents in a copy', written('Then they came Z\u0301\u0302\u0303\u0304algo.'), 'hidden-character'],
    [
      'a Cyrillic letter in a copy, as it is',
      {
        ...written('Then they came by p\u0430ypal.'),
        article: { accepted: [{ code: 'hidden-character', reason: 'The article is about the trick.' }] },
      },
    ],
    ['two scripts word by word in a copy', written('Then they came, сказав Кірбі.')],
  ]);
});

describe('stars and backticks', () => {
  editors([
    ['inside an oath', pasted('They said f***ing h*ll to them.'), 'swallowed-text', /\\\*\\\*\\\*/],
    ['after a word', pasted('They wrote a*b = c* there.'), 'swallowed-text', /a\\\*b/],
    ['around a word', pasted('They said *never* again.')],
    ['around the first of two words', pasted('They are *anti*-war.')],
    ['around two words', pasted('They said **no never**, he said.')],
  ]);
});

describe('languages', () => {
  const tagged = (language: string): Desk => ({ article: { language } });
  const english =
    'They have sent 3,000 troops and this is not all that we know of the way to the war in the four ranges.';
  editors([
    ['in three letters', tagged('eng'), 'bad-field', /Write “en”/],
    ['in capitals', tagged('EN'), 'bad-field', /Write “en”/],
    ['with an underscore', tagged('en_US'), 'bad-field', /Write “en-US”/],
    ['by name', tagged('English'), 'bad-field', /language tag/],
    ['that nobody speaks', tagged('xx'), 'bad-field', /no language/],
    ['with a region', tagged('en-GB')],
    [
      'another than that of the copy, whose figures would be read otherwise',
      {
        body: english,
        article: { language: 'de' },
        value: { words: '3,000', exactly: 3000 },
      },
      'other-language',
      /Write language: en/,
    ],
  ]);
});

describe('YAML', () => {
  spoiled([
    [
      'a hyphen forgotten before an item',
      SA,
      '- id: us-monitoring',
      '  id: us-monitoring',
      'bad-yaml',
      /begin a new item/i,
    ],
    [
      'a speaker given twice',
      SA,
      '  speaker: john-kirby',
      '  speaker: nato\n  speaker: john-kirby',
      'bad-yaml',
      /twice/,
      { down: 1 },
    ],
    [
      'words in the place of a quote',
      SA,
      /quote:\n {4}exact: (The United States is)/,
      'quote: The United States is',
      'bad-field',
      /fields with names belong\./,
    ],
    ['an anchor', SA, 'speaker: john-kirby', 'speaker: &k john-kirby', 'bad-yaml', /anchor/],
    ['a tab', SA, '  speaker: john-kirby', '\tspeaker: john-kirby', 'bad-yaml', /tab/],
    ['a no-break space', SA, '  speaker: john-kirby', '\u00A0 speaker: john-kirby', 'bad-yaml', /U\+00A0/],
    ['a no-break space behind a colon', SA, 'speaker: john-kirby', 'speaker:\u00A0john-kirby', 'bad-yaml', /U\+00A0/],
    ['a figure with its comma', SA, 'exactly: 3000', 'exactly: 3,000', 'bad-field', /Write 3000\./],
    ['a figure in quotation marks', SA, 'exactly: 3000', 'exactly: "3000"', 'bad-field', /Write 3000\./],
    ['a digest in capitals', A, 'sha256: d2', 'sha256: D2', 'bad-field', /lower-case/],
  ]);
});

describe('people', () => {
  spoiled([
    [
      'with a role cut in a word',
      SA,
      'US National Security Council\n  form',
      'US National Security Counc\n  form',
      'orphan-words',
      /role/,
      {},
    ],
  ]);

  const second = (name: string): Desk => ({ files: { 'speakers/jk.yaml': json({ name, kind: 'named-official' }) } });
  editors([
    ['with the family name first', second('Kirby, John'), 'same-person', /Kirby/],
    ['with other spaces', second('John  Kirby'), 'same-person'],
    ['of the same family', second('Robert Kirby')],
  ]);
});

describe('one article under two ids', () => {
  test('gives one line, at the one that came later', () => {
    const copy = { 'articles/other.md': read(REAL, A), 'statements/other.yaml': '[]\n' };
    const says = /address is that of content\/articles\/us-policy-unchanged\.md/;
    expectOne(withFiles(REAL, copy), { code: 'duplicate-copy', file: 'articles/other.md', says });
  });
});

describe('units', () => {
  const counted = (unit: string) => figure('It sent 3,000 of them.', '3,000', { exactly: 3000, unit });
  editors([
    ['of the claim, with a capital', counted('Troops'), 'near-unit', /“troops”.*Leave the unit out/],
    ['of the claim, of one alone', counted('troop'), 'near-unit'],
    ['of something else', counted('horses')],
    ['of the claim', counted('troops')],
  ]);
});

describe('one outlet', () => {
  const outlet = (more: Record<string, unknown>): Desk => ({
    files: { 'sources/the-post.yaml': json({ basis: 'supplied', ...more }) },
  });
  editors([
    ['in two files', outlet({ name: 'Evening Post' }), 'same-outlet', /sources\/post\.yaml/],
    ['under an alias', outlet({ name: 'Post', aliases: ['The Evening Post'] }), 'same-outlet'],
    ['of another name', outlet({ name: 'The Morning Post' })],
  ]);
});

describe('a table of call signs', () => {
  const table = '| Who | Sign |\n|---|---|\n| tanker | Eagle 11 |\n| escort | KC-135 |\n| lead | Hawk 7A |';
  const signs = (body: string): Desk => ({
    body: `It has sent troops.\n\n${body}`,
    exact: 'It has sent troops.',
    article: { notClaims: [{ every: 'call-sign', reason: 'name' }] },
  });
  editors([
    ['is one entry', signs(table)],
    ['excuses no figure in a sentence', signs(`${table}\n\nThe tanker lost 40 men.`), 'uncovered-number', /“40”/],
  ]);
});
