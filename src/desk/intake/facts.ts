/** The facts of an article, each with its basis and evidence: `stated` only where the copy prints it. */
import { describe } from '../../anchoring/describe.ts';
import { locate } from '../../anchoring/locate.ts';
import type { ArticleData, Evidence, Fact, QuoteSelector } from '../../domain/schema.ts';
import { type ArticleText, foldArticle } from '../../domain/text.ts';
import { datesIn, dayOfDate, type PrintedDate } from '../printed-dates.ts';
import type { Given, Metadata } from './metadata.ts';

/** What is known of an article when it is brought in: what the page says, what it prints, and what the editor adds. */
export interface Known {
  readonly metadata: Metadata;
  readonly copy: ArticleText;
  readonly language: string;
  /** The title as the copy prints it, and the lines that stand beneath it. */
  readonly heading: string | undefined;
  readonly head: readonly string[];
  /** What the editor says of it; that counts first. */
  readonly told: Told;
}

/** What an editor may say of an article that comes in. */
export const TOLD = ['title', 'authors', 'date', 'outlet'] as const;
export type Told = Readonly<Partial<Record<(typeof TOLD)[number], string>>>;

/** What only an editor can know where neither page nor copy says it. */
export const QUESTIONS = ['title', 'date', 'outlet'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The facts that the page and the copy give by themselves. */
export function factsOf(known: Known) {
  return {
    title: titleOf(known),
    authors: authorsOf(known),
    date: dateOf(known),
    rights: traced(known.metadata.rights),
  };
}

/** The lines beneath the title that are no part of the text: byline and date. */
export function furnitureOf(known: Known): ArticleData['furniture'] {
  const byline = bylineOf(known);
  const head = headOf(known).flatMap((line) => {
    const hasDate = line.length < LONGEST_FURNITURE && datesIn(line, known.language).length > 0;
    const what = [line === byline && 'byline', hasDate && 'date'].filter(Boolean).join(' and ');
    const quote = what ? quoteOf(line, known.copy) : undefined;
    return quote ? [{ ...quote, note: what }] : [];
  });
  return [...head, ...entryTimes(known)];
}

/** A time of day alone in its line, also with its zone: “18.31 GMT”. */
const ENTRY_TIME = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,5})?$/iu;

/** The times over the entries of a live page. */
function entryTimes({ copy }: Known): ArticleData['furniture'] {
  const lines = copy.blocks.filter(({ start, end }) => ENTRY_TIME.test(copy.text.slice(start, end)));
  const quotes = lines.map((line) => describe(line, copy));
  return quotes.flatMap((quote) => (quote ? [{ ...quote, note: 'time of the entry' }] : []));
}

/** The lines between title and story: those that were found apart from the text, and those at its beginning. */
function headOf({ head, heading, copy }: Known): string[] {
  const start = heading ? copy.text.indexOf(heading) + heading.length : 0;
  const behind = copy.blocks.filter((block) => block.start >= start);
  const story = behind.findIndex((block) => block.end - block.start > LONGEST_LINE);
  const lines = behind.slice(0, Math.max(story, 0)).map((block) => copy.text.slice(block.start, block.end));
  return [...new Set([...head, ...lines])];
}

/** A fact that the page names where readers do not see it. */
function traced(given: Given | undefined): Fact<string> {
  if (!given) return { basis: 'unknown' };
  return { value: given.value, basis: 'traced', evidence: noted(given) };
}

function noted({ where }: Given<unknown>): Evidence {
  return { note: `The copy does not print it; the page gives it in ${where}.` };
}

function titleOf({ metadata, copy, heading, told }: Known): Fact<string> {
  if (told.title) return toldFact(told.title, quoteOf(told.title, copy));
  const quote = heading && quoteOf(heading, copy);
  if (heading && quote) return { value: heading, basis: 'stated', evidence: { quote } };
  if (metadata.title)
    return traced({ ...metadata.title, value: withoutOutlet(metadata.title.value, metadata.outlet?.value) });
  const opening = copy.text.split(' ').slice(0, 12).join(' ').replace(/[[\]]/g, '');
  return { value: `[Untitled: “${opening} …”]`, basis: 'supplied' };
}

/** What an editor says is stated where the copy prints it. */
function toldFact<Value>(value: Value, quote: QuoteSelector | undefined): Fact<Value> {
  return quote ? { value, basis: 'stated', evidence: { quote } } : { value, basis: 'supplied' };
}

/** A title without the outlet’s name behind it. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const [, own, name] = /^(.+?)\s+[-–—|]\s+([^|]+)$/.exec(title) ?? [];
  return own && name && name === outlet ? own : title;
}

function authorsOf(known: Known): Fact<string[]> {
  const { metadata, copy, told } = known;
  if (told.authors) return toldFact(told.authors.split(/\s*,\s*/), quoteOf(told.authors, copy));
  const byline = bylineOf(known);
  const names = metadata.authors?.value ?? (byline ? namesIn(byline) : []);
  const quote = byline && quoteOf(byline, copy);
  if (names.length > 0 && quote) return { value: names, basis: 'stated', evidence: { quote } };
  if (!metadata.authors) return { basis: 'unknown' };
  return { value: names, basis: 'traced', evidence: noted(metadata.authors) };
}

const BYLINE = /^(?:(?:posted |written )?by|author|authors|interview|words|von|par|por|автор|текст)(?!\p{L})\s*:?\s+/iu;

/** The line beneath the title that prints the authors: all whom the page names, or what begins as bylines do. */
function bylineOf(known: Known): string | undefined {
  const names = known.told.authors?.split(/\s*,\s*/) ?? known.metadata.authors?.value;
  return headOf(known).find((line) => (names ? names.every((name) => line.includes(name)) : BYLINE.test(line)));
}

function namesIn(byline: string): string[] {
  const [names = ''] = byline.replace(BYLINE, '').split(/\s*[|·]\s*|\s+\d/);
  return names.split(/,\s*|\s+and\s+/).filter((name) => /^\p{Lu}/u.test(name));
}

function dateOf(known: Known): Fact<string> {
  const { metadata, told } = known;
  const printed = printedDates(known);
  if (told.date) return toldFact(told.date, printed.find(({ day }) => day === told.date)?.quote);
  const full = printed.find(({ day }) => day && (!metadata.date || day === metadata.date.value));
  if (full?.day) return { value: full.day, basis: 'stated', evidence: { quote: full.quote } };
  return metadata.date ? datedByPage(metadata.date, printed) : { basis: 'unknown' };
}

/** The date that the page names; what the copy prints of it is evidence too. */
function datedByPage(given: Given, printed: readonly Printed[]): Fact<string> {
  const [, month, day] = given.value.split('-').map(Number);
  const part = printed.find(({ date }) => date.year === undefined && date.month === month && date.day === day);
  if (!part) return traced(given);
  const note = `The copy prints the day and the month. The year is that of ${given.where}.`;
  return { value: given.value, basis: 'traced', evidence: { quote: part.quote, note } };
}

interface Printed {
  readonly date: PrintedDate;
  readonly day: string | undefined;
  readonly quote: QuoteSelector;
}

/** How much of a text may be a dateline. */
const DATELINE = 80;
/** A line with a date that is longer says something else too. */
const LONGEST_FURNITURE = 60;
/** A line that is longer is a paragraph of the story. */
export const LONGEST_LINE = 100;

/** The dates in the lines beneath the title, and at the very beginning of the text. */
function printedDates({ head, copy, language, heading }: Known): Printed[] {
  const start = heading ? copy.text.indexOf(heading) + heading.length : 0;
  const story = copy.blocks.find((block) => block.start >= start && block.end - block.start > LONGEST_LINE);
  const end = Math.max(story?.start ?? start, start + head.join(' ').length) + DATELINE;
  const found = datesIn(copy.text.slice(start, end), language);
  return found.flatMap((date) => {
    const range = { start: start + date.start, end: start + date.end };
    const quote = describe(range, copy);
    return quote ? [{ date, day: dayOfDate(date), quote }] : [];
  });
}

/** The quote of the first place of words in a copy, where it can be found again by it. */
export function quoteOf(words: string, copy: ArticleText): QuoteSelector | undefined {
  const exact = foldArticle(words);
  const start = copy.text.indexOf(exact);
  const quote = start < 0 ? undefined : describe({ start, end: start + exact.length }, copy);
  return quote && 'range' in locate(quote, copy) ? quote : undefined;
}
