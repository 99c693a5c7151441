/** Says plainly when Pagefind changes: parts of what it writes are rewritten here, and read by rules that are not promised. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';

const KNOWN = '1.6.0';
/** Of the program that a reader's browser runs. */
const PROGRAM = '02746cc529f88f853275720dcb1c2b6a18b0c7a92b73fae82ca2738e64500bcd';
const WASM = '7add525659192e7baf940ef743cc052098e5fc45c94462179a59376d5d1bdc74';
const ADVICE = `Pagefind has changed, and this room reads and rewrites its files by rules that it does not promise.
1. Run \`npm test -- unit\`: what it writes otherwise than known stops the build with a message of src/search/pagefind/.
2. Run \`npm test -- browser\` and \`npm run bench:precision\`: its program must find in our files what it found before.
3. Run \`npm run bench:search -- 2 100\`: our first result must not be later than that of Pagefind’s own page.
4. Then write its version and digests at the head of src/search/pagefind/pagefind.test.ts.
What is rewritten, and why, stands in src/README.md under “Pagefind”. To stay with the old version, put it back into package.json.`;

afterAll(() => close());

test('the version of Pagefind is the one whose files are rewritten', () => {
  const [own, theirs] = ['package.json', 'node_modules/pagefind/package.json'].map((file) =>
    JSON.parse(readFileSync(file, 'utf8')),
  );
  expect(theirs.version, ADVICE).toBe(KNOWN);
  expect(own.dependencies.pagefind, ADVICE).toBe(KNOWN);
});

test('its program in the browser is the one that is known', async () => {
  const { index } = await createIndex({ forceLanguage: 'und' });
  const { files = [] } = (await index?.getFiles()) ?? {};
  const digestOf = (name: string) => {
    const content = files.find(({ path }) => path === name)?.content ?? '';
    return createHash('sha256').update(content).digest('hex');
  };
  expect(digestOf('pagefind.js'), ADVICE).toBe(PROGRAM);
  expect(digestOf('wasm.unknown.pagefind'), ADVICE).toBe(WASM);
});
