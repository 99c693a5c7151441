/** Parts a Markdown file into front matter and body. */
import type { Issue } from '../domain/issues.ts';

/** The front matter between two lines of three hyphens, and the Markdown below it. */
export function splitFrontMatter(text: string, file: string) {
  const lines = text.split('\n');
  if (text.trim() === '') return fault(file, 1, 'the file is empty', 'Write front matter and text.');
  if (!isFence(lines[0]))
    return fault(file, 1, 'the front matter is missing', 'Begin the file with a line of three hyphens.');
  const close = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (close < 0) return fault(file, 1, 'the front matter is not closed', 'End it with a line of three hyphens.');
  const body = lines.slice(close + 1);
  const first = body.findIndex((line) => line.trim() !== '');
  if (first < 0) return fault(file, close + 1, 'there is no text below the front matter', 'Write the text there.');
  if (isFrontMatter(body.slice(first)))
    return fault(file, close + 2 + first, 'a second block of front matter follows the first', 'Join them into one.');
  return { yaml: lines.slice(1, close).join('\n'), yamlLine: 2, body: body.join('\n'), bodyLine: close + 2 };
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*$/.test(line);
}

/** Whether lines begin with a closed block of keys, not with a thematic break above prose. */
function isFrontMatter([first, ...rest]: readonly string[]): boolean {
  const close = rest.findIndex(isFence);
  return (
    isFence(first) && close > 0 && rest.slice(0, close).every((line) => /^(?:[\w-]+:(?: |$)|[ \t#-]|$)/.test(line))
  );
}

function fault(file: string, line: number, message: string, remedy: string): Issue {
  return { file, line, column: 1, code: 'bad-front-matter', message, remedy };
}
