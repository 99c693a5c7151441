/** Questions that a passage bears on without answering them. */
/** @jsxImportSource preact */
import type { StatementData } from '../../domain/schema.ts';
import { Field, type FormGiven, More, Text } from './field.tsx';

type BesideEntry = StatementData['beside'][number];

export function Beside({ draft, content, onChange }: FormGiven) {
  const { beside, answers } = draft.data;
  const put = (next: readonly BesideEntry[]) => onChange({ ...draft, data: { ...draft.data, beside: [...next] } });
  const taken = new Set([...beside, ...answers].map(({ claim }) => claim));
  const left = content.claims.filter(({ id }) => !taken.has(id));
  return (
    <More name="questions it bears on without answering them" isOpen={beside.length > 0}>
      {beside.map((entry, index) => (
        <BesideFields
          key={entry.claim}
          entry={entry}
          question={content.claims.find(({ id }) => id === entry.claim)?.data.question ?? entry.claim}
          onPut={(next) => put(beside.with(index, next))}
          onDrop={() => put(beside.toSpliced(index, 1))}
        />
      ))}
      <Field name="stands beside the answer to" note="It is printed there, and compared with nothing.">
        <select value="" onChange={({ currentTarget }) => put([...beside, { claim: currentTarget.value }])}>
          <option value="">{beside.length > 0 ? 'no other' : 'none of them'}</option>
          {left.map(({ id, data }) => (
            <option key={id} value={id}>
              {data.question}
            </option>
          ))}
        </select>
      </Field>
    </More>
  );
}

interface BesideGiven {
  readonly entry: BesideEntry;
  readonly question: string;
  onPut(entry: BesideEntry): void;
  onDrop(): void;
}

function BesideFields({ entry, question, onPut, onDrop }: BesideGiven) {
  return (
    <div class="answer">
      <p class="question">
        {question}
        <button type="button" class="quiet" onClick={onDrop}>
          not beside this question
        </button>
      </p>
      <Field name="why it stands there" note="For readers.">
        <Text value={entry.note} onText={(note) => onPut({ claim: entry.claim, ...(note && { note }) })} />
      </Field>
    </div>
  );
}
