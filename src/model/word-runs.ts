/** Runs of words (shingles) of a text as hashes: what two copies of one text have in common. */

/** How many words make a run. */
export const RUN_LENGTH = 8;

/** The prime of the FNV-1a hash, by which runs are hashed, too, so that they roll on from word to word. */
const PRIME = 0x01000193;
const PRIME_OF_RUN = Array.from({ length: RUN_LENGTH }).reduce<number>((power) => Math.imul(power, PRIME), 1);
const START = 0x811c9dc5;

/** A hash for each run of eight words in a text, capital letters and punctuation apart; none for a shorter text. */
export function wordRuns(text: string): number[] {
  const words = wordHashes(text);
  const runs: number[] = [];
  let run = 0;
  for (let index = 0; index < words.length; index += 1) {
    run = (Math.imul(run, PRIME) + (words[index] ?? 0) - Math.imul(words[index - RUN_LENGTH] ?? 0, PRIME_OF_RUN)) >>> 0;
    if (index >= RUN_LENGTH - 1) runs.push(run);
  }
  return runs;
}

/** The hash of each word (FNV-1a, 32 bits). */
function wordHashes(text: string): number[] {
  const words: number[] = [];
  let hash = START;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInWord(code)) hash = Math.imul(hash ^ (isCapital(code) ? code + 32 : code), PRIME);
    else if (hash !== START) {
      words.push(hash);
      hash = START;
    }
  }
  return hash === START ? words : [...words, hash];
}

/** Letters and digits of ASCII, and of the rest all but the blocks of punctuation. */
function isInWord(code: number): boolean {
  if (code >= 0xc0) return !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
  return (code >= 48 && code <= 57) || isCapital(code) || (code >= 97 && code <= 122);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
