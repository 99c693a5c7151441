import { describe, expect, test } from 'vitest';
import { marksIn } from './marks.ts';
import { readQuery } from './query.ts';

const LEXICON = {
  counting: {
    cardinals: { three: 3, four: 4, пять: 5 },
    scales: { hundred: 100, thousand: 1e3, million: 1e6, k: 1e3 },
  },
  months: Array.from({ length: 12 }, (_, month) => [month === 9 ? 'october' : '?']),
  common: ['to', 'the'],
  synonyms: [],
};

const marked = (query: string, text: string, language = 'en') =>
  marksIn(text, language, readQuery(query, LEXICON), LEXICON.counting).map(({ start, end }) => text.slice(start, end));

describe('the marks are the words of the query', () => {
  test.each([
    ['3000', 'sent 3,000 of 30,000 troops', ['3,000']],
    ['troops', 'a troop of troops', ['troop', 'troops']],
    ['"sent troops"', 'troops sent; sent troops', ['sent troops']],
    ['self-defense', 'self-defense and defense of the self', ['self-defense']],
    ['self-defense', 'defense of the self', ['defense', 'self']],
    ['$3.5 million', 'will cost $3.5 million, not 3.5', ['$3.5 million']],
    ['restrict', 'new restrictions', ['restrictions']],
    ['п’ять', 'стоять п\u02bcять човнів', ['п\u02bcять']],
    ['nowhere', 'somewhere', []],
    ['troops to the front', 'sent troops to the front; to the rear', ['troops to the front']],
    ['troops to the front', 'troops. The front', ['troops', 'front']],
    ['troops front', 'troops to the front', ['troops', 'front']],
  ])('%s in “%s”', (query, text, marks) => {
    expect(marked(query, text)).toEqual(marks);
  });
});

test('a number is marked as the language of the text writes it', () => {
  expect(marked('3,000', 'sind 3.000 Freiwillige', 'de')).toEqual(['3.000']);
});
