/** What of an article's text stands in another file beyond its passages: long runs of the same words. */

import type { Range } from '../src/domain/text.ts';
import type { Article } from '../src/model/tracker.ts';

const RUN = 200;
const STEP = 50;

/** Every run of more than 200 characters that a file shares with the copy and that no passage, nor its sentence, holds whole. */
export function runsOf(article: Article, file: string): string[] {
  const { text } = article.copy;
  const words = unescaped(file);
  const starts = Array.from({ length: Math.floor(text.length / STEP) }, (_, index) => index * STEP);
  const runs = starts.flatMap((start) =>
    placesOf(text.slice(start, start + STEP), words).map((at) => runAt(text, start, words, at)),
  );
  return runs
    .filter((run) => run.end - run.start >= RUN && !isPassage(article, run))
    .map(({ start, end }) => text.slice(start, end));
}

/** The words of a file as they would be read: escapes of JSON and XML undone. */
function unescaped(file: string): string {
  return file
    .replace(/\\(["\\/])/g, '$1')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('""', '"');
}

function placesOf(words: string, file: string): number[] {
  const places: number[] = [];
  for (let at = file.indexOf(words); at !== -1; at = file.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** How far the copy and the file agree around a place in each. */
function runAt(text: string, start: number, file: string, at: number): Range {
  let before = 0;
  while (before < start && before < at && text[start - before - 1] === file[at - before - 1]) before++;
  let after = 0;
  while (start + after < text.length && text[start + after] === file[at + after]) after++;
  return { start: start - before, end: start + after };
}

function isPassage({ statements }: Article, run: Range): boolean {
  return statements.some(({ sentence }) => sentence.start <= run.start && run.end <= sentence.end + 1);
}
