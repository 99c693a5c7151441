/** The answers of a statement: claims, figures with their readings, positions; new claims, positions and topics where they are needed. */
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { AnswerData, ClaimData, ValueData } from '../../domain/schema.ts';
import { PAIR_RELATIONS, type PairRelation, VALUE_FORMS, type ValueForm } from '../../domain/vocabulary.ts';
import type { Change } from '../changes.ts';
import { idFrom } from '../ids.ts';
import type { Content } from './api.ts';
import type { Draft } from './draft.ts';
import { Choice, Field } from './field.tsx';

interface Given {
  readonly draft: Draft;
  readonly content: Content;
  onChange(draft: Draft): void;
}

/** What each reading of a figure means. */
const READINGS = {
  exactly: 'The figure flatly: “3,000”.',
  atLeast: '“At least”, “more than”.',
  atMost: '“At most”, “fewer than”.',
  upTo: '“Up to”, “could grow to”: a ceiling.',
  about: '“About”, “some”: read as a share either way.',
  between: 'Two numbers, the lower first.',
  vague: 'A word: “thousands”.',
} as const satisfies Record<ValueForm, string>;

/** What each relation of two positions means. */
const RELATIONS = {
  agree: 'Both count as one answer: “these agree”.',
  differ: 'Both can be true, but they tell a reader different things.',
  contradict: 'They cannot both be true.',
  'not-comparable': 'They talk about different things.',
} as const satisfies Record<PairRelation, string>;

const NEW = '+';

export function Answers({ draft, content, onChange }: Given) {
  const { answers } = draft.data;
  const put = (next: AnswerData[], made = draft.made) => {
    const proposed = new Set([...draft.proposed].filter((field) => field !== 'answers'));
    onChange({ ...draft, made, proposed, data: { ...draft.data, answers: next } });
  };
  const replace = (index: number, answer: AnswerData, made?: readonly Change[]) =>
    put(answers.with(index, answer), made);
  return (
    <fieldset>
      <legend>
        Which questions it answers{draft.proposed.has('answers') && answers.length > 0 && <em> proposed</em>}
      </legend>
      {answers.map((answer, index) => (
        <div class="answer" key={`${answer.claim}-${index}`}>
          <AnswerFields
            answer={answer}
            draft={draft}
            content={content}
            onPut={(next, made) => replace(index, next, made)}
          />
          <button type="button" onClick={() => put(answers.toSpliced(index, 1))}>
            Not this question
          </button>
        </div>
      ))}
      <PickClaim
        draft={draft}
        content={content}
        onPick={(claim, data, made) => put([...answers, emptyAnswer(claim, data)], made)}
      />
    </fieldset>
  );
}

function emptyAnswer(claim: string, data: ClaimData): AnswerData {
  if (data.kind === 'position') return { claim, position: data.positions[0]?.id };
  return { claim, value: { words: '', exactly: 0 } };
}

/** The claims of the tracker, and those that are made with this statement. */
function claimsOf(content: Content, draft: Draft): { id: string; data: ClaimData }[] {
  return [
    ...content.claims,
    ...draft.made.flatMap((one) => (one.kind === 'add-claim' ? [{ id: one.id, data: one.data }] : [])),
  ];
}

interface AnswerGiven extends Omit<Given, 'onChange'> {
  readonly answer: AnswerData;
  onPut(answer: AnswerData, made?: readonly Change[]): void;
}

function AnswerFields({ answer, draft, content, onPut }: AnswerGiven) {
  const data = claimsOf(content, draft).find(({ id }) => id === answer.claim)?.data;
  const flag = (name: 'lead' | 'earlier' | 'denied', meaning: string) => (
    <label class="flag" title={meaning}>
      <input
        type="checkbox"
        checked={answer[name] === true}
        onChange={({ currentTarget }) => onPut({ ...answer, [name]: currentTarget.checked || undefined })}
      />
      {name} <small>{meaning}</small>
    </label>
  );
  return (
    <>
      <strong>{data?.question ?? answer.claim}</strong>
      {answer.value && <ValueFields value={answer.value} onPut={(value) => onPut({ ...answer, value })} />}
      {data?.kind === 'position' && (
        <PositionFields answer={answer} claim={data} draft={draft} content={content} onPut={onPut} />
      )}
      <Field name="excerpt" note="The few words that a short row prints; none: the whole quote.">
        <input
          value={answer.excerpt ?? ''}
          onInput={({ currentTarget }) => onPut({ ...answer, excerpt: currentTarget.value || undefined })}
        />
      </Field>
      {flag('lead', 'the answer that the article puts forward')}
      {flag('earlier', 'the article gives it as replaced')}
      {flag('denied', 'the passage says that it is not so')}
    </>
  );
}

function ValueFields({ value, onPut }: { value: ValueData; onPut(value: ValueData): void }) {
  const form = VALUE_FORMS.find((name) => value[name] !== undefined) ?? 'exactly';
  const given = String(value[form] ?? '');
  const put = (next: ValueForm, text: string) =>
    onPut({ words: value.words, ...(value.unit && { unit: value.unit }), ...reading(next, text) });
  return (
    <div class="row">
      <Field name="figure" note="As printed.">
        <input value={value.words} onInput={({ currentTarget }) => onPut({ ...value, words: currentTarget.value })} />
      </Field>
      <Field name="reading" note={READINGS[form]}>
        <Choice options={VALUE_FORMS} value={form} onPick={(next) => put(next, given)} />
      </Field>
      <Field name="number">
        <input value={given} onInput={({ currentTarget }) => put(form, currentTarget.value)} />
      </Field>
    </div>
  );
}

function reading(form: ValueForm, text: string): Partial<ValueData> {
  if (form === 'vague') return { vague: text };
  const [first = 0, second = first] = text.split(/[,–-]/).map(Number);
  return form === 'between' ? { between: [first, second] } : { [form]: first };
}

interface PositionGiven extends AnswerGiven {
  readonly claim: Extract<ClaimData, { kind: 'position' }>;
}

function PositionFields({ answer, claim, draft, onPut }: PositionGiven) {
  const made = draft.made.flatMap((one) =>
    one.kind === 'add-position' && one.claim === answer.claim ? [one.data] : [],
  );
  const positions = [
    ...claim.positions,
    ...made.map((data) => ({ id: String(data['id']), label: String(data['label']) })),
  ];
  const [isNew, setNew] = useState(false);
  const pick = (id: string) => {
    setNew(id === NEW);
    if (id !== NEW) onPut({ ...answer, position: id });
  };
  return (
    <>
      <Field name="position">
        <select value={isNew ? NEW : answer.position} onChange={({ currentTarget }) => pick(currentTarget.value)}>
          {positions.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
          <option value={NEW}>a new answer …</option>
        </select>
      </Field>
      {isNew && (
        <NewPosition
          others={positions}
          onAdd={(data, rows) => {
            setNew(false);
            onPut({ ...answer, position: data.id }, [
              ...draft.made,
              { kind: 'add-position', claim: answer.claim, data, rows },
            ]);
          }}
        />
      )}
    </>
  );
}

interface Row {
  readonly relation: PairRelation;
  readonly reason: string;
}

function NewPosition({
  others,
  onAdd,
}: {
  others: readonly { id: string; label: string }[];
  onAdd(data: { id: string; label: string }, rows: Record<string, unknown>[]): void;
}) {
  const [label, setLabel] = useState('');
  const [rows, setRows] = useState<readonly Row[]>(others.map(() => ({ relation: 'differ', reason: '' })));
  const id = idFrom(label) ?? '';
  const put = (index: number, row: Row) => setRows(rows.with(index, row));
  const isWhole = id !== '' && rows.every(({ reason }) => reason.trim() !== '');
  return (
    <div class="new">
      <Field name="answer" note="In a few words, as the page prints it.">
        <input value={label} maxLength={60} onInput={({ currentTarget }) => setLabel(currentTarget.value)} />
      </Field>
      {rows.map((row, index) => (
        <div class="row" key={others[index]?.id}>
          <Field name={`beside “${others[index]?.label}”`} note={RELATIONS[row.relation]}>
            <Choice
              options={PAIR_RELATIONS}
              value={row.relation}
              onPick={(relation) => put(index, { ...row, relation })}
            />
          </Field>
          <Field name="because" note="The page prints it.">
            <input
              value={row.reason}
              onInput={({ currentTarget }) => put(index, { ...row, reason: currentTarget.value })}
            />
          </Field>
        </div>
      ))}
      <button
        type="button"
        disabled={!isWhole}
        onClick={() =>
          onAdd(
            { id, label },
            rows.map((row, index) => ({ pair: [others[index]?.id, id], ...row })),
          )
        }
      >
        Add the answer
      </button>
    </div>
  );
}

function PickClaim({
  draft,
  content,
  onPick,
}: Omit<Given, 'onChange'> & { onPick(claim: string, data: ClaimData, made?: readonly Change[]): void }) {
  const [isNew, setNew] = useState(false);
  const claims = claimsOf(content, draft);
  const pick = (id: string) => {
    const found = claims.find((claim) => claim.id === id);
    setNew(id === NEW);
    if (found) onPick(found.id, found.data);
  };
  return (
    <>
      <Field name="another question">
        <select value={isNew ? NEW : ''} onChange={({ currentTarget }) => pick(currentTarget.value)}>
          <option value="">–</option>
          {claims.map(({ id, data }) => (
            <option key={id} value={id}>
              {data.question}
            </option>
          ))}
          <option value={NEW}>a new question …</option>
        </select>
      </Field>
      {isNew && (
        <NewClaim
          content={content}
          onAdd={(id, data, made) => {
            setNew(false);
            onPick(id, data, [...draft.made, ...made]);
          }}
        />
      )}
    </>
  );
}

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

interface NewClaimGiven {
  readonly content: Content;
  onAdd(id: string, data: ClaimData, made: readonly Change[]): void;
}

function NewClaim({ content, onAdd }: NewClaimGiven) {
  const [draft, setDraft] = useState<ClaimDraft>({ ...EMPTY, topic: content.topics[0]?.id ?? NEW });
  const input = (name: Exclude<keyof ClaimDraft, 'topic' | 'kind'>, title: string, note: string) => (
    <Field name={title} note={note}>
      <input value={draft[name]} onInput={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.value })} />
    </Field>
  );
  const { id, data, made } = claimFrom(draft);
  const isQuantity = draft.kind === 'quantity';
  return (
    <div class="new">
      {input('question', 'question', 'Ends in a question mark.')}
      {input('label', 'label', 'The question in a few words, for lists.')}
      <Field name="topic">
        <Choice
          options={[...content.topics.map((topic) => topic.id), NEW]}
          value={draft.topic}
          onPick={(topic) => setDraft({ ...draft, topic })}
        />
      </Field>
      {draft.topic === NEW && input('topicTitle', 'topic’s title', 'A new topic, in a few words.')}
      {draft.topic === NEW && input('topicSentence', 'topic’s sentence', 'What it covers.')}
      <Field name="asks for" note={isQuantity ? 'A figure.' : 'An answer in words, one of those that it lists.'}>
        <Choice options={KINDS} value={draft.kind} onPick={(kind) => setDraft({ ...draft, kind })} />
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

const KINDS: readonly ClaimData['kind'][] = ['quantity', 'position'];
