/** A list of whole numbers up to 2³² that grows: by itself, so long an array would take twice the memory, and more as it grows. */
export class NumberList {
  #numbers = new Uint32Array(2 ** 10);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#reserve(this.#length + 1);
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  append(numbers: ArrayLike<number>): void {
    const end = this.#length + numbers.length;
    if (end > this.#numbers.length) this.#reserve(end);
    this.#numbers.set(numbers, this.#length);
    this.#length = end;
  }

  /** What it holds now, until it grows. */
  get all(): Uint32Array<ArrayBuffer> {
    return this.#numbers.subarray(0, this.#length);
  }

  #reserve(length: number): void {
    const more = new Uint32Array(Math.ceil(1.5 * length));
    more.set(this.#numbers);
    this.#numbers = more;
  }
}
