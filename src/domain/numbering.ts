/** Numbers for things, in the order in which they are first met. */
export class Numbering<Thing> {
  readonly #numbers = new Map<Thing, number>();
  readonly #things: Thing[] = [];

  has(thing: Thing): boolean {
    return this.#numbers.has(thing);
  }

  /** The number of a thing, which it has from now on. */
  of(thing: Thing): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    const number = this.#things.push(thing) - 1;
    this.#numbers.set(thing, number);
    return number;
  }

  /** Everything that has a number, in the place of its number. */
  get all(): readonly Thing[] {
    return this.#things;
  }
}
