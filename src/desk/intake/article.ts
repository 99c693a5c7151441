/** From what was brought in to the files of a new article: nothing is written here. */
import { type ArticleData, articleSchema, type Fact, knownValue } from '../../domain/schema.ts';
import { FACTS } from '../../domain/vocabulary.ts';
import { readCopy } from '../../markdown/copy.ts';
import { digestOf } from '../../model/copies.ts';
import type { Entries } from '../../reader/entry.ts';
import { freeId, idFrom } from '../ids.ts';
import { yamlText } from '../yaml-text.ts';
import { factsOf, furnitureOf, type Known, type Question } from './facts.ts';
import { markdownOf, markdownOfText } from './markdown.ts';
import type { Metadata } from './metadata.ts';
import { outletOf } from './outlet.ts';
import { readPage } from './story.ts';

/** An article as it came in: a page, its text as Markdown, or pasted text. */
export interface Intake {
  readonly kind: 'page' | 'markdown' | 'text';
  readonly content: string;
  /** Where it was fetched. */
  readonly address?: string | undefined;
}

/** What was read from it. */
export interface Brought extends Omit<Known, 'told'> {
  readonly markdown: string;
  readonly address: string | undefined;
  readonly isFetched: boolean;
  /** Why it may not be the article, or not all of it. */
  readonly doubts: readonly string[];
}

export interface NewFile {
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
}

export interface NewArticle {
  readonly id: string;
  readonly data: ArticleData;
  /** The name of its outlet, where that is new. */
  readonly outlet: string | undefined;
  readonly files: readonly NewFile[];
}

const NO_METADATA: Metadata = {
  ...{ title: undefined, authors: undefined, date: undefined, outlet: undefined },
  ...{ address: undefined, language: undefined, rights: undefined, isLocked: false },
};

/** Reads what came in; `language` counts where a page does not say its own. */
export function bring(intake: Intake, language: string): Brought {
  const read = intake.kind === 'page' ? pageParts(intake.content) : textParts(intake);
  const copy = readCopy(read.markdown);
  if (copy.text === '') throw new Error('There is no text to bring in.');
  const address = intake.address ?? read.metadata.address?.value;
  const own = languageTag(read.metadata.language);
  return { ...read, copy, address, isFetched: intake.address !== undefined, language: own ?? language };
}

function pageParts(html: string) {
  const page = readPage(html);
  const markdown = withTitle(markdownOf(page.html), page.heading);
  const { metadata, head, doubts } = page;
  return { metadata, markdown, heading: page.heading ?? firstHeading(markdown), head, doubts };
}

function textParts({ kind, content }: Intake) {
  const markdown = kind === 'text' ? markdownOfText(content) : content.trim();
  return { metadata: NO_METADATA, markdown, heading: firstHeading(markdown), head: [], doubts: [] };
}

/** A copy that begins with the title has it as its first heading, of whichever degree the page prints it. */
function withTitle(markdown: string, heading: string | undefined): string {
  return heading !== undefined && firstHeading(markdown) === heading ? markdown.replace(/^\s*#+ /, '# ') : markdown;
}

/** The words of a heading with which a copy begins. */
function firstHeading(markdown: string): string | undefined {
  const line = /^\s*(#{1,6} .+)/.exec(markdown)?.[1];
  return line && readCopy(line).text;
}

function languageTag(tag: string | undefined): string | undefined {
  const language = articleSchema.shape.language.safeParse(tag);
  return language.success ? language.data : undefined;
}

/** What an editor has to be asked. */
export function openQuestions({ metadata, heading, address, ...known }: Brought): Question[] {
  const { date } = factsOf({ ...known, metadata, heading, told: {} });
  const open: Record<Question, boolean> = {
    title: !heading && !metadata.title,
    date: date.basis === 'unknown',
    outlet: !address && !metadata.outlet,
  };
  return Object.entries(open).flatMap(([question, isOpen]) => (isOpen ? [question as Question] : []));
}

/** The files of a new article, and of its outlet where that is new; throws where the tracker holds it already. */
export function newArticle(brought: Brought, told: Known['told'], entries: Entries, today: string): NewArticle {
  const known = { ...brought, told };
  const outlet = outletOf(known, brought.address, entries);
  const { title, authors, date, rights } = factsOf(known);
  const facts = {
    title,
    authors,
    date,
    source: outlet.source,
    address: addressFact(brought),
    copied: copiedFact(brought, today),
    rights,
  };
  const archived = archiveFact(brought);
  const digest = digestOf(brought.copy.text);
  const furniture = furnitureOf(known);
  const whole = {
    language: brought.language,
    recorded: today,
    sha256: digest,
    ...facts,
    ...(archived && { archived }),
  };
  const data = articleSchema.parse(furniture.length > 0 ? { ...whole, furniture } : whole);
  refuseHeld(data, entries);
  const words = title.basis === 'unknown' ? '' : title.value.replace(/^\[Untitled: /, '');
  const id = freeId(
    idFrom(words, lastPart(brought.address)) ?? 'article',
    new Set(entries.articles.map((one) => one.id)),
  );
  const article = { path: `articles/${id}.md`, text: articleText(data, brought.markdown) };
  const { made } = outlet;
  return {
    id,
    data,
    outlet: made?.data.name,
    files: [...(made ? [{ path: `sources/${made.id}.yaml`, text: yamlText(made.data) }] : []), article],
  };
}

/** The file of an article: what the schema would add by itself is left out. */
function articleText(data: ArticleData, markdown: string): string {
  const { furniture, notClaims, corrections, ...rest } = data;
  const lists = Object.entries({ furniture, notClaims, corrections }).filter(([, list]) => list.length > 0);
  return `---\n${yamlText({ ...rest, ...Object.fromEntries(lists) })}---\n\n${markdown.trim()}\n`;
}

function addressFact({ address, isFetched, metadata }: Brought): Fact<string> {
  if (!address) return { basis: 'unknown' };
  const page = isFetched ? archivedPage(address) : undefined;
  if (page)
    return {
      value: page,
      basis: 'traced',
      evidence: { note: 'The archive names the address of the page that it keeps.' },
    };
  const note = isFetched ? 'The page was fetched from there.' : `The page gives it in ${metadata.address?.where}.`;
  return { value: address, basis: 'traced', evidence: { note } };
}

/** The page that an archive keeps at one of its addresses. */
function archivedPage(address: string): string | undefined {
  return /^https?:\/\/(?:web\.archive\.org\/web\/\w+|archive\.(?:today|ph|is)\/(?:o\/\w+|\d+))\/(https?:\/.+)$/.exec(
    address,
  )?.[1];
}

function archiveFact({ address, isFetched }: Brought): ArticleData['archived'] {
  if (!address || !isFetched || !archivedPage(address)) return undefined;
  return { value: address, basis: 'traced', evidence: { note: 'The copy was made from this page of the archive.' } };
}

function copiedFact({ isFetched }: Brought, today: string): Fact<string> {
  return isFetched
    ? { value: today, basis: 'supplied', evidence: { note: 'The day it was fetched.' } }
    : { basis: 'unknown' };
}

function refuseHeld({ address, sha256 }: ArticleData, { articles }: Entries): void {
  const at = knownValue<string>(address);
  const held = articles.find(({ data }) => data.sha256 === sha256 || (at && knownValue<string>(data.address) === at));
  if (held) throw new Error(`${held.file} holds this article already; nothing was written.`);
}

function lastPart(address: string | undefined): string | undefined {
  return (
    address &&
    new URL(address).pathname
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.\w+$/, '')
  );
}

/** The facts of an article, each with its basis, as lines for the editor to look over. */
export function factLines(data: ArticleData): string[] {
  return FACTS.flatMap((name) => {
    const fact = data[name];
    if (!fact) return [];
    const value = fact.basis === 'unknown' ? '' : `  ${[fact.value].flat().map(String).join(', ')}`;
    return [`  ${name.padEnd(8)} ${fact.basis.padEnd(8)}${value}`];
  });
}
