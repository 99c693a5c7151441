/** A part of a month or a year in words, and the date beside it: “the end of June” is not the third. */
import { describe } from 'vitest';
import { type Case, type Desk, editors } from './desk.ts';

/** A statement of another language’s article, or of an English one, with its time words; the article is of 24 October 2024. */
const said = (language: string, words: string, date: string, more: Record<string, unknown> = {}): Desk => ({
  body: `${BODIES[language]?.[0]} ${words} ${BODIES[language]?.[1]}`,
  article: { language },
  says: { modality: 'predicted', when: { words, date, basis: 'inferred', ...more } },
});
const BODIES: Readonly<Record<string, readonly [string, string]>> = {
  en: ['They said that it will be over', 'and that this is not all.'],
  de: ['Sie sagen, dass es', 'vorbei ist und das nicht alles war.'],
  uk: ['Вони кажуть, що це закінчиться', 'і це не все.'],
  fr: ['Ils disent que cela est fini', 'et que ce n’est pas tout.'],
};

const other = (language: string, words: string, ...dates: string[]): Case[] =>
  dates.map((date) => [`${words}, ${date}`, said(language, words, date), 'other-day', new RegExp(words)]);
const inside = (language: string, words: string, ...dates: string[]): Case[] =>
  dates.map((date) => [`${words}, ${date}`, said(language, words, date)]);

describe('a part of a month', () => {
  editors([
    ...other('en', 'at the end of June', '2024-06-03', '2024-06-15'),
    ...inside('en', 'at the end of June', '2024-06-30', '2024-06-24/2024-06-30', '2024-06'),
    ...other('en', 'in late June', '2024-06-03'),
    ...inside('en', 'in late June', '2024-06-21'),
    ...other('en', 'in early June', '2024-06-25'),
    ...inside('en', 'in early June', '2024-06-07'),
    ...other('en', 'at the beginning of June', '2024-06-20'),
    ...other('en', 'at the start of June', '2024-06-20'),
    ...other('en', 'in mid-June', '2024-06-28', '2024-06-02'),
    ...inside('en', 'in mid-June', '2024-06-15'),
    ...other('en', 'in the middle of June', '2024-06-01'),
    ...other('en', 'in the first half of June', '2024-06-20'),
    ...inside('en', 'in the first half of June', '2024-06-01/2024-06-15'),
    ...other('en', 'in the second half of June', '2024-06-10'),
    ...other('en', 'in the first week of June', '2024-06-20'),
    ...other('en', 'in the last days of June', '2024-06-03'),
  ]);
});

describe('a part of a year', () => {
  editors([
    ...other('en', 'by the end of 2024', '2024-03-31'),
    ...inside('en', 'by the end of 2024', '2024-12-31', '2024-12', '2024'),
    ...other('en', 'in early 2024', '2024-09'),
    ...inside('en', 'in early 2024', '2024-02', '2024-01-15'),
    ...other('en', 'in late 2024', '2024-02'),
    ...other('en', 'in mid-2024', '2024-12'),
    ...inside('en', 'in mid-2024', '2024-06', '2024-07-02'),
    ...other('en', 'in the first half of 2024', '2024-10'),
    ...inside('en', 'in the first half of 2024', '2024-01/2024-06'),
    ...other('en', 'in the second half of 2024', '2024-02'),
    ...other('en', 'in the first quarter of 2024', '2024-05'),
    ...inside('en', 'in the fourth quarter of 2024', '2024-10/2024-12'),
  ]);
});

describe('a part of the month or year of the article', () => {
  editors([
    ...other('en', 'by the end of the year', '2024-12-13'),
    ...inside('en', 'by the end of the year', '2024-12-31', '2024-12'),
    ...other('en', 'by the end of this year', '2024-11-03'),
    ...other('en', 'by the end of the month', '2024-10-03'),
    ...inside('en', 'by the end of the month', '2024-10-31'),
    ...other('en', 'early next year', '2025-10'),
    ...inside('en', 'early next year', '2025-01/2025-03'),
    ...other('en', 'late last year', '2023-02'),
    ...inside('en', 'late last year', '2023-11'),
  ]);
});

describe('words that look like a part of a period and are none', () => {
  editors([
    ...inside('en', 'late on 3 June', '2024-06-03'),
    ...inside('en', 'early on 28 June', '2024-06-28'),
    ...inside('en', 'early in the morning of June 20', '2024-06-20'),
    ...inside('en', 'in the early hours of June 20', '2024-06-20'),
    ...inside('en', 'late Thursday', '2024-10-24'),
    ...inside('en', 'at the end of a long June', '2024-06'),
    ...inside('en', 'before the end of the war in June', '2024-06-03'),
    ...inside('en', 'from early June to late July', '2024-06-05/2024-07-28'),
  ]);
});

describe('in other languages', () => {
  editors([
    ...other('de', 'Ende Juni', '2024-06-03'),
    ...inside('de', 'Ende Juni', '2024-06-28'),
    ...other('de', 'Anfang Juni', '2024-06-25'),
    ...other('de', 'Mitte Juni', '2024-06-28'),
    ...other('de', 'in der ersten Hälfte des Juni', '2024-06-20'),
    ...other('de', 'bis Ende des Jahres', '2024-12-13'),
    ...other('de', 'bis zum Jahresende', '2024-12-13'),
    ...inside('de', 'bis zum Jahresende', '2024-12-31'),
    ...other('de', 'Anfang 2024', '2024-09'),
    ...other('de', 'zum Monatsende', '2024-10-03'),
    ...other('uk', 'наприкінці червня', '2024-06-03'),
    ...inside('uk', 'наприкінці червня', '2024-06-28'),
    ...other('uk', 'на початку червня', '2024-06-25'),
    ...other('uk', 'у середині червня', '2024-06-28'),
    ...other('uk', 'у першій половині червня', '2024-06-20'),
    ...other('uk', 'до кінця року', '2024-12-13'),
    ...inside('uk', 'до кінця року', '2024-12-31'),
    ...other('uk', 'на початку 2024 року', '2024-09'),
    ...other('uk', 'наприкінці 2024 року', '2024-03'),
    ...other('fr', 'fin juin', '2024-06-03'),
    ...inside('fr', 'fin juin', '2024-06-28'),
    ...other('fr', 'début juin', '2024-06-25'),
    ...other('fr', 'à la mi-juin', '2024-06-28'),
    ...other('fr', 'd’ici à la fin de l’année', '2024-12-13'),
  ]);
});
