import { describe, expect, test } from 'vitest';
import { readFound } from '../../src/reader/content.ts';
import { A, expectOne, expectOneIn, type Row, realWith, SA, SB, spoiled } from './cases.ts';
import { REAL, read, story, trackerOf, UNPUBLISHED, verdictOf, withFiles } from './world.ts';

const origin = (whose: string) =>
  `origin:\n  value: { ${whose}, whole: true }\n  basis: inferred\n  evidence: { note: The same text. }\n`;

describe('references', () => {
  const missing = (folder: string, id: string) => new RegExp(`no content/${folder}/ file for “${id}”`);
  spoiled([
    [
      'a claim',
      SB,
      'claim: sanctions',
      'claim: sanction',
      'missing-reference',
      /“sanction”. Did you mean “sanctions”\?/,
    ],
    [
      'a claim that is nowhere',
      SB,
      'claim: sanctions',
      'claim: weather',
      'missing-reference',
      /“weather”. Write content\/claims\/weather\.md, or name another/,
    ],
    [
      'a claim beside',
      SA,
      '  beside:\n    - claim: strikes-on-russian-territory',
      '  beside:\n    - claim: strikes-on-russian-soil',
      'missing-reference',
      missing('claims', 'strikes-on-russian-soil'),
      { down: 1 },
    ],
    [
      'a claim in another case',
      SB,
      'claim: sanctions',
      'claim: Sanctions',
      'missing-reference',
      /Did you mean “sanctions”/,
    ],
    [
      'a speaker',
      SA,
      'speaker: kyrylo-budanov',
      'speaker: kirilo-budanov',
      'missing-reference',
      /Did you mean “kyrylo-budanov”/,
    ],
    ['a speaker in another case', SA, 'speaker: nato', 'speaker: NATO', 'missing-reference', /Did you mean “nato”/],
    [
      'a position by its label',
      SA,
      'position: expected',
      'position: NOT KNOWN',
      'bad-answer',
      /Did you mean “not-known”/,
    ],
    [
      'a source',
      A,
      'value: rbc-ukraine',
      'value: rbc-ukrain',
      'missing-reference',
      /content\/sources\/.*Did you mean “rbc-ukraine”/,
    ],
    [
      'a topic of a claim',
      'claims/training.md',
      'topic: the-war',
      'topic: the-wars',
      'missing-reference',
      /Did you mean “the-war”/,
    ],
    [
      'a topic of the tracker',
      'tracker.yaml',
      '- the-war',
      '- the-wars',
      'missing-reference',
      /Did you mean “the-war”/,
    ],
    [
      'a topic that the tracker does not list',
      'tracker.yaml',
      '  - the-war\n',
      '',
      'unused-entry',
      /not listed.*Add “the-war” under topics/,
      { file: 'topics/the-war.yaml', line: 1 },
    ],
    [
      'a topic listed twice',
      'tracker.yaml',
      '  - the-war\n',
      '  - the-war\n  - the-war\n',
      'duplicate-id',
      /listed twice/,
      { down: 1 },
    ],
    [
      'a limit',
      'claims/troops-in-combat.md',
      'claim: troops-forecast',
      'claim: troops-forcast',
      'missing-reference',
      /Did you mean “troops-forecast”/,
    ],
    [
      'a limit that is no quantity',
      'claims/troops-in-combat.md',
      'claim: troops-forecast',
      'claim: escalation',
      'bad-answer',
      /asks for no quantity/,
    ],
    [
      'a limit that is the claim itself',
      'claims/troops-in-combat.md',
      'claim: troops-forecast',
      'claim: troops-in-combat',
      'circular-reference',
      /in a circle: troops-in-combat → troops-in-combat/,
    ],
    [
      'a circle of two',
      'claims/troops-forecast.md',
      'measure: sent',
      'measure: sent\ncannotExceed: { claim: troops-in-combat, because: x }',
      'circular-reference',
      /circle: troops-forecast → troops-in-combat → troops-forecast.*Remove one/,
      { down: 1 },
    ],
    [
      'a speaker for whom one speaks',
      'speakers/pentagon-officials.yaml',
      'kind: anonymous-official',
      'kind: anonymous-official\nspeaksFor: pentagn',
      'missing-reference',
      /content\/speakers\/.*Did you mean “pentagon”/,
      { down: 1 },
    ],
    [
      'a speaker who speaks for themselves',
      'speakers/john-kirby.yaml',
      'kind: named-official',
      'kind: named-official\nspeaksFor: john-kirby',
      'circular-reference',
      /in a circle: john-kirby → john-kirby.*Remove one speaksFor/,
      { down: 1 },
    ],
    [
      'an origin',
      A,
      'furniture:',
      `${origin('source: telegraphnews-ue')}furniture:`,
      'missing-reference',
      /content\/sources\/.*Did you mean “telegraphnews-eu”/,
      { down: 1 },
    ],
    [
      'an origin that is the outlet itself',
      A,
      'furniture:',
      `${origin('source: rbc-ukraine')}furniture:`,
      'bad-origin',
      /the text of its own outlet, “RBC-Ukraine”/,
      { down: 1 },
    ],
    [
      'an origin that is the outlet itself, by name',
      A,
      'furniture:',
      `${origin('name: RBC-Ukraine')}furniture:`,
      'bad-origin',
      /the text of its own outlet, “RBC-Ukraine”/,
      { down: 1 },
    ],
    [
      'an origin that is an outlet, by name',
      A,
      'furniture:',
      `${origin('name: telegraphnews.eu')}furniture:`,
      'bad-origin',
      /outlet of content\/sources\/telegraphnews-eu.yaml.*Write source: telegraphnews-eu/,
      { down: 1 },
    ],
    [
      'a position',
      SA,
      'position: expected',
      'position: expcted',
      'bad-answer',
      /not a position of the claim “combat-deployment”. Did you mean “expected”/,
    ],
    [
      'a position that is none',
      SA,
      'position: expected',
      'position: perhaps-not',
      'bad-answer',
      /Write one of: not-known, expected/,
    ],
    [
      'a position for a quantity',
      SA,
      'value:\n        words: "11,000"\n        exactly: 11000',
      'position: many',
      'bad-answer',
      /asks for a quantity: give a value/,
    ],
    [
      'a value for a question in words',
      SA,
      '      position: monitoring\n      excerpt: is closely',
      '      value: { words: closely, exactly: 1 }\n      excerpt: is closely',
      'bad-answer',
      /asks for an answer in words.*Give a position: monitoring/,
    ],
    [
      'the same claim answered twice',
      SA,
      '    - claim: combat-deployment\n      position: expected',
      '    - claim: troops-in-combat\n      value: { words: "11,000", exactly: 11000 }',
      'bad-answer',
      /answers “troops-in-combat” twice/,
    ],
  ]);

  test('a statements file without its article', () => {
    const files = withFiles(REAL, { 'statements/third.yaml': '[]\n' });
    expectOne(files, {
      code: 'missing-reference',
      file: 'statements/third.yaml',
      line: 1,
      says: /no content\/articles\/ file for “third”/,
    });
  });

  test('the tracker’s own file', () => {
    expectOne(withFiles(REAL, { 'tracker.yaml': undefined }), {
      code: 'missing-file',
      file: 'tracker.yaml',
      line: 1,
      says: /Write it: name, title/,
    });
  });

  test('an article of unknown source and an outlet must not share a column', () => {
    const says = [{ claim: 'q', value: { exactly: 3 } }];
    const files = story({ q: {} }, [
      { id: 's', says },
      { id: 'b', source: 's', says },
    ]);
    expectOne(files, {
      code: 'duplicate-id',
      file: 'articles/s.md',
      says: /compared as “s”, as the outlet of content\/sources\/s.yaml/,
    });
  });

  test('a speaker who was taken away is one line, with the places that name him', () => {
    const times = read(REAL, SA).split('speaker: john-kirby').length - 1;
    expectOne(withFiles(UNPUBLISHED, { 'speakers/john-kirby.yaml': undefined }), {
      code: 'missing-reference',
      file: SA,
      says: new RegExp(
        `${times} places.*: ${times} in statements/us-policy-unchanged\\.yaml\\. Write content/speakers/`,
      ),
    });
  });
});

describe('tables of positions', () => {
  const claim = 'claims/escalation.md';
  const row = '[will-follow, concerns-set-aside]';
  spoiled([
    [
      'a pair missing',
      claim,
      /table:\n[\s\S]*?(?=---\n\nThis)/,
      'table: []\n',
      'bad-table',
      /does not say how “will-follow” and “concerns-set-aside” compare. Add \{ pair/,
    ],
    [
      'the whole table missing',
      claim,
      /table:\n[\s\S]*?(?=---\n\nThis)/,
      '',
      'bad-table',
      /does not say how/,
      { line: 2 },
    ],
    [
      'a position with itself',
      'claims/sanctions.md',
      'table: []',
      'table: [{ pair: [heightened-discussions, heightened-discussions], relation: agree, reason: x }]',
      'bad-table',
      /paired with itself.*Remove the row/,
    ],
    ['a pair of three', claim, row, '[will-follow, concerns-set-aside, x]', 'bad-field', /pair.*at most 2/],
    ['a pair of one', claim, row, '[will-follow]', 'bad-field', /pair/],
    [
      'a position twice',
      claim,
      '  - id: concerns-set-aside',
      '  - id: will-follow\n    label: Again\n  - id: concerns-set-aside',
      'duplicate-id',
      /second position is called “will-follow”/,
    ],
  ]);

  test.each([
    ['alike', 'contradict', undefined],
    ['otherwise', 'differ', /“a” and “b” agree, but to “c” the one relates as contradict, the other as differ/],
  ])('two positions that agree and relate %s to a third', (_how, relation, says) => {
    const row = (pair: string[], how: string) => ({ pair, relation: how, reason: 'x' });
    const positions = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
    const table = [row(['a', 'b'], 'agree'), row(['a', 'c'], 'contradict'), row(['c', 'b'], relation)];
    const files = story({ q: { question: 'Is it so?', positions, table } }, []);
    if (says) expectOne(files, { code: 'bad-table', file: 'claims/q.md', says });
    else expect(verdictOf(files).issues).toEqual([]);
  });

  test('a pair that stands twice, in either order', () => {
    const text = read(REAL, claim).replace(
      '---\n\nThis',
      '  - { pair: [concerns-set-aside, will-follow], relation: agree, reason: x }\n---\n\nThis',
    );
    expectOne(withFiles(REAL, { [claim]: text }), {
      code: 'bad-table',
      file: claim,
      says: /stands in the table twice. Keep one/,
    });
  });
});

describe('ids', () => {
  const notAnId = /not an id.*Use lower-case letters a to z, digits and single hyphens/;
  const refused = [
    'Us-Monitoring',
    'us_monitoring',
    'us monitoring',
    'us/monitoring',
    '../monitoring',
    'us%2Fmonitoring',
    '"us#monitoring"',
    'us.monitoring',
    '-us',
    'us-',
    'us--monitoring',
    'über',
    'ｕｓ',
    'us\u00A0m',
    '"a\\tb"',
    'x'.repeat(81),
    '"<script>"',
    '"\'onclick=\'"',
    'ı',
    'ſ',
  ];
  spoiled(
    refused.map(
      (id): Row => [
        `a statement called ${id.slice(0, 20)}`,
        SA,
        '- id: us-monitoring',
        `- id: ${id}`,
        'bad-field',
        notAnId,
      ],
    ),
  );

  spoiled([
    [
      'a statement twice',
      SA,
      '- id: us-monitoring',
      '- id: caption-not-allowed',
      'duplicate-id',
      /second statement is called “caption-not-allowed”/,
    ],
    [
      'a position id with a space',
      'claims/sanctions.md',
      'id: heightened-discussions',
      'id: heightened discussions',
      'bad-field',
      notAnId,
    ],
  ]);

  const files: [name: string, path: string, code: 'bad-id' | 'unexpected-file', says: RegExp][] = [
    ['capitals', 'claims/Training.md', 'bad-id', /“Training” is none.*There is training\.md already/],
    ['an underscore', 'claims/my_claim.md', 'bad-id', /“my_claim” is none/],
    ['a space', 'claims/my claim.md', 'bad-id', /“my claim” is none/],
    ['a hash', 'claims/a#b.md', 'bad-id', /“a#b” is none/],
    ['a per cent sign', 'claims/a%2e.md', 'bad-id', /“a%2e” is none/],
    ['a question mark', 'claims/a?b.md', 'bad-id', /none/],
    ['a full stop', 'claims/a.b.md', 'bad-id', /“a.b” is none/],
    ['a backslash', 'claims/a\\b.md', 'bad-id', /none/],
    ['two hyphens', 'claims/a--b.md', 'bad-id', /none/],
    ['an accent', 'claims/été.md', 'bad-id', /none/],
    ['a letter that folds to another', 'claims/ſanctions.md', 'bad-id', /none/],
    ['a sign that nobody sees', 'claims/a\u200Bb.md', 'bad-id', /“aU\+200Bb” is none/],
    ['a sign that turns the direction', 'claims/a\u202Eb.md', 'bad-id', /U\+202E/],
    ['a line break', 'claims/a\nb.md', 'bad-id', /“a b” is none/],
    ['81 letters', `claims/${'x'.repeat(81)}.md`, 'bad-id', /at most 80/],
    ['index', 'claims/index.md', 'bad-id', /“index” is reserved/],
    ['con', 'topics/con.yaml', 'bad-id', /reserved by web servers or operating systems/],
    ['nul', 'speakers/nul.yaml', 'bad-id', /reserved/],
    ['no name at all', 'claims/.md', 'unexpected-file', /left-over/],
    ['.yml for .yaml', 'topics/new.yml', 'unexpected-file', /files of topics\/ end in .yaml. Call it new.yaml/],
    ['.markdown for .md', 'claims/new.markdown', 'unexpected-file', /Call it new.md/],
    ['.MD for .md', 'claims/new.MD', 'unexpected-file', /Call it new.md/],
    ['.mdx', 'articles/new.mdx', 'unexpected-file', /end in .md/],
    ['.html', 'articles/new.html', 'unexpected-file', /end in .md/],
    ['.json', 'topics/new.json', 'unexpected-file', /end in .yaml/],
    ['no extension', 'claims/notes', 'unexpected-file', /end in .md/],
    ['a picture', 'articles/photo.jpg', 'unexpected-file', /pictures.* Move it out of the content folder; its caption/],
    ['a draft', 'articles/_draft.md', 'unexpected-file', /draft.*Remove it, or move it away/],
    ['a left-over of an editor', 'claims/training.md~', 'unexpected-file', /left-over/],
    ['a swap file', 'claims/.training.md.swp', 'unexpected-file', /left-over/],
    ['a lock file', 'claims/.#training.md', 'unexpected-file', /left-over/],
    ['a recovery file', 'claims/#training.md#', 'unexpected-file', /left-over/],
    ['a backup', 'claims/training.md.bak', 'unexpected-file', /left-over/],
    ['a rejected patch', 'claims/training.md.rej', 'unexpected-file', /left-over/],
    ['a file of another collection', 'claims/new.yaml', 'unexpected-file', /end in .md/],
    [
      'a folder in a collection',
      'claims/old/new.md',
      'unexpected-file',
      /no folders of its own. Move the file to claims\//,
    ],
    [
      'an unknown folder',
      'notes/new.md',
      'unexpected-file',
      /belongs to no collection. Move it to one of: topics\/, sources\//,
    ],
    ['a folder spelt wrongly', 'article/new.md', 'unexpected-file', /Did you mean articles\//],
    ['a file beside the folders', 'notes.txt', 'unexpected-file', /Move it out of the content folder/],
  ];
  test.each(files)('a file with %s', (_name, path, code, says) => {
    expectOneIn(realWith(path, new TextEncoder().encode('x')), { code, says, line: 1 });
  });

  test.each([
    'README.md',
    'claims/README.md',
    'claims/.DS_Store',
    'articles/Thumbs.db',
    'topics/.gitkeep',
    '.git/HEAD',
  ])('%s lies in any folder, and is passed over', (path) => {
    const { issues, entries } = readFound(realWith(path, new TextEncoder().encode('x')), 'content');
    expect([issues, entries.claims.length]).toEqual([[], 21]);
  });

  test('tracker.yml says what it should be called, and nothing else is said', () => {
    const files = withFiles(REAL, { 'tracker.yaml': undefined, 'tracker.yml': read(REAL, 'tracker.yaml') });
    expectOne(files, { code: 'unexpected-file', file: 'tracker.yml', line: 1, says: /Call it tracker.yaml/ });
  });

  test.each([
    ['articles/us-policy-unchanged.md', 'articles/Us-Policy-Unchanged.md', 'bad-id'],
    ['articles/us-policy-unchanged.md', 'articles/us-policy-unchanged.markdown', 'unexpected-file'],
    ['claims/escalation.md', 'claims/Escalation.md', 'bad-id'],
    ['claims/escalation.md', 'claim/escalation.md', 'unexpected-file'],
    ['speakers/nato.yaml', 'speakers/nato.yml', 'unexpected-file'],
    ['topics/the-war.yaml', 'topics/the_war.yaml', 'bad-id'],
    ['sources/rbc-ukraine.yaml', 'sources/rbc-ukraine.yaml.bak', 'unexpected-file'],
  ] as const)('%s renamed to %s is one fault: nothing that names it is at fault', (from, to, code) => {
    expectOne(withFiles(REAL, { [from]: undefined, [to]: read(REAL, from) }), { code, file: to, line: 1, says: /./ });
  });

  test.each([
    '2024',
    '1e3',
    'true',
    'null',
    '0x1f',
    'constructor',
    'tostring',
    'hasownproperty',
    'a'.repeat(80),
    '404',
  ])('an id that looks like something else is an id like any other: %s', (id) => {
    const claims = { [id]: { question: 'Is it so?', positions: [{ id: 'yes', label: id.slice(0, 60) }] } };
    const tracker = trackerOf(
      story(claims, [{ id, source: id, date: '2024-10-01', says: [{ claim: id, position: 'yes' }] }]),
    );
    expect(tracker.claims.map((claim) => [claim.id, claim.comparison.relation])).toEqual([[id, 'single-source']]);
    expect(tracker.articles[0]?.source?.id).toBe(id);
  });
});
