/** Questions as the lists of a topic and of all claims part them: those that several outlets answer, and those of one alone. */
import { silenceOf } from '../../model/silence.ts';
import type { Claim, Column } from '../../model/tracker.ts';
import type { Phrase } from '../../words/phrase.ts';
import { questionListLines } from '../../words/words.ts';
import { heldColumns } from '../claims/lines.ts';
import { columnPhrase } from '../people.ts';

/** What one outlet alone answers, and what is said of the other over the list. */
export interface Alone {
  readonly column: Column;
  readonly claims: readonly Claim[];
  readonly silent: Phrase;
  /** How many more the outlet alone answers, that are not listed. */
  readonly more: number;
}

export interface QuestionLists {
  readonly shared: readonly Claim[];
  readonly alone: readonly Alone[];
  readonly unanswered: readonly Claim[];
}

/** The questions by how many outlets answer them; lists of one outlet stand in the order of columns. */
export function questionLists(claims: readonly Claim[], columns: readonly Column[]): QuestionLists {
  const ofOne = Map.groupBy(
    claims.filter(({ cells }) => cells.length === 1),
    ({ cells }) => cells[0]?.column,
  );
  const alone = columns.flatMap((column) => {
    const own = ofOne.get(column) ?? [];
    return own.length === 0 ? [] : [{ column, claims: own, silent: silentIn(own, column, columns), more: 0 }];
  });
  return {
    shared: claims.filter(({ cells }) => cells.length > 1),
    alone,
    unanswered: claims.filter(({ cells }) => cells.length === 0),
  };
}

/** That the one other outlet mentions none of them, where that holds of each. */
function silentIn(claims: readonly Claim[], column: Column, columns: readonly Column[]): Phrase {
  const [other, ...more] = heldColumns(columns).filter((one) => one !== column);
  if (!other || more.length > 0) return [];
  const isSilent = claims.every((claim) => silenceOf(other, claim) === 'not-mentioned');
  return isSilent ? questionListLines.notMentioned(columnPhrase(other), other.articles.length) : [];
}

/** How many questions several outlets answer, and how many each alone: “Both answer five. Eight are answered in …” */
export function countsPhrase({ shared, alone }: QuestionLists, columns: readonly Column[]): Phrase {
  const isOfTwo = heldColumns(columns).length === 2;
  const single = alone.map(({ column, claims }) => ({
    count: claims.length,
    who: columnPhrase(column),
    articles: column.articles.length,
  }));
  return isOfTwo
    ? questionListLines.ofTwo(shared.length, single)
    : questionListLines.ofMany(
        shared.length,
        single.reduce((sum, { count }) => sum + count, 0),
      );
}
