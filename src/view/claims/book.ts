/** How the answers of a claim stand side by side: as two leaves, as columns under brackets, or as groups of answers. */
import { RELATIONS } from '../../domain/vocabulary.ts';
import type { Cell, Claim, Column, Group, Pair } from '../../model/tracker.ts';
import type { Phrase } from '../../words/phrase.ts';
import { bookWords, sentenceCase } from '../../words/words.ts';
import { GROUPED_FROM } from './answer-groups.ts';
import { groupLabel } from './headline.ts';
import { relationWords } from './labels.ts';
import { silentColumns } from './lines.ts';
import type { MarkName } from './marks.ts';

export interface Book {
  readonly shape: 'two' | 'columns' | 'groups';
  readonly cells: readonly Cell[];
  /** Columns that do not answer and stand beside those that do. */
  readonly silent: readonly Column[];
  /** Columns that do not answer and are named beneath. */
  readonly named: readonly Column[];
  readonly brackets: readonly Bracketed[];
}

/** Columns that give one answer, and how it stands to the others. */
export interface Bracketed {
  readonly span: number;
  readonly label: Phrase;
  readonly mark: MarkName | undefined;
  readonly words: Phrase;
}

/** So many columns stand side by side. */
const MAX_COLUMNS = GROUPED_FROM - 1;

/** The shape of a claim’s answers; columns that give one answer stand together, in the order of dates. */
export function bookOf(claim: Claim, columns: readonly Column[]): Book {
  const quiet = silentColumns(claim, columns);
  const { cells } = claim;
  const fits = cells.length + quiet.length <= MAX_COLUMNS;
  const [silent, named] = fits ? [quiet, []] : [[], quiet];
  if (cells.length >= GROUPED_FROM) return { shape: 'groups', cells, silent: [], named: quiet, brackets: [] };
  if (cells.length + silent.length <= 2) return { shape: 'two', cells, silent, named, brackets: [] };
  return { shape: 'columns', cells: byGroup(claim), silent, named, brackets: bracketsOver(claim) };
}

function byGroup({ cells, comparison: { groups } }: Claim): Cell[] {
  const grouped = groups.flatMap((group) => cellsIn(group, cells));
  return [...grouped, ...cells.filter((cell) => !grouped.includes(cell))];
}

/** The cells of a group among those of the claim. */
function cellsIn(group: Group, cells: readonly Cell[]): Cell[] {
  const columns = new Set(group.cells.map(({ column }) => column));
  return cells.filter(({ column }) => columns.has(column));
}

function bracketsOver(claim: Claim): Bracketed[] {
  const { groups } = claim.comparison;
  return groups.map((group) => {
    const span = group.cells.length;
    const isLabelled = claim.data.kind === 'position';
    return { span, label: isLabelled ? groupLabel(group) : [], ...standing(group, groups[0], claim) };
  });
}

/** How a group stands: its columns to each other, or its one column to the first group. */
function standing(group: Group, first: Group | undefined, claim: Claim): Pick<Bracketed, 'mark' | 'words'> {
  const isFirst = group === first;
  const pair = strongest(claim, group, group.cells.length > 1 || !first ? group : first);
  if (!pair || (isFirst && group.cells.length === 1)) return { mark: undefined, words: [] };
  const words = sentenceCase(relationWords(pair.relation, claim.data.kind, { ground: pair.ground }));
  const isInside = group.cells.length > 1 || !first;
  return { mark: pair.relation, words: isInside ? [words] : bookWords.against(words, groupLabel(first)) };
}

/** The strongest pair of a column of one group with a column of another. */
function strongest({ comparison: { pairs } }: Claim, one: Group, other: Group): Pair | undefined {
  const stands = (group: Group, { statement }: Pair['a']) =>
    group.cells.some(({ column }) => column === statement.article.column);
  const joining = pairs.filter(
    ({ a, b }) => (stands(one, a) && stands(other, b)) || (stands(one, b) && stands(other, a)),
  );
  return joining.toSorted((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation))[0];
}
