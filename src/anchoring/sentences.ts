/** The sentences of an article: what a reader is shown around a quote, so that no “although”, “if” or “but” is cut off. */

import { baseLanguage, knownLanguage } from '../domain/language.ts';
import { type ArticleText, overlaps, type Range, trimmed } from '../domain/text.ts';

/**
 * Abbreviations that end in a full stop, by language. After `titles` no sentence ends; after `beforeNumbers` none ends
 * where a number follows; after `others` (and after initials such as “U.S.”) none ends unless one of the `openers` follows.
 */
export interface Abbreviations {
  readonly titles: readonly string[];
  readonly beforeNumbers: readonly string[];
  readonly others: readonly string[];
  readonly openers: readonly string[];
}

/** The published table; a language that is not in it has initials only. */
export const ABBREVIATIONS: Readonly<Record<string, Abbreviations>> = {
  en: {
    titles: words(
      'Mr Mrs Ms Mx Dr Prof Gen Sen Rep Gov Lt Col Maj Capt Cmdr Cpl Sgt Adm Brig Pres Rev Hon Amb Supt Messrs Mt Ft vs',
    ),
    beforeNumbers: words('No Nos Art Fig Vol pp p Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'),
    others: words('St Ave Inc Ltd Co Corp Jr Sr Bros Dept approx est etc e.g i.e a.m p.m'),
    openers: words(
      'The A An This That These Those There Here He She It They We You I His Her Its Their Our My In On At As By For',
      'From With After Before Since While When If But And Or So Yet However Although Despite Both Some Many Most No Not',
      'Another According Asked Earlier Last Later Meanwhile Under What Who Why How',
    ),
  },
  uk: {
    titles: words('ген проф акад адм пан п пп ім о св м с смт вул просп обл р-н тов доц канд див напр'),
    beforeNumbers: words('ст рис табл № с п ч т'),
    others: words('р рр ст тис грн руб коп т.д т.п т.зв ін др'),
    openers: words(
      'Це Цей Ця Ці Той Та Те Ті Він Вона Воно Вони Ми Ви Я Його Її Їх Наш У В На За Із З До Від Про При Для Як Але І Й',
      'А Також Тому Проте Однак Коли Якщо Хоча Після Перед Під Раніше Водночас Нині Що Хто Чому',
    ),
  },
};

const QUOTATIONS = /“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|"[^"]*"/g;
const CONTINUED = /^\s*(?:[–—-]\s*)?\p{Ll}/u;
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{Lu}\.)+$/u;
const LAST_WORD = /(?<![\p{L}\p{N}.])([\p{L}№][\p{L}.-]*)\.$/u;
const FIRST_WORD = /^[\p{L}\p{M}’']+/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of each block in text order, without plain space at their ends; none goes from one block into another. */
export function sentencesOf(article: ArticleText, language: string): Range[] {
  return article.blocks.flatMap((block) => sentencesIn(article.text, block, language));
}

/** The smallest run of whole sentences that holds a range. */
export function sentenceAround(range: Range, sentences: readonly Range[]): Range {
  const touched = sentences.filter((sentence) => overlaps(sentence, range));
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) return range;
  return { start: Math.min(first.start, range.start), end: Math.max(last.end, range.end) };
}

function sentencesIn(article: string, block: Range, language: string): Range[] {
  const text = article.slice(block.start, block.end);
  const ends = endsOf(text, language);
  const whole = ends.map((end, index) => ({ start: block.start + (ends[index - 1] ?? 0), end: block.start + end }));
  return whole.map((range) => trimmed(range, article)).filter(({ start, end }) => start < end);
}

/** Where the sentences of a block end: the segmenter's ends without those that are none. */
function endsOf(text: string, language: string): number[] {
  const quotations = continuedQuotations(text);
  const ends = [...segmenterFor(language).segment(text)].map(({ index, segment }) => index + segment.length);
  return ends.filter((end) => {
    if (end === text.length) return true;
    if (quotations.some((quotation) => quotation.start < end && end < quotation.end)) return false;
    return !goesOn(text.slice(0, end), text.slice(end), language);
  });
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(knownLanguage(language), { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** Quoted speech that its sentence goes on after: “… today. I can tell you …,” Kirby stated. */
function continuedQuotations(text: string): Range[] {
  return [...text.matchAll(QUOTATIONS)].flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    const goesOn = words.at(-2) === ',' || /^,/.test(text.slice(end)) || CONTINUED.test(text.slice(end));
    return goesOn ? [{ start: index, end }] : [];
  });
}

/** Whether the sentence goes on where the segmenter ends it: in lower case, or after an abbreviation. */
function goesOn(before: string, after: string, language: string): boolean {
  if (CONTINUED.test(after)) return true;
  const table = ABBREVIATIONS[baseLanguage(language)];
  const tail = before.trimEnd().slice(-40);
  const opens = table?.openers.includes(FIRST_WORD.exec(after)?.[0] ?? '') ?? false;
  if (INITIALS.test(tail)) return !opens;
  const word = LAST_WORD.exec(tail)?.[1];
  if (!word || !table) return false;
  if (table.titles.includes(word)) return true;
  if (table.beforeNumbers.includes(word) && /^\p{Nd}/u.test(after)) return true;
  return table.others.includes(word) && !opens;
}

function words(...lists: string[]): string[] {
  return lists.flatMap((list) => list.split(' '));
}
