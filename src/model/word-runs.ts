/** Runs of words (shingles) of a text as hashes: what two copies of one text have in common. */

/** How many words make a run. */
export const RUN_LENGTH = 8;

/** The prime of the FNV-1a hash, by which runs are hashed, too, so that they roll on from word to word. */
const PRIME = 0x01000193;
const PRIME_OF_RUN = Array.from({ length: RUN_LENGTH }).reduce<number>((power) => Math.imul(power, PRIME), 1);
const START = 0x811c9dc5 | 0;

/** A hash for each run of eight words in a text, capital letters and punctuation apart; none for a shorter text. */
export function wordRuns(text: string): number[] {
  const runs: number[] = [];
  eachRun(text, (run) => runs.push(run));
  return runs;
}

/** Gives the same hashes one after the other, without a list of them: of a large story there are many millions. */
export function eachRun(text: string, visit: (run: number) => void): void {
  const recent = new Int32Array(RUN_LENGTH);
  let [words, run] = [0, 0];
  eachWord(text, (word) => {
    const place = words % RUN_LENGTH;
    run = (Math.imul(run, PRIME) + word - Math.imul(recent[place] ?? 0, PRIME_OF_RUN)) | 0;
    recent[place] = word;
    words += 1;
    if (words >= RUN_LENGTH) visit(run >>> 0);
  });
}

/** Gives the hash of each word (FNV-1a, 32 bits). */
function eachWord(text: string, visit: (word: number) => void): void {
  let hash = START;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInWord(code)) hash = Math.imul(hash ^ (isCapital(code) ? code + 32 : code), PRIME);
    else if (hash !== START) {
      visit(hash);
      hash = START;
    }
  }
  if (hash !== START) visit(hash);
}

/** Letters and digits of ASCII, and of the rest all but the blocks of punctuation. */
function isInWord(code: number): boolean {
  if (code >= 0xc0) return !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
  return (code >= 48 && code <= 57) || isCapital(code) || (code >= 97 && code <= 122);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
