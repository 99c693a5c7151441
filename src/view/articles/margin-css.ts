/** The style sheet of one article page: where its notes stand, and which passage each of them belongs to. */
import type { Article } from '../../model/tracker.ts';
import { noteId } from '../addresses.ts';
import { splitSentences } from './copy.ts';
import { type NotePlan, type NoteStack, planNotes } from './note-rows.ts';

/** A stack of notes in the margin, and the notes on one row of the copy: their ids on the page. */
export const stackId = ({ row }: Pick<NoteStack, 'row'>) => `margin_${row}`;
export const rowId = ({ row }: { row: number }) => `row_${row}`;

/** The rules for one article. */
export function marginCss(article: Article): string {
  const plan = planNotes(article);
  const rules = [narrowRules(plan), wideRules(plan), chosenRules(article)];
  return rules.filter((rule) => rule !== '').join('\n');
}

/** One column: the notes of a row stand in a row of their own beneath it, and that of a passage with its address is open. */
function narrowRules({ stacks }: NotePlan): string {
  const rows = stacks.flatMap((stack) => stack.rows);
  const opened = rows
    .flatMap(({ statements }) => statements)
    .flatMap(({ id, former }) =>
      [id, ...former.ids].map((one) => `.edition:has([data-mark="${one}"]:target) #${noteId({ id })}`),
    );
  return media('screen and (width < 60rem)', [
    ...rows.map((row, index) => `#${rowId(row)}{grid-row:${row.row + index + 1}}`),
    ...(opened.length > 0 ? [`${opened.join(',\n')}{display:grid}`] : []),
  ]);
}

/** Two columns: a stack of notes begins at its row; below the copy, a last row takes up what is left of the notes. */
function wideRules({ rows, stacks }: NotePlan): string {
  if (stacks.length === 0) return '';
  return media('(width >= 60rem)', [
    `.edition{grid-template-rows:repeat(${rows},auto) 1fr}`,
    ...stacks.map((stack) => `#${stackId(stack)}{grid-row:${stack.row}/span ${stack.span}}`),
  ]);
}

/** A passage or sentence that an address or the pointer chooses: all its fragments and its note. */
function chosenRules(article: Article): string {
  const { statements } = article;
  const said = statements.map(({ id }) => chosen(id, ':is(:target,:hover)'));
  const former = statements.flatMap(({ id, former: { ids } }) => ids.map((old) => chosen(id, ':target', old)));
  const selectors = [...said, ...former, ...splitSentences(article).map((id) => chosen(id, ':target'))];
  const look =
    'background:var(--wash);outline:1px solid var(--wash);text-decoration-color:var(--accent);text-decoration-thickness:2px';
  return selectors.length === 0 ? '' : media('screen', [`${selectors.join(',\n')}{${look}}`]);
}

function chosen(id: string, state: string, under = id): string {
  return `.edition:has([data-mark="${under}"]${state}) [data-mark="${id}"]`;
}

function media(query: string, rules: readonly string[]): string {
  return rules.length === 0 ? '' : `@media ${query}{\n${rules.join('\n')}\n}`;
}
