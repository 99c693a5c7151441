/** The ids that things had before: their anchors stay on the page beside the new ones. */

import type { Permanence } from '../permalinks/check.ts';
import { cellRef, pageRef, passageRef, timelineRefOf } from '../public-ids.ts';
import type { Claim } from '../tracker.ts';
import type { Draft, DraftArticle } from './draft.ts';

type Kept = Pick<Permanence, 'retired' | 'silentCells'>;

/** The parts (or ids) of what moved to a public id. */
type MovedTo = (ref: string) => string[];

/** Gives articles, statements, claims and their cells the ids that moved to them. */
export function keepFormerIds(articles: readonly DraftArticle[], claims: readonly Draft<Claim>[], kept: Kept): void {
  if (kept.retired.length + kept.silentCells.length === 0) return;
  const moved = Map.groupBy(kept.retired, ({ movedTo }) => movedTo?.ref);
  const movedTo: MovedTo = (ref) => (moved.get(ref) ?? []).map(({ id }) => id.part ?? id.id);
  for (const article of articles) keepInArticle(article, movedTo);
  keepInClaims(claims, movedTo, kept);
}

function keepInArticle(article: DraftArticle, movedTo: MovedTo): void {
  article.former = { ids: movedTo(pageRef('articles', article.id)), entries: [] };
  const taken = new Set(article.statements.map(({ id }) => id));
  for (const statement of article.statements) {
    const { id } = statement;
    const ref = passageRef(article.id, id);
    const entry = timelineRefOf({ ref, kind: 'passages', id: article.id, part: id });
    statement.former = { ids: movedTo(ref).filter((one) => isFree(one, taken)), entries: movedTo(entry) };
  }
}

/** Cells keep their former columns; what leads to a column that is silent by now, the claim keeps. */
function keepInClaims(claims: readonly Draft<Claim>[], movedTo: MovedTo, { retired, silentCells }: Kept): void {
  const silent = Map.groupBy(silentCells, ({ id }) => id);
  const cells = retired.filter(({ id }) => id.kind === 'cells');
  const arrived = Map.groupBy(cells, ({ movedTo: target }) => target?.id);
  const withdrawn = Map.groupBy(
    cells.filter((one) => one.withdrawn),
    ({ id }) => id.id,
  );
  for (const claim of claims) {
    const taken = new Set(claim.cells.map(({ column }) => column.key));
    claim.cells = claim.cells.map((cell) => {
      const former = movedTo(cellRef(claim.id, cell.column.key)).filter((key) => isFree(key, taken));
      return { ...cell, former };
    });
    const others = [...(silent.get(claim.id) ?? []), ...(arrived.get(claim.id) ?? []).map(({ id }) => id)];
    claim.former = others.flatMap(({ part = '' }) => (isFree(part, taken) ? [part] : []));
    claim.withdrawn = withdrawn.get(claim.id) ?? [];
  }
}

/** Whether no other anchor of the page has that name yet. */
function isFree(name: string, taken: Set<string>): boolean {
  const free = !taken.has(name);
  taken.add(name);
  return free;
}
