/** Quotes that an editor has shortened or completed, as is done in print: an ellipsis, an insertion, other quotation marks. */
import { quoteForMessage } from './character-names.ts';

/** What was done to a quote, and what to write instead. */
export interface EditedQuote {
  readonly message: string;
  readonly remedy: string;
}

const ELLIPSIS = /\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3})\s*/;
const INSERTION = /\s*\[[^\]]*\]\s*/;

/** How a quote that stands nowhere was edited, where the rest of it does stand in the text; undefined where it was not. */
export function editedQuote(exact: string, text: string): EditedQuote | undefined {
  return (
    letterInBrackets(exact, text) ??
    cutAt(ELLIPSIS, 'an ellipsis that is', exact, text) ??
    cutAt(INSERTION, 'an insertion in brackets that is', exact, text) ??
    cutAt(OUTER_MARKS, 'quotation marks around it that are', exact, text)
  );
}

const OUTER_MARKS = /^["'“„«‘]+|["'”“»’]+$/;

function cutAt(cut: RegExp, what: string, exact: string, text: string): EditedQuote | undefined {
  const parts = exact.split(cut).filter((part) => part !== '');
  const isWhole = parts.length === 0 || parts[0] === exact;
  return isWhole || !parts.every((part) => text.includes(part)) ? undefined : holding(what, parts);
}

/** “[T]hey saw”: a letter that was made large or small. */
function letterInBrackets(exact: string, text: string): EditedQuote | undefined {
  const plain = exact.replace(/\[(\p{L})\]/gu, '$1');
  const start = plain === exact ? -1 : text.toLowerCase().indexOf(plain.toLowerCase());
  return start < 0 ? undefined : holding('brackets that are', [text.slice(start, start + plain.length)]);
}

function holding(what: string, parts: readonly string[]): EditedQuote {
  const which = parts.length > 1 ? ': one statement for each, or the one that is needed' : '';
  return {
    message: `the quote holds ${what} not in the article`,
    remedy: `Quote ${parts.map((part) => `“${part}”`).join(' and ')}${which}.`,
  };
}

/** How a remedy begins where words have other marks than the text. */
export const OWN_MARKS = 'Copy the words from the article, with its own quotation marks, apostrophes and dashes';

/** What to write where a text holds the same words with other marks; undefined where it does not. */
export function withItsOwnMarks(exact: string, text: string): string | undefined {
  const start = plain(text).indexOf(plain(exact));
  if (start < 0) return undefined;
  const printed = quoteForMessage(text.slice(start, start + exact.length));
  return `${OWN_MARKS}: ${printed}.`;
}

/** A text with one kind of each mark; every place stays as it is. */
function plain(text: string): string {
  return text
    .replace(/[“”„«»‟〝〞]/g, '"')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[–—‒−]/g, '-')
    .replace(/\u00A0/g, ' ');
}
