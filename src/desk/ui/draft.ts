/** A statement while it is being written, and what was only proposed of it. */
import type { AnswerData, QuoteSelector, SpeakerData, StatementData, ValueData } from '../../domain/schema.ts';
import type { Change } from '../changes.ts';
import { freeId, idFrom } from '../ids.ts';
import type { Proposed } from './api.ts';

export interface Draft {
  /** The id under which the statement stands in its file; absent while it is new. */
  readonly held?: string;
  readonly data: StatementData;
  /** Fields that nobody has looked at yet. */
  readonly proposed: ReadonlySet<string>;
  /** The figures of its words, each with a reading. */
  readonly figures?: readonly ValueData[];
  /** The claims that its words may answer. */
  readonly likely?: readonly string[];
  /** What has to be made for it: speakers, claims, positions, topics. */
  readonly made: readonly Change[];
}

/** A statement from a proposal; every field of it counts as proposed. */
export function draftFrom(proposal: Proposed, words: string, taken: ReadonlySet<string> = new Set()): Draft {
  const { quote, form, modality, speaker, context, answers } = proposal;
  const made = speaker && !speaker.id ? [newSpeaker({ name: speaker.name, kind: speaker.kind })] : [];
  const when = whenOf(proposal);
  const data: StatementData = {
    id: freeId(idOfAnswer(answers[0]) ?? proposal.id, taken),
    quote: quote ?? { exact: words },
    ...speakerOf(proposal, idOf(made[0])),
    ...(context && speaker && { context }),
    form,
    modality,
    ...(when && { when }),
    answers: [...answers],
    beside: [],
  };
  const proposed = ['id', 'form', 'modality', 'speaker', 'when', 'context', 'answers'];
  const figures = proposal.figures.map(({ value }) => value);
  const likely = proposal.claims.map(({ claim }) => claim);
  return {
    data,
    figures,
    likely,
    proposed: new Set(proposed.filter((field) => field === 'speaker' || field in data)),
    made,
  };
}

function speakerOf({ speaker, attribution, refersTo }: Proposed, made: string | undefined): Partial<StatementData> {
  const id = speaker?.id ?? made;
  if (!speaker || !id || !attribution) return {};
  return { speaker: id, attribution, ...(refersTo && { refersTo }), ...(speaker.role && { role: speaker.role }) };
}

function whenOf({ when }: Proposed): StatementData['when'] {
  if (!when) return undefined;
  const { words, date, bound } = when;
  if (!date) return { words, basis: 'unknown' };
  const note = 'Worked out from the date of the article.';
  return { words, date, ...(bound && { bound }), basis: 'inferred', note };
}

/** A statement with other answers; a name that was only proposed follows them. */
export function withAnswers(draft: Draft, answers: readonly AnswerData[], taken: ReadonlySet<string>): Draft {
  const made = draft.proposed.has('id') ? (idOfAnswer(answers[0]) ?? idOfWords(draft.data.quote.exact)) : undefined;
  const proposed = new Set([...draft.proposed].filter((field) => field !== 'answers'));
  const id = made ? freeId(made, taken) : draft.data.id;
  return { ...draft, proposed, data: { ...draft.data, id, answers: [...answers] } };
}

/** Whether an answer in words is still to be chosen. */
export function isUnanswered({ data }: Draft): boolean {
  return data.answers.some(({ value, position }) => !value && !position);
}

/** What somebody else says is no author’s voice, and what nobody says is no paraphrase. */
export function formFor(data: StatementData, speaker: string | undefined): StatementData['form'] {
  if (speaker && data.form === 'author-voice') return 'paraphrase';
  return !speaker && data.form === 'paraphrase' ? 'author-voice' : data.form;
}

/** A passage that answers nothing is called by its first words. */
function idOfWords(words: string): string | undefined {
  return idFrom(words.split(' ').slice(0, 5).join(' '));
}

/** A passage is called by what it answers: “troops-sent-10000”. */
function idOfAnswer(answer: AnswerData | undefined): string | undefined {
  const figure = answer?.value?.words.replace(/[^\p{L}\p{N} ]/gu, '');
  return answer && idFrom(`${answer.claim} ${figure ?? ''}`);
}

export function newSpeaker(data: SpeakerData): Change {
  const name = data.name.replace(/^(?:The|An?|Some|Several|Der|Die|Das|Dem|Den|Eine?) /, (article) =>
    article.toLowerCase(),
  );
  return { kind: 'add-speaker', id: idFrom(name) ?? 'speaker', data: { ...data, name } };
}

export function idOf(change: Change | undefined): string | undefined {
  return change && 'id' in change ? change.id : undefined;
}

/** Fields with what has no value any more as null, which says on the way to the server that the field goes. */
export function cleared(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? null]));
}

/** Whether a change makes a file of a speaker, or changes one. */
function isOfSpeaker(change: Change) {
  return change.kind === 'add-speaker' || change.kind === 'change-speaker';
}

/** The changes that save a draft. */
export function changesOf({ held, data, made }: Draft, article: string): Change[] {
  const used = made.filter((change) => !isOfSpeaker(change) || change.id === data.speaker);
  const written = {
    ...data,
    answers: data.answers.length > 0 ? data.answers : undefined,
    beside: data.beside.length > 0 ? data.beside : undefined,
  };
  const fields = JSON.parse(JSON.stringify(written));
  const own: Change = held
    ? { kind: 'change-statement', article, id: held, data: fields }
    : { kind: 'add-statement', article, data: fields };
  return [...used, own];
}

/** A quote with other words: what set the old ones apart goes. */
export function quoteWith(exact: string, old: QuoteSelector | undefined): QuoteSelector | undefined {
  if (exact.trim() === '') return undefined;
  return old?.exact === exact ? old : { exact };
}
