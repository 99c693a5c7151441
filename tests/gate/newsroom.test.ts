/** Slips of newsrooms in other words, languages and fields, written down before the rules: one line each, and none for its neighbour. */
import { describe } from 'vitest';
import { articleFile, type Desk, editors, figure, inLanguage, pasted, stated } from './desk.ts';
import { json } from './world.ts';

const exactly = { exactly: 3000 };

describe('a figure is read as its neighbours say', () => {
  const sent = (words: string, reading: Record<string, unknown> = exactly) =>
    figure(`The ministry sent ${words} men.`, '3,000', reading);
  editors([
    ['in excess of', sent('in excess of 3,000'), 'bad-reading', /atLeast: 3000/],
    ['just under', sent('just under 3,000'), 'bad-reading', /about: 3000|atMost: 3000/],
    ['not less than', sent('not less than 3,000'), 'bad-reading', /atLeast: 3000/],
    ['well over', sent('well over 3,000'), 'bad-reading', /atLeast: 3000/],
    ['a little more than', sent('a little more than 3,000'), 'bad-reading', /atLeast: 3000/],
    ['close to', sent('close to 3,000'), 'bad-reading', /about: 3000/],
    ['in the region of', sent('in the region of 3,000'), 'bad-reading', /about: 3000/],
    ['or so', figure('The ministry sent 3,000 or so.', '3,000', exactly), 'bad-reading', /about: 3000/],
    ['odd', sent('3,000-odd'), 'bad-reading', /about: 3000/],
    ['no fewer than, as it is', sent('no fewer than 3,000', { atLeast: 3000 })],
    ['at a minimum', figure('At a minimum, 3,000 went.', '3,000', exactly), 'bad-reading', /atLeast: 3000/],
    ['less than half of them, of another figure', figure('Less than half came; 3,000 left.', '3,000', exactly)],
    [
      'German: fewer than',
      inLanguage('de', 'Es kamen weniger als 3.000 Soldaten, und das ist nicht viel.', '3.000'),
      'bad-reading',
      /atMost: 3000/,
    ],
    [
      'German: almost',
      inLanguage('de', 'Es kamen knapp 3.000 Soldaten, und das ist nicht viel.', '3.000'),
      'bad-reading',
      /about: 3000|atMost: 3000/,
    ],
    [
      'German: about, as it is',
      inLanguage('de', 'Es kamen rund 3.000 Soldaten, und das ist nicht viel.', '3.000', { about: 3000 }),
    ],
    [
      'German: a day',
      inLanguage('de', 'Es kamen 3.000 Soldaten pro Tag, und das ist nicht viel.', '3.000'),
      'rate-as-count',
      /pro Tag/,
    ],
    [
      'Ukrainian: about',
      inLanguage('uk', 'До країни прибуло близько 3000 солдатів, і це не все.', '3000'),
      'bad-reading',
      /about: 3000/,
    ],
    [
      'Ukrainian: at least',
      inLanguage('uk', 'До країни прибуло щонайменше 3000 солдатів, і це не все.', '3000'),
      'bad-reading',
      /atLeast: 3000/,
    ],
    [
      'Ukrainian: no more than',
      inLanguage('uk', 'До країни прибуло не більше 3000 солдатів, і це не все.', '3000'),
      'bad-reading',
      /atMost: 3000/,
    ],
    [
      'Ukrainian: per cent',
      inLanguage('uk', 'Це 30 відсотків усіх, що були на війні.', '30', { exactly: 30 }),
      'rate-as-count',
    ],
  ]);
});

describe('numbers that count nothing ask for no excuse', () => {
  const copy = (body: string, article: Record<string, unknown> = {}): Desk => ({
    body: `It has sent troops. ${body}`,
    exact: 'It has sent troops.',
    article,
  });
  editors([
    ['1st, 2nd and 3rd', copy('The 1st, 2nd and 3rd of them were late.')],
    ['the 101st', copy('The 101st Airborne came.')],
    ['the 21st century', copy('It is the 21st century.')],
    ['an ordinal in superscript letters', copy('The 1ˢᵗ was late.')],
    ['a Ukrainian ordinal', { body: 'Це 5-та бригада, і 29-го вона не на війні.', article: { language: 'uk' } }],
    [
      'a Ukrainian count with an ending',
      { body: 'Це не все: 5-ти нема вдома.', article: { language: 'uk' } },
      'uncovered-number',
      /“5”/,
    ],
    ['what only looks like an ordinal', copy('The 3rds and 40 men came.'), 'uncovered-number', /“40”/],
  ]);
});

describe('facts stand in their evidence', () => {
  const ukrainian = { language: 'uk' };
  const inUkrainian = (value: string): Desk => ({
    ...stated('', 'date', value, '29 жовтня 2024 року', ukrainian),
    body: 'Це 29 жовтня 2024 року, і не як на війні. Військо пішло.',
    exact: 'Військо пішло.',
  });
  editors([
    ['a Ukrainian date', inUkrainian('2024-10-29')],
    ['another day of a Ukrainian date', inUkrainian('2024-10-28'), 'unstated-value', /2024-10-28/],
    ['a date in figures, day first', stated('29.10.2024.', 'date', '2024-10-29', '29.10.2024')],
    [
      'a date in figures, of another month',
      stated('29.10.2024.', 'date', '2024-09-29', '29.10.2024'),
      'unstated-value',
    ],
    ['an author by initials', stated('By L. Osk.', 'authors', ['Lena Osk'], 'By L. Osk'), 'unstated-value', /Lena Osk/],
    [
      'a title with one word changed',
      stated('Ten go home.', 'title', 'Ten went home.', 'Ten go home.'),
      'unstated-value',
    ],
    ['a title with other apostrophes', stated('They’re home.', 'title', "They're home.", 'They’re home.')],
    ['rights of another house', stated('© Reuters.', 'rights', 'AFP', '© Reuters'), 'unstated-value', /AFP/],
    [
      'the outlet under an alias',
      {
        ...stated('The EP reports.', 'source', 'post', 'The EP'),
        files: { 'sources/post.yaml': json({ name: 'The Evening Post', basis: 'supplied', aliases: ['The EP'] }) },
      },
    ],
  ]);
});

describe('days stand in their order', () => {
  const said = (when: Record<string, unknown>, more: Record<string, unknown> = {}): Desk => ({
    body: 'It sent thousands by then.',
    value: { words: 'thousands', vague: 'thousands' },
    says: { when: { words: 'by then', basis: 'inferred', ...when }, ...more },
  });
  editors([
    ['a stretch that ends after the article', said({ date: '2024-10-20/2024-10-30' }), 'late-event'],
    [
      'a stretch that ends after the article, as a forecast',
      said({ date: '2024-10-20/2024-10-30' }, { modality: 'predicted' }),
    ],
    ['read before it was recorded', { article: { read: '2024-11-30' } }, 'bad-date', /read/],
    [
      'a correction from before the copy was recorded',
      {
        article: { corrections: [{ date: '2024-11-01', what: 'A word.', why: 'It was misspelt.' }] },
      },
      'bad-date',
      /correction/,
    ],
    ['thirteen months', { article: { recorded: '2024-13-01' } }, 'bad-date'],
    [
      'yesterday, on the article’s own day',
      {
        body: 'It sent thousands yesterday.',
        value: { words: 'thousands', vague: 'thousands' },
        says: { when: { words: 'yesterday', date: '2024-10-24', basis: 'inferred' } },
      },
      'other-day',
      /yesterday/,
    ],
  ]);
});

describe('who says it, and in whose words', () => {
  const by = (body: string, exact: string, more: Record<string, unknown> = {}, speaker = {}): Desk => ({
    body,
    exact,
    speaker,
    says: { form: 'direct-quote', speaker: 'kirby', attribution: { exact: 'Kirby' }, ...more },
  });
  editors([
    ['German marks', by('„Sie sind da“, said Kirby.', 'Sie sind da')],
    ['Japanese marks', by('Kirby said 「They are there」 then.', 'They are there')],
    ['one mark forgotten', by('“They are there, Kirby said. They fight.', 'They fight.'), 'unquoted-speech'],
    [
      'a paraphrase that is wholly quoted',
      by('“They are there,” Kirby said.', 'They are there', { form: 'paraphrase' }),
    ],
    [
      'the caption of a picture, quoted',
      by('Kirby: They are there.', 'They are there'),
      'unquoted-speech',
      /paraphrase/,
    ],
    [
      'she, who is nobody named',
      by('“They are there,” she said.', 'They are there', { attribution: { exact: 'she said' } }),
      'unfit-attribution',
      /refersTo/,
    ],
    [
      'a name in another case',
      by('“They are there,” KIRBY SAID.', 'They are there', { attribution: { exact: 'KIRBY SAID' } }),
    ],
    [
      'a Ukrainian name in another case of its grammar',
      {
        ...by(
          '«Вони там», і це за словами Джона Кірбі, не все.',
          'Вони там',
          { attribution: { exact: 'за словами Джона Кірбі' } },
          { name: 'Джон Кірбі' },
        ),
        article: { language: 'uk' },
      },
    ],
    [
      'a namesake’s office',
      by('“They are there,” the White House said.', 'They are there', {
        attribution: { exact: 'the White House said' },
      }),
      'unfit-attribution',
    ],
    [
      'no attribution at all',
      by('“They are there,” Kirby said.', 'They are there', { attribution: undefined }),
      'bad-field',
      /attribution/,
    ],
    [
      'one person with a title before the name',
      {
        files: { 'speakers/jk.yaml': json({ name: 'Adm. John Kirby', kind: 'named-official' }) },
      },
      'same-person',
    ],
    [
      'one person without the accent',
      {
        speaker: { name: 'José Muñoz' },
        files: { 'speakers/jm.yaml': json({ name: 'Jose Munoz', kind: 'named-official' }) },
      },
      'same-person',
    ],
  ]);
});

describe('what Markdown would swallow', () => {
  const year = { notClaims: [{ exact: '2024', reason: 'date' }] };
  editors([
    ['a year that begins a list', pasted('They met.\n\n2024. It was late.', year), 'bad-copy', /2024\\\./],
    ['a heading', pasted('They met.\n\n# One of the fans')],
    ['underlined names', pasted('They met at _the_bridge_ there.')],
    ['a file’s name', pasted('They read report_final_draft there.')],
    ['a plus that begins a line', pasted('They met.\n\n+ more of it'), 'swallowed-text', /\\\+/],
    ['an entity, which shows its sign', pasted('They met at Marks &amp; Spencer.')],
    ['four spaces', pasted('They met.\n\n    There they were.'), 'swallowed-text', /spaces/],
    ['an address in angles', pasted('See <https://nato.int/x> now.')],
    ['HTML', pasted('They <b>met</b> there.'), 'bad-copy', /HTML/],
    ['an image', pasted('They met. ![them](them.jpg)'), 'bad-copy', /image/i],
  ]);
});

describe('one long word', () => {
  const long = 'x'.repeat(90_000);
  editors([
    [
      'in a field takes no longer than many short ones',
      { says: { note: `${long}\u043E` } },
      'hidden-character',
      /“x{60} …”/,
    ],
    [
      'in a copy is cut in a message',
      { body: `They came. ${long}\u043E`, exact: 'They came.' },
      'hidden-character',
      /“x{60} …”/,
    ],
  ]);
});

describe('100,000 marks', () => {
  const marks = '\u0301'.repeat(100_000);
  const harakat = '\u064B'.repeat(100_000);
  const quoted = (body: string, exact: string, article = {}): Desk => ({ body, exact, article });
  const accepted = { accepted: [{ code: 'hidden-character', reason: 'It is about the marks.' }] };
  editors([
    ['on a letter of a copy', quoted(`They came. A${marks}`, 'They came.'), 'hidden-character', /“A\u0301+ …”/],
    ['that a quote cuts', quoted(`They came a${marks} there.`, 'came a', accepted), 'broken-quote', /inside a word/],
    ['in a role', { says: { role: `a${marks}` } }, 'orphan-words', /“a\u0301+ …”/],
    ['on the name of a speaker', { speaker: { name: `قربي${harakat}` } }],
    ['of direction in the name of a speaker', { speaker: { name: `قربي${'\u200F'.repeat(100_000)}` } }],
    ['behind a flag', { says: { note: `🏴${'\u{E0061}'.repeat(10_000)}` } }, 'bad-encoding', /U\+E0061/],
  ]);
});

describe('what nobody sees, in other fields', () => {
  editors([
    [
      'in an outlet',
      { files: { 'sources/post.yaml': json({ name: 'The Evening\u200B Post', basis: 'supplied' }) } },
      'hidden-character',
    ],
    [
      'in a unit',
      figure('It sent 3,000 of them.', '3,000', { exactly: 3000, unit: 'hor\u200Bses' }),
      'hidden-character',
    ],
    ['in a note', { says: { note: 'He m\u043Eans it.' } }, 'hidden-character', /“mоans”/],
    ['in an alias', { speaker: { aliases: ['the en\u00ADvoy'] } }, 'hidden-character', /aliases/],
    [
      'in a topic',
      { files: { 'topics/one.yaml': json({ title: 'O\u2060ne', sentence: 'The only topic.' }) } },
      'hidden-character',
    ],
  ]);
});

describe('the language of a copy', () => {
  const copy = (body: string, language: string): Desk => ({ body, article: { language }, exact: body });
  const pl =
    'To nie jest wszystko, co wiemy, ale nie ma ich na tej wojnie, a jest to dla nas do tego ważne, że są i się boją.';
  const ru = 'Это не всё, что мы знаем о том, как они были на войне, но это из тех, которые вышли из них.';
  const greek = 'Αυτό δεν είναι όλα όσα γνωρίζουμε.';
  editors([
    ['Russian as Ukrainian', copy(ru, 'uk'), 'other-language', /ru/],
    ['Polish as English', copy(pl, 'en'), 'other-language', /pl/],
    ['Polish', copy(pl, 'pl')],
    ['Greek as English', copy(greek, 'en'), 'other-language'],
    ['a country for Greek', copy(greek, 'gr'), 'bad-field', /“el”/],
    ['a country for Czech', copy('Nemluvíme česky.', 'cz'), 'bad-field', /“cs”/],
    ['a country for Danish', copy('Vi taler dansk.', 'dk'), 'bad-field', /“da”/],
    ['Britain for English', { article: { language: 'gb' } }, 'bad-field', /“en-GB”/],
  ]);
});

describe('one thing under two ids', () => {
  const second = (body: string, more: Record<string, unknown> = {}): Record<string, string> => ({
    'articles/b.md': articleFile(body, more),
    'statements/b.yaml': '[]\n',
  });
  const at = (value: string) => ({ address: { value, basis: 'supplied' } });
  editors([
    [
      'an address with a tracker’s mark',
      {
        article: at('https://post.example/1'),
        files: second('It sent none.', at('https://post.example/1?utm_source=x&fbclid=y')),
      },
      'duplicate-copy',
    ],
    [
      'two addresses told apart by a query',
      {
        article: at('https://post.example/?p=1'),
        files: second('It sent none.', at('https://post.example/?p=2')),
      },
    ],
    [
      'the text with other paragraphs',
      {
        body: 'It has sent troops. They came.',
        exact: 'It has sent troops.',
        files: second('It has sent troops.\n\nThey came.'),
      },
      'duplicate-copy',
    ],
  ]);
});

describe('messages lead to the mend', () => {
  const quoted = (body: string, exact: string): Desk => ({ body, exact });
  editors([
    [
      'a quote with a hyphen for a dash',
      quoted('They came — and left — at once.', 'They came - and left - at once'),
      'orphan-quote',
      /own quotation marks, apostrophes and dashes: "They came — and left — at once"/,
    ],
    [
      'a quote with a plain space for a no-break space',
      quoted('They sent some\u00A0men there.', 'sent some men'),
      'orphan-quote',
      /no-break|U\+00A0/,
    ],
    [
      'a quote with a word left out',
      quoted('They came and they saw it all.', 'They came and saw it all'),
      'orphan-quote',
      /“They came and they saw it all”|nearest/,
    ],
    [
      'a quote with angular marks for curly ones',
      quoted('They saw the “bridge” there.', 'saw the «bridge» there'),
      'orphan-quote',
      /quotation marks/,
    ],
    ['a quote with an accent left out', quoted('They met José there.', 'They met Jose there'), 'orphan-quote', /José/],
    [
      'a claim by its question',
      {
        body: 'It has sent thousands.',
        says: { answers: [{ claim: 'How many?', value: { words: 'thousands', vague: 'thousands' } }] },
      },
      'missing-reference',
      /“q”/,
    ],
    [
      'an outlet by its name',
      { article: { source: { value: 'The Evening Post', basis: 'supplied' } } },
      'missing-reference',
      /“post”/,
    ],
    ['a topic by its title', { claim: { topic: 'One' } }, 'missing-reference', /“one”/],
    ['a modality of everyday words', { says: { modality: 'likely' } }, 'bad-field', /predicted|possible/],
    ['a form by its everyday name', { says: { form: 'quote' } }, 'bad-field', /direct-quote/],
  ]);
});

describe('ordinary files and true remedies', () => {
  const files = (...paths: string[]): Desk => ({ files: Object.fromEntries(paths.map((path) => [path, 'x\n'])) });
  editors([
    ['what Windows leaves behind', files('articles/desktop.ini', 'articles/Thumbs.db')],
    ['what an editor leaves behind', files('statements/#a.yaml#'), 'unexpected-file', /left-over/],
    ['a lock of an office program', files('articles/~$a.docx'), 'unexpected-file', /left-over/],
    ['a README in a folder', files('articles/README.md', 'statements/README')],
    ['a picture beside a copy', files('articles/a.jpg'), 'unexpected-file', /(?<!Call it )public\/|outside|out of/],
    ['a table of figures', files('statements/a.csv'), 'unexpected-file'],
    [
      'statements of no article',
      { files: { 'statements/second-report.yaml': '[]\n' } },
      'missing-reference',
      /articles\/second-report\.md/,
    ],
  ]);
});
