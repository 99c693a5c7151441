import { expect, test } from 'vitest';
import { headersFile } from './host-files.ts';
import { contentPolicy } from './policy.ts';

const NAMES = ['_astro/', '_headers', '.nojekyll', '404.html', 'claims/', 'data/', 'embed/', 'index.html', 'imprint/'];
const file = headersFile(NAMES, { origin: 'https://example.org', base: '/tracker/' });

/** Each rule as the path and the names of its headers. */
const rules = file.split(/\n(?=\/)/).map((rule) => {
  const [path = '', ...headers] = rule.trim().split(/\n\s+/);
  return { path, names: headers.map((header) => header.split(':', 1)[0] ?? ''), text: headers.join('\n') };
});

function matching(path: string) {
  return rules.filter((rule) => {
    const steps = RegExp.escape(rule.path)
      .replace('\\*', '.*')
      .replace(/(?:\\x3a|:)id/, '[^/]+');
    return new RegExp(`^${steps}$`).test(path);
  });
}

const PATHS = ['', 'index.html', '404.html', 'claims/', 'claims/a/', 'claims/a/claim.json', 'imprint/', 'nothing'];
const OPEN_PATHS = ['embed/claims/a/', 'data/answers.csv', '_astro/a.123.css'];

test.each([...PATHS, ...OPEN_PATHS])('no header is set twice for /tracker/%s', (path) => {
  const found = matching(`/tracker/${path}`);
  const names = found.flatMap((rule) => rule.names);
  expect(found.length).toBeGreaterThan(0);
  expect(names).toEqual([...new Set(names)]);
});

test('every rule lies below the sub-path, and none names what a host keeps for itself', () => {
  expect(rules.filter(({ path }) => !path.startsWith('/tracker/'))).toEqual([]);
  expect(file).not.toContain('_headers');
  expect(file).not.toContain('nojekyll');
});

test('only embeds may be framed; embeds and data may be loaded by others; only hashed files never change', () => {
  const said = (path: string) =>
    matching(`/tracker/${path}`)
      .map(({ text }) => text)
      .join('\n');
  for (const path of PATHS.slice(0, -1)) expect(said(path), path).toContain("frame-ancestors 'none'");
  expect(said('embed/claims/a/')).not.toContain('frame-ancestors');
  for (const path of ['embed/claims/a/', 'data/answers.csv', 'claims/a/claim.json'])
    expect(said(path), path).toContain('Access-Control-Allow-Origin: *');
  for (const path of ['', 'claims/a/', 'imprint/']) expect(said(path), path).not.toContain('Allow-Origin');
  expect(said('_astro/a.123.css')).toContain('immutable');
  expect(said('data/answers.csv')).toContain('must-revalidate');
});

test('browsers are held to https where the site has such an address, and only there', () => {
  expect(file).toContain('Strict-Transport-Security: max-age=63072000');
  expect(headersFile(NAMES, { origin: 'http://intranet', base: '/' })).not.toContain('Strict-Transport-Security');
});

test('the policy of pages starts from nothing; only the search runs WebAssembly, embeds no script', () => {
  for (const kind of ['page', 'search', 'embed'] as const) {
    expect(contentPolicy(kind)).toMatch(/^default-src 'none'; /);
    expect(contentPolicy(kind)).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|frame-ancestors/);
  }
  expect(contentPolicy('page')).not.toContain('wasm');
  expect(contentPolicy('embed')).not.toContain('script-src');
});
