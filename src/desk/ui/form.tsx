/** The form of one statement: what its words propose, and what each choice means. */
/** @jsxImportSource preact */
import type { StatementData } from '../../domain/schema.ts';
import { BASES, FORMS, MODALITIES } from '../../domain/vocabulary.ts';
import { BASIS_NOTES, BASIS_WORDS, FORM_NOTES, FORM_WORDS, MODALITY_NOTES, MODALITY_WORDS } from '../../words/words.ts';
import { Answers } from './answers.tsx';
import { Beside } from './beside.tsx';
import type { Draft } from './draft.ts';
import { Chips, Choice, Field, type FieldState, type FormGiven, Text } from './field.tsx';
import { SpeakerFields } from './speaker.tsx';

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
        {...{ name: 'in whose words', field: 'form', state, options: FORMS, names: FORM_WORDS, notes: FORM_NOTES }}
        value={data.form}
        onPick={(form) => set('form', { form })}
      />
      <SpeakerFields {...given} />
      <Chips
        {...{ name: 'how firmly', field: 'modality', state, options: MODALITIES, names: MODALITY_WORDS }}
        notes={MODALITY_NOTES}
        value={data.modality}
        onPick={(modality) => set('modality', { modality })}
      />
      <TimeFields draft={draft} state={state} set={set} />
      <Beside {...given} />
      <Field name="note" state={state} note="What readers should know of this passage.">
        <Text value={data.note} onText={(note) => set('note', { note: note || undefined })} />
      </Field>
      <Field name="id" state={state} note="The name of the passage in its file and in its address.">
        <Text value={data.id} onText={(id) => set('id', { id })} />
      </Field>
    </>
  );
}

type When = NonNullable<StatementData['when']>;

const BOUNDS = ['none', 'until', 'from'] as const;
const BOUND_NAMES = { none: 'at that time', until: 'until then', from: 'from then on' } as const;
const BOUND_NOTES = {
  none: 'They name the time itself.',
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
        {...{ name: 'the words mean', options: BOUNDS, names: BOUND_NAMES, notes: BOUND_NOTES }}
        value={when.bound ?? 'none'}
        onPick={(bound) => put({ bound: bound === 'none' ? undefined : bound })}
      />
      <Field name="how the words were read">
        <Text value={when.note} onText={(note) => put({ note: note || undefined })} />
      </Field>
    </>
  );
}
