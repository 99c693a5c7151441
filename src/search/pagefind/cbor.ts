/** What Pagefind's files are written in (CBOR, RFC 8949), as far as the parts of an index take it: lists, texts and whole numbers. */

const NUMBER = 0x00;
const TEXT = 0x60;
const LIST = 0x80;

/** Bytes of CBOR, written one after the other; a tree of all that they say would take far more memory than they do. */
export class Cbor {
  #bytes = Buffer.alloc(2 ** 16);
  #length = 0;

  /** Begins a list of so many things, which are written behind it. */
  list(length: number): void {
    this.#head(LIST, length);
  }

  number(value: number): void {
    this.#head(NUMBER, value);
  }

  text(text: string): void {
    const bytes = Buffer.from(text);
    this.#head(TEXT, bytes.length);
    this.#reserve(bytes.length);
    this.#length += bytes.copy(this.#bytes, this.#length);
  }

  /** All that was written, behind what a file begins with. */
  behind(start: string): Buffer {
    return Buffer.concat([Buffer.from(start), this.#bytes.subarray(0, this.#length)]);
  }

  /** A kind of thing with its value, or how long it is, in as few bytes as hold it; most are below 24. */
  #head(kind: number, value: number): void {
    this.#reserve(5);
    if (value < SHORT) {
      this.#bytes[this.#length] = kind | value;
      this.#length += 1;
      return;
    }
    const [, code, size] = SIZES.find(([below]) => value < below) ?? LARGEST;
    this.#bytes[this.#length] = kind | code;
    this.#bytes.writeUIntBE(value, this.#length + 1, size);
    this.#length += 1 + size;
  }

  #reserve(more: number): void {
    if (this.#length + more > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], 2 * (this.#length + more));
  }
}

/** Below this, a value stands in the byte of its kind. */
const SHORT = 24;

/** Below which values, by which code, a value takes how many bytes of its own. */
const SIZES = [
  [2 ** 8, 24, 1],
  [2 ** 16, 25, 2],
] as const;
const LARGEST = [2 ** 32, 26, 4] as const;
