/** Articles of which only the quoted sentences are published: none of their other sentences may stand anywhere in the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { builtFiles } from './built-pages.ts';
import { isText, mediaTypeOf } from './files.ts';
import { visibleText } from './visible-text.ts';

/** Fewer words in a row may stand anywhere by chance. */
const FEWEST = 5;
/** A long sentence is looked for in pieces of so many words, so that a part of it is found, too. */
const PIECE = 8;

/** What is not published, and all that is, which the same words may stand in. */
export interface LeftOut {
  readonly sentences: readonly { readonly text: string; readonly article: string }[];
  readonly published: readonly string[];
}

/** Words that are not published, as they are looked for; of an article by its id. */
interface Piece {
  readonly words: readonly string[];
  readonly article: string;
}

/** The pieces by their first words. */
type Pieces = ReadonlyMap<string, readonly Piece[]>;

/** One line for each file of a site that holds words which their article leaves out. */
export function leftOutFaults(leftOut: LeftOut, folder: string): string[] {
  const pieces = piecesOf(leftOut);
  if (pieces.size === 0) return [];
  return builtFiles(folder).flatMap((name) => {
    const [found] = foundIn(textsIn(folder, name), pieces);
    return found ? [faultOf(name, found)] : [];
  });
}

function faultOf(name: string, { words, article }: Piece): string {
  return `${name} holds words that articles/${article}.md does not publish: “${words.join(' ')}”. Quote them as a passage, or take them out of what quotes them`;
}

/** All that is left out, but for what is published elsewhere: as another article’s text, or as a title. */
function piecesOf({ sentences, published }: LeftOut): Pieces {
  const secret = sentences.flatMap(({ text, article }) => inPieces(text, article));
  if (secret.length === 0) return new Map();
  const known = foundIn(published, byOpening(secret));
  return byOpening(secret.filter((piece) => !known.has(piece)));
}

/** The words of a sentence in pieces; the last one has what remains. */
function inPieces(text: string, article: string): Piece[] {
  const words = wordsIn(text);
  const count = Math.max(1, Math.floor(words.length / PIECE));
  const pieces = Array.from({ length: count }, (_, index) =>
    words.slice(index * PIECE, index === count - 1 ? undefined : (index + 1) * PIECE),
  );
  return pieces.filter((piece) => piece.length >= FEWEST).map((piece) => ({ words: piece, article }));
}

function byOpening(pieces: readonly Piece[]): Pieces {
  return Map.groupBy(pieces, ({ words }) => openingOf(words, 0));
}

function openingOf(words: readonly string[], from: number): string {
  return words.slice(from, from + FEWEST).join(' ');
}

/** The pieces that stand in some of the texts. */
function foundIn(texts: Iterable<string>, pieces: Pieces): Set<Piece> {
  const found = new Set<Piece>();
  for (const text of texts) {
    const words = wordsIn(text);
    for (const from of words.keys()) {
      const here = pieces.get(openingOf(words, from)) ?? [];
      for (const piece of here) if (piece.words.every((word, index) => words[from + index] === word)) found.add(piece);
    }
  }
  return found;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whatever can be read in a file of the site, without the escapes of its format; nothing in pictures and fonts. */
function textsIn(folder: string, name: string): string[] {
  if (!isText(name)) return [];
  const text = readFileSync(join(folder, name), 'utf8');
  const isMarkup = /html|xml/.test(mediaTypeOf(name) ?? '');
  return isMarkup ? [visibleText(text), ...attributesIn(text)] : [text.replace(ESCAPED, ' ')];
}

/** Characters as JSON writes them. */
const ESCAPED = /\\(?:[nrt]|u[\da-f]{4})/gi;

/** The values of all attributes, addresses as readers see them. */
function attributesIn(markup: string): string[] {
  const values: string[] = [];
  const parser = new Parser({ onattribute: (_, value) => values.push(decoded(value)) });
  parser.end(markup);
  return values;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
