/** Limits that keep the time of reading a copy in proportion to its length. */
import type { CopyFault } from './copy-fault.ts';

/** More structure in one place than any article has: the parser's own time grows faster than the text there. */
const MAX_NESTED = 40;
const MAX_MARKS = 4000;
const MAX_INDENTED = 120;
const MAX_COLUMNS = 100;
const MAX_BACKTICKS = 20;

const REMEDY = 'Take the repeated marks out, or put a backslash before each.';

/** Reports structure beyond all reason before the parser spends its time on it. */
export function nestingFault(source: string): CopyFault | undefined {
  let marks = 0;
  let backticks = new Set<string>();
  for (const [index, line] of source.split('\n').entries()) {
    const isBlank = line.trim() === '';
    marks = isBlank ? 0 : marks + (line.match(/[[\]]|\*+|_+|~+|`+/g)?.length ?? 0);
    backticks = isBlank ? new Set() : backticks.union(new Set(line.match(/`+/g)));
    const excess = backticks.size > MAX_BACKTICKS ? TOO_MANY_BACKTICKS : excessOf(line, marks);
    if (excess) return { code: 'bad-copy', line: index + 1, column: 1, message: excess, remedy: REMEDY };
  }
  return undefined;
}

const TOO_MANY_BACKTICKS = `runs of more than ${MAX_BACKTICKS} different numbers of backticks stand in one paragraph`;

function excessOf(line: string, marks: number): string | undefined {
  if (marks > MAX_MARKS) return `more than ${MAX_MARKS} brackets and marks of emphasis stand in one paragraph`;
  if (line.length <= MAX_NESTED) return undefined;
  if ((line.match(/\|/g)?.length ?? 0) > MAX_COLUMNS) return `a table has more than ${MAX_COLUMNS} columns`;
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  if (indent.length > MAX_INDENTED) return `a line is indented by more than ${MAX_INDENTED} characters`;
  const isTooDeep = nestedBlocks(line) > MAX_NESTED || openBrackets(line) > MAX_NESTED;
  return isTooDeep ? `more than ${MAX_NESTED} marks of structure are nested in one line` : undefined;
}

/** How many marks of quotations and list items begin a line. */
function nestedBlocks(line: string): number {
  const [marks = ''] = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line) ?? [];
  return marks.replace(/[ \t\d]/g, '').length;
}

/** How many brackets stand open at once in a line. */
function openBrackets(line: string): number {
  let open = 0;
  let most = 0;
  for (const character of line.match(/[[\]]/g) ?? []) {
    open = Math.max(open + (character === '[' ? 1 : -1), 0);
    most = Math.max(most, open);
  }
  return most;
}
