/** Proposals for articles in Ukrainian, German and French, on sentences as newsrooms write them. */
import { expect, test } from 'vitest';
import { attributionsIn } from '../../src/desk/proposals/attributions.ts';
import { excerptOf } from '../../src/desk/proposals/excerpts.ts';
import { figuresIn } from '../../src/desk/proposals/figures.ts';
import { modalityOf } from '../../src/desk/proposals/modality.ts';
import { timeWordsIn } from '../../src/desk/proposals/times.ts';

test.each([
  [
    'uk',
    'Міст закрили до весни, повідомив у четвер начальник служби порятунку Кирило Бойчук.',
    ['Кирило Бойчук', 'повідомив у четвер начальник служби порятунку Кирило Бойчук', 'before', 'named-official'],
  ],
  ['uk', 'За його словами, 40 родин вивезли.', ['його', 'За його словами', 'behind', 'named-official']],
  ['uk', '«Води ще багато», – сказав Бойчук в інтерв’ю «Віснику».', ['Бойчук', 'сказав Бойчук', 'quotation']],
  ['uk', 'Раніше, 24 жовтня, Білий дім говорив про 3000 військових.', ['Білий дім', 'Білий дім говорив', 'behind']],
  ['uk', 'У Пентагоні вчора заявили, що їх 10 тисяч.', ['Пентагоні', 'У Пентагоні вчора заявили', 'behind']],
  [
    'uk',
    'Водночас, як стверджує неназваний посадовець, рішення немає.',
    ['неназваний посадовець', 'як стверджує неназваний посадовець', 'behind', 'anonymous-official'],
  ],
  [
    'uk',
    'Як повідомляє агенція «Йонхап», до кінця року їх стане більше.',
    ['агенція «Йонхап»', 'Як повідомляє агенція «Йонхап»', 'behind', 'institution'],
  ],
  [
    'uk',
    'Росія це заперечує: речниця МЗС РФ Ірина Валькова заявила, що цього не було.',
    ['Росія', 'Росія це заперечує', 'behind'],
  ],
  ['uk', 'Москва, за оцінками Сеула, може передати технології.', ['Сеула', 'за оцінками Сеула', 'behind']],
  [
    'de',
    'Der Frachter hat 48 Container verloren, teilte die Hafenbehörde am Dienstag mit.',
    ['die Hafenbehörde', 'teilte die Hafenbehörde am Dienstag mit', 'before', 'institution'],
  ],
  ['de', 'Nach Angaben der Polizei sind 30 verletzt.', ['der Polizei', 'Nach Angaben der Polizei', 'behind']],
  [
    'de',
    '„Wir sind bereit“, sagte der Sprecher der Reederei, Jonas Wieck, am Mittwoch.',
    ['Jonas Wieck', 'sagte der Sprecher der Reederei, Jonas Wieck', 'quotation', 'named-official'],
  ],
  [
    'de',
    'Hafenmeisterin Mara Holt erklärte, dass sie wartet.',
    ['Mara Holt', 'Hafenmeisterin Mara Holt erklärte', 'behind'],
  ],
  ['de', 'Am Dienstag sagte Wieck, man habe gesucht.', ['Wieck', 'sagte Wieck', 'behind']],
  ['de', 'Dem Ministerium zufolge steigt das Wasser.', ['Dem Ministerium', 'Dem Ministerium zufolge', 'behind']],
  [
    'de',
    'Laut Medienberichten fuhr es zu schnell.',
    ['Medienberichten', 'Laut Medienberichten', 'behind', 'unnamed-reports'],
  ],
  [
    'de',
    '„Es war wie Donner“, so ein Anwohner.',
    ['ein Anwohner', 'so ein Anwohner', 'quotation', 'anonymous-official'],
  ],
  [
    'fr',
    'Le navire a perdu 48 conteneurs, a annoncé mardi l’autorité portuaire.',
    ['l’autorité portuaire', 'a annoncé mardi l’autorité portuaire', 'before', 'institution'],
  ],
  ['fr', 'Selon la police, 30 personnes ont été blessées.', ['la police', 'Selon la police', 'behind', 'institution']],
  [
    'fr',
    '« Nous sommes prêts », a déclaré le porte-parole de l’armateur, Jonas Wieck.',
    ['Jonas Wieck', 'a déclaré le porte-parole de l’armateur, Jonas Wieck', 'quotation', 'named-official'],
  ],
  [
    'fr',
    'Le ministre de la Défense, Paul Marin, a déclaré que tout irait bien.',
    ['Paul Marin', 'Le ministre de la Défense, Paul Marin, a déclaré', 'behind', 'named-official'],
  ],
  ['fr', '« Il reste beaucoup d’eau », a-t-il ajouté.', ['il', 'a-t-il ajouté', 'quotation']],
  [
    'fr',
    'D’après des témoins, il allait trop vite.',
    ['des témoins', 'D’après des témoins', 'behind', 'anonymous-official'],
  ],
])('%s: %s', (language, sentence, expected) => {
  const [found] = attributionsIn(sentence, language);
  const told = found && [found.name, sentence.slice(found.start, found.end), found.said, found.kind];
  expect(told?.slice(0, expected.length)).toEqual(expected);
});

test.each([
  ['uk', 'Міст закрили.'],
  ['uk', 'Вони будуть готові воювати.'],
  ['de', 'Der Hafen wurde am Dienstag für jeden Verkehr gesperrt.'],
  ['fr', 'Le port est fermé.'],
  ['es', '«Llueve», dijo el alcalde.'],
])('%s: nobody is said to say “%s”', (language, sentence) => {
  expect(attributionsIn(sentence, language)).toEqual([]);
});

test.each([
  ['uk', 'може зрости', 'possible'],
  ['uk', 'вони воюватимуть', 'predicted'],
  ['uk', 'нібито вже прибули', 'reported'],
  ['uk', 'наразі невідомо', 'open'],
  ['uk', 'міст закрито', 'asserted'],
  ['de', 'könnte steigen', 'possible'],
  ['de', '45 Container sollen gehoben werden', 'predicted'],
  ['de', 'er ist angeblich dort', 'reported'],
  ['de', 'die Ursache ist unklar', 'open'],
  ['de', 'der Hafen ist gesperrt', 'asserted'],
  ['fr', 'pourrait atteindre', 'possible'],
  ['fr', 'ils combattront en novembre', 'predicted'],
  ['fr', 'aurait envoyé des soldats', 'reported'],
  ['fr', 'on ignore la cause', 'open'],
  ['fr', 'le port est fermé', 'asserted'],
])('%s: “%s” is said as %s', (language, words, modality) => {
  expect(modalityOf(words, 'author-voice', undefined, language)).toBe(modality);
});

test.each([
  ['uk', 'закрили у вівторок', 'у вівторок', '2031-03-11', undefined],
  ['uk', 'закрили вчора ввечері', 'вчора ввечері', '2031-03-11', undefined],
  ['uk', 'зросте до кінця року', 'до кінця року', '2031-12-31', 'until'],
  ['uk', 'минулого тижня', 'минулого тижня', '2031-03-03/2031-03-09', undefined],
  ['uk', 'воювати з 1 квітня', 'з 1 квітня', '2031-04-01', 'from'],
  ['uk', 'почнеться у листопаді', 'у листопаді', '2030-11', undefined],
  ['uk', 'до п’ятниці буде відкрито', 'до п’ятниці', '2031-03-14', 'until'],
  ['de', 'am Dienstag gesperrt', 'am Dienstag', '2031-03-11', undefined],
  ['de', 'Bis Ende Juni sollen sie gehoben werden', 'Bis Ende Juni', '2031-06-30', 'until'],
  ['de', 'in der vergangenen Woche', 'in der vergangenen Woche', '2031-03-03/2031-03-09', undefined],
  ['de', 'seit dem 3. März', 'seit dem 3. März', '2031-03-03', 'from'],
  ['de', 'soll am Freitag beginnen', 'am Freitag', '2031-03-14', undefined],
  ['fr', 'fermé mardi', 'mardi', '2031-03-11', undefined],
  ['fr', 'd’ici la fin de l’année', 'd’ici la fin de l’année', '2031-12-31', 'until'],
  ['fr', 'la semaine dernière', 'la semaine dernière', '2031-03-03/2031-03-09', undefined],
  ['fr', 'depuis le 3 mars', 'depuis le 3 mars', '2031-03-03', 'from'],
  ['fr', 'commencera vendredi', 'vendredi', '2031-03-14', undefined],
])('%s: %s, in an article of Wednesday 12 March 2031', (language, words, time, date, bound) => {
  const found = timeWordsIn(words, language, '2031-03-12');
  expect([found && words.slice(found.start, found.end), found?.date, found?.bound]).toEqual([time, date, bound]);
});

test.each([
  ['uk', 'від 10 до 20 човнів', { words: 'від 10 до 20', between: [10, 20] }],
  ['uk', 'щонайменше 11 тисяч солдатів', { words: 'щонайменше 11 тисяч', atLeast: 11_000 }],
  ['de', 'zwischen 40 und 50 Container', { words: 'zwischen 40 und 50', between: [40, 50] }],
  ['fr', 'entre 40 et 50 conteneurs', { words: 'entre 40 et 50', between: [40, 50] }],
  ['de', '10 bis 20 Boote', { words: '10 bis 20', between: [10, 20] }],
])('%s: %s', (language, words, value) => {
  expect(figuresIn(words, language, []).map((figure) => figure.value)).toEqual([value]);
});

test.each([
  ['de', 'Der Frachter Calla hat 48 Container verloren', '48', 'hat 48 Container verloren'],
  ['uk', 'Москва може передати Пхеньяну технології', undefined, 'може передати Пхеньяну технології'],
  ['uk', 'Ніхто не може цього підтвердити зараз', undefined, undefined],
])('%s: the words of “%s” that a short row prints', (language, words, figure, excerpt) => {
  expect(excerptOf(words, figure, language)).toBe(excerpt);
});
