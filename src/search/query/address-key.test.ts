import { expect, test } from 'vitest';
import { addressKey, addressKeys, isAddress } from './address-key.ts';

test.each([
  'http://quay-post.example/dam',
  'https://www.quay-post.example/dam/',
  'quay-post.example/dam',
  'https://quay-post.example/dam#comments',
  'https://quay-post.example/dam?utm_source=x&utm_medium=social',
  'https://quay-post.example/dam/?fbclid=abc123',
])('%s is the address of the article, however it is written', (typed) => {
  expect(isAddress(typed)).toBe(true);
  expect(addressKey(typed)).toBe(addressKey('https://quay-post.example/dam'));
});

test('what counts readers is no part of an address, what names the page is', () => {
  expect(addressKey('quay-post.example/?p=57&gclid=1')).toBe(addressKey('https://quay-post.example/?p=57'));
  expect(addressKey('quay-post.example/?utm_id=1&p=57')).toBe(addressKey('https://quay-post.example/?p=57'));
  expect(addressKey('quay-post.example/?p=58')).not.toBe(addressKey('https://quay-post.example/?p=57'));
});

test('an article is found by its domain too, with and without what stands before it', () => {
  const keys = addressKeys('https://news.quay-post.example/dam');
  expect(keys).toContain(addressKey('quay-post.example'));
  expect(keys).toContain(addressKey('www.news.quay-post.example'));
  expect(keys).not.toContain(addressKey('example'));
});

test.each(['3.5', '29.10.2024', 'U.S.', 'troops, weapons', 'sent.The troops left', 'Kirby'])(
  '“%s” is no address',
  (typed) => {
    expect(isAddress(typed)).toBe(false);
  },
);
