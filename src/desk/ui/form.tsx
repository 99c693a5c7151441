/** The form of one statement: what its words propose, what each choice means, and what is new. */
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { SpeakerData, StatementData } from '../../domain/schema.ts';
import { BASES, FORMS, MODALITIES, SPEAKER_KINDS } from '../../domain/vocabulary.ts';
import { BASIS_NOTES, BASIS_WORDS, FORM_NOTES, MODALITY_NOTES, SPEAKER_KIND_WORDS } from '../../words/words.ts';
import { Answers } from './answers.tsx';
import type { Content } from './api.ts';
import { type Draft, formFor, idOf, newSpeaker, quoteWith } from './draft.ts';
import { Chips, Choice, Field, type FieldState, type FormGiven, More, Text } from './field.tsx';

/** Sets fields of a statement; the named one does not count as proposed any more. */
type Set = (name: string, part: Partial<StatementData>) => void;

export function StatementForm(given: FormGiven) {
  const { draft, state, onChange } = given;
  const { data } = draft;
  const set: Set = (name, part) => {
    const proposed = new Set([...draft.proposed].filter((field) => field !== name));
    onChange({ ...draft, proposed, data: { ...data, ...part } });
  };
  return (
    <>
      <Answers {...given} />
      <Chips
        {...{ name: 'in whose words', field: 'form', state, options: FORMS, notes: FORM_NOTES, value: data.form }}
        onPick={(form) => set('form', { form })}
      />
      <SpeakerFields {...given} />
      <Chips
        {...{ name: 'how firmly', field: 'modality', state, options: MODALITIES, notes: MODALITY_NOTES }}
        value={data.modality}
        onPick={(modality) => set('modality', { modality })}
      />
      <TimeFields draft={draft} state={state} set={set} />
      <Field name="note" state={state} note="What readers should know of this passage.">
        <Text value={data.note} onText={(note) => set('note', { note: note || undefined })} />
      </Field>
      <Field name="id" state={state} note="Its name in the file; becomes part of its address.">
        <Text value={data.id} onText={(id) => set('id', { id })} />
      </Field>
    </>
  );
}

const NEW = '+';
const NOBODY = {
  ...{ speaker: undefined, attribution: undefined, refersTo: undefined },
  ...{ role: undefined, context: undefined },
};

function SpeakerFields({ draft, content, state, onChange }: FormGiven) {
  const { data } = draft;
  const [isNew, setNew] = useState(false);
  const set = (part: Partial<StatementData>, made = draft.made) => {
    const proposed = new Set([...draft.proposed].filter((field) => field !== 'speaker'));
    onChange({ ...draft, made, proposed, data: { ...data, ...part } });
  };
  const pick = (id: string) => {
    setNew(id === NEW);
    if (id === '') set({ ...NOBODY, form: formFor(data, undefined) });
    else if (id !== NEW) set({ speaker: id, form: formFor(data, id) });
  };
  const fresh = draft.made.filter((one) => one.kind === 'add-speaker').find(({ id }) => id === data.speaker);
  const add = (name: string, kind: SpeakerData['kind']) => {
    const change = newSpeaker(name, kind);
    setNew(false);
    set({ speaker: idOf(change), form: formFor(data, name) }, [...draft.made.filter((one) => one !== fresh), change]);
  };
  return (
    <div class="part">
      <Field name="who says it" field="speaker" state={state} note="No speaker: the article itself says it.">
        <select value={isNew ? NEW : (data.speaker ?? '')} onChange={({ currentTarget }) => pick(currentTarget.value)}>
          <option value="">no speaker</option>
          {speakersOf(content, draft).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={NEW}>a new speaker …</option>
        </select>
      </Field>
      {(isNew || fresh) && (
        <NewSpeaker key={isNew ? NEW : fresh?.id} given={isNew ? undefined : fresh?.data} onAdd={add} />
      )}
      {data.speaker && <AttributionFields data={data} state={state} set={set} />}
    </div>
  );
}

function speakersOf(content: Content, { made }: Draft): { id: string; name: string }[] {
  const fresh = made.filter((change) => change.kind === 'add-speaker');
  return [
    ...content.speakers.map(({ id, data: { name } }) => ({ id, name })),
    ...fresh.map(({ id, data: { name } }) => ({ id, name: `${name} (new)` })),
  ];
}

function AttributionFields({
  data,
  state,
  set,
}: {
  data: StatementData;
  state: FieldState;
  set(part: Partial<StatementData>): void;
}) {
  const isAtFault = state.faults.some(({ field }) => field === 'attribution' || field === 'refersTo');
  return (
    <>
      <Field name="the words that say so" field="attribution" state={state} note="As the article prints them.">
        <Text
          value={data.attribution?.exact}
          onText={(words) => set({ attribution: quoteWith(words, data.attribution) })}
        />
      </Field>
      <More
        name="whom a pronoun means, role, question asked"
        isOpen={Boolean(data.refersTo || data.role || data.context) || isAtFault}
      >
        <Field
          name="whom a pronoun means"
          field="refersTo"
          state={state}
          note="For “he said”: the words of the article that name the speaker."
        >
          <Text value={data.refersTo?.exact} onText={(words) => set({ refersTo: quoteWith(words, data.refersTo) })} />
        </Field>
        <Field name="role" state={state} note="As the article gives it.">
          <Text value={data.role} onText={(role) => set({ role: role || undefined })} />
        </Field>
        <Field
          name="the question asked"
          field="context"
          state={state}
          note="Or the condition set, in words of the article."
        >
          <Text value={data.context?.exact} onText={(words) => set({ context: quoteWith(words, data.context) })} />
        </Field>
      </More>
    </>
  );
}

interface NewSpeakerGiven {
  readonly given: SpeakerData | undefined;
  onAdd(name: string, kind: SpeakerData['kind']): void;
}

/** A speaker who has no file yet; one that was proposed can be put right. */
function NewSpeaker({ given, onAdd }: NewSpeakerGiven) {
  const [name, setName] = useState(given?.name ?? '');
  const [kind, setKind] = useState<SpeakerData['kind']>(given?.kind ?? 'named-official');
  const isSame = name.trim() === given?.name && kind === given.kind;
  return (
    <div class="new">
      <Field name="name" note="Gets a file of its own.">
        <Text value={name} onText={setName} />
      </Field>
      <Field name="kind" note={SPEAKER_KIND_WORDS[kind].one}>
        <Choice options={SPEAKER_KINDS} value={kind} onPick={(next) => setKind(next)} />
      </Field>
      {!isSame && (
        <button type="button" disabled={name.trim() === ''} onClick={() => onAdd(name.trim(), kind)}>
          {given ? 'Call the speaker so' : 'Add the speaker'}
        </button>
      )}
    </div>
  );
}

type When = NonNullable<StatementData['when']>;

const BOUNDS = ['none', 'until', 'from'] as const;
const BOUND_NOTES = {
  none: 'At that time.',
  until: 'The words give an end: “by Friday”.',
  from: 'The words give a start: “since Monday”.',
} as const satisfies Record<(typeof BOUNDS)[number], string>;

function TimeFields({ draft, state, set }: { draft: Draft; state: FieldState; set: Set }) {
  const { when } = draft.data;
  const put = (part: Partial<When>) => {
    const next: When = { basis: 'inferred', words: '', ...when, ...part };
    set('when', { when: next.words === '' ? undefined : next });
  };
  return (
    <div class="part">
      <Field name="time words" field="when" state={state} note="As the article prints them; none: leave it empty.">
        <Text value={when?.words} onText={(words) => put({ words })} />
      </Field>
      {when && <DateFields when={when} put={put} />}
    </div>
  );
}

function DateFields({ when, put }: { when: When; put(part: Partial<When>): void }) {
  return (
    <>
      <div class="row">
        <Field name="date" note="2031-03-12, 2031-03, or two with a slash.">
          <Text value={when.date} onText={(date) => put({ date: date || undefined })} />
        </Field>
        <Field name="how we know it" note={BASIS_NOTES[when.basis]}>
          <Choice options={BASES} names={BASIS_WORDS} value={when.basis} onPick={(basis) => put({ basis })} />
        </Field>
      </div>
      <Chips
        {...{ name: 'bound', options: BOUNDS, notes: BOUND_NOTES, value: when.bound ?? 'none' }}
        onPick={(bound) => put({ bound: bound === 'none' ? undefined : bound })}
      />
      <Field name="how the words were read">
        <Text value={when.note} onText={(note) => put({ note: note || undefined })} />
      </Field>
    </>
  );
}
