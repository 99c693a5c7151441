import { describe, expect, test } from 'vitest';
import { issueLine } from '../../src/cli/print-issues.ts';
import type { PermalinksData } from '../../src/domain/schema.ts';
import { A, expectOne, SA, SB } from './cases.ts';
import { type Files, REAL, read, trackerOf, verdictOf, withFiles } from './world.ts';

const LEDGER = 'permalinks.yaml';
const lines = (files: Files) => verdictOf(files).issues.map(issueLine);
const lineOf = (ref: string, files = REAL) =>
  read(files, LEDGER)
    .split('\n')
    .findIndex((line) => line.startsWith(`${ref}:`)) + 1;

/** The files with one line of the ledger replaced. */
const told = (files: Files, ref: string, line: string) =>
  withFiles(files, { [LEDGER]: read(files, LEDGER).replace(new RegExp(`^${ref}: .*$`, 'm'), () => line) });

/** The files with lines at the end of the ledger: ids published before, of which nothing else is left. */
const alsoPublished = (files: Files, ...more: string[]) =>
  withFiles(files, { [LEDGER]: `${read(files, LEDGER)}${more.join('\n')}\n` });

const withdrawn = 'withdrawn: { date: "2026-01-02", reason: "It was asked twice." }';

/** The claim “training” under another name. */
const RENAMED = withFiles(REAL, {
  'claims/training.md': undefined,
  'claims/drill.md': read(REAL, 'claims/training.md'),
  [SA]: read(REAL, SA).replaceAll('claim: training\n', 'claim: drill\n'),
});

describe('an id that was published', () => {
  test('and is gone is told with the line that would mend it', () => {
    const gone = withFiles(REAL, { [SA]: read(REAL, SA).replace('id: us-monitoring', 'id: monitoring') });
    expect(lines(gone)).toEqual([
      expect.stringMatching(
        /^content\/permalinks.yaml:\d+:\d+ {2}vanished-id {2}articles\/us-policy-unchanged#us-monitoring was published and is gone. Bring it back, or write here articles\/us-policy-unchanged#us-monitoring: { movedTo: articles\/us-policy-unchanged#monitoring } or .*: { withdrawn: { date: "YYYY-MM-DD", reason: "…" } }\.$/,
      ),
    ]);
  });

  test('and was renamed needs the line that the message gives, and no more', () => {
    const [line = ''] = lines(RENAMED);
    const remedy = /write here (claims\/training: { movedTo: claims\/drill })/.exec(line)?.[1] ?? '';
    expectOne(RENAMED, { code: 'vanished-id', file: LEDGER, line: lineOf('claims/training'), says: /is gone/ });
    expect(lines(told(RENAMED, 'claims/training', remedy))).toEqual([]);
  });

  test('and was withdrawn needs date and reason', () => {
    expect(lines(told(RENAMED, 'claims/training', `claims/training: { ${withdrawn} }`))).toEqual([]);
    const files = told(RENAMED, 'claims/training', 'claims/training: { withdrawn: { date: "2026-01-02" } }');
    expectOne(files, { code: 'bad-field', file: LEDGER, line: lineOf('claims/training'), says: /reason is missing/ });
  });

  test('takes what hangs on it along: an article its passages and their places on the timeline', () => {
    const gone = withFiles(REAL, { [A]: undefined, [SA]: undefined });
    const sha = /sha256: (\w+)/.exec(read(REAL, A))?.[1];
    const about = lines(gone).filter((line) => line.includes('vanished-id'));
    expect(about).toHaveLength(1);
    expect(about[0]).toContain(`articles/us-policy-unchanged: { sha256: "${sha}", withdrawn: { date`);
    const settled = told(
      gone,
      'articles/us-policy-unchanged',
      `articles/us-policy-unchanged: { sha256: ${sha}, ${withdrawn} }`,
    );
    expect(lines(settled).filter((line) => line.includes('permalinks'))).toEqual([]);
  });

  test('is not missed while its file has faults of its own', () => {
    const spoilt = withFiles(REAL, { [SA]: read(REAL, SA).replace('id: us-monitoring', 'id: US monitoring') });
    expect(verdictOf(spoilt).issues.map(({ code }) => code)).toEqual(['bad-field']);
    const unreadable = withFiles(REAL, { 'claims/training.md': 'no front matter' });
    expect(verdictOf(unreadable).issues.map(({ code }) => code)).toEqual(['bad-front-matter']);
  });

  test('cannot be taken out of the ledger once that was committed', () => {
    const committed: PermalinksData = { 'claims/training': {}, 'claims/long-ago': {} };
    const { issues } = verdictOf(REAL, { committed });
    expect(issues.map(issueLine)).toEqual([
      expect.stringMatching(
        /vanished-id {2}claims\/long-ago is missing, which stands in a ledger that was committed. Put the line back: claims\/long-ago: {}\.$/,
      ),
    ]);
  });

  test('cannot lose the whole ledger once that was committed', () => {
    const files = withFiles(REAL, { [LEDGER]: undefined });
    expect(verdictOf(files).issues).toEqual([]);
    const { issues } = verdictOf(files, { committed: { 'claims/training': {} } });
    expect(issues.map(issueLine)).toEqual([
      expect.stringMatching(/^content\/permalinks.yaml:1:1 {2}missing-file {2}.*git checkout/),
    ]);
  });
});

describe('the ledger', () => {
  const bad = (
    name: string,
    files: Files,
    ref: string,
    says: RegExp,
    code: 'bad-forwarding' | 'bad-id' | 'bad-field' = 'bad-forwarding',
  ) => test(name, () => expectOne(files, { code, file: LEDGER, line: lineOf(ref, files), says }));

  bad(
    'a target that is not there',
    alsoPublished(REAL, 'claims/x: { movedTo: claims/trainin }'),
    'claims/x',
    /claims\/x leads to claims\/trainin, which is not there. Did you mean claims\/training\?/,
  );
  bad(
    'a target that was withdrawn',
    alsoPublished(REAL, 'claims/w: { movedTo: claims/x }', `claims/x: { ${withdrawn} }`),
    'claims/w',
    /leads to claims\/x, which was withdrawn/,
  );
  bad(
    'a target of another kind',
    alsoPublished(REAL, 'claims/x: { movedTo: topics/the-war }'),
    'claims/x',
    /another kind/,
  );
  bad(
    'a target that is no id',
    alsoPublished(REAL, 'claims/x: { movedTo: /claims/training/ }'),
    'claims/x',
    /“\/claims\/training\/” is no public id/,
  );
  bad(
    'a chain',
    alsoPublished(REAL, 'claims/w: { movedTo: claims/x }', 'claims/x: { movedTo: claims/training }'),
    'claims/w',
    /has moved itself. Write claims\/w: { movedTo: claims\/training }/,
  );
  bad(
    'a page in its way',
    told(REAL, 'claims/training', 'claims/training: { movedTo: claims/materiel }'),
    'claims/training',
    /claims\/training is there, so nobody would see/,
  );
  bad(
    'a withdrawn page that is there',
    told(REAL, 'claims/training', `claims/training: { ${withdrawn} }`),
    'claims/training',
    /claims\/training is there/,
  );
  bad(
    'an id in another case',
    alsoPublished(REAL, 'claims/Training: {}'),
    'claims/Training',
    /is no public id/,
    'bad-id',
  );
  bad(
    'an id that is an address',
    alsoPublished(REAL, '/claims/training/: {}'),
    '/claims/training/',
    /is no public id/,
    'bad-id',
  );
  bad(
    'moved and withdrawn at once',
    alsoPublished(REAL, `claims/x: { movedTo: claims/training, ${withdrawn} }`),
    'claims/x',
    /gives both/,
    'bad-field',
  );
  bad(
    'a misspelt field',
    alsoPublished(REAL, 'claims/x: { moveTo: claims/training }'),
    'claims/x',
    /Did you mean “movedTo”/,
    'bad-field',
  );
  bad(
    'an article without its digest',
    told(REAL, 'articles/us-policy-unchanged', 'articles/us-policy-unchanged: {}'),
    'articles/us-policy-unchanged',
    /sha256 is missing/,
    'bad-field',
  );

  test('two lines for one id', () => {
    const files = alsoPublished(REAL, 'claims/training: {}');
    expect(verdictOf(files).issues.map(({ code, file }) => [code, file])).toEqual([
      ['bad-yaml', 'content/permalinks.yaml'],
    ]);
  });

  test('a circle is told for each of its lines', () => {
    const files = alsoPublished(REAL, 'claims/w: { movedTo: claims/x }', 'claims/x: { movedTo: claims/w }');
    const circle = expect.stringMatching(/bad-forwarding {2}claims\/[wx] leads in a circle/);
    expect(lines(files)).toEqual([circle, circle]);
    expect(lines(alsoPublished(REAL, 'claims/x: { movedTo: claims/x }'))).toEqual([circle]);
  });

  test('keeps the first digest of an article: a text changed together with its digest is found', () => {
    const digest = '3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7';
    const files = withFiles(REAL, {
      [LEDGER]: read(REAL, LEDGER).replace(/(no-new-restrictions: { sha256: ")\w+/, `$1${digest}`),
    });
    expectOne(files, {
      code: 'changed-text',
      file: 'articles/no-new-restrictions.md',
      line: 5,
      says: new RegExp(`first published \\(${digest}\\).*under corrections`),
    });
    const committed: PermalinksData = { 'articles/no-new-restrictions': { sha256: digest } };
    expect(verdictOf(REAL, { committed }).issues.map(issueLine)).toEqual([
      expect.stringMatching(
        /vanished-id {2}articles\/no-new-restrictions has another sha256 than a ledger that was committed/,
      ),
    ]);
  });
});

describe('what is not recorded yet', () => {
  const files = withFiles(REAL, { [LEDGER]: read(REAL, LEDGER).replace(/claims\/training: .*\n/, '') });

  test('is no fault until the release', () => {
    expect(verdictOf(files)).toMatchObject({ issues: [], unrecorded: ['claims/training'] });
    expect(verdictOf(REAL).unrecorded).toEqual([]);
  });

  test('is a line each at the release', () => {
    expect(verdictOf(files, { release: true }).issues.map(issueLine)).toEqual([
      'content/permalinks.yaml:1:1  unrecorded-id  claims/training is not in the ledger. Run npm run permalinks, and commit the ledger.',
    ]);
  });
});

describe('what became of ids', () => {
  const fates = (files: Files) =>
    trackerOf(files).retired.map(({ id, movedTo, withdrawn: gone }) => [id.ref, movedTo?.ref ?? gone?.reason]);

  test('is in the tracker: moved or withdrawn', () => {
    expect(fates(REAL)).toEqual([]);
    expect(fates(alsoPublished(REAL, 'claims/w: { movedTo: claims/training }', `topics/x: { ${withdrawn} }`))).toEqual([
      ['claims/w', 'claims/training'],
      ['topics/x', 'It was asked twice.'],
    ]);
  });

  test('passages go with their article, places on the timeline with their passage', () => {
    const article = 'articles/us-policy-unchanged';
    const old = [
      `articles/old: { sha256: ${'f'.repeat(64)}, movedTo: ${article} }`,
      'articles/old#fighting-11000: {}',
      `${article}#eleven: { movedTo: ${article}#fighting-11000 }`,
      'timeline#about-old-fighting-11000: {}',
      'timeline#about-us-policy-unchanged-eleven: {}',
    ];
    expect(fates(alsoPublished(REAL, ...old))).toEqual([
      ['articles/old', article],
      ['articles/old#fighting-11000', `${article}#fighting-11000`],
      [`${article}#eleven`, `${article}#fighting-11000`],
      ['timeline#about-old-fighting-11000', 'timeline#about-us-policy-unchanged-fighting-11000'],
      ['timeline#about-us-policy-unchanged-eleven', 'timeline#about-us-policy-unchanged-fighting-11000'],
    ]);
  });

  test('an article whose outlet became known leaves its column for that of the outlet', () => {
    expect(fates(alsoPublished(REAL, 'claims/sanctions#from-no-new-restrictions: {}'))).toEqual([
      ['claims/sanctions#from-no-new-restrictions', 'claims/sanctions#from-telegraphnews-eu'],
    ]);
  });

  test('a passage that its article lost needs a word of its own, where the article itself moved', () => {
    const files = alsoPublished(
      REAL,
      `articles/old: { sha256: ${'f'.repeat(64)}, movedTo: articles/us-policy-unchanged }`,
      'articles/old#lost-for-good: {}',
    );
    expectOne(files, {
      code: 'vanished-id',
      file: LEDGER,
      line: lineOf('articles/old#lost-for-good', files),
      says: /lost-for-good was published/,
    });
  });

  test('a passage without time words any more is missed on the timeline', () => {
    const files = withFiles(REAL, { [SB]: read(REAL, SB).replace(/ {2}when:\n(?: {4}.*\n)+/, '') });
    const missed = lines(files).filter((line) => line.includes('vanished-id'));
    expect(missed).toEqual([expect.stringContaining('timeline#about-no-new-restrictions-')]);
  });
});
