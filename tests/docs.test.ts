/** What the documents for people name is there: links, paths, functions, constants, commands and examples. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gate } from '../src/model/build/gate.ts';
import type { Tracker } from '../src/model/tracker.ts';
import { articleHtml } from '../src/view/articles/copy.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const FORMS = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: root });
const RECIPES = globSync('src/publish/hosts/*.md', { cwd: root });
const DOCUMENTS = ['README.md', 'src/README.md', ...globSync('.github/**/*.md', { cwd: root }), ...RECIPES, ...FORMS];

const code = globSync(['src/**/*.{ts,astro}', 'tests/**/*.ts'], { cwd: root })
  .filter((file) => file !== join('tests', 'docs.test.ts'))
  .map(read)
  .join('\n');
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);

/** A document without its blocks of code, whose signs mean something else. */
const proseOf = (text: string) => text.replace(/^```.*?^```$/gms, '');
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
const spansOf = (text: string) => matches(proseOf(text), /`([^`\n]+)`/g);

/** The relative links of a document that lead nowhere, or to a heading that is not there. */
function brokenLinks(document: string, text: string): string[] {
  const links = matches(proseOf(text), /\]\(([^)\s]+)\)/g).filter((link) => !/^[a-z]+:/.test(link));
  return links.filter((link) => {
    const [path = '', heading] = link.split('#');
    const target = path === '' ? document : join(dirname(document), path);
    return !existsSync(join(root, target)) || (heading !== undefined && !headingsOf(read(target)).includes(heading));
  });
}

/** The anchors that GitHub gives to the headings of a document. */
function headingsOf(text: string): string[] {
  return matches(proseOf(text), /^#+ (.+)$/gm).map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The paths in back-ticks that are not there; `<id>` stands for any name. */
function missingPaths(text: string): string[] {
  const paths = spansOf(text).filter((span) => /^(?:src|tests|content|public|\.github|\.ci)\/[^\s:]*$/.test(span));
  return paths.filter((path) => !existsSync(join(root, path)) && globSync(anyName(path), { cwd: root }).length === 0);
}

const anyName = (path: string) => path.replace(/<[^>]+>/g, '*').replace(/[[\]]/g, '\\$&');

/** The functions and constants in back-ticks that no file declares or, where `name()` in `file` names one, that file does not. */
function missingNames(text: string): string[] {
  const prose = proseOf(text);
  const names = matches(prose, /`(\w+\(\)|[A-Z][A-Z_]{3,})`/g).filter((name) => !declares(code, name));
  const placed = [...prose.matchAll(/`(\w+\(\)|[A-Z][A-Z_]{3,})`,?\s+in\s+`((?:src|tests)\/[^`]+)`/g)];
  const misplaced = placed.filter(
    ([, name = '', file = '']) => !existsSync(join(root, file)) || !declares(read(file), name),
  );
  return [...names, ...misplaced.map(([all]) => all)];
}

/** Whether a text declares a function, or holds the name of a constant or of a variable of the environment. */
function declares(text: string, name: string): boolean {
  const bare = name.replace('()', '');
  const declared = `\\bfunction\\*? ${bare}\\b|\\bconst ${bare} = (?:async )?(?:\\(|<|\\w+ =>|once\\w*\\()`;
  return new RegExp(bare === name ? `\\b${bare}\\b` : declared).test(text);
}

function missingScripts(text: string): string[] {
  return matches(text, /npm run (?:--silent )?([\w:-]*\w)/g).filter((name) => !scripts.includes(name));
}

/** The examples in blocks of a language, cut where they leave something out. */
function examplesIn(text: string, language: string): string[] {
  const blocks = [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))];
  return blocks.flatMap(([, block = '']) => block.trim().split('…')).filter((part) => part !== '');
}

test.each(DOCUMENTS)('what %s names is there', (document) => {
  const text = read(document);
  expect(brokenLinks(document, text)).toEqual([]);
  expect(missingPaths(text)).toEqual([]);
  expect(missingNames(text)).toEqual([]);
  expect(missingScripts(text)).toEqual([]);
});

test('a page about a host has at most 30 lines, and every host has one', () => {
  expect(RECIPES.filter((file) => read(file).trimEnd().split('\n').length > 30)).toEqual([]);
  expect(RECIPES.length).toBe(9);
});

test.each(globSync(['.github/{workflows/*,dependabot}.yml', 'src/publish/hosts/*.yml'], { cwd: root }))(
  '%s is YAML, gives no job more rights than it names, and runs commands that are there',
  (file) => {
    const text = read(file);
    const data = parse(text);
    if (data.jobs) expect(data.permissions).toBeDefined();
    expect(missingScripts(text)).toEqual([]);
  },
);

describe('src/README.md', () => {
  const text = read('src/README.md');

  test('names every folder of src', () => {
    const folders = globSync('src/*/', { cwd: root }).map((folder) => folder.replace(/^src[/\\]|[/\\]$/g, ''));
    const named = matches(text, /`src\/([\w-]+)\//g);
    expect(folders.filter((folder) => !named.includes(folder))).toEqual([]);
  });

  test('its quote stands in the content and in the HTML of the article as it says', () => {
    const { articles } = gate(join(root, 'content')).tracker as Tracker;
    const html = articles.map(articleHtml).join('\n');
    const content = globSync('content/**/*.{md,yaml}', { cwd: root }).map(read).join('\n');
    const [yaml, marks] = [examplesIn(text, 'yaml'), examplesIn(text, 'html')];
    expect([yaml.length, marks.length].every((count) => count > 0)).toBe(true);
    expect(yaml.filter((part) => !content.includes(part))).toEqual([]);
    expect(marks.filter((part) => !html.includes(part))).toEqual([]);
  });
});

test.each(FORMS)('%s is a form that GitHub can show', (file) => {
  const { name, description, body, ...others } = parse(read(file));
  expect([typeof name, typeof description]).toEqual(['string', 'string']);
  expect(Object.keys(others).filter((key) => !['title', 'labels'].includes(key))).toEqual([]);
  const fields = body.filter(({ type }: { type: string }) => type !== 'markdown');
  expect(fields.length).toBeGreaterThan(0);
  expect(new Set(fields.map(({ id }: { id: string }) => id)).size).toBe(fields.length);
  for (const { type, attributes } of fields) {
    expect(type).toMatch(/^(?:input|textarea|dropdown|checkboxes)$/);
    expect(attributes.label).toMatch(/\S/);
  }
});

describe('the rules themselves', () => {
  test('report what is not there', () => {
    expect(brokenLinks('README.md', '[a](src/none.ts) [b](#none) [c](LICENSE) [d](https://example.org)')).toEqual([
      'src/none.ts',
      '#none',
    ]);
    expect(
      missingPaths('`src/none.ts` `src/domain/schema.ts` `content/articles/<id>.md` `src/pages/articles/[id].astro`'),
    ).toEqual(['src/none.ts']);
    expect(missingNames('`noSuchThing()`, `NO_SUCH_NAME` and `ISSUE_CODES`')).toEqual([
      'noSuchThing()',
      'NO_SUCH_NAME',
    ]);
    expect(missingNames('`gate()` in `src/domain/text.ts`, `CONTENT_DIR` in `src/domain/text.ts`')).toHaveLength(2);
    expect(missingScripts('`npm run none`, `npm run bench:check`, and so on')).toEqual(['none']);
  });
});
