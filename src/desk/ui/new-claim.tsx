/** A new question, with its topic where that is new too. */
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { ClaimData } from '../../domain/schema.ts';
import { COURSES, type Course } from '../../domain/vocabulary.ts';
import type { Change } from '../changes.ts';
import { idFrom } from '../ids.ts';
import type { Content } from './api.ts';
import { today } from './day.ts';
import { Chips, Choice, Field, Fresh, Text } from './field.tsx';

const NEW = '+';
const KINDS: readonly ClaimData['kind'][] = ['quantity', 'position'];
const KIND_NAMES = { quantity: 'a figure', position: 'an answer in words' } as const;
const KIND_NOTES = {
  quantity: 'How many, how much: figures are compared by rule.',
  position: 'Yes or no, who, why: an editor says how the answers compare.',
} as const;
const TIMES: readonly ClaimData['about'][] = ['present', 'future'];
const TIME_NAMES = { present: 'what is', future: 'what will be' } as const;
const TIME_NOTES = {
  present: 'What has happened, or is so.',
  future: 'Answers count from the day on which they were given.',
} as const;
const WAYS = ['none', ...COURSES] as const;
const WAY_NAMES = { none: 'not said', cumulative: 'running total', varying: 'level', fixed: 'fixed' } as const;
const WAY_NOTES = {
  none: 'Different figures count as different, whenever they were given.',
  cumulative: 'It only grows: a higher figure may just be later.',
  varying: 'It goes up and down: figures of other days are no contradiction.',
  fixed: 'It does not change, it is only found out.',
} as const satisfies Record<(typeof WAYS)[number], string>;

interface ClaimDraft {
  readonly question: string;
  readonly label: string;
  readonly topic: string;
  readonly kind: ClaimData['kind'];
  readonly about: ClaimData['about'];
  readonly way: 'none' | Course;
  readonly unit: string;
  readonly measure: string;
  readonly answer: string;
  readonly note: string;
  /** Days beyond which answers are not compared. */
  readonly within: string;
  /** Another figure that this one cannot exceed, and why. */
  readonly ceiling: string;
  readonly because: string;
  readonly topicTitle: string;
  readonly topicSentence: string;
}

const EMPTY: Omit<ClaimDraft, 'topic' | 'kind' | 'about' | 'unit'> = {
  ...{ question: '', label: '', way: 'none', measure: '', answer: '', note: '', within: '', ceiling: '', because: '' },
  ...{ topicTitle: '', topicSentence: '' },
};

/** The claim of a draft, and what has to be made with it. */
function claimFrom(draft: ClaimDraft): { id: string; data: ClaimData; made: Change[] } {
  const isNewTopic = draft.topic === NEW;
  const topic = isNewTopic ? (idFrom(draft.topicTitle) ?? '') : draft.topic;
  const { question, label, note, kind, about } = draft;
  const within = draft.within.trim() === '' ? {} : { comparableWithin: `P${draft.within.trim()}D` };
  const base = { question, label, topic, about, asked: today(), ...within, corrections: [] };
  const ceiling = draft.ceiling === '' ? {} : { cannotExceed: { claim: draft.ceiling, because: draft.because } };
  const position = { id: idFrom(draft.answer) ?? 'answer', label: draft.answer };
  const data: ClaimData =
    kind === 'quantity'
      ? {
          kind,
          ...base,
          unit: draft.unit,
          measure: draft.measure,
          ...(draft.way !== 'none' && { course: draft.way }),
          ...ceiling,
        }
      : { kind, ...base, positions: [position], table: [] };
  const id = idFrom(label, question) ?? 'question';
  const topicData = { title: draft.topicTitle, sentence: draft.topicSentence };
  const made: Change[] = isNewTopic ? [{ kind: 'add-topic', id: topic, data: topicData }] : [];
  return { id, data, made: [...made, { kind: 'add-claim', id, data, note }] };
}

function isComplete(draft: ClaimDraft): boolean {
  const own = draft.kind === 'quantity' ? [draft.unit, draft.measure] : [draft.answer];
  const topic = draft.topic === NEW ? [draft.topicTitle, draft.topicSentence] : [draft.topic];
  return (
    draft.question.trim().endsWith('?') &&
    [draft.label, draft.note, ...own, ...topic].every((text) => text.trim() !== '') &&
    (draft.ceiling === '' || draft.because.trim() !== '') &&
    /^\d*$/.test(draft.within.trim())
  );
}

interface Given {
  readonly content: Content;
  /** What the passage itself says of the question that it answers. */
  readonly likely: Pick<ClaimDraft, 'kind' | 'about' | 'unit'>;
  onAdd(id: string, data: ClaimData, made: readonly Change[]): void;
}

export function NewClaim({ content, likely, onAdd }: Given) {
  const topics = [...content.topics.map(({ id, data }) => ({ id, title: data.title })), NEW_TOPIC];
  const [draft, setDraft] = useState<ClaimDraft>({ ...EMPTY, ...likely, topic: topics.at(-2)?.id ?? NEW });
  const set = (part: Partial<ClaimDraft>) => setDraft({ ...draft, ...part });
  const input = (name: 'question' | 'label' | 'note' | 'answer' | 'topicTitle' | 'topicSentence', ...says: Says) => (
    <Line name={says[0]} note={says[1]} value={draft[name]} onText={(text) => set({ [name]: text })} />
  );
  const { id, data, made } = claimFrom(draft);
  return (
    <Fresh isWhole={isComplete(draft)} action="Add the question" onAdd={() => onAdd(id, data, made)}>
      {input('question', 'question', 'Ends in a question mark.')}
      {input('label', 'label', 'The question in a few words, for lists.')}
      <Chips
        {...{ name: 'it asks for', options: KINDS, names: KIND_NAMES, notes: KIND_NOTES, value: draft.kind }}
        onPick={(kind) => set({ kind })}
      />
      {draft.kind === 'quantity' ? (
        <Figure draft={draft} set={set} content={content} />
      ) : (
        input('answer', 'first answer', FIRST)
      )}
      <Chips
        {...{ name: 'it is about', options: TIMES, names: TIME_NAMES, notes: TIME_NOTES, value: draft.about }}
        onPick={(about) => set({ about, ...(about === 'future' && { way: 'none' }) })}
      />
      <Line
        name="compared within, in days"
        note="Answers further apart are called answers from different dates; none: however far."
        value={draft.within}
        onText={(within) => set({ within })}
      />
      {input('note', 'note for readers', 'What the question covers and what not.')}
      <Field name="topic">
        <Choice
          options={topics.map((topic) => topic.id)}
          names={Object.fromEntries(topics.map((topic) => [topic.id, topic.title]))}
          value={draft.topic}
          onPick={(topic) => set({ topic })}
        />
      </Field>
      {draft.topic === NEW && input('topicTitle', 'topic’s title', 'In a few words.')}
      {draft.topic === NEW && input('topicSentence', 'topic’s sentence', 'What it covers.')}
    </Fresh>
  );
}

type Says = [name: string, note: string];

const NEW_TOPIC = { id: NEW, title: 'a new topic …' };
const FIRST = 'What this passage answers, in a few words.';

interface LineGiven {
  readonly name: string;
  readonly note: string;
  readonly value: string;
  onText(text: string): void;
}

function Line({ name, note, value, onText }: LineGiven) {
  return (
    <Field name={name} note={note}>
      <Text value={value} onText={onText} />
    </Field>
  );
}

/** What only a question for a figure says. */
function Figure({
  draft,
  set,
  content,
}: {
  draft: ClaimDraft;
  set(part: Partial<ClaimDraft>): void;
  content: Content;
}) {
  const figures = content.claims.filter(({ data }) => data.kind === 'quantity');
  const ways = draft.about === 'future' ? WAYS.filter((way) => way !== 'cumulative') : WAYS;
  return (
    <>
      <div class="row">
        <Line name="unit" note="“families”" value={draft.unit} onText={(unit) => set({ unit })} />
        <Line name="measure" note="“moved”" value={draft.measure} onText={(measure) => set({ measure })} />
      </div>
      <Chips
        {...{ name: 'the figure is a', options: ways, names: WAY_NAMES, notes: WAY_NOTES, value: draft.way }}
        onPick={(way) => set({ way })}
      />
      <Field
        name="it cannot exceed"
        note="Another question for a figure: where it does, pages say that both are hard to square."
      >
        <select value={draft.ceiling} onChange={({ currentTarget }) => set({ ceiling: currentTarget.value })}>
          <option value="">no other figure</option>
          {figures.map(({ id, data }) => (
            <option key={id} value={id}>
              {data.question}
            </option>
          ))}
        </select>
      </Field>
      {draft.ceiling !== '' && (
        <Line name="because" note="The page prints it." value={draft.because} onText={(because) => set({ because })} />
      )}
    </>
  );
}
