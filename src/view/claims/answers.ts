/** What a page prints of an answer: the figure or the label large, the few words, the whole sentence. */
import { numbersIn } from '../../anchoring/numbers.ts';
import { holds, type Range } from '../../domain/text.ts';
import type { Answer, Statement, When } from '../../model/tracker.ts';
import type { Phrase, SourceWords } from '../../words/phrase.ts';
import { plainText } from '../../words/plain-text.ts';
import { headlineLines, STANDING_WORDS } from '../../words/words.ts';

/** A figure in the article's words: the number itself, and the words about it that belong to it. */
export interface Figure {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** The words of a figure, parted so that the number can be set large; nothing is added or left out. A denial is no figure. */
export function figureOf({ value, statement, denied }: Answer): Figure | undefined {
  if (!value || denied) return undefined;
  const [first] = numbersIn(value.words, statement.article.data.language);
  if (!first || value.form === 'between') return { before: '', number: value.words, after: '' };
  const { start, end } = first.range;
  return {
    before: value.words.slice(0, start).trim(),
    number: value.words.slice(start, end),
    after: value.words.slice(end).trim(),
  };
}

/** The few words that a row prints beside a figure or label; nothing where the figure already holds them. */
export function excerptOf(answer: Answer): SourceWords | undefined {
  const { excerpt, value, statement } = answer;
  const range = excerpt ?? (value ? undefined : statement.range);
  if (!range || (value && holds(value.range, range))) return undefined;
  return wordsAt(statement, range);
}

/** The answer in the fewest words, as a list prints it: the figure’s words, or the label; of a denial, that it is one. */
export function answerLabel(answer: Answer): string {
  return answer.denied ? plainText(answerPhrase(answer)) : contentLabel(answer);
}

/** What is answered or denied: the figure’s words, or the label. */
export function contentLabel({ value, position }: Answer): string {
  return value?.words ?? position?.label ?? '';
}

/** An answer inside a line of ours: a figure in the article’s words, or our label; of a denial, that it is one. */
export function answerPhrase(answer: Answer): Phrase {
  const content = contentPhrase(answer);
  return answer.denied ? headlineLines.denial(content, []) : content;
}

/** The same as a line by itself: of an answer that its article replaces, that it does. */
export function standingPhrase(answer: Answer): Phrase {
  const phrase = answerPhrase(answer);
  return answer.standing === 'earlier' ? STANDING_WORDS.earlier(phrase) : phrase;
}

/** The figure that an article puts forward itself: of one that it replaces, none. */
export function currentFigure(answer: Answer): Figure | undefined {
  return answer.standing === 'earlier' ? undefined : figureOf(answer);
}

/** What is answered or denied, inside a line of ours. */
export function contentPhrase(answer: Answer): Phrase {
  const { value, statement } = answer;
  return value ? [{ words: value.words, language: statement.article.data.language }] : [contentLabel(answer)];
}

/** Whether the day of an answer is only the end of a time, or only its start. */
export function boundOf({ asOf, statement: { when } }: Answer): When['bound'] {
  return when?.span && when.span === asOf.span ? when.bound : undefined;
}

/** The words of a statement's article at a range. */
export function wordsAt({ article }: Statement, { start, end }: Range): SourceWords {
  return { words: article.copy.text.slice(start, end), language: article.data.language };
}

/** A stretch of a sentence, and whether it is marked. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** The whole sentence of a statement with its quote marked, and the words that name the speaker marked too. */
export function sentenceOf(statement: Statement): Stretch[] {
  const { sentence, range, attribution, article } = statement;
  const marks = [range, ...(attribution && holds(sentence, attribution) ? [attribution] : [])];
  return stretches(article.copy.text, sentence, marks);
}

/** Cuts a range of the text at the ends of its marks. */
export function stretches(text: string, whole: Range, marks: readonly Range[]): Stretch[] {
  const cuts = new Set([whole.start, whole.end, ...marks.flatMap(({ start, end }) => [start, end])]);
  const points = [...cuts].filter((point) => point >= whole.start && point <= whole.end).sort((a, b) => a - b);
  return points.slice(0, -1).map((start, index) => {
    const end = points[index + 1] ?? whole.end;
    return { text: text.slice(start, end), marked: marks.some((mark) => holds(mark, { start, end })) };
  });
}
