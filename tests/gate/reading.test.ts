import { describe, expect, test } from 'vitest';
import { A, B, expectOne, expectOneIn, type Row, realWith, SA, SB, spoiled } from './cases.ts';
import { REAL, read, verdictOf, withFiles } from './world.ts';

const topic = 'topics/us-policy.yaml';
const claim = 'claims/training.md';
const speaker = 'speakers/pentagon.yaml';
const source = 'sources/rbc-ukraine.yaml';

describe('YAML that cannot be read', () => {
  spoiled([
    [
      'an unclosed double quote',
      topic,
      'title: US policy',
      'title: "US policy',
      'bad-yaml',
      /quotation mark.*not closed.*Close/,
    ],
    [
      'an unclosed single quote',
      speaker,
      'the Pentagon',
      "'the Pentagon",
      'bad-yaml',
      /quotation mark.*not closed.*Close/,
    ],
    [
      'an unclosed quote among others',
      SB,
      'words: "3,000"',
      'words: "3,000',
      'bad-yaml',
      /quotation mark.*not closed.*Close/,
    ],
    [
      'an unclosed bracket',
      claim,
      'unit: military ranges',
      'unit: [military ranges',
      'bad-yaml',
      /bracket is not closed/,
    ],
    ['a tab as indent', SA, '  form: headline', '\tform: headline', 'bad-yaml', /tab.*spaces/],
    ['a tab before a nested key', A, '  basis: stated', '\tbasis: stated', 'bad-yaml', /tab.*spaces/],
    ['an indent too far', SA, '  form: headline', '   form: headline', 'bad-yaml', /indented/],
    ['an indent too little', SA, '    exact: US policy', '  exact: US policy', 'bad-yaml', /“: ” makes a key.*indent/],
    ['a colon in a plain text', topic, 'US policy', 'US: policy', 'bad-yaml', /“: ”.*quotation marks/],
    ['a key without colon', topic, 'title: US policy', 'title US policy', 'bad-yaml', /key: value/],
    ['text behind a closing quote', SB, 'words: "3,000"', 'words: "3,000" troops', 'bad-yaml', /does not belong/],
    [
      'a quote mark inside single quotes',
      topic,
      'title: US policy',
      "title: 'Ukraine's policy'",
      'bad-yaml',
      /quotation/,
    ],
    ['a text that begins with @', topic, 'US policy', '@policy', 'bad-yaml', /cannot begin with @/],
    ['a text that begins with a backtick', topic, 'US policy', '`policy`', 'bad-yaml', /cannot begin/],
    ['a text that begins with %', topic, 'US policy', '%policy', 'bad-yaml', /cannot begin/],
    ['a backslash that escapes nothing', topic, 'US policy', '"US \\policy"', 'bad-yaml', /backslash/],
    ['a list on the line of its key', claim, 'unit: military ranges', 'unit: - military ranges', 'bad-yaml', /./],
    ['a second document', topic, 'sentence:', '---\nsentence:', 'bad-yaml', /more than one/],
    ['an end of document', topic, 'sentence:', '...\nsentence:', 'bad-yaml', /more than one/],
    ['a block text with a wrong indicator', topic, 'US policy', '|x\n  US policy', 'bad-yaml', /./],
    ['a broken item in the middle of a list', SB, '- id: weapons-named', '- id: [weapons-named', 'bad-yaml', /./, {}],
  ]);
});

describe('YAML that hides or repeats text', () => {
  spoiled([
    ['an anchor', speaker, 'the Pentagon', '&p the Pentagon', 'bad-yaml', /anchor \(&\).*Remove/],
    ['an alias', speaker, 'the Pentagon', '*p', 'bad-yaml', /alias \(\*\).*Write it out/],
    ['an alias for a list', claim, 'unit: military ranges', 'unit: *units', 'bad-yaml', /alias/],
    ['a tag', speaker, 'the Pentagon', '!!str the Pentagon', 'bad-yaml', /tag \(.*Remove/],
    ['a tag of a language', speaker, 'the Pentagon', '!!js/function "x"', 'bad-yaml', /tag \(/],
    ['a tag of one’s own', topic, 'US policy', '!secret US policy', 'bad-yaml', /tag \(/],
    ['a binary tag', speaker, 'the Pentagon', '!!binary dGhl', 'bad-yaml', /tag \(/],
    [
      'a merge key',
      speaker,
      'kind: institution',
      'kind: institution\n<<: { note: x }',
      'bad-yaml',
      /“<<” is not allowed/,
      { down: 1 },
    ],
    [
      '__proto__',
      speaker,
      'kind: institution',
      'kind: institution\n__proto__: { note: x }',
      'bad-yaml',
      /__proto__.*not allowed/,
      { down: 1 },
    ],
    [
      '__proto__ in quotes',
      speaker,
      'kind: institution',
      'kind: institution\n"__proto__": 1',
      'bad-yaml',
      /__proto__/,
      { down: 1 },
    ],
    [
      'constructor',
      SA,
      '  form: headline',
      '  form: headline\n  constructor: x',
      'bad-yaml',
      /constructor/,
      { down: 1 },
    ],
    [
      'prototype in a nested field',
      A,
      '  basis: stated',
      '  basis: stated\n  prototype: x',
      'bad-yaml',
      /prototype/,
      { down: 1 },
    ],
    ['a directive', topic, 'title: US', '%YAML 1.1\n---\ntitle: US', 'bad-yaml', /directive/],
    [
      'a key twice',
      topic,
      'title: US policy',
      'title: US policy\ntitle: US policy',
      'bad-yaml',
      /stands twice.*Keep one/,
      { down: 1 },
    ],
    [
      'a key twice in a nested field',
      A,
      '  basis: stated',
      '  basis: stated\n  basis: stated',
      'bad-yaml',
      /stands twice/,
      { down: 1 },
    ],
    [
      'a key twice in an item',
      SA,
      '  form: headline',
      '  form: headline\n  form: headline',
      'bad-yaml',
      /“form” stands twice/,
      { down: 1 },
    ],
    [
      'a list as a key',
      speaker,
      'kind: institution',
      'kind: institution\n? [a]\n: b',
      'bad-yaml',
      /used as a key/,
      { down: 1 },
    ],
  ]);

  test('an alias bomb', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `  - &l${level + 1} [${Array(9).fill(`*l${level}`).join(', ')}]`,
    );
    const bomb = `title: &l0 boom\nsentence: Boom.\nlist:\n${levels.join('\n')}\n`;
    const { issues } = verdictOf(withFiles(REAL, { [topic]: bomb }));
    expect(issues.length).toBeGreaterThanOrEqual(80);
  });
});

describe('values cut by a comment', () => {
  const cut = /“#” after a space.*quotation marks/;
  spoiled([
    ['in a title', topic, 'US policy', 'US policy # 1', 'cut-value', cut],
    ['in a quote', SA, 'NATO has confirmed this information', 'NATO has confirmed #this information', 'cut-value', cut],
    [
      'in a quote that is gone then',
      SA,
      'NATO has confirmed this information',
      'NATO has refuted #this',
      'cut-value',
      cut,
    ],
    ['in a note', SB, 'names no US commitment', 'names no # commitment', 'cut-value', cut, {}],
    ['after a tab', speaker, 'the Pentagon', 'the\t# Pentagon', 'cut-value', cut],
    ['in a number', SA, 'exactly: 11000', 'exactly: 11000 #about', 'cut-value', cut],
    [
      'in a flow list',
      'claims/combat-deployment.md',
      '[not-known, expected]',
      '[not-known, expected #x\n      ]',
      'cut-value',
      cut,
    ],
    ['the whole value', topic, 'US policy', '#policy', 'bad-field', /title is empty/],
  ]);
});

describe('keys', () => {
  const near = (key: string) => new RegExp(`not a known field.*Did you mean “${key}”`);
  const typos: [path: string, key: string, typo: string][] = [
    ['tracker.yaml', 'name', 'nmae'],
    ['tracker.yaml', 'title', 'titel'],
    ['tracker.yaml', 'sentence', 'sentense'],
    ['tracker.yaml', 'language', 'langauge'],
    ['tracker.yaml', 'address', 'adress'],
    ['tracker.yaml', 'topics', 'topic'],
    [topic, 'title', 'Title'],
    [topic, 'sentence', 'sentance'],
    [source, 'name', 'names'],
    [source, 'basis', 'bais'],
    [source, 'language', 'lang_uage'],
    [speaker, 'name', 'neme'],
    [speaker, 'kind', 'kinds'],
    [A, 'language', 'languge'],
    [A, 'recorded', 'recored'],
    [A, 'sha256', 'sha265'],
    [A, 'authors', 'author'],
    [A, 'date', 'data'],
    [A, 'source', 'sorce'],
    [A, 'address', 'addres'],
    [A, 'copied', 'copyed'],
    [A, 'rights', 'right'],
    [A, 'furniture', 'furnitures'],
    [A, '  value', '  vlaue'],
    [A, '  basis', '  basics'],
    [A, '  evidence', '  evidense'],
    [A, '    quote', '    qoute'],
    [A, '      exact', '      exakt'],
    [A, '      prefix', '      perfix'],
    [SA, '  quote', '  quot'],
    [SA, '    exact', '    exat'],
    [SA, '    prefix', '    prefx'],
    [SA, '    suffix', '    sufix'],
    [SA, '  speaker', '  speeker'],
    [SA, '  attribution', '  atribution'],
    [SA, '  form', '  from'],
    [SA, '  modality', '  modalty'],
    [SA, '  role', '  rôle'],
    [SA, '  context', '  contex'],
    [SA, '  when', '  wehn'],
    [SA, '  answers', '  answer'],
    [SA, '  beside', '  besides'],
    [SA, '    words', '    word'],
    [SA, '    basis', '    bases'],
    [SA, '    bound', '    bond'],
    [SA, '    date', '    dates'],
    [SA, '        words', '        wrods'],
    [SA, '        exactly', '        exacty'],
    [SA, '        upTo', '        upto'],
    [SA, '      value', '      values'],
    [SA, '      position', '      positon'],
    [SA, '      excerpt', '      exerpt'],
    [claim, 'kind', 'knid'],
    [claim, 'question', 'qeustion'],
    [claim, 'label', 'lable'],
    [claim, 'topic', 'topics'],
    [claim, 'unit', 'units'],
    [claim, 'measure', 'mesure'],
    ['claims/troops-sent.md', 'comparableWithin', 'comparableWithn'],
    ['claims/troops-in-combat.md', 'cannotExceed', 'cannotexceed'],
    ['claims/troops-in-combat.md', '  because', '  becuse'],
    ['claims/escalation.md', 'positions', 'position'],
    ['claims/escalation.md', 'table', 'tabel'],
    ['claims/escalation.md', '    relation', '    relaton'],
    ['claims/escalation.md', '    reason', '    raeson'],
    ['claims/escalation.md', '    label', '    lable'],
  ];
  spoiled(
    typos.map(([path, key, typo]): Row => {
      const from = new RegExp(`^${key}:`, 'm');
      return [`${path}: ${typo.trim()}`, path, from, `${typo}:`, 'bad-field', near(key.trim())];
    }),
  );

  spoiled([
    [
      'an unknown key',
      topic,
      'title:',
      'colour: red\ntitle:',
      'bad-field',
      /colour is not a known field.*Known here: title, sentence/,
    ],
    [
      'an unknown key in an item',
      SA,
      '  form: headline',
      '  form: headline\n  draft: true',
      'bad-field',
      /draft.*Remove/,
      { down: 1 },
    ],
    [
      'draft in front matter',
      A,
      'language: en',
      'language: en\ndraft: true',
      'bad-field',
      /draft is not a known field/,
      { down: 1 },
    ],
    ['a foreign name for a required key', topic, 'title:', 'headline:', 'bad-field', /Did you mean “title”/],
    [
      'a misspelt list item key',
      SA,
      '- id: caption-not-allowed',
      '- di: caption-not-allowed',
      'bad-field',
      /Did you mean “id”/,
    ],
  ]);
});

describe('missing, null and blank values', () => {
  const required: [path: string, line: RegExp, name: string][] = [
    ['tracker.yaml', /^name: .*\n/m, 'name'],
    ['tracker.yaml', /^language: .*\n/m, 'language'],
    ['tracker.yaml', /^address: .*\n/m, 'address'],
    [topic, /^title: .*\n/m, 'title'],
    [topic, /^sentence: .*\n/m, 'sentence'],
    [source, /^name: .*\n/m, 'name'],
    [source, /^basis: .*\n/m, 'basis'],
    [speaker, /^name: .*\n/m, 'name'],
    [speaker, /^kind: .*\n/m, 'kind'],
    [A, /^language: .*\n/m, 'language'],
    [A, /^recorded: .*\n/m, 'recorded'],
    [A, /^sha256: .*\n/m, 'sha256'],
    [A, /^copied:\n.*\n/m, 'copied'],
    [A, /^rights:\n.*\n/m, 'rights'],
    [A, / {2}basis: stated\n/, 'basis'],
    [A, / {2}value: US policy.*\n/, 'value'],
    [SA, / {2}form: headline\n/, 'form'],
    [SA, / {2}modality: confirmed\n/, 'modality'],
    [SA, / {6}position: no-asked-about-easing\n/, 'a value nor a position'],
    [SA, / {8}exactly: 4\n/, 'no reading'],
    [SA, / {2}attribution:\n {4}exact: White House says\n {4}suffix: .*\n/, 'attribution'],
    [SA, / {2}speaker: white-house\n/, 'speaker'],
    [claim, /^question: .*\n/m, 'question'],
    [claim, /^label: .*\n/m, 'label'],
    [claim, /^topic: .*\n/m, 'topic'],
    [claim, /^unit: .*\n/m, 'unit'],
    [claim, /^measure: .*\n/m, 'measure'],
    [claim, /^kind: .*\n/m, 'kind'],
    ['claims/escalation.md', / {4}relation: .*\n/, 'relation'],
    ['claims/escalation.md', / {4}reason: .*\n/, 'reason'],
    ['claims/escalation.md', / {4}label: .*\n/, 'label'],
    ['claims/troops-in-combat.md', / {2}because: .*\n/, 'because'],
  ];
  test.each(required)('%s without %s', (path, line, name) => {
    const files = withFiles(REAL, { [path]: read(REAL, path).replace(line, '') });
    expectOne(files, { code: 'bad-field', file: path, says: new RegExp(`${name}.*(Add|Give)`) });
  });

  const blanks: [path: string, from: RegExp, name: string][] = [
    ['tracker.yaml', /(?<=^name:).*/m, 'name'],
    ['tracker.yaml', /(?<=^title:).*/m, 'title'],
    [topic, /(?<=^title:).*/m, 'title'],
    [source, /(?<=^name:).*/m, 'name'],
    [speaker, /(?<=^name:).*/m, 'name'],
    [A, /(?<=^ {2}value:) US policy.*/m, 'value'],
    [A, /(?<=^ {6}exact:) US policy.*/m, 'exact'],
    [SA, /(?<=^ {4}exact:) NATO has confirmed this.*/m, 'exact'],
    [SA, /(?<=^ {8}words:) four/m, 'words'],
    [SA, /(?<=^ {6}excerpt:) at four.*/m, 'excerpt'],
    [claim, /(?<=^unit:).*/m, 'unit'],
    [claim, /(?<=^label:).*/m, 'label'],
    ['claims/escalation.md', /(?<=^ {4}label:).*/m, 'label'],
  ];
  const values = {
    nothing: '',
    'a null': ' null',
    'a tilde': ' ~',
    'an empty text': ' ""',
    spaces: ' "  "',
    'a no-break space': ' "\u00A0"',
    'a zero-width space': ' "\u200B"',
  };
  const rows = blanks.flatMap(([path, from, name]) =>
    Object.entries(values).map(
      ([kind, to]): Row => [
        `${path}: ${name} is ${kind}`,
        path,
        from,
        to,
        'bad-field',
        new RegExp(`${name} (is empty|is blank)`),
      ],
    ),
  );
  spoiled(rows);
});

describe('numbers, booleans and dates where text is meant', () => {
  const texts: [path: string, from: RegExp][] = [
    [topic, /(?<=^title: ).*/m],
    [speaker, /(?<=^name: ).*/m],
    [claim, /(?<=^unit: ).*/m],
    [SA, /(?<=^ {8}words: )four/m],
    [SA, /(?<=^- id: )us-monitoring/m],
  ];
  for (const spelt of ['31', '3.50', '0x1F', '0o17', '1e3', '.5', '-0', '.inf', '.nan', 'true', 'False', '+12']) {
    const remedy = new RegExp(
      `${spelt.replace(/[.+]/g, '\\$&')} where text belongs. Put it in quotation marks: "${spelt.replace(/[.+]/g, '\\$&')}"`,
    );
    spoiled(
      texts
        .slice(0, spelt === '31' ? 5 : 2)
        .map(([path, from]): Row => [`${path}: ${spelt}`, path, from, spelt, 'bad-field', remedy]),
    );
  }

  spoiled([
    ['a year as a date', A, '"2024-10-24"\n', '2024\n', 'bad-field', /number 2024 where text belongs.*"2024"/],
    ['a number as an id', claim, 'topic: the-war', 'topic: 2024', 'bad-field', /number 2024 where text/],
    ['a number as a digest', A, /sha256: .*/, 'sha256: 1234567890', 'bad-field', /number 1234567890 where text/],
    ['text as a number', SA, 'exactly: 11000', 'exactly: "11000"', 'bad-field', /where a number belongs/],
    ['digits with a comma as a number', SA, 'exactly: 11000', 'exactly: 11,000', 'bad-field', /where a number belongs/],
    ['text as true or false', SB, 'lead: true', 'lead: yes', 'bad-field', /where true or false belongs/],
    ['a negative number', SA, 'exactly: 11000', 'exactly: -11000', 'bad-field', /too small/],
    ['a number beyond exactness', SA, 'exactly: 11000', 'exactly: 9007199254740993', 'bad-field', /too large/],
    ['infinity', SA, 'exactly: 11000', 'exactly: .inf', 'bad-field', /number/],
    ['one number where two belong', SA, 'exactly: 11000', 'between: 11000', 'bad-field', /list of two/],
    [
      'three numbers where two belong',
      SA,
      'exactly: 11000',
      'between: [1, 2, 11000]',
      'bad-field',
      /at most 2|list of two/,
    ],
    [
      'two numbers the wrong way round',
      SA,
      'exactly: 11000',
      'between: [11000, 11]',
      'bad-field',
      /lower number first/,
    ],
    [
      'two readings',
      SA,
      'exactly: 11000',
      'exactly: 11000\n        about: 11000',
      'bad-field',
      /several readings.*exactly one/,
      { down: -1 },
    ],
    [
      'a value and a position',
      SA,
      'position: expected',
      'position: expected\n      value: { words: "11,000", exactly: 11000 }',
      'bad-field',
      /a value and a position/,
      { down: -1 },
    ],
    [
      'text where a list belongs',
      A,
      '  value:\n    - Bohdan Babaiev',
      '  value: Bohdan Babaiev',
      'bad-field',
      /list/,
      {},
    ],
    ['a list where text belongs', topic, 'US policy', '[US, policy]', 'bad-field', /list where text/],
    [
      'fields where text belongs',
      topic,
      'title: US policy',
      'title:\n  en: US policy',
      'bad-field',
      /group of fields where text/,
      { down: 1 },
    ],
    ['text where fields belong', A, 'copied:\n  basis: unknown', 'copied: unknown', 'bad-field', /fields with names/],
    [
      'text where a quote belongs',
      SA,
      '  quote:\n    exact: NATO has',
      '  quote: NATO has',
      'bad-field',
      /fields with names/,
    ],
    ['an item that is text', SB, '- id: weapons-named', '- weapons\n- id: weapons-named', 'bad-field', /item 5/],
  ]);
});

describe('words from a list', () => {
  spoiled([
    [
      'a kind of speaker',
      speaker,
      'institution',
      'institutoin',
      'bad-field',
      /Did you mean “institution”\? Write one of: named-official/,
    ],
    ['a form', SA, 'form: headline', 'form: Headline', 'bad-field', /Did you mean “headline”/],
    ['a modality', SA, 'modality: predicted', 'modality: certain', 'bad-field', /Write one of: confirmed, asserted/],
    ['a basis of a fact', A, 'basis: traced', 'basis: tracd', 'bad-field', /Did you mean “traced”/],
    ['a basis that is none', A, 'basis: traced', 'basis: rumour', 'bad-field', /Write one of: stated, traced/],
    ['a basis of a source', source, 'basis: traced', 'basis: guessed', 'bad-field', /Write one of/],
    ['a basis of a time', SA, 'basis: inferred', 'basis: infered', 'bad-field', /Did you mean “inferred”/],
    ['a bound', SA, 'bound: until', 'bound: till', 'bad-field', /until, from/],
    ['a kind of claim', claim, 'kind: quantity', 'kind: quanity', 'bad-field', /Did you mean “quantity”/],
    [
      'a kind of claim that is none',
      claim,
      'kind: quantity',
      'kind: number',
      'bad-field',
      /Write one of: quantity, position/,
    ],
    ['a time of a claim', 'claims/location.md', 'about: future', 'about: past', 'bad-field', /present, future/],
    [
      'a relation',
      'claims/escalation.md',
      'relation: not-comparable',
      'relation: compatible',
      'bad-field',
      /agree, differ/,
    ],
    ['a language', A, 'language: en', 'language: English', 'bad-field', /language tag/],
    ['a language that is none', A, 'language: en', 'language: en-1a-1a', 'bad-field', /language tag/],
    ['a question', claim, 'training?', 'training.', 'bad-field', /question mark/],
    [
      'a label that is too long',
      'claims/escalation.md',
      'It will follow',
      'x'.repeat(61),
      'bad-field',
      /too long.*at most 60/,
    ],
  ]);
});

describe('front matter', () => {
  const gone = (path: string, text: string) => withFiles(REAL, { [path]: text });
  const claimText = read(REAL, claim);
  const [, front = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(claimText) ?? [];

  test.each([
    ['missing', body, 1, /front matter is missing.*three hyphens/],
    ['below an empty line', `\n${claimText}`, 1, /white space stands before.*Begin the file/],
    ['between plus signs', claimText.replaceAll('---', '+++'), 1, /front matter is missing/],
    ['opened with two hyphens', claimText.replace('---', '--'), 1, /front matter is missing/],
    ['unclosed', `---\n${front}${body}`, 1, /not closed/],
    ['doubled', `---\n${front}---\n---\n${front}---\n${body}`, 11, /second block of front matter.*Join/],
    ['doubled further down', `---\n${front}---\n\n---\ndraft: true\n---\n${body}`, 12, /second block/],
    ['without a body', `---\n${front}---\n`, 10, /no text below/],
    ['with a body of spaces', `---\n${front}---\n \n\t\n`, 10, /no text below/],
    ['empty file', '', 1, /file is empty/],
    ['a file of white space', '\n \n', 1, /file is empty/],
  ])('%s', (_name, text, line, says) => {
    expectOne(gone(claim, text), { code: 'bad-front-matter', file: claim, line, says });
  });

  test.each([A, B])('unclosed or missing in %s', (path) => {
    expectOne(gone(path, read(REAL, path).replace('---\n', '')), {
      code: 'bad-front-matter',
      file: path,
      line: 1,
      says: /missing/,
    });
  });

  test('empty front matter', () => {
    expectOne(gone(claim, `---\n---\n${body}`), { code: 'bad-field', file: claim, says: /the file is empty/ });
  });

  test.each([topic, source, speaker, 'tracker.yaml', SB])('an empty file: %s', (path) => {
    for (const text of ['', '# only a comment\n', '---\n']) {
      expectOne(gone(path, text), { code: 'bad-field', file: path, line: 1, says: /the file is empty/ });
    }
  });

  test('a body that begins with a thematic break is no second front matter', () => {
    const { issues } = verdictOf(gone(claim, `---\n${front}---\n\n---\n\nNote: this is text.\n`));
    if (issues.length > 0) throw new Error(JSON.stringify(issues));
  });
});

describe('bytes and characters', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const text = read(REAL, topic);
  const utf16 = (little: boolean) => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return little ? bytes : bytes.swap16();
  };

  test.each([
    ['a byte that is not UTF-8', Buffer.concat([encode(text), Buffer.from([0xff, 0x0a])]), 3, /not UTF-8.*Save/],
    ['Latin-1', Buffer.from(text.replace('policy', 'polic\u00FF'), 'latin1'), 1, /not UTF-8/],
    ['an overlong form', Buffer.concat([Buffer.from([0xc0, 0xaf]), encode(text)]), 1, /not UTF-8/],
    ['half a surrogate pair', Buffer.concat([Buffer.from([0xed, 0xa0, 0x80]), encode(text)]), 1, /not UTF-8/],
    ['UTF-16, little end first', utf16(true), 1, /UTF-16.*Save the file as UTF-8/],
    ['UTF-16, big end first', utf16(false), 1, /UTF-16/],
    ['a cut character at the end', encode(text).slice(0, -1).fill(0xe2, -1), 2, /not UTF-8/],
  ])('%s', (_name, bytes, line, says) => {
    expectOneIn(realWith(topic, bytes), { code: 'bad-encoding', file: topic, line, says });
  });

  const unfit = [
    0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x9b, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2067, 0x2069,
    0xfeff,
  ];
  const places: [path: string, before: string][] = [
    [topic, 'policy'],
    [A, 'closely monitoring'],
    [SA, 'closely monitoring'],
    [claim, 'places where'],
  ];
  const rows = unfit.flatMap((code, index) => {
    const [path, before] = places[index % places.length] as [string, string];
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const says = new RegExp(`${name.replace('+', '\\+')} does not belong in text. Remove it`);
    return [[`${name} in ${path}`, path, before, String.fromCodePoint(code) + before, 'bad-encoding', says] as Row];
  });
  spoiled(rows);

  const escapes = [
    '\\0',
    '\\x01',
    '\\e',
    '\\u202E',
    '\\u2066',
    '\\L',
    '\\P',
    '\\uFEFF',
    '\\ud800',
    '\\U000E0041',
    '\\uFFFF',
    '\\N',
  ];
  spoiled(
    escapes.map(
      (written): Row => [
        `${written} as an escape`,
        topic,
        'US policy',
        `"US ${written} policy"`,
        'bad-encoding',
        /value holds the character U\+[0-9A-F]{4,5},.*Remove/,
      ],
    ),
  );

  test('a byte-order mark at the beginning changes nothing', () => {
    for (const path of [topic, A, SA]) {
      const { issues } = verdictOf(withFiles(REAL, { [path]: `\uFEFF${read(REAL, path)}` }));
      if (issues.length > 0) throw new Error(`${path}: ${JSON.stringify(issues)}`);
    }
  });

  test.each([
    ['Windows', '\r\n'],
    ['old Macintosh', '\r'],
  ])('%s line ends give the same tracker', (_name, end) => {
    const files = new Map([...REAL].map(([path, content]) => [path, content.replaceAll('\n', end)]));
    const { issues, entries } = verdictOf(files);
    if (issues.length > 0) throw new Error(JSON.stringify(issues));
    const data = (from: typeof entries) => JSON.stringify([from.articles, from.statements, from.claims, from.tracker]);
    if (data(entries) !== data(verdictOf(REAL).entries)) throw new Error('the data differ');
  });
});

describe('marks of a merge', () => {
  const conflict = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> branch\n`;
  const says = /merge has left its marks.*Keep one version/;
  spoiled([
    ['in YAML', topic, 'title: US policy\n', conflict('title: US policy', 'title: Policy'), 'merge-conflict', says],
    [
      'in a list',
      SB,
      '  form: author-voice\n',
      conflict('  form: author-voice', '  form: paraphrase'),
      'merge-conflict',
      says,
    ],
    ['in front matter', A, 'language: en\n', conflict('language: en', 'language: uk'), 'merge-conflict', says],
    [
      'in an article’s text',
      A,
      'NATO has confirmed this information, noting that it will lead to significant escalation.\n',
      conflict(
        'NATO has confirmed this information, noting that it will lead to significant escalation.',
        'NATO has not.',
      ),
      'merge-conflict',
      says,
    ],
    [
      'in the style of three versions',
      topic,
      'title: US policy\n',
      '<<<<<<< a\ntitle: US policy\n||||||| b\ntitle: x\n=======\ntitle: y\n>>>>>>> c\n',
      'merge-conflict',
      says,
    ],
    [
      'the end alone',
      topic,
      'title: US policy\n',
      'title: US policy\n>>>>>>> branch\n',
      'merge-conflict',
      says,
      { down: 1 },
    ],
  ]);
});
