/** Where two texts read differently, word by word. */
import { diffArrays } from 'diff';

/** A place at which the held words and those found now differ, with a few shared words to either side. */
export interface Place {
  readonly before: string;
  readonly held: string;
  readonly found: string;
  readonly behind: string;
}

/** More changes than this, and it is no longer the same text. */
const MAX_EDITS = 4000;
/** How many shared words are shown to either side of a place. */
const CONTEXT = 4;

/** A stretch that both texts have, or only one of them. */
interface Part {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}

/** The places at which two texts differ, in text order; none where they share less than half of their letters. */
export function differingPlaces(held: string, found: string, language: string): Place[] | undefined {
  const [one, other] = [wordsOf(held, language), wordsOf(found, language)];
  const changes = diffArrays(one, other, { maxEditLength: MAX_EDITS });
  const parts = changes?.map(({ value, added, removed }) => ({ value: value.join(''), added, removed }));
  const shared = parts?.filter(isShared).reduce((length, { value }) => length + value.length, 0) ?? 0;
  return parts && shared * 2 >= Math.max(held.length, found.length) ? placesIn(parts) : undefined;
}

/** Words, and what stands between them, as the language parts them; “10,000” is one. */
function wordsOf(text: string, language: string): string[] {
  return Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text), ({ segment }) => segment);
}

function isShared({ added, removed }: Part): boolean {
  return !added && !removed;
}

function placesIn(parts: readonly Part[]): Place[] {
  const places: Place[] = [];
  for (const [index, part] of parts.entries()) {
    if (isShared(part) || (part.added && parts[index - 1]?.removed)) continue;
    const next = parts[index + 1];
    const [held, found] = part.added ? ['', part.value] : [part.value, next?.added ? next.value : ''];
    const behind = parts[index + (held && found ? 2 : 1)];
    places.push({ before: wordsBefore(parts[index - 1]), held, found, behind: wordsAfter(behind) });
  }
  return places;
}

/** Each word with the space behind it; of a script without spaces, or of a very long word, a stretch. */
const WORD = /\S{1,40}\s*/g;

function wordsBefore(part: Part | undefined): string {
  return (part?.value.match(WORD) ?? []).slice(-CONTEXT).join('');
}

function wordsAfter(part: Part | undefined): string {
  const [space = ''] = /^\s*/.exec(part?.value ?? '') ?? [];
  return space + (part?.value.match(WORD) ?? []).slice(0, CONTEXT).join('');
}
