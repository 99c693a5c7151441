/** Lazy values, memoised: computed when they are first read, and kept. */

/** Computes a value at the first call. */
export function once<Value>(compute: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

/** Computes a value for each object, at the first call for it. */
export function oncePer<Thing extends object, Value>(compute: (thing: Thing) => Value): (thing: Thing) => Value {
  const kept = new WeakMap<Thing, { value: Value }>();
  return (thing) => {
    const known = kept.get(thing);
    if (known) return known.value;
    const value = compute(thing);
    kept.set(thing, { value });
    return value;
  };
}

/** Computes a value for each text, at the first call for it; for texts that come often and of which there are not many, as words. */
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

/** Gives an object a property whose value is computed when it is first read. */
export function defineLazily<Thing extends object, Key extends keyof Thing>(
  thing: Thing,
  key: Key,
  compute: () => Thing[Key],
): void {
  Object.defineProperty(thing, key, { get: once(compute), enumerable: true });
}
