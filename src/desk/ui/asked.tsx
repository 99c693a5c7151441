/** What is said of the content: a fault, or what the checks ask about; where an editor may say that it is in order, a place for the reason. */
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { changeSchema } from '../changes.ts';
import type { AskedIssue } from '../server/content.ts';
import { today } from './day.ts';
import { Field, Fresh, Text } from './field.tsx';
import type { Session } from './session.ts';

export function Asked({ issue, isFault, session }: { issue: AskedIssue; isFault: boolean; session: Session }) {
  const { code, file, line, article, mayStand } = issue;
  return (
    <div class={isFault ? 'asked fault' : 'asked'}>
      <p>
        {told(issue, session)} {!article && <small>{`${file}:${line}`}</small>}
      </p>
      {code === 'unread-question' && article && <ReadAgain article={article} session={session} />}
      {mayStand && <Accept issue={issue} session={session} />}
    </div>
  );
}

/** What is said, as a sentence; questions by their names instead of their ids. */
function told({ code, message, remedy }: AskedIssue, { content }: Session): string {
  const said = `${message}. ${remedy}`;
  const labels = new Map(content?.claims.map(({ id, data }) => [id, data.label]));
  const named = code === 'unread-question' ? said.replace(/[\w-]+/g, (word) => labels.get(word) ?? word) : said;
  return named.charAt(0).toUpperCase() + named.slice(1);
}

/** Questions were asked since the article was last read for all of them; a click says that it was read today. */
function ReadAgain({ article, session }: { article: string; session: Session }) {
  return (
    <p>
      <button
        type="button"
        onClick={() => session.write([{ kind: 'change-article', article, data: { read: today() } }])}
      >
        I have read it for all questions
      </button>
    </p>
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
