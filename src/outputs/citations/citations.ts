/** References in the forms people and programs use: APA as plain text, BibLaTeX, RIS and CSL-JSON. */
import type { DateSpan, Precision } from '../../domain/dates.ts';
import type { Author } from '../../model/authors.ts';
import { dateInWords, dayInPattern } from '../../view/dates.ts';
import { citationLines } from '../../words/words.ts';
import type { Reference } from './references.ts';

/** A reference in APA style (7th edition) as plain text: “n.d.” without a date, the title first without an author. */
export function plainCitation({ authors, title, outlet, date, address }: Reference): string {
  const when = `(${date ? yearFirst(date) : citationLines.undated})`;
  const names = citationLines.names(authors.map(withInitials));
  const opening = names === '' ? [stopped(title), `${when}.`] : [stopped(names), `${when}.`, stopped(title)];
  return oneLine([...opening, ...(outlet ? [stopped(outlet)] : []), ...(address ? [address] : [])].join(' '));
}

/** A person with the family name first and initials, anybody else as printed. */
function withInitials(author: Author): string {
  return 'literal' in author ? author.literal : citationLines.person(author.family, initials(author.given));
}

/** The first letters of given names: “J.-L.” of “Jean-Luc”. */
function initials(given: string): string {
  return given.replace(/(\p{L}\p{M}*)[^\s-]*/gu, '$1.');
}

/** A person as reference managers read names, anybody else as printed. */
export function familyFirst(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}

/** With a full stop, unless a stop stands there already. */
function stopped(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

function yearFirst(span: DateSpan): string {
  const { precision, start, approximate, uncertain } = span;
  if (!start || approximate || uncertain) return dateInWords(span);
  if (precision === 'day') return dayInPattern(start, 'citedDay');
  return precision === 'month' ? dayInPattern(start, 'citedMonth') : dateInWords(span);
}

/** A list of fields in the order given, without those that are not known. */
type Fields = readonly (readonly [name: string, value: string | undefined])[];

/** References as BibLaTeX, which reads EDTF dates. */
export function bibLatex(references: readonly Reference[]): string {
  return `${references.map(bibLatexEntry).join('\n\n')}\n`;
}

function bibLatexEntry(reference: Reference): string {
  const { key, kind, authors, title, outlet, date, address, copied, language, note } = reference;
  const fields: Fields = [
    ['author', authors.length === 0 ? undefined : authors.map(texName).join(' and ')],
    ['title', `{${texEscape(title)}}`],
    ['journaltitle', outlet && texEscape(outlet)],
    ['entrysubtype', kind === 'news' ? 'newspaper' : undefined],
    ['date', date?.edtf],
    ['url', address && texAddress(address)],
    ['urldate', copied?.edtf],
    ['language', language],
    ['note', note && texEscape(note)],
  ];
  const lines = known(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${kind === 'news' ? 'article' : 'online'}{${key},`, ...lines, '}'].join('\n');
}

/** A name whose parts are kept together by braces, so that no comma or “and” in them divides it. */
function texName(author: Author): string {
  const parts = 'literal' in author ? [author.literal] : [author.family, author.given];
  return parts.map((part) => `{${texEscape(part)}}`).join(', ');
}

/** An address without the characters that would end the field. */
function texAddress(address: string): string {
  return address.replace(/[{}\\]/g, (character) => encodeURIComponent(character));
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Characters that TeX would run together into another: two hyphens into a dash, two apostrophes into a quotation mark. */
const LIGATURE = /([-`',<>])(?=\1)|[?!](?=`)/g;

function texEscape(words: string): string {
  const parted = oneLine(words).replace(LIGATURE, '$&\0');
  return parted.replace(/[\\~^{}%&#_$\0]/g, (character) =>
    character === '\0' ? '{}' : (TEX[character] ?? `\\${character}`),
  );
}

/** References as RIS. */
export function ris(references: readonly Reference[]): string {
  return references.map(risEntry).join('\r\n');
}

function risEntry({ key, kind, authors, title, outlet, date, address, copied, language, note }: Reference): string {
  const fields: Fields = [
    ['TY', kind === 'news' ? 'NEWS' : 'ELEC'],
    ['ID', key],
    ...authors.map((author) => ['AU', familyFirst(author)] as const),
    ['TI', title],
    ['T2', outlet],
    ['PY', date?.start?.slice(0, 4)],
    ['DA', date && slashed(date)],
    ['UR', address],
    ['Y2', copied && slashed(copied)],
    ['LA', language],
    ['N1', note],
  ];
  const lines = known(fields).map(([name, value]) => `${name}  - ${oneLine(value)}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function slashed({ start, precision }: DateSpan): string | undefined {
  const length = LENGTHS[precision];
  return start && length > 0 ? start.slice(0, length).replaceAll('-', '/') : undefined;
}

/** How many characters of YYYY-MM-DD a date of each precision gives. */
const LENGTHS = { day: 10, month: 7, year: 4, decade: 0, century: 0, interval: 0 } satisfies Record<Precision, number>;

/** References as CSL-JSON. */
export function cslJson(references: readonly Reference[]): object[] {
  return references.map(({ key, kind, authors, title, outlet, date, address, copied, language, note }) => ({
    id: key,
    type: kind === 'news' ? 'article-newspaper' : 'webpage',
    ...(authors.length > 0 && { author: authors }),
    title,
    ...(outlet && { 'container-title': outlet }),
    ...(date && { issued: cslDate(date) }),
    ...(address && { URL: address }),
    ...(copied && { accessed: cslDate(copied) }),
    language,
    ...(note && { note }),
  }));
}

function cslDate(span: DateSpan): object {
  const parts = (span.ends ?? [span]).flatMap((end) => (end ? [dateParts(end)] : []));
  const plain = parts.every((part) => part.length > 0);
  return {
    ...(plain ? { 'date-parts': parts } : { literal: dateInWords(span) }),
    ...(span.approximate && { circa: true }),
  };
}

function dateParts({ start, precision }: DateSpan): number[] {
  const given = start?.slice(0, LENGTHS[precision]);
  return given ? given.split('-').map(Number) : [];
}

function known(fields: Fields): (readonly [string, string])[] {
  return fields.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const]));
}

/** What fits on one line of a file: line ends and other control characters become a space, half a character U+FFFD. */
function oneLine(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .trim();
}
