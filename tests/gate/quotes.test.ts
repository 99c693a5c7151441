import { describe, expect, test } from 'vitest';
import { foldArticle } from '../../src/domain/text.ts';
import { digestOf } from '../../src/model/copies.ts';
import { A, B, expectOne, SA, SB, spoiled } from './cases.ts';
import { type Files, markdown, REAL, read, story, trackerOf, UNPUBLISHED, verdictOf, withFiles } from './world.ts';

const IN_B = 'content/articles/no-new-restrictions.md';

describe('quotes that do not stand in the article', () => {
  const nearest = (here: string, there: string) =>
    new RegExp(
      `the quote is not in ${IN_B}; nearest text at no-new-restrictions.md:\\d+: ".*" \\(character \\d+: here ${here}.*, there ${there}.*\\). Copy the words`,
    );
  const exact = 'exact: The U.S. has been careful not to publicly restrict how Ukraine uses advanced military aid';
  const careful = (changed: string) => exact.replace('careful', () => changed);
  const commitment =
    'exact: In a briefing, Pentagon officials reaffirmed that the U.S. remains committed to Ukraine’s right to self-defense.';
  spoiled([
    ['one letter changed', SB, exact, careful('carefal'), 'orphan-quote', nearest('U\\+0061 a', 'U\\+0075 u')],
    ['one letter missing', SB, exact, careful('carful'), 'orphan-quote', nearest('U\\+0066 f', 'U\\+0065 e')],
    ['one letter more', SB, exact, careful('carefull'), 'orphan-quote', nearest('U\\+006C l', 'U\\+0020 space')],
    ['a capital letter', SB, exact, careful('Careful'), 'orphan-quote', nearest('U\\+0043 C', 'U\\+0063 c')],
    ['a word missing', SB, exact, careful(''), 'orphan-quote', /nearest text.*careful/],
    [
      'a straight apostrophe for a curly one',
      SB,
      commitment,
      commitment.replace('’', "'"),
      'orphan-quote',
      nearest("U\\+0027 '", 'U\\+2019 ’'),
    ],
    [
      'a grave accent for an apostrophe',
      SB,
      commitment,
      commitment.replace('’', '`'),
      'orphan-quote',
      nearest('U\\+0060 `', 'U\\+2019 ’'),
    ],
    [
      'a modifier letter for an apostrophe',
      SB,
      commitment,
      commitment.replace('’', 'ʼ'),
      'orphan-quote',
      nearest('U\\+02BC ʼ.*', 'U\\+2019 ’'),
    ],
    [
      'a no-break space',
      SB,
      exact,
      careful('careful\u00A0').replace('\u00A0 ', '\u00A0'),
      'orphan-quote',
      nearest('U\\+00A0 no-break space', 'U\\+0020 space'),
    ],
    [
      'a thin space',
      SB,
      exact,
      careful('careful\u2009').replace('\u2009 ', '\u2009'),
      'orphan-quote',
      nearest('U\\+2009.*', 'U\\+0020 space'),
    ],
    ['a zero-width space', SB, exact, careful('care\u200Bful'), 'orphan-quote', nearest('U\\+200B.*', 'U\\+0066 f')],
    ['a zero-width joiner', SB, exact, careful('care\u200Dful'), 'orphan-quote', nearest('U\\+200D.*', 'U\\+0066 f')],
    ['a soft hyphen', SB, exact, careful('care\u00ADful'), 'orphan-quote', nearest('U\\+00AD.*', 'U\\+0066 f')],
    [
      'a Cyrillic letter that looks the same',
      SB,
      exact,
      careful('с\u0061reful'),
      'orphan-quote',
      nearest('U\\+0441 с \\(.*Cyrillic.*\\)', 'U\\+0063 c'),
    ],
    [
      'a Greek letter that looks the same',
      SB,
      exact,
      exact.replace('not', 'nοt'),
      'orphan-quote',
      nearest('U\\+03BF ο \\(.*Greek.*\\)', 'U\\+006F o'),
    ],
    ['a full-width letter', SB, exact, careful('ｃareful'), 'orphan-quote', nearest('U\\+FF43 ｃ.*', 'U\\+0063 c')],
    ['a ligature', SB, exact, careful('careﬂul'), 'orphan-quote', /U\+FB02/],
    ['an accent', SB, exact, careful('cáreful'), 'orphan-quote', nearest('U\\+00E1 á', 'U\\+0061 a')],
    ['a combining accent', SB, exact, careful('ca\u0301reful'), 'orphan-quote', nearest('U\\+0301.*', 'U\\+0072 r')],
    [
      'a hyphen for a dash',
      SA,
      'providing Ukraine and — and',
      'providing Ukraine and - and',
      'orphan-quote',
      /here U\+002D.*there U\+2014/,
    ],
    [
      'an en dash for an em dash',
      SA,
      'providing Ukraine and — and',
      'providing Ukraine and – and',
      'orphan-quote',
      /here U\+2013.*there U\+2014/,
    ],
    [
      'two hyphens for a dash',
      SA,
      'providing Ukraine and — and',
      'providing Ukraine and -- and',
      'orphan-quote',
      /here U\+002D.*there U\+2014/,
    ],
    ['an ellipsis', SB, 'what it needs,', 'what it needs…', 'orphan-quote', /an ellipsis.*what it needs”\./],
    [
      'another number',
      SB,
      'exact: reportedly sending 3,000',
      'exact: reportedly sending 3,500',
      'orphan-quote',
      nearest('U\\+0035 5', 'U\\+0030 0'),
    ],
    [
      'a no-break space in a number',
      SB,
      'exact: reportedly sending 3,000',
      'exact: reportedly sending 3\u00A0000',
      'orphan-quote',
      /U\+00A0/,
    ],
    [
      'words of the other article',
      SB,
      exact,
      'exact: NATO has confirmed this information',
      'orphan-quote',
      /it stands in content\/articles\/us-policy-unchanged\.md\. Move the statement/,
    ],
    ['words that stand nowhere', SB, exact, 'exact: Qwertz uiop', 'orphan-quote', /no text there resembles it/],
    [
      'signs of a pattern taken literally',
      SB,
      exact,
      'exact: The U.S. has been careful .* aid',
      'orphan-quote',
      /nearest text/,
    ],
    ['HTML taken literally', SB, exact, careful('<b>careful</b>'), 'orphan-quote', /here U\+003C </],
    ['an entity taken literally', SB, commitment, commitment.replace('’', '&rsquo;'), 'orphan-quote', /here U\+0026 &/],
    ['signs of a replacement taken literally', SB, exact, careful('$&'), 'orphan-quote', /here U\+0024 \$/],
    ['Markdown taken literally', SB, exact, careful('*careful*'), 'orphan-quote', /here U\+002A/],
    ['an emoji', SB, exact, careful('careful🙂'), 'orphan-quote', /here U\+1F642/],
    [
      'an ending quotation mark',
      SA,
      'exact: We’re monitoring',
      'exact: “We’re monitoring',
      'orphan-quote',
      /marks around it.*“We’re/,
    ],
  ]);
});

describe('quotes that are cut or run too far', () => {
  spoiled([
    [
      'the middle of a word',
      SB,
      'exact: such as HIMARS',
      'exact: uch as HIMARS',
      'broken-quote',
      /begins inside a word or a number at no-new-restrictions.md:47: the whole is "such as/,
    ],
    [
      'the end of a word',
      SB,
      'and cluster munitions\n',
      'and cluster munition\n',
      'broken-quote',
      /ends inside a word/,
    ],
    [
      'the middle of a number',
      SA,
      'exact: 11,000 North',
      'exact: 000 North',
      'broken-quote',
      /the whole is "11,000 North/,
    ],
    ['a number without its first digit', SA, 'exact: 11,000 North', 'exact: 1,000 North', 'broken-quote', /11,000/],
  ]);

  spoiled([
    [
      'across paragraphs',
      SA,
      'exact: The troops are training at four Russian military ranges.',
      'exact: The troops are training at four Russian military ranges. It is currently known that',
      'broken-quote',
      /runs across paragraphs.*Split it/,
    ],
    [
      'one letter',
      SA,
      'exact: NATO has confirmed this information',
      'exact: a',
      'bad-field',
      /too short.*at least a word/,
      { down: -1, line: 212 },
    ],
    [
      'one sign',
      SA,
      'exact: NATO has confirmed this information',
      'exact: "—"',
      'bad-field',
      /too short/,
      { line: 212 },
    ],
  ]);
});

describe('quotes that stand several times', () => {
  spoiled([
    [
      'without prefix or suffix',
      SA,
      'exact: NATO has confirmed this information',
      'exact: North Korean troops',
      'ambiguous-quote',
      /stands 3 times in content.*lines.*Tell them apart: (?:prefix|suffix)/,
    ],
    [
      'a headline that is repeated',
      SA,
      '    prefix: "ua en ru "\n',
      '',
      'ambiguous-quote',
      /stands 2 times/,
      { down: -1 },
    ],
    ['an attribution', SA, '    suffix: " US policy"\n', '', 'ambiguous-quote', /2 times/, { down: -1 }],
  ]);

  spoiled([
    [
      'with a wrong prefix',
      SA,
      'prefix: "ua en ru "',
      'prefix: "de fr it "',
      'orphan-quote',
      /not behind "de fr it".*Copy prefix and suffix/,
      { down: -1 },
    ],
    [
      'with a wrong suffix',
      SA,
      'suffix: " US policy"',
      'suffix: " EU policy"',
      'orphan-quote',
      /not before "EU policy"/,
      { down: -1 },
    ],
    ['furniture that stands twice', A, 'exact: (www.army.mil)', 'exact: Kirby', 'ambiguous-quote', /times/],
    [
      'furniture that stands nowhere',
      A,
      'exact: (www.army.mil)',
      'exact: (www.navy.mil)',
      'orphan-quote',
      /www.army.mil/,
    ],
    ['evidence that stands nowhere', B, 'exact: October 29', 'exact: October 30', 'orphan-quote', /October/],
  ]);
});

describe('words inside a quote', () => {
  spoiled([
    [
      'value words of another sentence',
      SA,
      'words: four',
      'words: "10,000"',
      'orphan-words',
      /"10,000" do not stand in ".*"; they stand at us-policy-unchanged.md:81/,
    ],
    [
      'value words that stand nowhere',
      SA,
      'words: "11,000"',
      'words: "12,000"',
      'orphan-words',
      /do not stand in.*here U\+0032 2, there U\+0031 1/,
    ],
    [
      'value words cut in the middle',
      SA,
      'words: "11,000"',
      'words: "1,000"',
      'orphan-words',
      /inside a word or a number/,
    ],
    [
      'value words with the other apostrophe',
      SA,
      'excerpt: We’re monitoring',
      "excerpt: We're monitoring",
      'orphan-words',
      /here U\+0027/,
    ],
    [
      'an excerpt of another sentence',
      SB,
      'excerpt: reportedly',
      'excerpt: heightened',
      'orphan-words',
      /they stand at/,
    ],
    [
      'a role that the article does not give',
      SA,
      'role: the head of',
      'role: the chief of',
      'orphan-words',
      /role.*Copy the role/,
    ],
    ['time words that stand nowhere', SA, 'words: Last week', 'words: Next week', 'orphan-quote', /Last week/],
    ['time words that stand twice', SA, 'words: Last week', 'words: Kirby', 'ambiguous-quote', /times/],
    [
      'an attribution that stands nowhere',
      SA,
      'exact: according to John Kirby',
      'exact: according to Jon Kirby',
      'orphan-quote',
      /John/,
    ],
    [
      'a context that stands nowhere',
      SA,
      'light of North Korean troop deployments\n  form: direct-quote\n  modality: open\n  when:\n    words: right now',
      'light of North Korean troop deployment\n  form: direct-quote\n  modality: open\n  when:\n    words: right now',
      'broken-quote',
      /ends inside/,
      { down: -2 },
    ],
  ]);
});

describe('figures', () => {
  spoiled([
    [
      'another number than the words',
      SA,
      'exactly: 11000',
      'exactly: 12000',
      'bad-value',
      /number 12000 does not stand in the words “11,000”.*Give the number/,
    ],
    ['a number without its thousands', SA, 'exactly: 11000', 'exactly: 11', 'bad-value', /number 11 does not stand/],
    [
      'a number word read as another',
      SA,
      'exactly: 4\n',
      'exactly: 5\n',
      'bad-value',
      /5 does not stand in the words “four”/,
    ],
    ['a range of which one end is missing', SA, 'upTo: 10000', 'between: [5000, 10000]', 'bad-value', /5000/],
    [
      'a vague word that no table holds',
      SB,
      'vague: thousands',
      'vague: loads',
      'bad-value',
      /“loads” is not in the table/,
    ],
  ]);

  test('a number that nothing accounts for', () => {
    const text = read(REAL, SA).replace(/- id: training-at-four-ranges[\s\S]*?(?=- id:)/, '');
    expectOne(withFiles(UNPUBLISHED, { [SA]: text }), {
      code: 'uncovered-number',
      file: A,
      line: 79,
      says: /number “four” in “.*” is accounted for by nothing.*notClaims/,
    });
  });

  test('standing in some quote is not enough', () => {
    const text = read(REAL, SA).replace(
      / {4}- claim: training\n {6}value:[\s\S]*?(?=\n- id:)/,
      '    - claim: location\n      position: kursk-region\n',
    );
    expectOne(withFiles(UNPUBLISHED, { [SA]: text }), { code: 'uncovered-number', file: A, line: 79, says: /four/ });
  });

  test('a number listed as no claim is accounted for, and words without a number are idle', () => {
    const listed = (exact: string) => {
      const text = read(REAL, SA).replace(/- id: training-at-four-ranges[\s\S]*?(?=- id:)/, '');
      const article = read(REAL, A).replace(
        'furniture:',
        `notClaims:\n  - exact: ${exact}\n    reason: other\nfurniture:`,
      );
      return verdictOf(withFiles(UNPUBLISHED, { [SA]: text, [A]: article })).issues.map(({ code }) => code);
    };
    expect(listed('four Russian')).toEqual([]);
    expect(listed('military ranges').sort()).toEqual(['uncovered-number', 'unused-entry']);
  });
});

describe('facts and their basis', () => {
  spoiled([
    [
      'stated without words of the copy',
      A,
      '  basis: traced\n  evidence:\n    note: >-\n      No printed date',
      '  basis: stated\n  evidence:\n    note: >-\n      No printed date',
      'bad-basis',
      /“stated”, but no words.*Add evidence: \{ quote/,
      { down: -1 },
    ],
    [
      'traced without a note',
      A,
      '    note: The copy does not print its address. A stored page at this one carries the same title, byline, caption and text.',
      '    address: "https://newsukraine.rbc.ua/"',
      'bad-basis',
      /“traced”, but nothing says how/,
      { down: -3 },
    ],
    [
      'a value with an unknown basis',
      A,
      '  basis: traced',
      '  basis: unknown',
      'bad-field',
      /value is not a known field/,
      { down: -1 },
    ],
  ]);
});

describe('the kept text', () => {
  const sentence = 'In return, Russia may provide North Korea with technology for producing tactical nuclear weapons.';
  const unquoted = 'This announcement comes';
  const changed =
    /the text is not the one recorded: ".*" \(character \d+: here .*, there .*\). Restore the text, or record a correction/;
  spoiled([
    [
      'a word changed where a statement quotes it',
      A,
      sentence,
      sentence.replace('may', 'will'),
      'changed-text',
      changed,
    ],
    [
      'a letter changed in a quoted number',
      A,
      'sent 3,000 troops to Russia, and',
      'sent 4,000 troops to Russia, and',
      'changed-text',
      /4,000.*here U\+0034 4, there U\+0033 3/,
    ],
    [
      'a curly apostrophe made straight',
      A,
      '"We’re monitoring',
      '"We\'re monitoring',
      'changed-text',
      /here U\+0027 ', there U\+2019 ’/,
    ],
    [
      'a word changed where nobody quotes it',
      B,
      unquoted,
      'That announcement comes',
      'changed-text',
      /the text of the copy has the digest [0-9a-f]{64}, not the one recorded here/,
      { line: 5 },
    ],
    [
      'a comma taken out where nobody quotes it',
      B,
      '(October 29) –',
      '(October 29)',
      'changed-text',
      /digest/,
      { line: 5 },
    ],
    [
      'a word added at the end',
      B,
      'geopolitical risks.',
      'geopolitical risks. More.',
      'changed-text',
      /digest/,
      { line: 5 },
    ],
    ['the digest changed', B, 'sha256: 0f940f', 'sha256: 1f940f', 'changed-text', /digest 0f940f.*Restore/],
    ['a digest that is none', B, /sha256: .*/, 'sha256: 0f940f', 'bad-field', /not a SHA-256 digest.*64 hexadecimal/],
    ['a digest in capitals', B, /sha256: .*/, `sha256: "${'A'.repeat(64)}"`, 'bad-field', /not a SHA-256 digest/],
  ]);

  const correctedWith = (correction: string): Files => {
    const text = read(REAL, B).replace(unquoted, 'That announcement comes').replace('rights:', `${correction}rights:`);
    return withFiles(REAL, { [B]: text });
  };
  const body = read(REAL, B).split('---\n').slice(2).join('---\n');
  const newDigest = digestOf(foldArticle(body.replace(unquoted, 'That announcement comes')));

  test('a recorded correction with the new digest makes it right', () => {
    const correction = `corrections:\n  - date: "2026-11-22"\n    what: one word\n    why: a slip\n    sha256: ${newDigest}\n`;
    const { articles } = trackerOf(correctedWith(correction));
    expect(articles.map(({ data }) => data.corrections.length).sort()).toEqual([0, 1]);
  });

  const slip = (fields: string) => `corrections:\n  - { ${fields} }\n`;
  test.each([
    ['without a digest', slip('date: "2026-11-22", what: one word, why: a slip'), 'changed-text', /digest/],
    [
      'with another digest',
      slip(`date: "2026-11-22", what: a, why: b, sha256: "${'0'.repeat(64)}"`),
      'changed-text',
      /not the one recorded here/,
    ],
    ['without a date', slip(`what: one word, why: a slip, sha256: ${newDigest}`), 'bad-field', /date is missing/],
    [
      'without saying what',
      slip(`date: "2026-11-22", why: a slip, sha256: ${newDigest}`),
      'bad-field',
      /what is missing/,
    ],
    [
      'without saying why',
      slip(`date: "2026-11-22", what: one word, sha256: ${newDigest}`),
      'bad-field',
      /why is missing/,
    ],
  ] as const)('a correction %s is refused', (_name, correction, code, says) => {
    expectOne(correctedWith(correction), { code, file: B, says });
  });

  test('paragraph breaks and emphasis are no text', () => {
    const text = read(REAL, A)
      .replace('NATO has confirmed', 'NATO *has* **confirmed**')
      .replace('. However, Washington', '.\n\nHowever, Washington');
    expect(verdictOf(withFiles(REAL, { [A]: text })).issues).toEqual([]);
  });
});

describe('quotes that are located whatever stands between', () => {
  const at = (body: string, exact: string) => {
    const text = foldArticle(body.replace(/[*_]|\]\([^)]*\)|\[/g, ''));
    const base = story({ q: { positions: [{ id: 'yes', label: 'Yes' }] } }, [
      { id: 'a', date: '2024-10-01', says: [] },
    ]);
    const front = JSON.parse(read(base, 'articles/a.md').split('---\n')[1] ?? '');
    const statements = JSON.stringify([{ id: 's', quote: { exact }, form: 'author-voice', modality: 'asserted' }]);
    return withFiles(base, {
      'articles/a.md': markdown({ ...front, sha256: digestOf(text) }, body),
      'statements/a.yaml': statements,
    });
  };

  test.each([
    ['across emphasis', 'He *said it* twice.', 'He said it twice.'],
    ['across strong emphasis inside a word’s neighbours', 'A **very** *long* road.', 'A very long road.'],
    ['across a link', 'See [the report](https://example.org/) now.', 'See the report now.'],
    ['across a line break', 'One line\nand the next.', 'One line and the next.'],
    ['an emoji, literally', 'It was 👩‍👩‍👧 fine.', 'It was 👩‍👩‍👧 fine'],
    ['signs of a pattern, literally', 'Cost: $5 (approx.) [sic] a|b ^c', 'Cost: $5 (approx.) [sic] a|b ^c'],
    ['a decomposed letter, as it stands', 'Caf\u0065\u0301 society.', 'Caf\u0065\u0301 society'],
    ['right-to-left writing', 'قال إن الأمر كذلك.', 'إن الأمر'],
    ['Chinese, which knows no spaces', '他说是这样的。', '是这样'],
  ])('%s', (_name, body, exact) => {
    const files = body.includes('[sic]') ? at(body.replace('[sic]', '\\[sic\\]'), exact) : at(body, exact);
    const { issues } = verdictOf(files);
    expect(issues.filter(({ code }) => code !== 'uncovered-number' && code !== 'changed-text')).toEqual([]);
  });

  test.each([
    ['only in the target of a link', 'See [here](https://example.org/report).', 'example.org/report', 'orphan-quote'],
    ['composed where the article is decomposed', 'Caf\u0065\u0301 society.', 'Café society', 'orphan-quote'],
  ])('refused: %s', (_name, body, exact, code) => {
    expect(verdictOf(at(body, exact)).issues.map((issue) => issue.code)).toContain(code);
  });
});
