/** Lazy values, memoised: computed when they are first read, and kept, together with what was read to compute them. */
import { currentReads, noteDerived, notingIn, Reads } from './reads.ts';

interface Kept<Value> {
  readonly value: Value;
  /** Undefined where nobody wanted to know when it was computed. */
  readonly reads: Reads | undefined;
}

/** The value that is kept, or a new one to keep; whoever asks has read what it was computed from. */
function recall<Value>(known: Kept<Value> | undefined, compute: () => Value): Kept<Value> {
  const asking = currentReads();
  if (!asking) return known ?? { value: compute(), reads: undefined };
  const kept = known?.reads ? known : computed(compute);
  if (kept.reads) asking.kept.add(kept.reads);
  return kept;
}

function computed<Value>(compute: () => Value): Kept<Value> {
  const reads = new Reads();
  return { value: notingIn(reads, compute), reads };
}

/** Computes a value at the first call. */
export function once<Value>(compute: () => Value): () => Value {
  let kept: Kept<Value> | undefined;
  return () => {
    kept = recall(kept, compute);
    return kept.value;
  };
}

/** Computes a value for each object, at the first call for it. */
export function oncePer<Thing extends object, Value>(compute: (thing: Thing) => Value): (thing: Thing) => Value {
  const all = new WeakMap<Thing, Kept<Value>>();
  return (thing) => {
    const known = all.get(thing);
    if (known && !currentReads()) return known.value;
    const kept = recall(known, () => compute(thing));
    if (kept !== known) all.set(thing, kept);
    return kept.value;
  };
}

/** How the values of `derivedPer` are computed, by their names. */
export const derivations = new Map<string, (thing: never) => unknown>();

/**
 * Computes a value for each thing, at the first call for it. Whoever asks has read the value, and not what it was computed
 * from: for what every page shows, and seldom changes when that does.
 */
export function derivedPer<Thing extends object, Value>(
  name: string,
  compute: (thing: Thing) => Value,
): (thing: Thing) => Value {
  derivations.set(name, compute);
  const kept = oncePer(compute);
  return (thing) => {
    noteDerived(thing, name);
    return notingIn(undefined, () => kept(thing));
  };
}

/**
 * Computes a value for each text, at the first call for it; for texts that come often and of which there are not many, as
 * words. It depends on nothing but the text.
 */
export function oncePerText<Value extends NonNullable<unknown>>(
  compute: (text: string) => Value,
): (text: string) => Value {
  const kept = new Map<string, Value>();
  const keep = (text: string) => {
    const value = compute(text);
    kept.set(text, value);
    return value;
  };
  return (text) => kept.get(text) ?? keep(text);
}

/** What gives a property that is computed from its thing. */
const lazy = new WeakSet<() => unknown>();

/** Gives an object a property that is computed from what the object holds, and from nothing else, when it is first read. */
export function defineLazily<Thing extends object, Key extends keyof Thing>(
  thing: Thing,
  key: Key,
  compute: (thing: Thing) => Thing[Key],
): void {
  const get = once(() => compute(thing));
  lazy.add(get);
  Object.defineProperty(thing, key, { get, enumerable: true });
}

/** Gives an object a property that is computed when it is first read; whoever asks has read the property, and nothing else. */
export function defineLater<Thing extends object, Key extends keyof Thing>(
  thing: Thing,
  key: Key,
  compute: () => Thing[Key],
): void {
  Object.defineProperty(thing, key, { get: once(compute), enumerable: true, configurable: true });
}

/** Whether a getter is that of a property which is computed from its thing. */
export function isLazy(getter: () => unknown): boolean {
  return lazy.has(getter);
}
