/** The words of an article that may be passages: what it quotes, what it says in clauses of its own. */
import { sentencesOf } from '../../anchoring/sentences.ts';
import { type ArticleText, holds, overlaps, type Range, trimmed } from '../../domain/text.ts';
import { type Attribution, attributionsIn, attributionsWithin } from './attributions.ts';
import { quotationsIn } from './quotations.ts';
import { speechOf } from './speech.ts';

/** The copy of an article, and the words of the page around its story. */
interface Told {
  readonly copy: ArticleText;
  readonly language: string;
  readonly furniture: readonly Range[];
}

/** The passages that an article may hold: quoted words, clauses with a figure, whole sentences of the rest; furniture is none. */
export function passagesOf({ copy, language, furniture }: Told): Range[] {
  const quoted = copy.blocks.flatMap((block) => longQuotations(block, copy.text));
  return sentencesOf(copy, language).flatMap((sentence) => {
    const inside = quoted.filter((one) => overlaps(one, sentence)).map((one) => shared(one, sentence));
    const parts =
      inside.length > 0 && !isFragment(inside, sentence, { copy, language, furniture })
        ? inside
        : told(sentence, { copy, language, furniture });
    return parts.filter((part) => wordCount(copy.text, part) >= (holds(part, sentence) ? MIN_WORDS : MIN_PART));
  });
}

/** Whether a sentence says more in the words of the article than in those that it quotes: “could enter combat ‘in the coming days’”. */
function isFragment(inside: readonly Range[], sentence: Range, { copy: { text }, language }: Told): boolean {
  const count = (ranges: readonly Range[]) => ranges.reduce((sum, range) => sum + wordCount(text, range), 0);
  const said = attributionsWithin(sentence, text, language);
  return count([sentence]) - count(said) - count(inside) > FRAGMENT * count(inside);
}

/** So many times as many words of its own make quoted words part of what a sentence says. */
const FRAGMENT = 2;

/** What a sentence says outside the furniture. */
function told(sentence: Range, { copy: { text }, language, furniture }: Told): Range[] {
  const words = text.slice(sentence.start, sentence.end);
  if (CREDIT.test(words) || CROSSHEAD.test(words)) return [];
  const outside = furniture.reduce((left, one) => left.flatMap((part) => without(part, one)), [sentence]);
  return outside
    .map((part) => trimmed(part, text))
    .flatMap(({ start, end }) => saidPart(text.slice(start, end), language).map((part) => shifted(part, start)));
}

/** “Question over the route”: a few words between paragraphs, without a figure and without a stop. */
const CROSSHEAD = /^\p{Lu}[^\p{Nd}.!?:;“”]*$(?<=^(?:\S+ ){0,5}\S+)/u;
/** “Photo: Holm Coast Rescue”: whose picture it is. */
const CREDIT = /^(?:Photo|Photograph|Picture|Image|Credit|Foto|Bild|Фото|Ілюстрація)(?: by|:)/;

function without(part: Range, taken: Range): Range[] {
  if (!overlaps(part, taken)) return [part];
  const left = [
    { start: part.start, end: taken.start },
    { start: taken.end, end: part.end },
  ];
  return left.filter(({ start, end }) => start < end);
}

function shared(a: Range, b: Range): Range {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** Quotations that are long enough to say something, without the comma that is the article’s; they may run over sentences. */
function longQuotations(block: Range, text: string): Range[] {
  const words = text.slice(block.start, block.end);
  const long = quotationsIn(words).filter((one) => wordCount(words, one) >= MIN_WORDS);
  return long.map((one) => shifted(withoutComma(one, words), block.start));
}

/** Fewer words make no statement. */
const MIN_WORDS = 4;
/** The same of part of a sentence: what somebody said, or a figure that is replaced, “up from 40”. */
const MIN_PART = 3;

function wordCount(text: string, { start, end }: Range): number {
  return text.slice(start, end).trim().split(' ').length;
}

function withoutComma({ start, end }: Range, words: string): Range {
  return { start, end: /[,;]$/.test(words.slice(start, end)) ? end - 1 : end };
}

/** A sentence without the attribution at its end or its beginning; joined main clauses are passages of their own. */
function saidPart(words: string, language: string): Range[] {
  const attributions = attributionsIn(words, language);
  const trailing = attributions.find(({ said }) => said === 'before');
  const leading = attributions.find(({ start, said, verb }) => start === 0 && said === 'behind' && !BOUND.test(verb));
  const [that = ''] = (leading && thatOf(leading, language).exec(words.slice(leading.end))) ?? [];
  const start = leading && that ? leading.end + that.length : (OPENING.exec(words)?.[0].length ?? 0);
  const end = trailing ? words.slice(0, trailing.start).replace(/[,–—\s-]+$/, '').length : words.length;
  const whole = start === 0 && end === words.length;
  const parts = splitAt(JOINT, { start, end }, words);
  return whole && parts.length === 1 ? parts : parts.map((part) => withoutStop(part, words));
}

function splitAt(joint: RegExp, { start, end }: Range, words: string): Range[] {
  const joints = [...words.slice(start, end).matchAll(joint)];
  const starts = [start, ...joints.map(({ index, 0: { length } }) => start + index + length)];
  const ends = [...joints.map(({ index }) => start + index), end];
  return starts.map((from, index) => ({ start: from, end: ends[index] ?? end }));
}

function withoutStop({ start, end }: Range, words: string): Range {
  return { start, end: end - (/[.!?]$/.test(words.slice(start, end)) ? 1 : 0) };
}

/** “SEOUL — ”, “KYIV, Nov 1 - ”, “Washington, D.C. (October 29) – ”: where and when it was written; “However, ”. */
const OPENING =
  /^\p{Lu}[\p{Lu}.]+(?:[ ,][^–—-]{0,30})? [–—-] |^\p{Lu}[^–—“]{2,40}\([^)]{3,20}\) [–—-] |^(?:However|Meanwhile|Moreover), /u;
/** What is denied or counted cannot stand without the word that says so. */
const BOUND = /^(?:den|reject|expect|count|list|put|fear|speak)/;
/** What stands between an attribution and what was said; “said” needs no “that”. */
function thatOf({ verb }: Attribution, language: string): RegExp {
  const speech = speechOf(language);
  if (speech) return speech.that;
  return /^(?:sa|told|tell|add|insist|claim)/.test(verb) ? SAID : WITH_THAT;
}

const WITH_THAT = /^(?: (?:earlier|later?|on|in|at)\b[^,.“”]{0,30}?)? that /;
const SAID = new RegExp(
  String.raw`${WITH_THAT.source}|^ (?!(?:that|to|on|in|at|of|for|with|about|as|earlier|later?|it was)\b)(?=[^“"«:,])`,
);

/** Where another main clause begins, or a figure that the article gives as replaced. */
const JOINT =
  /, (?:and|but) (?=(?:the|an?|their|its|his|her|it|he|she|they|what|some|two|three|four|five|six|seven|eight|nine|ten|\p{Nd}\S*) )|, (?:noting|adding|saying) that | and that |; |, (?=(?:up|down) from )/gu;
