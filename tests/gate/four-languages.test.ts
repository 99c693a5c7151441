/** What editors of four languages get wrong, and what they have that is in order: written down before the rules were looked at. */
import { describe } from 'vitest';
import { articleFile, type Desk, editors, figure, inLanguage, pasted, quotedBy, stated } from './desk.ts';
import { json } from './world.ts';

const exactly = { exactly: 3000 };
/** The same with another number excused. */
const besides = (other: string, given: Desk): Desk => ({
  ...given,
  article: { ...given.article, notClaims: [{ exact: other, reason: 'other' }] },
});
const sent = (words: string, reading: Record<string, unknown> = exactly) =>
  figure(`The ministry sent ${words}.`, '3,000', reading);
const de = (words: string, reading?: Record<string, unknown>) =>
  inLanguage('de', `Das Ministerium hat ${words} geschickt, und das ist nicht alles.`, '3.000', reading);
const uk = (words: string, reading?: Record<string, unknown>) =>
  inLanguage('uk', `Міністерство надіслало ${words}, і це не все, що відомо про них.`, '3000', reading);
const fr = (words: string, reading?: Record<string, unknown>) =>
  inLanguage('fr', `Le ministère a envoyé ${words}, et ce n’est pas tout.`, '3 000', reading);

describe('figures beside words that qualify them', () => {
  editors([
    ['at most, behind', sent('3,000 men at most'), 'bad-reading', /atMost: 3000/],
    ['a minimum of', sent('a minimum of 3,000 men'), 'bad-reading', /atLeast: 3000/],
    ['north of', sent('north of 3,000 men'), 'bad-reading', /atLeast: 3000/],
    ['or fewer', sent('3,000 or fewer'), 'bad-reading', /atMost: 3000/],
    ['the end of a range', besides('2,000', sent('2,000 to 3,000 men')), 'bad-reading', /between: \[2000, 3000\]/],
    [
      'the end of a range with a dash',
      besides('2,000', sent('2,000–3,000 men')),
      'bad-reading',
      /between: \[2000, 3000\]/,
    ],
    [
      'the end of between',
      besides('2,000', sent('between 2,000 and 3,000 men')),
      'bad-reading',
      /between: \[2000, 3000\]/,
    ],
    ['approximately', sent('approximately 3,000 men'), 'bad-reading', /about: 3000/],
    ['exceeding', sent('a force exceeding 3,000 men'), 'bad-reading', /atLeast: 3000/],
    ['more than doubled to', figure('The force more than doubled to 3,000.', '3,000', exactly)],
    ['up to now', figure('Up to now, 3,000 have come.', '3,000', exactly)],
    ['about, of what the sentence is about', figure('The talk was about peace; 3,000 came.', '3,000', exactly)],
    ['of another that is qualified', besides('forty', figure('More than forty of the 3,000 left.', '3,000', exactly))],
    [
      'a number before it in a list',
      besides('forty', figure('In June it sent forty, and 3,000 in July.', '3,000', exactly)),
    ],
    ['a day', sent('3,000 shells a day'), 'rate-as-count'],
    ['daily', sent('3,000 shells daily'), 'rate-as-count'],
    ['a day after', figure('It sent 3,000 men a day after the raid.', '3,000', exactly)],
    ['percent', sent('3,000 percent of them'), 'rate-as-count'],
    ['German: more than', de('mehr als 3.000 Soldaten'), 'bad-reading', /atLeast: 3000/],
    ['German: up to', de('bis zu 3.000 Soldaten'), 'bad-reading', /upTo: 3000/],
    ['German: at least, behind', de('3.000 Soldaten oder mehr'), 'bad-reading', /atLeast: 3000/],
    [
      'German: between',
      besides('2.000', de('zwischen 2.000 und 3.000 Soldaten')),
      'bad-reading',
      /between: \[2000, 3000\]/,
    ],
    ['German: at least, as it is', de('mindestens 3.000 Soldaten', { atLeast: 3000 })],
    ['Ukrainian: up to', uk('до 3000 солдатів'), 'bad-reading', /upTo: 3000/],
    ['Ukrainian: nearly', uk('майже 3000 солдатів'), 'bad-reading', /about: 3000/],
    [
      'Ukrainian: from … to',
      besides('2000', uk('від 2000 до 3000 солдатів')),
      'bad-reading',
      /between: \[2000, 3000\]/,
    ],
    ['Ukrainian: a day', uk('3000 снарядів на добу'), 'rate-as-count'],
    ['French: more than', fr('plus de 3 000 soldats'), 'bad-reading', /atLeast: 3000/],
    ['French: at least', fr('au moins 3 000 soldats'), 'bad-reading', /atLeast: 3000/],
    ['French: about', fr('environ 3 000 soldats'), 'bad-reading', /about: 3000/],
    ['French: up to', fr('jusqu’à 3 000 soldats'), 'bad-reading', /upTo: 3000/],
    ['French: fewer than', fr('moins de 3 000 soldats'), 'bad-reading', /atMost: 3000/],
    ['French: a day', fr('3 000 obus par jour'), 'rate-as-count'],
    ['French: flatly', fr('3 000 soldats')],
  ]);
});

describe('facts and what the copy says', () => {
  const dated = (language: string, words: string, value: string): Desk => {
    const [first, last] = {
      de: ['Das ist vom', 'und nicht von heute. Die Truppen sind da.'],
      fr: ['C’est du', 'et pas de la semaine. Les troupes sont là.'],
      en: ['This is of', 'and not from the day. The troops are there.'],
    }[language] as [string, string];
    return {
      body: `${first} ${words} ${last}`,
      exact: last.slice(last.indexOf('. ') + 2),
      article: { language, date: { value, basis: 'stated', evidence: { quote: { exact: words } } } },
    };
  };
  editors([
    ['a German date', dated('de', '29. Oktober 2024', '2024-10-29')],
    ['another day of a German date', dated('de', '29. Oktober 2024', '2024-10-19'), 'unstated-value'],
    ['a French date', dated('fr', '29 octobre 2024', '2024-10-29')],
    ['another month of a French date', dated('fr', '29 octobre 2024', '2024-09-29'), 'unstated-value'],
    ['day and month changed round', dated('en', '9 October 2024', '2024-09-10'), 'unstated-value'],
    ['a date with its weekday', dated('en', 'Tuesday, 29 October 2024', '2024-10-29')],
    ['a date with another weekday', dated('en', 'Monday, 29 October 2024', '2024-10-29'), 'other-day'],
    [
      'a title that lost its “not”',
      stated('They do not leave.', 'title', 'They do leave', 'They do not leave'),
      'unstated-value',
    ],
    ['a title with the outlet’s name behind', stated('They leave | Post.', 'title', 'They leave', 'They leave | Post')],
    [
      'two authors',
      stated('By Lena Osk and Jo Wieck.', 'authors', ['Jo Wieck', 'Lena Osk'], 'By Lena Osk and Jo Wieck'),
    ],
    [
      'an author’s family name alone in the evidence',
      stated('By Osk.', 'authors', ['Lena Osk'], 'By Osk'),
      'unstated-value',
      /Lena Osk/,
    ],
    ['recorded before it was written', { article: { recorded: '2024-10-01' } }, 'bad-date'],
    [
      'read before it was asked',
      { article: { read: '2024-12-01' }, claim: { asked: '2024-12-02' } },
      'unread-question',
    ],
  ]);
});

describe('speakers', () => {
  editors([
    ['French marks with no-break spaces', quotedBy('fr', '« Ils sont là », dit Kirby.', 'Ils sont là', 'dit Kirby')],
    [
      'French words without marks',
      quotedBy('fr', 'Ils sont là, dit Kirby.', 'Ils sont là', 'dit Kirby'),
      'unquoted-speech',
    ],
    ['German marks that point inwards', quotedBy('de', '»Sie sind da«, sagte Kirby.', 'Sie sind da', 'sagte Kirby')],
    [
      'Ukrainian low marks',
      quotedBy('uk', '„Вони там“, сказав Кірбі.', 'Вони там', 'сказав Кірбі', {}, { name: 'Джон Кірбі' }),
    ],
    [
      'marks inside marks',
      quotedBy('en', '“We hear ‘they are there’ daily,” Kirby said.', 'they are there', 'Kirby said'),
    ],
    [
      'a German pronoun',
      quotedBy('de', '„Sie sind da“, sagte er.', 'Sie sind da', 'sagte er'),
      'unfit-attribution',
      /refersTo/,
    ],
    [
      'a Ukrainian pronoun',
      quotedBy('uk', '«Вони там», – сказав він.', 'Вони там', 'сказав він'),
      'unfit-attribution',
      /refersTo/,
    ],
    [
      'a French pronoun',
      quotedBy('fr', '« Ils sont là », a-t-il dit.', 'Ils sont là', 'a-t-il dit'),
      'unfit-attribution',
      /refersTo/,
    ],
    [
      'another person of the role',
      quotedBy('en', '“They are there,” Pat Ryder said.', 'They are there', 'Pat Ryder said', { form: 'direct-quote' }),
      'unfit-attribution',
    ],
    [
      'an institution by its initials',
      quotedBy(
        'en',
        '“They are there,” the NSC said.',
        'They are there',
        'the NSC said',
        {},
        { name: 'National Security Council', kind: 'institution', aliases: ['NSC'] },
      ),
    ],
    [
      'one institution in two files',
      {
        speaker: { name: 'Ministry of Defence', kind: 'institution' },
        files: { 'speakers/mod.yaml': json({ name: 'The Ministry of Defence', kind: 'institution' }) },
      },
      'same-person',
    ],
    [
      'marks that open a paragraph before',
      quotedBy('en', '“They are there.”\n\nThey fight, Kirby said.', 'They fight', 'Kirby said'),
      'unquoted-speech',
    ],
  ]);
});

describe('copies as pasted', () => {
  editors([
    ['a hashtag that begins a line', pasted('They met.\n\n#Breaking They came.')],
    ['a star that begins a footnote', pasted('They met.\n\n* The name was changed.'), 'swallowed-text', /\\\*/],
    ['a tilde around words', pasted('They said ~~never~~ again.')],
    ['an underline of equal signs', pasted('The last line of the text\n==='), 'swallowed-text', /\\===/],
    [
      'a link with another address for its words',
      pasted('See [https://post.example/a](https://post.example/b) now.'),
      'swallowed-text',
    ],
    ['an address with its own sign', pasted('Write to [desk@post.example](mailto:desk@post.example) now.')],
    ['two paragraphs in one with spaces behind', pasted('They met.  \nThey came.')],
    ['a Greek letter in a word', { body: 'Then they came by bοat.', exact: 'they came' }, 'hidden-character'],
    [
      'a title with a space of no width',
      { article: { title: { value: 'A\u200Bn end', basis: 'supplied' } } },
      'hidden-character',
    ],
    [
      'an author with a Cyrillic letter',
      { article: { authors: { value: ['Lenа Osk'], basis: 'supplied' } } },
      'hidden-character',
    ],
    [
      'French as English',
      pasted(
        'Ce n’est pas tout ce que les troupes ont fait dans la ville, et elles ne sont pas seules avec le pays qui est là.',
      ),
      'other-language',
      /fr/,
    ],
    ['a country for Chinese', { article: { language: 'cn' } }, 'bad-field', /“zh”/],
    ['a country for the United States', { article: { language: 'us' } }, 'bad-field', /“en-US”/],
  ]);
});

describe('ordinary things', () => {
  const files = (...paths: string[]): Desk => ({ files: Object.fromEntries(paths.map((path) => [path, 'x\n'])) });
  const excused = (language: string, body: string, exact: string, notClaims: unknown[]): Desk => ({
    body,
    exact,
    article: { language, notClaims },
  });
  const times = [{ every: 'time-of-day', reason: 'date' }];
  editors([
    ['a repository of its own', files('.git/HEAD', '.gitignore', '.gitattributes', '.gitmodules')],
    ['what a notes program leaves behind', files('.obsidian/app.json', '.idea/x.xml')],
    ['a second copy made by Finder', files('articles/a copy.md'), 'bad-id'],
    ['a second copy made by Windows', files('articles/a (1).md'), 'bad-id'],
    ['a PDF', files('articles/a.pdf'), 'unexpected-file', /npm run add|text/],
    [
      'German times of day',
      excused('de', 'Es begann um 10.15 Uhr und war um 11.40 Uhr nicht vorbei.', 'Es begann', times),
    ],
    ['French times of day', excused('fr', 'Cela est dans la ville à 10h15 et pas à 11h40.', 'dans la ville', times)],
    ['Ukrainian times of day', excused('uk', 'Це було о 10:15, і не о 11:40.', 'Це було', times)],
    ['American times of day', excused('en', 'It began at 10:15 a.m. and ended at 6 pm.', 'It began', times)],
    [
      'a paragraph of a law, five times',
      excused('de', 'Artikel 5 gilt. Es ist Artikel 5, und nicht mehr als Artikel 5.', 'Es ist', [
        { exact: 'Artikel 5', everywhere: true, reason: 'name' },
      ]),
    ],
    [
      'a German number of millions',
      { ...excused('de', 'Es sind 3 Millionen, und das ist nicht alles.', 'das ist nicht alles', []) },
      'uncovered-number',
    ],
  ]);
});

describe('one thing twice', () => {
  const second = (body: string, more: Record<string, unknown> = {}): Record<string, string> => ({
    'articles/b.md': articleFile(body, more),
    'statements/b.yaml': '[]\n',
  });
  const at = (value: string) => ({ address: { value, basis: 'supplied' } });
  editors([
    [
      'an address of the telephone’s site',
      { article: at('https://post.example/1'), files: second('It sent none.', at('https://m.post.example/1')) },
      'duplicate-copy',
    ],
    [
      'an address with its page for print',
      { article: at('https://post.example/1'), files: second('It sent none.', at('https://post.example/1?amp=1')) },
      'duplicate-copy',
    ],
    [
      'two articles of one site',
      { article: at('https://post.example/1'), files: second('It sent none.', at('https://post.example/11')) },
    ],
  ]);
});
