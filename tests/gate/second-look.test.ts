/** A second look with the eyes of editors: figures, times, people, copies and files, written down before the rules were looked at. */
import { describe } from 'vitest';
import { type Desk, editors, figure, inLanguage, pasted, quotedBy } from './desk.ts';
import { json } from './world.ts';

const exactly = { exactly: 3000 };

describe('figures and the words beside them', () => {
  editors([
    ['tops', figure('The toll tops 3,000.', '3,000', exactly), 'bad-reading', /atLeast/],
    [
      'more than 3,000, in the passive',
      figure('They were more than 3,000.', '3,000', { about: 3000 }),
      'bad-reading',
      /atLeast/,
    ],
    ['“just over”', figure('It sent just over 3,000 men.', '3,000', exactly), 'bad-reading', /atLeast|about/],
    ['“a good 3,000”', figure('It sent a good 3,000 men.', '3,000', exactly), 'bad-reading'],
    ['“as many as”, as about', figure('As many as 3,000 came.', '3,000', { about: 3000 }), 'bad-reading', /upTo/],
    [
      '“at least” for exactly, quoted wider',
      figure('It sent at least 3,000 men.', 'at least 3,000 men', exactly),
      'bad-reading',
      /atLeast/,
    ],
    ['“no more than”, as at most', figure('No more than 3,000 came.', '3,000', { atMost: 3000 })],
    ['“3,000 strong”', figure('A force 3,000 strong came.', '3,000', exactly)],
    ['“3,000 troops, or more”', figure('It sent 3,000 troops, or more.', '3,000', exactly), 'bad-reading', /atLeast/],
    ['“a total of”', figure('A total of 3,000 came.', '3,000', exactly)],
    ['“the first 3,000”', figure('The first 3,000 came.', '3,000', exactly)],
    ['“another 3,000”', figure('Another 3,000 came.', '3,000', exactly)],
    ['money, as at least', figure('It cost over $3,000.', '$3,000', { atLeast: 3000 })],
    [
      'German: not quite',
      inLanguage('de', 'Es kamen nicht ganz 3.000 Soldaten, und das ist nicht alles.', '3.000'),
      'bad-reading',
    ],
    [
      'German: from … on',
      inLanguage('de', 'Das gilt ab 3.000 Soldaten, und das ist nicht alles.', '3.000'),
      'bad-reading',
      /atLeast/,
    ],
    ['German: bis to a place', inLanguage('de', 'Sie sind bis Kursk gekommen, und das sind 3.000 Soldaten.', '3.000')],
    [
      'Ukrainian: grew to',
      inLanguage('uk', 'Їх кількість зросла до 3000 солдатів, і це не все.', '3000', { exactly: 3000 }),
    ],
    [
      'Ukrainian: may grow to',
      inLanguage('uk', 'Їх кількість може зрости до 3000 солдатів, і це не все.', '3000', { exactly: 3000 }),
      'bad-reading',
    ],
    ['Ukrainian: over a half', inLanguage('uk', 'Їх було понад половину, і це 3000 солдатів.', '3000')],
    [
      'French: at the most, behind',
      inLanguage('fr', 'Le ministère a envoyé 3 000 soldats au plus, et ce n’est pas tout.', '3 000'),
      'bad-reading',
      /atMost/,
    ],
    ['French: several', inLanguage('fr', 'Ce sont les 3 000 soldats du pays, et ce n’est pas tout.', '3 000')],
    [
      'French: between',
      {
        ...inLanguage('fr', 'Il a envoyé entre 2 000 et 3 000 soldats, et ce n’est pas tout.', 'entre 2 000 et 3 000', {
          between: [2000, 3000],
        }),
      },
    ],
  ]);
});

describe('time words and their dates', () => {
  const when = (language: string, body: string, words: string, date: string, more = {}): Desk => ({
    body,
    article: { language },
    says: { modality: 'predicted', when: { words, date, basis: 'inferred', ...more } },
  });
  editors([
    [
      'a Ukrainian weekday',
      when('uk', 'Вони кажуть, що це буде у п’ятницю, і це не все.', 'у п’ятницю', '2024-10-24'),
      'other-day',
    ],
    [
      'a French weekday',
      when('fr', 'Ils disent que ce sera mardi et que ce n’est pas tout.', 'mardi', '2024-10-24'),
      'other-day',
    ],
    [
      'a French month',
      when('fr', 'Ils disent que ce sera en février et que ce n’est pas tout.', 'en février', '2025-03'),
      'other-day',
    ],
    [
      '“yesterday” in French',
      {
        ...when('fr', 'C’est hier que cela est arrivé, et ce n’est pas tout.', 'hier', '2024-10-24'),
        says: { when: { words: 'hier', date: '2024-10-24', basis: 'inferred' } },
      },
      'other-day',
    ],
    [
      '“today” in French',
      {
        ...when('fr', 'C’est aujourd’hui que cela est arrivé, et ce n’est pas tout.', 'aujourd’hui', '2024-10-24'),
        says: { when: { words: 'aujourd’hui', date: '2024-10-24', basis: 'inferred' } },
      },
    ],
    [
      'a German weekday',
      when('de', 'Sie sagen, dass es am Freitag vorbei ist und das nicht alles war.', 'am Freitag', '2024-10-24'),
      'other-day',
    ],
    [
      'a day of the month that is another',
      when('en', 'They say that it is over on October 29 and that this is not all.', 'on October 29', '2024-10-28'),
      'other-day',
      /October 29/,
    ],
    [
      'a day of the month as it is',
      when('en', 'They say that it is over on October 29 and that this is not all.', 'on October 29', '2024-10-29'),
    ],
    [
      'a German day of the month',
      when(
        'de',
        'Sie sagen, dass es am 29. Oktober vorbei ist und das nicht alles war.',
        'am 29. Oktober',
        '2024-10-28',
      ),
      'other-day',
    ],
    [
      'a Ukrainian day of the month',
      when('uk', 'Вони кажуть, що це буде 29 жовтня, і це не все.', '29 жовтня', '2024-10-28'),
      'other-day',
    ],
    [
      'a stretch of days',
      when(
        'en',
        'They say that it is over from October 24 to 29 and that this is not all.',
        'from October 24 to 29',
        '2024-10-24/2024-10-29',
      ),
    ],
    [
      'a week that holds the day',
      when(
        'en',
        'They say that it is over in the week of October 28 and that this is not all.',
        'in the week of October 28',
        '2024-10-28/2024-11-03',
      ),
    ],
    [
      'hours, not days',
      when(
        'en',
        'They say that it is over in October, at 9 in the evening, and that this is not all.',
        'in October, at 9',
        '2024-10',
      ),
    ],
    [
      'a number of days before',
      when(
        'en',
        'They say that it is over 10 days before October 29 and that this is not all.',
        '10 days before October 29',
        '2024-10-19',
      ),
    ],
    [
      '“next week”',
      when('en', 'They say that it is over next week and that this is not all.', 'next week', '2024-10-28/2024-11-03'),
    ],
  ]);
});

describe('speakers and their words', () => {
  editors([
    ['a German genitive', quotedBy('de', '„Sie sind da“, so Kirbys Worte.', 'Sie sind da', 'so Kirbys Worte')],
    [
      'a title before the name',
      quotedBy('en', '“They are there,” Admiral Kirby said.', 'They are there', 'Admiral Kirby said'),
    ],
    [
      'the spokesman of another house',
      quotedBy('en', '“They are there,” the Kremlin spokesman said.', 'They are there', 'the Kremlin spokesman said', {
        role: 'Kremlin spokesman',
      }),
    ],
    [
      'Ukrainian: her',
      quotedBy('uk', '«Вони там», – сказала вона.', 'Вони там', 'сказала вона'),
      'unfit-attribution',
      /refersTo/,
    ],
    [
      'words of a crowd',
      quotedBy('en', '“They are there,” many said.', 'They are there', 'many said'),
      'unfit-attribution',
    ],
    [
      'quotation inside an apostrophe',
      quotedBy('en', 'It’s there, they’re there, Kirby said.', 'they’re there', 'Kirby said'),
      'unquoted-speech',
    ],
    ['Polish marks', quotedBy('pl', '„Są tam”, powiedział Kirby.', 'Są tam', 'powiedział Kirby')],
    [
      'an alias that is another speaker’s name',
      {
        speaker: { aliases: ['Pat Ryder'] },
        files: { 'speakers/pr.yaml': json({ name: 'Pat Ryder', kind: 'named-official' }) },
      },
      'same-person',
    ],
  ]);
});

describe('copies as they are pasted', () => {
  editors([
    ['underscores for emphasis in a paste of chat', pasted('They said __never__ again.')],
    ['snake case with two', pasted('They read a_b_c there.')],
    [
      'a multiplication with spaces',
      pasted('It is 5 * 10 * 15 m.', { notClaims: [{ exact: '5 * 10 * 15', reason: 'other' }] }),
    ],
    ['a line of stars', pasted('They met.\n\n***\n\nThey came.')],
    ['a smiley', pasted('They met :-) and came.')],
    ['a price with a tilde', pasted('They met for ~free~ there.')],
    ['a pipe', pasted('They met | they came.')],
    ['an at sign', pasted('They met @nato there.')],
    ['a numbered paragraph', pasted('1. They met.', { notClaims: [] })],
    ['a less-than sign', pasted('They met <soon there.')],
    ['a double space', pasted('They met.  They came.')],
    ['a soft hyphen', { body: 'They came by wa\u00ADter.', exact: 'They came' }],
    [
      'a Latin letter in a Ukrainian word',
      { body: 'Вони пiшли додому, і це не все, що є.', exact: 'і це не все', article: { language: 'uk' } },
      'hidden-character',
    ],
    [
      'Ukrainian as Russian',
      pasted('Вони надіслали солдатів, і це не все, що ми знаємо про те, як вони пішли на війну.', { language: 'ru' }),
      'other-language',
      /uk/,
    ],
    [
      'Spanish as French',
      pasted(
        'Los soldados que han venido no son todos los que hay en la ciudad, pero es más de lo que se dice por la radio.',
        { language: 'fr' },
      ),
      'other-language',
      /es/,
    ],
    [
      'German of Austria',
      {
        body: 'Das ist nicht alles, was wir von dem Weg wissen, den sie mit der Zeit gingen.',
        article: { language: 'de-AT' },
      },
    ],
  ]);
});

describe('files in the content folder', () => {
  const files = (...paths: string[]): Desk => ({ files: Object.fromEntries(paths.map((path) => [path, 'x\n'])) });
  editors([
    ['a lock of an editor', files('articles/.a.md.swp'), 'unexpected-file', /left-over/],
    ['a backup', files('articles/a.md.bak'), 'unexpected-file'],
    ['a note of the editor', files('NOTES.md'), 'unexpected-file', /out of the content folder/],
    ['a copy by Dropbox', files("articles/a (Anna's conflicted copy 2024-10-24).md"), 'bad-id'],
    ['a file of another system', files('articles/Icon\r')],
    ['a JSON', files('claims/q.json'), 'unexpected-file', /q\.md/],
    ['capital ending', files('articles/b.MD'), 'unexpected-file', /b\.md/],
  ]);
});
