/** References that lead back to where they began. */

/** The ids on the way from a thing back to the one called `id`; none where no way leads back. */
export function circleFrom<Thing extends { readonly id: string }>(
  id: string,
  from: Thing | undefined,
  next: (thing: Thing) => Thing | undefined,
): string[] {
  const way: string[] = [];
  for (let thing = from; thing && !way.includes(thing.id); thing = next(thing)) {
    way.push(thing.id);
    if (thing.id === id) return way;
  }
  return [];
}
