/** The first page of the desk: an article to bring in, and those that are held, with what is left to do. */
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { DeskArticle } from '../server/content.ts';
import type { Content, Handed, ShownIntake, Told } from './api.ts';
import { Field, Text } from './field.tsx';
import { leftToDo } from './points.tsx';
import type { Session } from './session.ts';

export function Articles({ content, session }: { content: Content; session: Session }) {
  const general = content.issues.filter(({ file }) => !/\/(?:articles|statements)\//.test(file));
  return (
    <main class="list">
      {session.intake ? <Intake intake={session.intake} session={session} /> : <BringIn session={session} />}
      <section aria-labelledby="held">
        <h2 id="held">Articles</h2>
        <ul role="list">
          {content.articles.map((article) => (
            <Held key={article.id} article={article} />
          ))}
        </ul>
        {general.map(({ file, line, message, remedy }) => (
          <p class="fault" key={message}>
            {message}. {remedy}{' '}
            <small>
              {file}:{line}
            </small>
          </p>
        ))}
      </section>
    </main>
  );
}

function Held({ article }: { article: DeskArticle }) {
  const { id, title, outlet, date, statements } = article;
  const passages = statements.length === 1 ? '1 passage' : `${statements.length} passages`;
  return (
    <li>
      <a href={`#${id}`}>{title}</a>
      <small>{[outlet || 'outlet not known', date || 'date not known', passages].join(' · ')}</small>
      <small class={article.issues.length > 0 ? 'open' : ''}>{leftToDo(article)}</small>
    </li>
  );
}

function BringIn({ session }: { session: Session }) {
  const [given, setGiven] = useState('');
  const isAddress = /^https?:\/\/\S+$/.test(given.trim());
  const submit = (event: Event) => {
    event.preventDefault();
    void session.bring(isAddress ? { kind: 'address', address: given.trim() } : { kind: 'text', text: given });
  };
  return (
    <form class="bring" onSubmit={submit} aria-labelledby="bring">
      <h2 id="bring">Bring in an article</h2>
      <Field
        name="address, or the text itself"
        note="An address is fetched once, when you say so. Blank lines part paragraphs of a text."
      >
        <textarea rows={2} value={given} onInput={({ currentTarget }) => setGiven(currentTarget.value)} />
      </Field>
      <p class="buttons">
        <button type="submit" class="first" disabled={given.trim() === '' || session.isBusy}>
          {isAddress ? 'Fetch it' : 'Read the text'}
        </button>
        <label class="file">
          or a saved page{' '}
          <input type="file" accept=".html,.htm,.md,.txt" onChange={(event) => void handOver(event, session)} />
        </label>
      </p>
    </form>
  );
}

async function handOver({ currentTarget }: Event, session: Session): Promise<void> {
  const file = currentTarget instanceof HTMLInputElement ? currentTarget.files?.[0] : undefined;
  if (!file) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const base64 = btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
  const handed: Handed = { kind: 'file', name: file.name, base64 };
  await session.bring(handed);
}

const QUESTIONS = {
  title: ['title', 'Neither page nor copy gives one.'],
  date: ['date of publication', 'As 2031-03-12; empty: not known.'],
  outlet: ['outlet', 'The name of who published it; empty: not known.'],
} as const satisfies Record<keyof Told, readonly [string, string]>;

/** What was read of a page, to be looked over before it is written. */
function Intake({ intake, session }: { intake: ShownIntake; session: Session }) {
  const [told, setTold] = useState<Told>({});
  const submit = (event: Event) => {
    event.preventDefault();
    void session.takeIn(told);
  };
  return (
    <form class="bring" onSubmit={submit} aria-labelledby="bring">
      <h2 id="bring">Bring in an article</h2>
      <dl class="facts">
        {intake.facts.map(({ name, value, basis, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value} <small>{[basis, note].filter(Boolean).join(': ')}</small>
            </dd>
          </div>
        ))}
      </dl>
      {intake.questions.map((question) => (
        <Field key={question} name={QUESTIONS[question][0]} note={QUESTIONS[question][1]}>
          <Text value={told[question]} onText={(text) => setTold({ ...told, [question]: text })} />
        </Field>
      ))}
      <blockquote class="whole">{intake.text}</blockquote>
      <p class="soft">Writes {intake.files.join(' and ')}.</p>
      <p class="buttons">
        <button type="submit" class="first">
          Take it in
        </button>
        <button type="button" onClick={session.dropIntake}>
          Not this one
        </button>
      </p>
    </form>
  );
}
