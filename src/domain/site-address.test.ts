import { expect, test } from 'vitest';
import { isSiteAddress, standIn, withoutSecrets } from './site-address.ts';

test.each([
  'https://news.org',
  'https://news.org/',
  'http://news.org:8080/a/b/',
  'https://news.org/a.b/~c-d_',
  'https://[2001:db8::1]/',
  'https://übung.de/',
])('a site can stand at %s', (address) => expect(isSiteAddress(address)).toBe(true));

test.each([
  '',
  'news.org',
  '/tracker/',
  'ftp://news.org/',
  'https://',
  'https:///a/',
  'https://me:secret@news.org/',
  'https://news.org/?a=b',
  'https://news.org/#a',
  'https://news.org//',
  'https://news.org//tracker/',
  'https://news.org/a/../b/',
  'https://news.org/..',
  'https://news.org/a b/',
  'https://news.org/%2e%2e/',
  'https://news.org/é/',
  'https://news.org:99999/',
  ' https://news.org/',
  'https://news.org/\n',
  'https://news.org/a/*',
  'https://news..org/',
])('no site can stand at %j', (address) => expect(isSiteAddress(address)).toBe(false));

test.each([
  ['https://variorum.example/', 'a placeholder'],
  ['https://www.example.org/tracker/', 'a placeholder'],
  ['http://localhost:4321/', 'local'],
  ['http://127.0.0.1/', 'local'],
  ['http://192.168.1.20:8080/', 'local'],
  ['http://[::1]/', 'local'],
  ['https://intranet/', 'local'],
  ['https://news.internal/', 'local'],
  ['https://examples.org/', undefined],
  ['https://10.news.org/', undefined],
  ['https://news.org/example/', undefined],
  ['https://93.184.215.14/', undefined],
])('%s is %s', (address, kind) => expect(standIn(address)).toBe(kind));

test.each([
  ['https://news.org/tracker/', 'https://news.org/tracker/'],
  ['not an address', 'not an address'],
  ['https://me:secret@news.org/', 'https://…@news.org/'],
  ['https://me:sec/ret?@#@news.org/', 'https://…@news.org/'],
  ['https://me%3Asecret%40news.org/', 'https://…@news.org/'],
  ['me:secret@news.org', 'me:…@news.org'],
  ['https:secret\n@news.org/', 'https:…@news.org/'],
  ['https://news.org/?key=secret', 'https://news.org/?…'],
  ['https://news.org/#secret', 'https://news.org/#…'],
])('of %j no secret is shown', (address, shown) => expect(withoutSecrets(address)).toBe(shown));
