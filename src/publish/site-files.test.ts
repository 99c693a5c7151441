import { expect, test } from 'vitest';
import { gate } from '../model/build/gate.ts';
import type { Tracker } from '../model/tracker.ts';
import { pictures, type SiteFile, texts } from './site-files.ts';

const harbour = gate('tests/fixtures/stories/harbour').tracker as Tracker;
const files = [...texts(harbour, { origin: 'https://example.org', base: '/' }), ...pictures(harbour)];

function fileAt(path: string): SiteFile {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`there is no ${path}`);
  return found;
}

const bytesAt = async (path: string) =>
  Buffer.concat([...(await fileAt(path).content())].map((part) => Buffer.from(part as string)));

test.each([
  ['/claims/containers-lost/claim.json', '/claims/lost/claim.json'],
  ['/claims/containers-lost/claim.csv', '/claims/lost/claim.csv'],
  ['/claims/containers-lost/cite.bib', '/claims/lost/cite.bib'],
  ['/claims/containers-lost/cite.ris', '/claims/lost/cite.ris'],
  ['/claims/containers-lost/cite.json', '/claims/lost/cite.json'],
  ['/cards/claims/containers-lost.png', '/cards/claims/lost.png'],
  ['/articles/radio-midday/cite.bib', '/articles/radio-noon/cite.bib'],
  ['/cards/articles/radio-midday.png', '/cards/articles/radio-noon.png'],
  ['/cards/topics/port.png', '/cards/topics/harbour.png'],
  ['/feeds/topics/port.atom', '/feeds/topics/harbour.atom'],
  ['/feeds/sources/radio-coast.json', '/feeds/sources/coast-radio.json'],
])('%s answers with what has moved', async (former, now) => {
  expect((await bytesAt(former)).equals(await bytesAt(now))).toBe(true);
});

test('no file stands at one address with another, and none is there of what was withdrawn', () => {
  const paths = files.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => /claims\/weather|articles\/blog-post|sources\/harbour-blog/.test(path))).toEqual([]);
});
