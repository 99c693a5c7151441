import { describe, expect, test } from 'vitest';
import { say } from './phrase.ts';
import { plainText } from './plain-text.ts';

describe('a phrase from a template', () => {
  test('keeps the words of a source, names and links apart from ours', () => {
    const phrase = say`Only ${[{ name: 'Harbour Times' }]} says ${{ words: 'about 300', language: 'en' }}: see ${{ link: 'rule', to: '#why' }}.`;
    expect(phrase).toEqual([
      'Only ',
      { name: 'Harbour Times' },
      ' says ',
      { words: 'about 300', language: 'en' },
      ': see ',
      { link: 'rule', to: '#why' },
      '.',
    ]);
    expect(plainText(phrase)).toBe('Only Harbour Times says “about 300”: see rule.');
  });

  test('reads every kind of part as plain text', () => {
    const articles = { link: [{ name: 'Harbour Times' }, ', 3 May'], to: '/articles/first/' };
    const phrase = say`${{ emphasis: 'Said' }} in ${articles}${{ hidden: ', in full' }}: ${{ address: 'a@b.example' }}`;
    expect(plainText(phrase)).toBe('Said in Harbour Times, 3 May, in full: a@b.example');
  });

  test('prints numbers, also nought, and leaves out empty texts', () => {
    expect(plainText(say`${0} of ${12}`)).toBe('0 of 12');
    expect(say`${'word'}`).toEqual(['word']);
  });
});
