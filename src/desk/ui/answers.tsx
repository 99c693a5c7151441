/** The answers of a statement: claims, figures with their readings, positions; new ones where they are needed. */
/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerData, ClaimData, ValueData } from '../../domain/schema.ts';
import { VALUE_FORMS, type ValueForm } from '../../domain/vocabulary.ts';
import type { Change } from '../changes.ts';
import { answerWith } from '../proposals/answers.ts';
import type { Content } from './api.ts';
import { type Draft, withAnswers } from './draft.ts';
import { Chips, Field, type FieldState, type FormGiven, More, Text } from './field.tsx';
import { NewClaim } from './new-claim.tsx';
import { NewPosition } from './new-position.tsx';

/** What each reading of a figure means. */
const READINGS = {
  exactly: 'The figure flatly: “3,000”.',
  atLeast: '“At least”, “more than”.',
  atMost: '“At most”, “fewer than”.',
  upTo: '“Up to”, “could grow to”: a ceiling.',
  about: '“About”, “some”: read as a share either way.',
  between: 'Two numbers, the lower first: 10–20.',
  vague: 'A word: “thousands”.',
} as const satisfies Record<ValueForm, string>;

const READING_NAMES = {
  exactly: 'exactly',
  atLeast: 'at least',
  atMost: 'at most',
  upTo: 'up to',
  about: 'about',
  between: 'between',
  vague: 'a word',
} as const satisfies Record<ValueForm, string>;

const NEW = '+';

export function Answers({ draft, content, state, onChange }: FormGiven) {
  const { answers } = draft.data;
  const taken = new Set(content.article?.statements.map(({ data }) => data.id));
  const put = (next: AnswerData[], made = draft.made) => onChange(withAnswers({ ...draft, made }, next, taken));
  const part = useRef<HTMLElement>(null);
  const count = useRef(answers.length);
  useEffect(() => {
    // An answer that was added is what is looked at next.
    if (answers.length > count.current) lastField(part.current)?.focus();
    count.current = answers.length;
  }, [answers.length]);
  return (
    <section ref={part} class={state.proposed.has('answers') ? 'part proposed' : 'part'} aria-labelledby="answers">
      <h2 id="answers">
        Which question it answers{state.proposed.has('answers') && answers.length > 0 && <em>proposed</em>}
      </h2>
      {answers.map((answer, index) => (
        <AnswerFields
          key={`${answer.claim}-${index}`}
          {...{ answer, draft, content }}
          onPut={(next, made) => put(answers.with(index, next), made)}
          onDrop={() => put(answers.toSpliced(index, 1))}
        />
      ))}
      <Faults state={state} />
      <PickClaim
        draft={draft}
        content={content}
        onPick={(claim, data, made) => put([...answers, answerTo(claim, data, draft, languageOf(content))], made)}
      />
    </section>
  );
}

/** The first field of the last answer. */
function lastField(part: HTMLElement | null): HTMLElement | null | undefined {
  return [...(part?.querySelectorAll('.answer') ?? [])].at(-1)?.querySelector<HTMLElement>('input, select');
}

function Faults({ state }: { state: FieldState }) {
  const faults = state.faults.filter(({ field }) => field === 'answers');
  return (
    <>
      {faults.map(({ message, remedy }) => (
        <p class="fault" key={message}>
          {message}. {remedy}
        </p>
      ))}
    </>
  );
}

/** The first answer to a claim that is picked: a figure that no other answer has; of answers in words the one is left to be chosen. */
function answerTo(claim: string, data: ClaimData, { data: { quote, answers }, figures = [] }: Draft, language: string) {
  if (data.kind === 'position') return answerWith({ claim }, quote.exact, { language });
  const taken = new Set(answers.map(({ value }) => value?.words));
  const value = figures.find(({ words }) => !taken.has(words)) ?? figures[0] ?? { words: '', exactly: 0 };
  return answerWith({ claim, value }, quote.exact, { language });
}

/** The language of the copy that is open. */
function languageOf({ article }: Content): string {
  return article?.data.language ?? '';
}

/** The claims of the tracker, and those that are made with this statement. */
function claimsOf(content: Content, { made }: Draft): { id: string; data: ClaimData }[] {
  const fresh = made.flatMap((one) => (one.kind === 'add-claim' ? [{ id: one.id, data: one.data }] : []));
  return [...content.claims, ...fresh];
}

interface AnswerGiven {
  readonly answer: AnswerData;
  readonly draft: Draft;
  readonly content: Content;
  onPut(answer: AnswerData, made?: readonly Change[]): void;
}

function AnswerFields({ answer, draft, content, onPut, onDrop }: AnswerGiven & { onDrop(): void }) {
  const data = claimsOf(content, draft).find(({ id }) => id === answer.claim)?.data;
  const { value, excerpt, lead, earlier, denied } = answer;
  return (
    <div class="answer">
      <p class="question">
        {data?.question ?? answer.claim}
        <button type="button" class="quiet" onClick={onDrop}>
          not this question
        </button>
      </p>
      {answer.value && (
        <ValueFields
          value={answer.value}
          figures={draft.figures ?? []}
          onPut={(value) => onPut({ ...answer, value })}
        />
      )}
      {data?.kind === 'position' && <PositionFields {...{ answer, draft, content, onPut }} claim={data} />}
      <Field name="in short rows" note="The few words of the passage that lists print; none: all of it.">
        <Text value={excerpt} onText={(words) => onPut({ ...answer, excerpt: words || undefined })} />
      </Field>
      <More
        name="put forward, replaced, denied, another unit"
        isOpen={Boolean(lead || earlier || denied || value?.unit)}
      >
        <Flag
          name="lead"
          says="put forward: of several answers, the one that the article leads with"
          {...{ answer, onPut }}
        />
        <Flag name="earlier" says="replaced: the article itself gives it as an earlier one" {...{ answer, onPut }} />
        <Flag name="denied" says="denied: the passage says that it is not so" {...{ answer, onPut }} />
        {value && (
          <Field
            name="another unit"
            note="Only where it differs from the question’s: figures of two units are not compared."
          >
            <Text value={value.unit} onText={(unit) => onPut({ ...answer, value: unitOf(value, unit) })} />
          </Field>
        )}
      </More>
    </div>
  );
}

function unitOf({ unit: _, ...value }: ValueData, unit: string): ValueData {
  return unit === '' ? value : { ...value, unit };
}

interface FlagGiven {
  readonly name: 'lead' | 'earlier' | 'denied';
  readonly says: string;
  readonly answer: AnswerData;
  onPut(answer: AnswerData): void;
}

function Flag({ name, says, answer, onPut }: FlagGiven) {
  return (
    <label class="flag">
      <input
        type="checkbox"
        checked={answer[name] === true}
        onChange={({ currentTarget }) => onPut({ ...answer, [name]: currentTarget.checked || undefined })}
      />
      {says}
    </label>
  );
}

interface ValueGiven {
  readonly value: ValueData;
  /** All figures of the passage, to choose from. */
  readonly figures: readonly ValueData[];
  onPut(value: ValueData): void;
}

function ValueFields({ value, figures, onPut }: ValueGiven) {
  const form = VALUE_FORMS.find((name) => value[name] !== undefined) ?? 'exactly';
  const given = [value[form] ?? ''].flat().join('–');
  const put = (next: ValueForm, text: string) =>
    onPut({ words: value.words, ...(value.unit && { unit: value.unit }), ...reading(next, text) });
  return (
    <>
      {figures.length > 1 && (
        <p class="figures">
          {figures.map((one) => (
            <button
              type="button"
              key={one.words}
              aria-pressed={one.words === value.words}
              onClick={() => onPut({ ...one, ...(value.unit && { unit: value.unit }) })}
            >
              {one.words}
            </button>
          ))}
        </p>
      )}
      <div class="row">
        <Field name="figure" note="As printed, with the words that qualify it.">
          <Text value={value.words} onText={(words) => onPut({ ...value, words })} />
        </Field>
        <Field name="number">
          <Text value={given} onText={(text) => put(form, text)} />
        </Field>
      </div>
      <Chips
        {...{ name: 'read as', options: VALUE_FORMS, names: READING_NAMES, notes: READINGS, value: form }}
        onPick={(next) => put(next, given)}
      />
    </>
  );
}

function reading(form: ValueForm, text: string): Partial<ValueData> {
  if (form === 'vague') return { vague: text };
  const [first = 0, second = first] = text.split(/\s*[–-]\s*/).map((number) => Number(number.replaceAll(',', '')));
  return form === 'between' ? { between: [first, second] } : { [form]: first };
}

const UNANSWERED = 'Not plain from its words: which of these does the passage put forward?';

function PositionFields({ answer, claim, draft, content, onPut }: AnswerGiven & { claim: PositionClaim }) {
  const language = languageOf(content);
  const made = draft.made.flatMap((one) =>
    one.kind === 'add-position' && one.claim === answer.claim ? [one.data] : [],
  );
  const fresh = made.map(({ id, label }) => ({ id: String(id), label: String(label) }));
  const positions = [...claim.positions, ...fresh];
  const [isNew, setNew] = useState(false);
  const withPosition = (id: string, label?: string) => {
    const { excerpt } = answerWith({ claim: answer.claim }, draft.data.quote.exact, { language, label });
    const isProposed = answer.excerpt === undefined || draft.proposed.has('answers');
    const { claim: _, excerpt: old, ...flags } = answer;
    const words = isProposed && excerpt ? excerpt : old;
    return { claim: answer.claim, ...flags, position: id, ...(words && { excerpt: words }) };
  };
  const pick = (id: string) => {
    setNew(id === NEW);
    if (id !== NEW) onPut(withPosition(id, positions.find((one) => one.id === id)?.label));
  };
  const add = (data: { id: string; label: string }, rows: Record<string, unknown>[]) => {
    setNew(false);
    const change: Change = { kind: 'add-position', claim: answer.claim, data, rows };
    onPut(withPosition(data.id, data.label), [...draft.made, change]);
  };
  return (
    <>
      <Field name="its answer" note={answer.position || isNew ? undefined : UNANSWERED}>
        <select
          value={isNew ? NEW : (answer.position ?? '')}
          onChange={({ currentTarget }) => pick(currentTarget.value)}
        >
          {!answer.position && <option value="">choose …</option>}
          {positions.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
          <option value={NEW}>a new answer …</option>
        </select>
      </Field>
      {isNew && <NewPosition others={positions} onAdd={add} />}
    </>
  );
}

/** What a passage says of the question that it would answer: for a figure or in words, of what is counted, of what is to come. */
function likelyOf({ data: { quote, modality }, figures: [figure] = [] }: Draft) {
  const behind = figure ? (quote.exact.split(figure.words)[1] ?? '') : '';
  return {
    kind: figure ? ('quantity' as const) : ('position' as const),
    about: modality === 'predicted' ? ('future' as const) : ('present' as const),
    unit: COUNTED.exec(behind)?.[1] ?? '',
  };
}

/** The noun behind a figure: “214 people”, “two nautical miles”. */
const COUNTED = /^ ((?:\p{Ll}+ )?(?!(?:is|was|has|as|this)\b)(?:\p{Ll}{2,}s|people|men|women|children|per cent))\b/u;

type PositionClaim = Extract<ClaimData, { kind: 'position' }>;

interface PickGiven {
  readonly draft: Draft;
  readonly content: Content;
  onPick(claim: string, data: ClaimData, made?: readonly Change[]): void;
}

function PickClaim({ draft, content, onPick }: PickGiven) {
  const [isNew, setNew] = useState(false);
  const claims = claimsOf(content, draft);
  const answered = new Set(draft.data.answers.map(({ claim }) => claim));
  const others = claims.filter(({ id }) => draft.likely?.includes(id) && !answered.has(id));
  const pick = (id: string) => {
    const found = claims.find((claim) => claim.id === id);
    setNew(id === NEW);
    if (found) onPick(found.id, found.data);
  };
  const add = (id: string, data: ClaimData, made: readonly Change[]) => {
    setNew(false);
    onPick(id, data, [...draft.made, ...made]);
  };
  return (
    <>
      {others.length > 0 && (
        <p class="figures ours">
          or{' '}
          {others.map(({ id, data }) => (
            <button type="button" key={id} title={data.question} onClick={() => pick(id)}>
              {data.label}
            </button>
          ))}
        </p>
      )}
      <Field name={draft.data.answers.length > 0 ? 'another question' : 'question'}>
        <select value={isNew ? NEW : ''} onChange={({ currentTarget }) => pick(currentTarget.value)}>
          <option value="">{draft.data.answers.length > 0 ? 'no other' : 'none of them'}</option>
          {claims.map(({ id, data }) => (
            <option key={id} value={id}>
              {data.question}
            </option>
          ))}
          <option value={NEW}>a new question …</option>
        </select>
      </Field>
      {isNew && <NewClaim content={content} likely={likelyOf(draft)} onAdd={add} />}
    </>
  );
}
