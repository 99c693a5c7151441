import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { gate } from '../model/build/gate.ts';
import { VerificationAhead } from './verify-ahead.ts';

const folder = mkdtempSync(join(tmpdir(), 'verify-ahead-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = {
  'index.html': '<p>Home</p><a href="/gone/">Gone</a>',
  'articles/gazette-first/index.html': '<p data-article-body>Another text.</p>',
  'server.mjs': '',
  'data/long.json': JSON.stringify(`${'x'.repeat(3 * 2 ** 20)} /home/me/project/src/x.ts`),
};

test('what another thread finds wrong with a site is told, of files that it heard of early, and of all others', async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { tracker, entries } = gate('tests/fixtures/stories/harbour');
  if (!tracker) throw new Error('the story has faults');
  const verification = new VerificationAhead({ tracker, entries }, { folder, base: '/', root: '/home/me/project' });
  verification.finished('/index.html');
  verification.finished('/articles/gazette-first/index.html');
  const { faults, files: count } = await verification.faults();
  await verification.ended();
  expect(count).toBe(Object.keys(files).length);
  for (const one of [
    'the page /timeline/ was not built',
    'the search index is not there',
    'a link leads nowhere: : /gone/ is not there',
    'server.mjs is of a kind that does not belong into the site',
    'data/long.json holds a path of this machine: /home/me/project/src',
    expect.stringMatching(/^the page of .*gazette-first\.md shows another text than its Markdown/),
  ])
    expect(faults).toContainEqual(one);
});
