/** Parts a Markdown file into front matter and body. */
import type { Issue } from '../domain/issues.ts';

/** The front matter between two lines of three hyphens, and the Markdown below it. */
export function splitFrontMatter(text: string, file: string) {
  const lines = text.split('\n');
  if (text.trim() === '') return fault(file, 1, 'the file is empty', 'Write front matter and text.');
  if (!isFence(lines[0])) return notBegun(lines, file);
  const close = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (close < 0) return notClosed(lines, file);
  const body = lines.slice(close + 1);
  if (endsTooSoon(body)) return fault(file, close + 1, 'the front matter ends here, and goes on below', STRAY);
  const first = body.findIndex((line) => line.trim() !== '');
  if (first < 0) return fault(file, close + 1, 'there is no text below the front matter', 'Write the text there.');
  if (isFrontMatter(body.slice(first)))
    return fault(file, close + 2 + first, 'a second block of front matter follows the first', 'Join them into one.');
  return { yaml: lines.slice(1, close).join('\n'), yamlLine: 2, body: body.join('\n'), bodyLine: close + 2 };
}

const STRAY = 'Remove this line of three hyphens: the one further down ends the front matter.';

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*$/.test(line);
}

/** Whether lines begin with a closed block of keys, not with a thematic break above prose. */
function isFrontMatter([first, ...rest]: readonly string[]): boolean {
  const close = rest.findIndex(isFence);
  return isFence(first) && close > 0 && rest.slice(0, close).every(mayBeYaml);
}

/** Whether keys stand directly below what closes the front matter, down to another line of three hyphens. */
function endsTooSoon(body: readonly string[]): boolean {
  const next = body.findIndex(isFence);
  return next > 0 && /^[\w-]+:(?: |$)/.test(body[0] ?? '') && body.slice(0, next).every(mayBeYaml);
}

function mayBeYaml(line: string): boolean {
  return /^(?:[\w-]+:(?: |$)|[ \t#-]|$)/.test(line);
}

function notBegun(lines: readonly string[], file: string): Issue {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (isFence(lines[first]?.trimStart()))
    return fault(file, 1, 'white space stands before the front matter', 'Begin the file with the three hyphens.');
  return fault(file, 1, 'the front matter is missing', 'Begin the file with a line of three hyphens.');
}

/** Too many hyphens, too few, or other dashes in the place of three. */
function notClosed(lines: readonly string[], file: string): Issue {
  const near = lines.findIndex((line, index) => index > 0 && /^\s*[-‐-―−_]+\s*$/.test(line));
  if (near < 0) return fault(file, 1, 'the front matter is not closed', 'End it with a line of three hyphens.');
  const message = `the front matter is not closed: “${lines[near]?.trim()}” is no line of three hyphens`;
  return fault(file, near + 1, message, 'Write three hyphens there, and nothing else.');
}

function fault(file: string, line: number, message: string, remedy: string): Issue {
  return { file, line, column: 1, code: 'bad-front-matter', message, remedy };
}
