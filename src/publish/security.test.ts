import { expect, test } from 'vitest';
import { securityText } from './security.ts';

test.each([
  ['desk@news.org', 'mailto:desk@news.org'],
  ['https://news.org/security', 'https://news.org/security'],
])('security.txt: %s', (contact, written) => {
  const address = 'https://news.org/.well-known/security.txt';
  expect(securityText({ security: { contact, expires: '2027-01-31' }, language: 'en', address })).toBe(
    `Contact: ${written}\nExpires: 2027-01-31T00:00:00Z\nPreferred-Languages: en\nCanonical: ${address}\n`,
  );
});
