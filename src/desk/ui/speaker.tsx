/** Who says it, by which words, and a speaker who is new. */
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { SpeakerData, StatementData } from '../../domain/schema.ts';
import { SPEAKER_KINDS } from '../../domain/vocabulary.ts';
import { SPEAKER_KIND_WORDS } from '../../words/words.ts';
import type { Change } from '../changes.ts';
import type { Content } from './api.ts';
import { cleared, type Draft, formFor, idOf, newSpeaker } from './draft.ts';
import { Choice, Field, type FieldState, type FormGiven, Fresh, More, namesIn, Text, Words } from './field.tsx';

const NEW = '+';
const NOBODY = {
  ...{ speaker: undefined, attribution: undefined, refersTo: undefined },
  ...{ role: undefined, context: undefined },
};

export function SpeakerFields({ draft, content, state, onChange }: FormGiven) {
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
  const held = content.speakers.find(({ id }) => id === data.speaker);
  const changed = draft.made.filter((one) => one.kind === 'change-speaker').find(({ id }) => id === data.speaker);
  const mend = ({ aliases, speaksFor, note }: SpeakerData) => {
    const change: Change = { kind: 'change-speaker', id: held?.id ?? '', data: cleared({ aliases, speaksFor, note }) };
    onChange({ ...draft, made: [...draft.made.filter((one) => one !== changed), change] });
  };
  const add = (given: SpeakerData) => {
    const change = newSpeaker(given);
    setNew(false);
    set({ speaker: idOf(change), form: formFor(data, given.name) }, [
      ...draft.made.filter((one) => one !== fresh),
      change,
    ]);
  };
  return (
    <div class="part">
      <Field
        name="who says it"
        field="speaker"
        state={state}
        note={data.speaker ? undefined : 'No speaker: the article itself says it.'}
      >
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
      {isNew && <NewSpeaker onAdd={add} />}
      {fresh && !isNew && <SpeakerWords data={fresh.data} onPut={add} />}
      {held && !isNew && (
        <AboutSpeaker id={held.id} data={{ ...held.data, ...given(changed?.data) }} content={content} onPut={mend} />
      )}
      {fresh && !isNew && <AboutSpeaker id={fresh.id} data={fresh.data} content={content} onPut={add} />}
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

interface AttributionGiven {
  readonly data: StatementData;
  readonly state: FieldState;
  set(part: Partial<StatementData>): void;
}

function AttributionFields({ data, state, set }: AttributionGiven) {
  const isAtFault = state.faults.some(({ field }) => field === 'refersTo');
  return (
    <>
      <Words
        {...{ name: 'the words that say so', field: 'attribution', state, note: 'As the article prints them.' }}
        quote={data.attribution}
        onQuote={(attribution) => set({ attribution })}
      />
      <More
        name="whom a pronoun means, role, question asked"
        isOpen={Boolean(data.refersTo || data.role || data.context) || isAtFault}
      >
        <Words
          {...{ name: 'whom a pronoun means', field: 'refersTo', state }}
          note="For “he said”: the words of the article that name the speaker."
          quote={data.refersTo}
          onQuote={(refersTo) => set({ refersTo })}
        />
        <Field name="role" state={state} note="As the article gives it.">
          <Text value={data.role} onText={(role) => set({ role: role || undefined })} />
        </Field>
        <Words
          {...{ name: 'the question asked', field: 'context', state }}
          note="Or the condition set, in words of the article."
          quote={data.context}
          onQuote={(context) => set({ context })}
        />
      </More>
    </>
  );
}

const KIND_NAMES = Object.fromEntries(SPEAKER_KINDS.map((kind) => [kind, SPEAKER_KIND_WORDS[kind].one]));

interface SpeakerGiven {
  readonly data: SpeakerData;
  onPut(data: SpeakerData): void;
}

/** What the file of a speaker says who has none yet. */
function SpeakerWords({ data, onPut }: SpeakerGiven) {
  return (
    <div class="row">
      <Field name="name" note="New: gets a file of its own.">
        <Text value={data.name} onText={(name) => onPut({ ...data, name })} />
      </Field>
      <Field name="kind">
        <Choice
          options={SPEAKER_KINDS}
          names={KIND_NAMES}
          value={data.kind}
          onPick={(kind) => onPut({ ...data, kind })}
        />
      </Field>
    </div>
  );
}

/** Fields that have a value; what is cleared is as if it were not there. */
function given(fields: Record<string, unknown> = {}): Partial<SpeakerData> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? undefined]));
}

interface AboutGiven {
  readonly id: string;
  readonly data: SpeakerData;
  readonly content: Content;
  onPut(data: SpeakerData): void;
}

/** What else the file of a speaker says: other names, for whom they speak, what readers should know. */
function AboutSpeaker({ id, data, content, onPut }: AboutGiven) {
  const { aliases = [], speaksFor, note } = data;
  const put = (part: { [Name in keyof SpeakerData]?: SpeakerData[Name] | undefined }) => {
    onPut({ ...data, ...part } as SpeakerData);
  };
  return (
    <More name="other names, for whom they speak" isOpen={false}>
      <Field
        name="other names"
        note="Offices and spellings too, also in another script, between commas: by these the words that say so are checked."
      >
        <Text value={aliases.join(', ')} onText={(text) => put({ aliases: namesIn(text) })} />
      </Field>
      <Field name="speaks for" note="Mostly a body; it merges nobody.">
        <select
          value={speaksFor ?? ''}
          onChange={({ currentTarget }) => put({ speaksFor: currentTarget.value || undefined })}
        >
          <option value="">nobody in particular</option>
          {content.speakers
            .filter((one) => one.id !== id)
            .map((one) => (
              <option key={one.id} value={one.id}>
                {one.data.name}
              </option>
            ))}
        </select>
      </Field>
      <Field name="about the speaker" note="What readers should know.">
        <Text value={note} onText={(text) => put({ note: text || undefined })} />
      </Field>
    </More>
  );
}

function NewSpeaker({ onAdd }: { onAdd(data: SpeakerData): void }) {
  const [data, setData] = useState<SpeakerData>({ name: '', kind: 'named-official' });
  return (
    <Fresh isWhole={data.name.trim() !== ''} action="Add the speaker" onAdd={() => onAdd(data)}>
      <SpeakerWords data={data} onPut={setData} />
    </Fresh>
  );
}
