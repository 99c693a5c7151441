/** Lazy values, memoised: computed when they are first read, and kept. */

/** Computes a value at the first call. */
export function once<Value>(compute: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

/** Gives an object a property whose value is computed when it is first read. */
export function defineLazily<Thing extends object, Key extends keyof Thing>(
  thing: Thing,
  key: Key,
  compute: () => Thing[Key],
): void {
  Object.defineProperty(thing, key, { get: once(compute), enumerable: true });
}
