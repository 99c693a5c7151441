/** The names of records in the index: each tells the kind of its record, so that no list of kinds has to be loaded. */
import { KINDS, type Kind } from './shown.ts';

/** What all names of one language begin with. */
const START = 'und_';
const DIGITS = 36;
const INDEX_LENGTH = 2;

/**
 * The name of the record of a kind that stands at a place, as long as the name that it takes the place of: Pagefind
 * lengthens names that would be the same. A number drawn from the whole index sets builds apart.
 */
export function recordName(kind: Kind, place: number, ofIndex: number, { length }: string): string {
  const variants = Math.floor(DIGITS / KINDS.length);
  const first = KINDS.indexOf(kind) + KINDS.length * (ofIndex % variants);
  const rest = Math.floor(ofIndex / variants) % DIGITS ** INDEX_LENGTH;
  const start = START + inDigits(first, 1) + inDigits(rest, INDEX_LENGTH);
  return start + inDigits(place, length - start.length);
}

/** The kind of a record by its name. */
export function kindOf(name: string): Kind {
  return KINDS[Number.parseInt(name.charAt(START.length), DIGITS) % KINDS.length] as Kind;
}

function inDigits(value: number, length: number): string {
  return value.toString(DIGITS).padStart(length, '0');
}
