/** Parts a Markdown file into front matter and body. */
import type { Issue } from '../issues.ts';

export interface Parts {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** The front matter between two lines of three hyphens, and the Markdown below it. */
export function splitFrontMatter(text: string, file: string): Parts | Issue {
  const lines = text.split('\n');
  const close = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (!isFence(lines[0] ?? ''))
    return fault(file, 1, 'the front matter is missing', 'Begin the file with a line of three hyphens.');
  if (close < 0) return fault(file, 1, 'the front matter is not closed', 'End it with a line of three hyphens.');
  const body = lines.slice(close + 1).join('\n');
  if (body.trim() === '')
    return fault(file, close + 1, 'there is no text below the front matter', 'Write the text there.');
  if (/^\s*---[ \t]*\n[\s\S]*?^\w+:/m.test(body) && isFence(firstLine(body))) {
    return fault(file, close + 2, 'a second block of front matter follows the first', 'Join them into one.');
  }
  return { yaml: lines.slice(1, close).join('\n'), yamlLine: 2, body, bodyLine: close + 2 };
}

function isFence(line: string): boolean {
  return /^---[ \t]*$/.test(line);
}

function firstLine(body: string): string {
  return body.split('\n').find((line) => line.trim() !== '') ?? '';
}

function fault(file: string, line: number, message: string, remedy: string): Issue {
  return { file, line, column: 1, code: 'bad-front-matter', message, remedy };
}
