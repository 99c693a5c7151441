/** What is said of the content: a fault, or what the checks ask about; where an editor may say that it is in order, a place for the reason. */
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { changeSchema } from '../changes.ts';
import type { AskedIssue } from '../server/content.ts';
import { Field, Fresh, Text } from './field.tsx';
import type { Session } from './session.ts';

export function Asked({ issue, isFault, session }: { issue: AskedIssue; isFault: boolean; session: Session }) {
  const { message, remedy, file, line, mayStand } = issue;
  return (
    <div class={isFault ? 'asked fault' : 'asked'}>
      <p>
        {message}. {remedy}{' '}
        <small>
          {file}:{line}
        </small>
      </p>
      {mayStand && <Accept issue={issue} session={session} />}
    </div>
  );
}

function Accept({ issue: { code, file, statement }, session }: { issue: AskedIssue; session: Session }) {
  const [reason, setReason] = useState('');
  const [isOpen, setOpen] = useState(false);
  const accept = () => {
    const path = file.replace(/^content\//, '');
    return session.write([changeSchema.parse({ kind: 'accept', file: path, statement, code, reason })]);
  };
  if (!isOpen)
    return (
      <button type="button" class="quiet" onClick={() => setOpen(true)}>
        it is in order
      </button>
    );
  return (
    <Fresh isWhole={reason.trim() !== ''} action="Say so" onAdd={accept}>
      <Field name="why it is in order" note="Stands in the file, for whoever reads it.">
        <Text value={reason} onText={setReason} />
      </Field>
    </Fresh>
  );
}
