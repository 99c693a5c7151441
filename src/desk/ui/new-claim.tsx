/** A new question, with its topic where that is new too. */
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { ClaimData } from '../../domain/schema.ts';
import type { Change } from '../changes.ts';
import { idFrom } from '../ids.ts';
import type { Content } from './api.ts';
import { Choice, Field, Text } from './field.tsx';

const NEW = '+';
const KINDS: readonly ClaimData['kind'][] = ['quantity', 'position'];
const KIND_NAMES = { quantity: 'a figure', position: 'an answer in words' } as const;

interface ClaimDraft {
  readonly question: string;
  readonly label: string;
  readonly topic: string;
  readonly kind: ClaimData['kind'];
  readonly unit: string;
  readonly measure: string;
  readonly answer: string;
  readonly note: string;
  readonly topicTitle: string;
  readonly topicSentence: string;
}

const EMPTY: ClaimDraft = {
  ...{ question: '', label: '', topic: '', kind: 'quantity', unit: '', measure: '' },
  ...{ answer: '', note: '', topicTitle: '', topicSentence: '' },
};

/** The claim of a draft, and what has to be made with it. */
function claimFrom(draft: ClaimDraft): { id: string; data: ClaimData; made: Change[] } {
  const isNewTopic = draft.topic === NEW;
  const topic = isNewTopic ? (idFrom(draft.topicTitle) ?? '') : draft.topic;
  const { question, label, note } = draft;
  const asked = new Date().toISOString().slice(0, 10);
  const base = { question, label, topic, about: 'present' as const, asked, corrections: [] };
  const position = { id: idFrom(draft.answer) ?? 'answer', label: draft.answer };
  const data: ClaimData =
    draft.kind === 'quantity'
      ? { kind: 'quantity', ...base, unit: draft.unit, measure: draft.measure }
      : { kind: 'position', ...base, positions: [position], table: [] };
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
    [draft.label, draft.note, ...own, ...topic].every((text) => text.trim() !== '')
  );
}

interface Given {
  readonly content: Content;
  onAdd(id: string, data: ClaimData, made: readonly Change[]): void;
}

export function NewClaim({ content, onAdd }: Given) {
  const [draft, setDraft] = useState<ClaimDraft>({ ...EMPTY, topic: content.topics[0]?.id ?? NEW });
  const set = (part: Partial<ClaimDraft>) => setDraft({ ...draft, ...part });
  const input = (name: Exclude<keyof ClaimDraft, 'topic' | 'kind'>, title: string, note: string) => (
    <Field name={title} note={note}>
      <Text value={draft[name]} onText={(text) => set({ [name]: text })} />
    </Field>
  );
  const { id, data, made } = claimFrom(draft);
  const isQuantity = draft.kind === 'quantity';
  const topics = Object.fromEntries(content.topics.map((topic) => [topic.id, topic.data.title]));
  return (
    <div class="new">
      {input('question', 'question', 'Ends in a question mark.')}
      {input('label', 'label', 'The question in a few words, for lists.')}
      <Field name="topic">
        <Choice
          options={[...content.topics.map((topic) => topic.id), NEW]}
          names={{ ...topics, [NEW]: 'a new topic …' }}
          value={draft.topic}
          onPick={(topic) => set({ topic })}
        />
      </Field>
      {draft.topic === NEW && input('topicTitle', 'topic’s title', 'A new topic, in a few words.')}
      {draft.topic === NEW && input('topicSentence', 'topic’s sentence', 'What it covers.')}
      <Field name="asks for">
        <Choice options={KINDS} names={KIND_NAMES} value={draft.kind} onPick={(kind) => set({ kind })} />
      </Field>
      {isQuantity && input('unit', 'unit', 'What is counted: “families”.')}
      {isQuantity && input('measure', 'measure', 'In a word or two: “moved”.')}
      {!isQuantity && input('answer', 'first answer', 'What this passage answers, in a few words.')}
      {input('note', 'note for readers', 'What the question covers and what not.')}
      <button type="button" disabled={!isComplete(draft)} onClick={() => onAdd(id, data, made)}>
        Add the question
      </button>
    </div>
  );
}
