/** What a picture of figures does not show, and why. */
import { flatGroup } from 'd3-array';
import type { Claim, Column } from '../../model/tracker.ts';
import type { Phrase } from '../../words/phrase.ts';
import { pictureLines } from '../../words/words.ts';
import { answerPhrase } from '../claims/answers.ts';
import { columnPhrase } from '../people.ts';
import { figuresOf, isDrawable, type NumberFigure, unitOf } from './figures.ts';

/** What the picture leaves out, one sentence each. */
export function pictureNotes(claims: readonly Claim[]): Phrase[] {
  const figures = figuresOf(claims);
  const drawn = new Set(figures.filter(isDrawable).map(columnOf));
  return [...undrawn(figures, drawn), ...futureSilence(figures, drawn)];
}

function columnOf({ answer }: NumberFigure): Column {
  return answer.statement.article.column;
}

/** “X also says “thousands”: no figure, not drawn.”, once for each source and reason. */
function undrawn(figures: readonly NumberFigure[], drawn: ReadonlySet<Column>): Phrase[] {
  const left = figures.filter((figure) => !isDrawable(figure));
  return flatGroup(left, columnOf, whyUndrawn).map(([column, why, same]) => {
    const words = new Map(same.map(({ answer, value }) => [value.words, answerPhrase(answer)]));
    const line = drawn.has(column) ? pictureLines.alsoUndrawn : pictureLines.undrawn;
    return line(columnPhrase(column), [...words.values()], why);
  });
}

function whyUndrawn({ value, claim, time }: NumberFigure): string {
  if (value.form === 'vague') return pictureLines.noFigure;
  if (value.unit !== unitOf(claim)) return pictureLines.countedIn(value.unit);
  return time ? pictureLines.noFigure : pictureLines.noDate;
}

const MAX_NAMED = 6;

/** Outlets that give a figure, but none for the future, where others do. */
function futureSilence(figures: readonly NumberFigure[], drawn: ReadonlySet<Column>): Phrase[] {
  const looking = new Set(figures.filter(({ claim }) => claim.data.about === 'future').map(columnOf));
  const silent = [...drawn].filter((column) => !looking.has(column));
  if (looking.size === 0 || silent.length === 0) return [];
  if (silent.length > MAX_NAMED) return [[pictureLines.manyNoFuture(silent.length)]];
  return [pictureLines.noFuture(silent.map(columnPhrase))];
}
