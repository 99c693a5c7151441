/** What is said about a picture of figures: its text alternative, its legend, and what it does not show. */
import { flatGroup, sort } from 'd3-array';
import { BASES, type Basis } from '../../domain/vocabulary.ts';
import type { Column, Tracker } from '../../model/tracker.ts';
import type { Phrase } from '../../words/phrase.ts';
import { plainText } from '../../words/plain-text.ts';
import { MODALITY_WORDS, pictureLines } from '../../words/words.ts';
import { answerPhrase } from '../claims/answers.ts';
import { newestLine, tensionPhrase } from '../claims/lines.ts';
import { columnName, columnPhrase, speakerPhrase, whenPhrase } from '../people.ts';
import { figuresOf, isDrawable, type NumberFigure, unitOf } from './figures.ts';
import { layOut, MEASURES } from './layout.ts';
import type { NumberPicture, PictureMark } from './picture.ts';

/** The marker at a date that is not printed as it stands in the copy. */
export const BASIS_MARKERS = {
  stated: '',
  traced: '*',
  inferred: '†',
  supplied: '‡',
  unknown: '',
} as const satisfies Record<Basis, string>;

/** The picture in words, claim by claim, for those who do not see it. */
export function pictureAlternative({ claims, marks }: NumberPicture): string {
  const parts = claims.flatMap((claim) => {
    const own = marks.filter((mark) => mark.claim === claim).flatMap(({ figures }) => figures);
    return own.length === 0 ? [] : [pictureLines.claim(claim.data.label, own.map(figureWords))];
  });
  const tensions = new Set(claims.flatMap((claim) => claim.tensions));
  return [...parts, ...[...tensions].map((tension) => plainText(tensionPhrase(tension)))].join(' ');
}

function figureWords({ answer, value }: NumberFigure): string {
  const { statement } = answer;
  return pictureLines.figure(
    value.words,
    MODALITY_WORDS[statement.data.modality],
    columnName(statement.article.column),
    plainText(speakerPhrase(statement)),
    plainText(whenPhrase(answer)),
  );
}

/** What each kind of mark in the picture stands for: “sent, as fact”. */
export function legend({ marks, measures }: NumberPicture) {
  const kinds = flatGroup(
    marks,
    ({ shape }) => shape,
    ({ firmness }) => firmness,
  );
  const items = kinds.map(([shape, firmness, same]) => {
    return { shape, firmness, words: pictureLines.legend(measures[shape] ?? '', firmnessWords(same)) };
  });
  return sort(items, ({ shape }) => shape);
}

function firmnessWords(marks: readonly PictureMark[]): string {
  const said = marks.flatMap(({ figures }) => figures.map(({ answer }) => answer.statement.data.modality));
  return pictureLines.or([...new Set(said)].map((modality) => MODALITY_WORDS[modality]));
}

/** What the lines and little markers of this picture mean. */
export function markerWords({ marks, dates }: NumberPicture): string[] {
  const has = (test: (mark: PictureMark) => boolean) => marks.some(test);
  const bases = BASES.filter((basis) => BASIS_MARKERS[basis] && dates.some((tick) => tick.bases.includes(basis)));
  return [
    ...(has(({ time }) => time.kind === 'until') ? [pictureLines.until] : []),
    ...(has(({ time }) => time.kind === 'from') ? [pictureLines.from] : []),
    ...(has(({ time }) => time.kind === 'range') ? [pictureLines.stretch] : []),
    ...(has(({ low, high }) => low < high) ? [pictureLines.between] : []),
    ...(has(({ open }) => open === 'fewer') ? [pictureLines.fewer] : []),
    ...(has(({ open }) => open === 'more') ? [pictureLines.more] : []),
    ...bases.map((basis) => pictureLines.basis(BASIS_MARKERS[basis], basis)),
  ];
}

/** What the picture leaves out, and why. */
export function pictureNotes(picture: NumberPicture, tracker: Tracker): Phrase[] {
  const figures = figuresOf(picture.claims);

  const drawn = new Set(figures.filter(isDrawable).map(columnOf));
  return [
    ...undrawn(figures, drawn),
    ...futureSilence(figures, drawn),
    ...(layOut(picture, MEASURES.wide).shortened ? [[pictureLines.inTable]] : []),
    ...(picture.marks.some(({ aside }) => aside !== 0) ? [[pictureLines.sideBySide]] : []),
    [pictureLines.noLine],
    [pictureLines.noneLater(newestLine(tracker))],
  ];
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
