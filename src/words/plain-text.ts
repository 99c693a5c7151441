/** Phrases as plain text, for whatever has no markup. */
import type { Part, Phrase } from './phrase.ts';
import { inQuotes } from './words.ts';

/** The line as plain text, the source’s words in quotation marks. */
export function plainText(phrase: Phrase): string {
  return phrase.map(plainPart).join('');
}

function plainPart(part: Part): string {
  if (typeof part === 'string') return part;
  if ('words' in part) return inQuotes(part.words);
  if ('link' in part) return typeof part.link === 'string' ? part.link : plainText(part.link);
  if ('name' in part) return part.name;
  if ('emphasis' in part) return part.emphasis;
  return 'hidden' in part ? part.hidden : part.address;
}
