/** What real editors get wrong, written down before the rules: each case gives one line, and its neighbour none. */
import { describe, expect, test } from 'vitest';
import { articleFile, type Desk, desk, editors, figure, pasted, told } from './desk.ts';
import { json } from './world.ts';

describe('words against reading', () => {
  const exactly = { exactly: 3000 };
  editors([
    [
      'more than, as exactly',
      figure('It sent more than 3,000 troops.', '3,000', exactly),
      'bad-reading',
      /atLeast: 3000/,
    ],
    [
      'more than, as at most',
      figure('It sent more than 3,000 men.', '3,000', { atMost: 3000 }),
      'bad-reading',
      /atLeast/,
    ],
    ['more than, in the words', figure('It sent more than 3,000 men.', 'more than 3,000', exactly), 'bad-reading'],
    ['more than, as at least', figure('It sent more than 3,000 men.', '3,000', { atLeast: 3000 })],
    ['over', figure('Over 3,000 troops are there.', '3,000', exactly), 'bad-reading', /“Over”/],
    ['at least', figure('At least 3,000 troops are there.', '3,000', exactly), 'bad-reading', /atLeast/],
    ['or more, behind the figure', figure('It sent 3,000 or more.', '3,000', exactly), 'bad-reading', /atLeast/],
    ['up to', figure('It sent up to 3,000 troops.', '3,000', exactly), 'bad-reading', /upTo: 3000/],
    ['as many as', figure('It sent as many as 3,000 troops.', '3,000', exactly), 'bad-reading', /upTo: 3000/],
    ['could grow to', figure('They could grow to 3,000.', '3,000', exactly), 'bad-reading', /upTo: 3000/],
    ['could grow to, as up to', figure('They could grow to 3,000.', '3,000', { upTo: 3000 })],
    ['fewer than', figure('Fewer than 3,000 troops came.', '3,000', exactly), 'bad-reading', /atMost: 3000/],
    ['no more than', figure('No more than 3,000 troops came.', '3,000', { atLeast: 3000 }), 'bad-reading', /atMost/],
    ['nearly', figure('Nearly 3,000 troops came.', '3,000', exactly), 'bad-reading', /about: 3000/],
    ['some', figure('It sent some 3,000 troops.', '3,000', exactly), 'bad-reading', /about: 3000/],
    ['some, as about', figure('It sent some 3,000 troops.', '3,000', { about: 3000 })],
    ['about, before a sum of money', figure('It cost about $3,000.', '$3,000', exactly), 'bad-reading', /about: 3000/],
    [
      'over, of a place',
      figure('They flew over three villages.', 'three', { exactly: 3 }),
      'bad-reading',
      /widen|words/,
    ],
    ['more than, of another figure', figure('It took more than a week, and 3,000 came.', '3,000', exactly)],
    ['some, of something else', figure('He met some of them; 3,000 came.', '3,000', exactly)],
    ['exactly', figure('Exactly 3,000 troops came.', '3,000', { about: 3000 }), 'bad-reading', /exactly: 3000/],
    ['between', figure('Between 3,000 and 4,000 came.', 'Between 3,000 and 4,000', { between: [3000, 4000] })],
    [
      'in Ukrainian',
      { ...figure('Вони надіслали понад 3000 солдатів до нас.', '3000', exactly), article: { language: 'uk' } },
      'bad-reading',
      /atLeast/,
    ],
    ['a rate', figure('It lost 3,000 men a day.', '3,000', exactly), 'rate-as-count'],
  ]);
});

describe('facts against their evidence', () => {
  const body = 'The war goes on By Lena Osk, October 29, 2024. It has sent troops.';
  const stated = (fact: string, value: unknown, exact: string): Desk => ({
    body,
    exact: 'It has sent troops',
    article: {
      date: { basis: 'unknown' },
      notClaims: fact === 'date' ? [] : [{ exact: 'October 29, 2024', reason: 'date' }],
      [fact]: { value, basis: 'stated', evidence: { quote: { exact } } },
    },
  });
  editors([
    ['a title that says the opposite', stated('title', 'The war ends', 'The war goes on'), 'unstated-value', /goes on/],
    ['a title in its words', stated('title', 'The war goes on', 'The war goes on')],
    ['a title in capitals', stated('title', 'THE WAR GOES ON', 'The war goes on')],
    ['another author', stated('authors', ['Lena Ost'], 'By Lena Osk'), 'unstated-value', /Lena Ost/],
    ['one author too many', stated('authors', ['Lena Osk', 'Jo Wieck'], 'By Lena Osk'), 'unstated-value', /Jo Wieck/],
    ['the author by name', stated('authors', ['Lena Osk'], 'By Lena Osk')],
    ['another day', stated('date', '2024-10-19', 'October 29, 2024'), 'unstated-value', /2024-10-19/],
    ['another month', stated('date', '2024-11-29', 'October 29, 2024'), 'unstated-value'],
    ['another year', stated('date', '2023-10-29', 'October 29, 2024'), 'unstated-value'],
    ['the day that the words give', stated('date', '2024-10-29', 'October 29, 2024')],
    ['the month of it only', stated('date', '2024-10', 'October 29, 2024')],
    ['another outlet', stated('source', 'post', 'By Lena Osk'), 'unstated-value', /Evening Post/],
  ]);
});

describe('the order of days', () => {
  const when = (date: string, more: Record<string, unknown> = {}): Desk => ({
    body: 'It sent thousands on that day.',
    value: { words: 'thousands', vague: 'thousands' },
    says: { when: { words: 'on that day', date, basis: 'inferred' }, ...more },
  });
  editors([
    ['what happened after its article', when('2024-10-25'), 'late-event', /2024-10-24/],
    ['what is expected after its article', when('2024-10-25', { modality: 'predicted' })],
    ['what is possible after its article', when('2024-11', { modality: 'possible' })],
    ['what happened on its day', when('2024-10-24')],
    ['a month that has begun', when('2024-10')],
    ['copied before it was written', { article: { copied: { value: '2024-10-23', basis: 'supplied' } } }, 'bad-date'],
    ['copied after it was recorded', { article: { copied: { value: '2024-12-02', basis: 'supplied' } } }, 'bad-date'],
    ['written after it was recorded', { article: { date: { value: '2024-12-02', basis: 'supplied' } } }, 'bad-date'],
    ['in another century', when('1924-10-25'), 'distant-year', /1924/],
    ['in the year 2042', when('2042-10-25', { modality: 'predicted' }), 'distant-year', /2042/],
    ['two years before', when('2022')],
    [
      'in the year 2042, as the article says',
      when('2042', { modality: 'predicted', accepted: [{ code: 'distant-year', reason: 'So the treaty says.' }] }),
    ],
  ]);

  test('later than the day of the build is told, and stops nothing', () => {
    expect(told(desk({}), '2024-11-01').map(([code]) => code)).toEqual(['future-day']);
    expect(told(desk({}), '2024-12-01')).toEqual([]);
  });
});

describe('one article under two ids', () => {
  const second = (body: string, more: Record<string, unknown> = {}) => ({
    'articles/b.md': articleFile(body, more),
    'statements/b.yaml': '[]\n',
  });
  const address = { value: 'https://post.example/1', basis: 'supplied' };
  editors([
    ['the same text', { files: second('It has sent troops.') }, 'duplicate-copy', /articles\/a\.md/],
    ['the same address', { article: { address }, files: second('It sent none.', { address }) }, 'duplicate-copy'],
    [
      'the same address with another ending',
      {
        article: { address },
        files: second('It sent none.', { address: { ...address, value: 'http://www.post.example/1/#top' } }),
      },
      'duplicate-copy',
    ],
    ['two articles', { article: { address }, files: second('It sent none.') }],
  ]);
});

describe('quotation marks', () => {
  const said = (body: string, exact: string): Desk => ({
    body,
    exact,
    says: { form: 'direct-quote', speaker: 'kirby', attribution: { exact: 'Kirby said' } },
  });
  editors([
    [
      'over words that have none',
      said('They are there, Kirby said.', 'They are there'),
      'unquoted-speech',
      /paraphrase/,
    ],
    ['that are there', said('“They are there,” Kirby said.', 'They are there,')],
    ['around part of it', said('They “are there now,” Kirby said.', 'They “are there'), 'unquoted-speech'],
    ['that are straight', said('"They are there," Kirby said. "So it is."', 'So it is')],
    [
      'between two that are straight',
      said('"They are there," Kirby said. "So it is."', 'Kirby said'),
      'unquoted-speech',
    ],
    ['that are angular', said('«They are there», Kirby said.', 'They are there')],
    ['that are single', said('‘They aren’t there,’ Kirby said.', 'They aren’t there,')],
    ['that open and close with the quote', said('“They are there,” Kirby said.', '“They are there,”')],
    ['across paragraphs', said('“They are there.\n\n“They fight,” Kirby said.', 'They are there.')],
    ['in the second paragraph', said('“They are there.\n\n“They fight,” Kirby said.', 'They fight')],
    ['of a speaker before', said('“Yes.” They are there, Kirby said.', 'They are there'), 'unquoted-speech'],
  ]);
});

describe('who said it', () => {
  const by = (body: string, attribution: string, more: Record<string, unknown> = {}, speaker = {}): Desk => ({
    body,
    speaker,
    says: { form: 'paraphrase', speaker: 'kirby', attribution: { exact: attribution }, ...more },
  });
  const budanov = 'Troops came, Kyrylo Budanov said.';
  const he = 'John Kirby came. Troops came, he said.';
  editors([
    ['another person', by(budanov, 'Kyrylo Budanov said'), 'unfit-attribution', /John Kirby/],
    ['the person by family name', by('Troops came, Kirby said.', 'Kirby said')],
    ['the person by an alias', by('Troops came, the envoy said.', 'the envoy said', {}, { aliases: ['the envoy'] })],
    ['the person by office', by('Troops came, the spokesman said.', 'the spokesman said', { role: 'spokesman' })],
    ['a pronoun alone', by(he, 'he said'), 'unfit-attribution', /refersTo/],
    ['a pronoun that refers to the name', by(he, 'he said', { refersTo: { exact: 'John Kirby' } })],
    [
      'a pronoun that refers to another name',
      by('Kyrylo Budanov came. Troops came, he said.', 'he said', { refersTo: { exact: 'Kyrylo Budanov' } }),
      'unfit-attribution',
    ],
    [
      'a short word in common',
      by('Troops came, a man of the staff said.', 'a man of the', {}, { name: 'Office of the Day' }),
      'unfit-attribution',
    ],
    ['the possessive', by('Troops came, by Kirby’s account.', 'by Kirby’s account')],
    [
      'one person in two files',
      { files: { 'speakers/jk.yaml': json({ name: 'john kirby', kind: 'named-official' }) } },
      'same-person',
      /speakers\/jk|speakers\/kirby/,
    ],
    [
      'one person under an alias',
      { files: { 'speakers/jk.yaml': json({ name: 'J. K.', kind: 'named-official', aliases: ['John Kirby'] }) } },
      'same-person',
    ],
    [
      'two officials without names',
      {
        speaker: { name: 'an official', kind: 'anonymous-official' },
        files: { 'speakers/o.yaml': json({ name: 'an official', kind: 'anonymous-official' }) },
      },
    ],
  ]);

  const twice = (accepted?: unknown) =>
    json(
      ['one', 'two'].map((id) => ({
        ...{ id, quote: { exact: 'It has sent troops.' }, form: 'author-voice', modality: 'asserted' },
        ...(id === 'two' && accepted ? { accepted } : {}),
      })),
    );
  editors([
    ['one passage twice', { files: { 'statements/a.yaml': twice() } }, 'repeated-passage', /“one”/],
    [
      'one passage twice, with a reason',
      { files: { 'statements/a.yaml': twice([{ code: 'repeated-passage', reason: 'Two questions.' }]) } },
    ],
  ]);
});

describe('the copy as pasted', () => {
  const pastedFive = (body: string): Desk => ({
    ...pasted(body),
    article: { notClaims: [{ exact: '5', reason: 'other' }] },
  });
  editors([
    ['stars inside words', pasted('He said f**k and s**t to them.'), 'swallowed-text', /f\\\*\\\*k/],
    ['a product', pasted('It measures a*b*c of it.'), 'swallowed-text', /a\\\*b\\\*c/],
    ['stars with a backslash', pasted('He said f\\*\\*k and s\\*\\*t to them.')],
    ['emphasis', pasted('He said *never* and **ever** to them.')],
    ['a dash before speech', pasted('They met.\n\n- I was there, he said.'), 'swallowed-text', /\\-/],
    ['a list', pasted('They brought:\n\n- bread\n- water')],
    ['a line that becomes a heading', pasted('The last line of the text\n---'), 'swallowed-text', /\\---/],
    ['a heading', pasted('## The last line\n\nof the text')],
    ['an address that leads elsewhere', pasted('See [nato.int](https://evil.example/) now.'), 'swallowed-text', /evil/],
    ['an address that leads there', pasted('See [nato.int](https://www.nato.int/x) now.')],
    ['a word that leads somewhere', pasted('See [them](https://nato.int/) now.')],
    ['a line that is quoted', pastedFive('They met.\n\n> 5 of them came.'), 'swallowed-text', /\\>/],
  ]);
});

describe('every text field', () => {
  const named = (name: string): Desk => ({ speaker: { name } });
  editors([
    ['with a space of no width', named('John\u200B Kirby'), 'hidden-character', /U\+200B/],
    ['with a soft hyphen', named('John Kir\u00ADby'), 'hidden-character', /U\+00AD/],
    ['with a stack of marks', named('John K\u0301\u0302\u0303\u0304irby'), 'hidden-character', /U\+0303/],
    ['with a letter of another script', named('John Кirby'), 'hidden-character', /“Кirby”/],
    ['in another script', named('Джон Кірбі')],
    ['in two scripts, word by word', named('John Kirby (Джон Кірбі)')],
    ['with accents', named('Jo\u0301hn Kírby')],
    ['with joiners that a script needs', named('می\u200Cخواهم')],
    ['in a question', { claim: { question: 'How ma\u200Bny?' } }, 'hidden-character', /question/],
  ]);
});

describe('the language of a copy', () => {
  const uk = 'Вони надіслали солдатів, і це не все, що ми знаємо про те, як вони пішли на війну.';
  const en = 'They have sent the troops and this is not all that we know of the way in which they went to the war.';
  const de =
    'Sie haben die Soldaten geschickt und das ist nicht alles, was wir von dem Weg wissen, den sie mit der Zeit gingen.';
  const copy = (body: string, language: string): Desk => ({ body, article: { language }, exact: body });
  editors([
    ['Ukrainian as English', copy(uk, 'en'), 'other-language', /uk/],
    ['English as Ukrainian', copy(en, 'uk'), 'other-language', /en/],
    ['German as English', copy(de, 'en'), 'other-language', /de/],
    ['Ukrainian', copy(uk, 'uk')],
    ['German', copy(de, 'de')],
    ['British English', copy(en, 'en-GB')],
    ['a country for Ukrainian', copy(uk, 'ua'), 'bad-field', /“uk”/],
    ['a country for Japanese', copy('これは私たちが知っている全てではない。', 'jp'), 'bad-field', /“ja”/],
  ]);
});

describe('numbers that are no claims', () => {
  const blog = 'It began at 10:15 and at 10:40 it went on. At 11:05 it ended.';
  const times = (notClaims: unknown[]): Desk => ({ body: blog, exact: 'It began', article: { notClaims } });
  const article5 = 'Article 5 holds. It is Article 5 that holds, Article 5 alone.';
  const named = (notClaims: unknown[]): Desk => ({ body: article5, exact: 'that holds', article: { notClaims } });
  editors([
    ['every time of day', times([{ every: 'time-of-day', reason: 'date' }])],
    ['every place of a number', named([{ exact: 'Article 5', everywhere: true, reason: 'name' }])],
    ['a place that is several', named([{ exact: 'Article 5', reason: 'name' }]), 'ambiguous-quote', /everywhere: true/],
    [
      'a pattern that is nowhere',
      { article: { notClaims: [{ every: 'time-of-day', reason: 'date' }] } },
      'unused-entry',
      /notClaims/,
    ],
    [
      'words that are nowhere',
      { article: { notClaims: [{ exact: 'Article 5', everywhere: true, reason: 'name' }] } },
      'orphan-quote',
    ],
    [
      'a figure that the pattern does not hold',
      { ...times([{ every: 'time-of-day', reason: 'date' }]), body: `${blog} 40 left.` },
      'uncovered-number',
      /“40”/,
    ],
  ]);
});

describe('messages', () => {
  const quoted = (exact: string): Desk => ({ body: 'They came and they saw the "bridge" there.', exact });
  editors([
    ['a quote with an ellipsis', quoted('They came … they saw'), 'orphan-quote', /“They came” and “they saw”/],
    ['a quote with dots in brackets', quoted('They came [...] they saw'), 'orphan-quote', /“They came” and “they saw”/],
    [
      'a quote with an insertion',
      quoted('They came and they [the troops] saw'),
      'orphan-quote',
      /“They came and they” and “saw”/,
    ],
    ['a quote with other marks', quoted('they saw the “bridge” there'), 'orphan-quote', /quotation marks/],
    [
      'a speaker by name',
      { says: { speaker: 'John Kirby', attribution: { exact: 'It has sent' } } },
      'missing-reference',
      /Did you mean “kirby”\?/,
    ],
    [
      'a renamed article whose statements were not',
      { files: { 'articles/a.md': undefined, 'articles/b.md': articleFile('It has sent troops.') } },
      'missing-reference',
      /statements\/b\.yaml/,
    ],
  ]);
});
