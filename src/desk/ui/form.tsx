/** The form of one statement: what its words propose, what each choice means, and what is new. */
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { SpeakerData, StatementData } from '../../domain/schema.ts';
import { BASES, FORMS, MODALITIES, SPEAKER_KINDS } from '../../domain/vocabulary.ts';
import { FORM_NOTES, MODALITY_NOTES, SPEAKER_KIND_WORDS } from '../../words/words.ts';
import { Answers } from './answers.tsx';
import type { Content } from './api.ts';
import { type Draft, idOf, newSpeaker, quoteWith } from './draft.ts';
import { Choice, Field } from './field.tsx';

interface Given {
  readonly draft: Draft;
  readonly content: Content;
  onChange(draft: Draft): void;
}

export function StatementForm({ draft, content, onChange }: Given) {
  const { data } = draft;
  const set = (name: string, part: Partial<StatementData>) => {
    const proposed = new Set([...draft.proposed].filter((field) => field !== name));
    onChange({ ...draft, proposed, data: { ...data, ...part } });
  };
  return (
    <>
      <blockquote>
        {data.quote.prefix && <small>{data.quote.prefix}</small>}
        {data.quote.exact}
        {data.quote.suffix && <small>{data.quote.suffix}</small>}
      </blockquote>
      <Field name="id" draft={draft} note="Becomes part of the address.">
        <input value={data.id} onInput={({ currentTarget }) => set('id', { id: currentTarget.value })} />
      </Field>
      <Field name="form" draft={draft} note={FORM_NOTES[data.form]}>
        <Choice options={FORMS} value={data.form} onPick={(form) => set('form', { form })} />
      </Field>
      <Field name="modality" draft={draft} note={MODALITY_NOTES[data.modality]}>
        <Choice options={MODALITIES} value={data.modality} onPick={(modality) => set('modality', { modality })} />
      </Field>
      <SpeakerFields draft={draft} content={content} onChange={onChange} />
      <TimeFields draft={draft} set={set} />
      <Answers draft={draft} content={content} onChange={onChange} />
      <Field name="note" note="What readers should know of this passage.">
        <input
          value={data.note ?? ''}
          onInput={({ currentTarget }) => set('note', { note: currentTarget.value || undefined })}
        />
      </Field>
    </>
  );
}

const NEW = '+';

function SpeakerFields({ draft, content, onChange }: Given) {
  const { data } = draft;
  const made = draft.made.filter((change) => change.kind === 'add-speaker');
  const speakers = [
    ...content.speakers.map(({ id, data: { name } }) => ({ id, name })),
    ...made.map((one) => ({ id: one.id, name: `${one.data.name} (new)` })),
  ];
  const [isNew, setNew] = useState(false);
  const set = (part: Partial<StatementData>, more = draft.made) => {
    const proposed = new Set([...draft.proposed].filter((field) => field !== 'speaker'));
    onChange({ ...draft, made: more, proposed, data: { ...data, ...part } });
  };
  const pick = (id: string) => {
    setNew(id === NEW);
    if (id === '') set({ speaker: undefined, attribution: undefined, role: undefined });
    else if (id !== NEW) set({ speaker: id });
  };
  const add = (name: string, kind: SpeakerData['kind']) => {
    const change = newSpeaker(name, kind);
    setNew(false);
    set({ speaker: idOf(change) }, [...draft.made, change]);
  };
  return (
    <fieldset>
      <legend>Who says it</legend>
      <Field name="speaker" draft={draft} note="None: the article itself says it.">
        <select value={isNew ? NEW : (data.speaker ?? '')} onChange={({ currentTarget }) => pick(currentTarget.value)}>
          <option value="">no speaker</option>
          {speakers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={NEW}>a new speaker …</option>
        </select>
      </Field>
      {isNew && <NewSpeaker onAdd={add} />}
      {data.speaker && (
        <>
          <Field name="attribution" note="The words of the article that say who said it.">
            <input
              value={data.attribution?.exact ?? ''}
              onInput={({ currentTarget }) => set({ attribution: quoteWith(currentTarget.value, data.attribution) })}
            />
          </Field>
          <Field name="role" note="As the article gives it.">
            <input
              value={data.role ?? ''}
              onInput={({ currentTarget }) => set({ role: currentTarget.value || undefined })}
            />
          </Field>
          <Field name="context" draft={draft} note="The question asked, the condition set; words of the article.">
            <input
              value={data.context?.exact ?? ''}
              onInput={({ currentTarget }) => set({ context: quoteWith(currentTarget.value, data.context) })}
            />
          </Field>
        </>
      )}
    </fieldset>
  );
}

function NewSpeaker({ onAdd }: { onAdd(name: string, kind: SpeakerData['kind']): void }) {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<SpeakerData['kind']>('named-official');
  return (
    <div class="new">
      <Field name="name">
        <input value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </Field>
      <Field name="kind" note={SPEAKER_KIND_WORDS[kind].one}>
        <Choice options={SPEAKER_KINDS} value={kind} onPick={(next) => setKind(next)} />
      </Field>
      <button type="button" disabled={name.trim() === ''} onClick={() => onAdd(name.trim(), kind)}>
        Add the speaker
      </button>
    </div>
  );
}

type When = NonNullable<StatementData['when']>;

function TimeFields({ draft, set }: { draft: Draft; set(name: string, part: Partial<StatementData>): void }) {
  const { when } = draft.data;
  const put = (part: Partial<When>) => {
    const next: When = { basis: 'inferred', words: '', ...when, ...part };
    set('when', { when: next.words === '' ? undefined : next });
  };
  return (
    <fieldset>
      <legend>Of which time it speaks</legend>
      <Field name="when" draft={draft} note="Time words of the article, as they stand there.">
        <input value={when?.words ?? ''} onInput={({ currentTarget }) => put({ words: currentTarget.value })} />
      </Field>
      {when && (
        <div class="row">
          <Field name="date" note="YYYY-MM-DD, YYYY-MM, or two with a slash.">
            <input
              value={when.date ?? ''}
              onInput={({ currentTarget }) => put({ date: currentTarget.value || undefined })}
            />
          </Field>
          <Field name="bound" note="until: by then; from: since then.">
            <Choice
              options={['', 'until', 'from']}
              value={when.bound ?? ''}
              onPick={(bound) => put({ bound: bound === '' ? undefined : bound })}
            />
          </Field>
          <Field name="basis" note="How we know the date.">
            <Choice options={BASES} value={when.basis} onPick={(basis) => put({ basis })} />
          </Field>
          <Field name="how read">
            <input
              value={when.note ?? ''}
              onInput={({ currentTarget }) => put({ note: currentTarget.value || undefined })}
            />
          </Field>
        </div>
      )}
    </fieldset>
  );
}
