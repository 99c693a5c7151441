import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressAt } from './addresses.ts';

const ORIGIN = 'https://news.example';
const signs = fc.constantFrom(...'aZ09_-.~/#:%,&=?é\\\t “'.split(''), '%41', ':~:text=', 'claims', '..', '//');

test('the address of any path is the one that a browser makes of it', () => {
  const paths = fc.array(signs, { maxLength: 9 }).map((parts) => `/${parts.join('')}`);
  fc.assert(
    fc.property(paths, (path) => {
      fc.pre(!/^\/[\t]*[/\\]/.test(path));
      expect(addressAt(path, ORIGIN)).toBe(new URL(path, ORIGIN).href);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  '/',
  '/claims/lost/',
  '/cards/claims/lost.png',
  '/articles/a/#passage-1',
  '/articles/a/#p:~:text=40%20dead',
])('so it is for %s', (path) => {
  expect(addressAt(path, ORIGIN)).toBe(`${ORIGIN}${path}`);
});
