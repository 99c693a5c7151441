/**
 * What is read of the tracker while something is made of it. Whoever wants to know runs the work under a new `Reads`;
 * the things of the tracker note themselves there, and values that are kept (`once.ts`) note what was read to compute them.
 */

/** What was read during a work: numbers that whoever gave them can tell apart, and what was read for kept values. */
export class Reads {
  /** One may stand here twice. */
  readonly own: number[] = [];
  /** By what the things tell it from others: 0 until the first of them is read. */
  number = 0;
  readonly kept = new Set<Reads>();

  /** Everything that was read, also for kept values. */
  all(): Set<number> {
    const every = new Set<Reads>([this]);
    for (const { kept } of every) for (const one of kept) every.add(one);
    return new Set([...every].flatMap(({ own }) => own));
  }
}

/** What carries `Reads` through a work and everything that waits in it, as Node's `AsyncLocalStorage`. */
interface Carrier {
  getStore(): Reads | undefined;
  run<Value>(reads: Reads | undefined, work: () => Value): Value;
}

const KEY = Symbol.for('variorum.reads');
/** The bundler loads this module again for the pages, so the carrier stands where all copies of it find it. */
const shared: typeof globalThis & { [KEY]?: Carrier } = globalThis;

/** Lets what is read be noted from here on. */
export function carryReads(carrier: Carrier): void {
  shared[KEY] ??= carrier;
}

/** Where the work at hand notes what it reads; undefined where nobody wants to know. */
export function currentReads(): Reads | undefined {
  return shared[KEY]?.getStore();
}

/** Does a work whose reads are noted in a place of their own, or nowhere. */
export function notingIn<Value>(reads: Reads | undefined, work: () => Value): Value {
  return shared[KEY] ? shared[KEY].run(reads, work) : work();
}

/** How a thing notes that a value derived from it was read. */
export const NOTE = Symbol.for('variorum.note');

/** Notes that a value derived from a thing was read, by its name: of things that note what is read of them. */
export function noteDerived(thing: { readonly [NOTE]?: (name: string) => void }, name: string): void {
  thing[NOTE]?.(name);
}
