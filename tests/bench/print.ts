/** What the benchmarks print. */

/** Rows with their cells right under one another, the first row above a line. */
export function table([head, ...rows]: readonly (readonly string[])[]): string {
  const all = [head ?? [], ...rows];
  const widths = (head ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const [first, ...rest] = all.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
  return [first, '─'.repeat(first?.length ?? 0), ...rest].join('\n');
}

/** Prints a figure beside the most that it may be; whether it keeps to it. */
export function judged(what: string, figure: number, most: number): boolean {
  const isGood = figure <= most;
  console.log(`${isGood ? '✓' : '✗'} ${what}: ${figure.toFixed(2)}, at most ${most.toFixed(2)}`);
  return isGood;
}
