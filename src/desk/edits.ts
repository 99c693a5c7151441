/** The smallest change of a content file: only the lines of what is added, changed or removed; all others stay as they are. */
import { isMap, isSeq, parseDocument } from 'yaml';
import { yamlText } from './yaml-text.ts';

/** A list of statements with one more at its end. */
export function withItem(text: string, item: object): string {
  const written = yamlText([item]);
  return /^\s*(?:#.*\n\s*)*(?:\[\]\s*)?$/.test(text)
    ? text.replace(/\[\]\s*$/, '') + written
    : `${text.trimEnd()}\n\n${written}`;
}

/** A list of statements in which another takes the place of the one with an id; comments above it stay. */
export function withItemReplaced(text: string, id: string, item: object): string {
  const place = placeOf(text, id);
  return text.slice(0, place.start) + yamlText([item]).trimEnd() + text.slice(place.end);
}

/** A list of statements without the one with an id. */
export function withoutItem(text: string, id: string): string {
  const { start, end } = placeOf(text, id);
  const left = `${text.slice(0, start).trimEnd()}\n\n${text.slice(end).trimStart()}`.trim();
  return left === '' ? '[]\n' : `${left}\n`;
}

/** Where an item of a list stands, from its hyphen to the end of its last line with words. */
function placeOf(text: string, id: string): { start: number; end: number } {
  const contents: unknown = parseDocument(text).contents;
  const item = isSeq(contents) ? contents.items.filter(isMap).find((one) => String(one.get('id')) === id) : undefined;
  const [from, to] = item?.range ?? [];
  if (from === undefined || to === undefined) throw new Error(`There is no statement “${id}” any more.`);
  const start = text.lastIndexOf('\n', from) + 1;
  return { start, end: start + text.slice(start, to).trimEnd().length };
}

/** A file with front matter that has one more entry at the end of a list; the list is made where there is none. */
export function withListEntry(text: string, list: string, entry: object): string {
  const close = text.indexOf('\n---', 3) + 1;
  const lines = text.slice(0, close).split('\n');
  const first = lines.findIndex((line) => line.startsWith(`${list}:`));
  if (first < 0) return `${text.slice(0, close)}${yamlText({ [list]: [entry] })}${text.slice(close)}`;
  lines[first] = `${list}:`;
  const next = lines.findIndex((line, index) => index > first && /^[^\s-]/.test(line));
  const indent = /^( *)-/.exec(lines[first + 1] ?? '')?.[1] ?? '  ';
  lines.splice(
    next < 0 ? lines.length - 1 : next,
    0,
    yamlText([entry])
      .trimEnd()
      .replace(/^(?=.)/gm, indent),
  );
  return lines.join('\n') + text.slice(close);
}
