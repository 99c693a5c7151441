/** From bytes to clean text. */
import { isUtf8 } from 'node:buffer';
import type { Issue } from '../domain/issues.ts';
import { codePoint } from '../domain/text.ts';

/** Control characters, line separators, marks of byte order and of direction: they change what is read, unseen. */
export const UNFIT = /[[\p{Cc}\u2028\u2029\uFEFF\u202A-\u202E\u2066-\u2069]--[\n\t]]/gv;

const MAX_REPORTED = 50;
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)/;

/**
 * Reads UTF-8 strictly, with any line ends; what does not belong is reported and left out, so that the rest can be
 * judged. Bytes that are not text at all give none.
 */
export function decode(bytes: Uint8Array, file: string): { text: string | undefined; issues: Issue[] } {
  if (!isUtf8(bytes)) return { text: undefined, issues: [notText(bytes, file)] };
  const lines = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  const found = [...lines.matchAll(UNFIT)].slice(0, MAX_REPORTED);
  const clean = found.length === 0 ? lines : lines.replace(UNFIT, '');
  const settled = withoutConflicts(clean, file);
  return { text: settled.text, issues: [...found.map((match) => unfit(match, lines, file)), ...settled.issues] };
}

function notText(bytes: Uint8Array, file: string): Issue {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? '';
  const message = isUtf16 ? 'the file is UTF-16, not UTF-8 text' : 'the bytes here are not UTF-8 text';
  return { file, ...placeIn(before, before.length), code: 'bad-encoding', message, remedy: 'Save the file as UTF-8.' };
}

function unfit(match: RegExpExecArray, text: string, file: string): Issue {
  const message = `the character ${codePoint(match[0])} does not belong in text`;
  return { file, ...placeIn(text, match.index), code: 'bad-encoding', message, remedy: 'Remove it.' };
}

function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Where a merge left both versions, the first is kept and the place reported. */
function withoutConflicts(text: string, file: string): { text: string; issues: Issue[] } {
  if (!/^(?:<{7}|>{7})(?: |$)/m.test(text)) return { text, issues: [] };
  const issues: Issue[] = [];
  let isOther = false;
  const lines = text.split('\n').map((line, index) => {
    const isMark = CONFLICT.test(line) || (issues.length > 0 && line === '=======');
    if (line.startsWith('<<<<<<<') || (isMark && issues.length === 0)) issues.push(conflict(file, index + 1));
    if (isMark) isOther = !/^[<>]/.test(line);
    return isMark || isOther ? '' : line;
  });
  return { text: lines.join('\n'), issues };
}

function conflict(file: string, line: number): Issue {
  const message = 'a merge has left its marks and two versions of the text';
  return { file, line, column: 1, code: 'merge-conflict', message, remedy: 'Keep one version and remove the marks.' };
}
