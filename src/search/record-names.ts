/** The names of records in the index: each tells the kind of its record, so that no list of kinds has to be loaded. */
import { KINDS, type Kind } from './shown.ts';

/** What all names of one language begin with. */
const START = 'und_';
const DIGITS = 36;
/** As long as a name of Pagefind's own. */
const LENGTH = 7;
const COUNT_LENGTH = 4;

/** The name of the record of a kind that stands at a place; a number drawn from the whole index sets builds apart. */
export function recordName(kind: Kind, place: number, ofIndex: number): string {
  const variants = Math.floor(DIGITS / KINDS.length);
  const first = KINDS.indexOf(kind) + KINDS.length * (ofIndex % variants);
  const rest = Math.floor(ofIndex / variants) % DIGITS ** (LENGTH - 1 - COUNT_LENGTH);
  return START + inDigits(first, 1) + inDigits(rest, LENGTH - 1 - COUNT_LENGTH) + inDigits(place, COUNT_LENGTH);
}

/** The kind of a record by its name. */
export function kindOf(name: string): Kind {
  return KINDS[Number.parseInt(name.charAt(START.length), DIGITS) % KINDS.length] as Kind;
}

function inDigits(value: number, length: number): string {
  return value.toString(DIGITS).padStart(length, '0');
}
