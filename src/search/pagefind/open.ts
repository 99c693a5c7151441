/** The index in the browser: Pagefind's program with the files that our build wrote for it. */
import type { Shown } from '../query/shown.ts';
import { COMPRESSED, expandedList, GROUP, groupPath } from './record-list.ts';

/** A record as Pagefind finds it. */
export interface Match {
  /** Begins with its kind and its place, in eight digits. */
  readonly id: string;
  /** What a result shows of it. */
  load(): Promise<Shown>;
}

/** By id, in the order of the index. */
export type Matches = ReadonlyMap<string, Match>;

/** The open index, and what it has answered to each question. */
export interface SearchIndex {
  readonly instance: { search(term: string): Promise<{ results: { readonly id: string }[] }> };
  readonly answers: Map<string, Promise<Matches>>;
  /** The base path of its site. */
  readonly base: string;
  /** Common words, which it holds joined with others. */
  readonly joined: ReadonlySet<string>;
}

/** A browser asks only once for a program that did not come; under another address it asks again. */
let tries = 0;

/** Opens the index of this site, with these words joined; rejects where it cannot be loaded. */
export async function openIndex(base: string, joined: ReadonlySet<string>): Promise<SearchIndex> {
  const folder = `${base}pagefind/`;
  const minute = Math.floor(Date.now() / 60_000);
  // A variable, because the bundler wraps the import of anything that looks like one of its own files.
  const address = `${folder}pagefind.js?${tries++}`;
  const loading = import(/* @vite-ignore */ address);
  // What Pagefind asks for first is on its way before it asks.
  const first = [`${folder}pagefind-entry.json?ts=${minute}`, `${folder}wasm.unknown.pagefind`];
  const early = new Map(first.map((file) => [file, load(file)]));
  const { createInstance } = await loading;
  // All that this page loads, it names by a text.
  globalThis.fetch = (file) => early.get(String(file)) ?? load(String(file));
  return { instance: createInstance({ noWorker: true, metaCacheTag: minute }), answers: new Map(), base, joined };
}

const { fetch } = globalThis;
/** How many files did not come, or not as a whole. */
let failures = 0;

/**
 * How Pagefind loads its files on this page. Lists and parts of the index were published in a format (zlib, RFC 1950)
 * that no host takes for a way of sending and that shows whether all of it came: what does not unpack, Pagefind would
 * take for empty. Of the list of records only what cannot be computed was published; the rest is expanded here.
 */
async function load(address: string): Promise<Response> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw answer;
    const [isCompressed, name = '', isList] = COMPRESSED.exec(address) ?? [];
    if (!isCompressed) return answer;
    const plain = await new Response(answer.body?.pipeThrough(new DecompressionStream('deflate'))).arrayBuffer();
    return new Response(isList ? new Blob(expandedList(new Uint8Array(plain), name)) : plain);
  } catch {
    failures += 1;
    return Response.error();
  }
}

/** The records that hold a phrase, searched for once; rejects where a part of the index did not come. */
export function searchRow(index: SearchIndex, keys: readonly string[]): Promise<Matches> {
  return searchBeginning(index, `"${keys.join(' ')}"`);
}

/** The records that hold a word that begins so or, where no word does, a shorter word; in quotation marks a phrase. */
export function searchBeginning({ instance, answers, base }: SearchIndex, question: string): Promise<Matches> {
  const before = failures;
  const ask = async () => {
    const { results } = await instance.search(question);
    if (failures > before) throw new Error(question);
    return new Map(results.map(({ id }) => [id, { id, load: () => loadRecord(id, base) }]));
  };
  const answer = answers.get(question) ?? ask();
  answers.set(question, answer);
  return answer;
}

/** The groups of records that have been asked for, by their files. */
const groups: Record<string, ReturnType<Response['json']>> = {};

/** What a record shows; a group that did not come is asked for again the next time. */
async function loadRecord(id: string, base: string): Promise<Shown> {
  const place = Number(id.slice(1, 8));
  const at = place % GROUP;
  const file = base + groupPath(id.slice(9), place - at);
  groups[file] ??= load(file).then((answer) => answer.json());
  groups[file].catch(() => delete groups[file]);
  return (await groups[file])[at];
}
