/** What texts were read as by an earlier run, by their digests: the same text reads the same, and is not read again. */
import { hash } from 'node:crypto';
import { readSealed, writeSealed } from './sealed-file.ts';

/** What is known of texts. It is kept in a file; where that is damaged, or other code wrote it, nothing is known. */
export class KnownTexts<Value extends NonNullable<unknown>> {
  readonly #file: string;
  readonly #code: string;
  readonly #before: ReadonlyMap<string, Value>;
  readonly #now = new Map<string, Value>();
  #isNew = false;

  constructor(file: string, code: string) {
    this.#file = file;
    this.#code = code;
    this.#before = (readSealed(file, code) as Map<string, Value> | undefined) ?? new Map();
  }

  /** What a text was read as under a name, which tells texts apart that are the same; undefined where that is not known. */
  of(name: string, text: string): Value | undefined {
    const key = keyOf(name, text);
    const known = this.#before.get(key);
    if (known !== undefined) this.#now.set(key, known);
    return known;
  }

  /** Remembers what a text was read as. */
  remember(name: string, text: string, value: Value): void {
    this.#now.set(keyOf(name, text), value);
    this.#isNew = true;
  }

  /** Writes down what was asked for or remembered, and nothing else, for the next run. */
  save(): void {
    if (this.#isNew || this.#now.size < this.#before.size) writeSealed(this.#file, this.#now, this.#code);
  }
}

function keyOf(name: string, text: string): string {
  return hash('sha256', `${name}\n${text}`, 'base64');
}
