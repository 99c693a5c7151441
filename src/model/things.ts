/** The things of a tracker by their names, and what is read of each: what a page shows is known by what was read to make it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';
import { derivations, isLazy } from '../domain/once.ts';
import { carryReads, currentReads, NOTE, notingIn, Reads } from '../domain/reads.ts';
import type { Tracker } from './tracker.ts';

/** Things that other things refer to. */
interface Named {
  readonly name: string;
  readonly things: readonly object[];
  /** Whether it is only noted that something of them is read, or which field. */
  readonly asWhole: boolean;
}

/** What says which thing it is: its name tells it already, and whoever meets a thing has met its name. */
const IDS = new Set(['id', 'ref', 'key']);

/** More fields than all kinds of things have by different names; the first number is that of things as a whole. */
const FIELDS = 64;
const WHOLE = '';
/** Behind the name of a value that is derived from a thing. */
const DERIVED = '()';

/** From this length on, the digest of a value stands for it. */
const LONG = 64;

const FIRST = Symbol('the number at which its reads begin');
const HELD = Symbol('what its fields hold');

/** How many works have a number. */
let numbered = 0;

/** A thing whose fields note that they are read. */
interface Observed {
  readonly [FIRST]: number;
  readonly [HELD]: Readonly<Record<string, unknown>>;
}

/** The things of a tracker. From now on each notes, as a number, what is read of it. */
export class Things {
  readonly #names = new Map<object, string>();
  readonly #places = new Map<string, number>();
  readonly #observed: (readonly Observed[])[] = [];
  readonly #fields = [WHOLE];
  readonly #getters = new Map<string, () => unknown>();
  readonly #digests = new Map<number, string>();
  /** Where each read was noted last, by its number. */
  readonly #noted: Uint32Array;

  constructor(tracker: Tracker) {
    carryReads(new AsyncLocalStorage<Reads>());
    const all = [...namedThings(tracker)];
    for (const one of all) this.#name(one);
    for (const one of all) this.#observe(one);
    this.#noted = new Uint32Array(all.length * FIELDS);
  }

  #name({ name, things }: Named): void {
    if (this.#places.has(name)) throw new Error(`the tracker holds two things by the name of ${name}`);
    this.#places.set(name, this.#places.size);
    for (const [at, thing] of things.entries()) this.#names.set(thing, `${name}/${at}`);
  }

  #observe({ things, asWhole }: Named): void {
    const first = this.#observed.length * FIELDS;
    this.#observed.push(things.map((thing) => this.#observeOne(thing, first, asWhole)));
  }

  #observeOne(thing: object, first: number, asWhole: boolean): Observed {
    const held: Record<string, unknown> = {};
    for (const [key, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(thing))) {
      // What is computed from other fields is read through those.
      if (IDS.has(key) || (get && isLazy(get))) continue;
      held[key] = get ? get.call(thing) : value;
      Object.defineProperty(thing, key, { get: this.#getterOf(key, asWhole), enumerable: true });
    }
    const note = (name: string) => this.#note(first + this.#numberOf(`${name}${DERIVED}`));
    return Object.defineProperties(thing, {
      [FIRST]: { value: first },
      [HELD]: { value: held },
      [NOTE]: { value: note },
    }) as Observed;
  }

  /** One getter for all things that have such a field. */
  #getterOf(key: string, asWhole: boolean): () => unknown {
    const number = this.#numberOf(asWhole ? WHOLE : key);
    const known = this.#getters.get(`${key} ${number}`);
    if (known) return known;
    const note = (read: number) => this.#note(read);
    function get(this: Observed) {
      note(this[FIRST] + number);
      return this[HELD][key];
    }
    this.#getters.set(`${key} ${number}`, get);
    return get;
  }

  #note(read: number): void {
    const reads = currentReads();
    if (!reads) return;
    reads.number ||= ++numbered;
    if (this.#noted[read] === reads.number) return;
    this.#noted[read] = reads.number;
    reads.own.push(read);
  }

  #numberOf(field: string): number {
    const known = this.#fields.indexOf(field);
    const number = known === -1 ? this.#fields.push(field) - 1 : known;
    if (number >= FIELDS) throw new Error('the things of the tracker have too many fields');
    return number;
  }

  /** What was read, by the names of thing and field, which are the same in every tracker that holds it. */
  nameOf(read: number): readonly [thing: string, field: string] {
    const [thing] = this.#thingsOf(read);
    const name = (thing && this.#names.get(thing)) ?? '';
    return [name.replace(/\/0$/, ''), this.#fields[read % FIELDS] ?? WHOLE];
  }

  /** The number by which a field is read; undefined where there is no such thing. */
  readOf(thing: string, field: string): number | undefined {
    const place = this.#places.get(thing);
    return place === undefined ? undefined : place * FIELDS + this.#numberOf(field);
  }

  /** What was read, as a short text that is another one for every other value. */
  digestOf(read: number): string {
    const known = this.#digests.get(read) ?? this.textOf(this.#valueOf(read));
    this.#digests.set(read, known);
    return known;
  }

  /** A value as a short text that is another one for every other value. */
  textOf(value: unknown): string {
    const text = this.#written(value);
    return text.length < LONG ? text : hash('sha256', text, 'base64');
  }

  #valueOf(read: number): unknown {
    const field = this.#fields[read % FIELDS] ?? WHOLE;
    const [thing, ...others] = this.#thingsOf(read);
    if (field === WHOLE) return [thing, ...others].map((one) => one?.[HELD]);
    const derive = field.endsWith(DERIVED) && derivations.get(field.slice(0, -DERIVED.length));
    return derive ? notingIn(undefined, () => derive(thing as never)) : thing?.[HELD][field];
  }

  #thingsOf(read: number): readonly Observed[] {
    return this.#observed[Math.floor(read / FIELDS)] ?? [];
  }

  /** A value in full, down to the things that it names. */
  #written(value: unknown): string {
    if (typeof value === 'string') return `${value.length}:${value}`;
    if (typeof value === 'function') throw new TypeError('a function does not tell what it depends on');
    if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
    const name = this.#names.get(value);
    if (name !== undefined) return `@${name}`;
    if (Array.isArray(value)) return this.#listed(value);
    if (value instanceof Map || value instanceof Set) return `${value.constructor.name}${this.#listed([...value])}`;
    let text = '{';
    for (const key of Object.keys(value)) text += `${key}=${this.#written((value as Record<string, unknown>)[key])},`;
    return `${text}}`;
  }

  #listed(values: readonly unknown[]): string {
    let text = '[';
    for (const value of values) text += `${this.#written(value)},`;
    return `${text}]`;
  }
}

/** Does a work, and tells what it read. */
export async function readsOf<Value>(work: () => Value | Promise<Value>): Promise<{ value: Value; reads: Reads }> {
  const reads = new Reads();
  return { value: await notingIn(reads, work), reads };
}

/** The things of a tracker; a statement and its answers, which are most of what there is, under one name. */
function* namedThings(tracker: Tracker): Generator<Named> {
  yield { name: 'tracker', things: [tracker], asWhole: false };
  for (const kind of ['topics', 'sources', 'speakers', 'articles', 'claims', 'pages'] as const)
    for (const thing of tracker[kind]) yield { name: `${kind}/${thing.id}`, things: [thing], asWhole: false };
  for (const column of tracker.columns) yield { name: `columns/${column.key}`, things: [column], asWhole: false };
  for (const statement of tracker.articles.flatMap(({ statements }) => statements))
    yield { name: `statements/${statement.ref}`, things: [statement, ...statement.answers], asWhole: true };
}
