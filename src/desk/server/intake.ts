/** Bringing in an article at the desk: first what would be written, then the writing. */
import { z } from 'zod';
import { type Fact, knownValue } from '../../domain/schema.ts';
import { FACTS, type FactName } from '../../domain/vocabulary.ts';
import type { Entries } from '../../reader/entry.ts';
import { BASIS_WORDS, FACT_WORDS } from '../../words/words.ts';
import { type Brought, bring, type NewArticle, newArticle } from '../intake/article.ts';
import { TOLD } from '../intake/facts.ts';
import { fetchPage } from '../intake/fetch-page.ts';
import { intakeOf } from '../intake/intake-file.ts';
import type { TextFile } from '../new-files.ts';
import { withSchemaLine } from '../schema-files.ts';

/** What the editor hands over: an address, pasted text, or the bytes of a file in base64. */
export const intakeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('address'), address: z.string() }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('file'), name: z.string(), base64: z.string() }),
]);
/** What the editor says of it otherwise than page and copy. */
export const toldSchema = z.partialRecord(z.enum(TOLD), z.string());

/** A fact as the desk shows it before it is written. */
interface FactShown {
  readonly fact: FactName;
  readonly name: string;
  readonly value: string;
  readonly basis: string;
  /** What it rests on. */
  readonly note: string;
}

/** Reads what was handed over; only an address that is given is fetched. */
export async function broughtFrom(given: z.output<typeof intakeSchema>, { tracker }: Entries): Promise<Brought> {
  const language = tracker?.data.language ?? 'en';
  if (given.kind === 'text') return bring({ kind: 'text', content: given.text }, language);
  if (given.kind === 'file') return bring(intakeOf(Buffer.from(given.base64, 'base64'), given.name), language);
  if (!URL.canParse(given.address) || !/^https?:/.test(given.address))
    throw new Error('That is no address of a page: it begins with https://');
  const { html, address } = await fetchPage(given.address);
  return bring({ kind: 'page', content: html, address }, language);
}

/** What would be written, and what is to be asked before. */
export function shownIntake(brought: Brought, entries: Entries) {
  const article = madeFrom(brought, {}, entries);
  return {
    id: article.id,
    paragraphs: brought.copy.blocks.map(({ start, end }) => brought.copy.text.slice(start, end)),
    doubts: brought.doubts,
    files: article.files.map(({ path }) => path),
    facts: factsShown(article, entries),
  };
}

/** The files of the article that was brought in. */
export function filesFrom(brought: Brought, told: z.output<typeof toldSchema>, entries: Entries, folder: string) {
  const { id, files } = madeFrom(brought, told, entries);
  return { id, files: files.map((file): TextFile => withSchemaLine(file, folder)) };
}

function madeFrom(brought: Brought, told: z.output<typeof toldSchema>, entries: Entries): NewArticle {
  const given = Object.fromEntries(Object.entries(told).filter(([, answer]) => answer.trim() !== ''));
  return newArticle(brought, given, entries, new Date().toISOString().slice(0, 10));
}

function factsShown({ data, outlet }: NewArticle, { sources }: Entries): FactShown[] {
  const names = new Map(sources.map((source) => [source.id, source.data.name]));
  return FACTS.flatMap((name) => {
    const fact: Fact<unknown> | undefined = data[name];
    if (!fact) return [];
    const given = [knownValue<unknown>(fact) ?? ''].flat().join(', ');
    const value = name === 'source' ? (names.get(given) ?? outlet ?? given) : given;
    return [{ fact: name, name: FACT_WORDS[name], value, basis: BASIS_WORDS[fact.basis], note: evidenceOf(fact) }];
  });
}

function evidenceOf(fact: Fact<unknown>): string {
  if (fact.basis === 'unknown' || !fact.evidence) return '';
  const { quote, note } = fact.evidence;
  return [quote && `“${quote.exact}”`, note].filter(Boolean).join(' ');
}
