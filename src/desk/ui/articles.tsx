/** The first page of the desk: an article to bring in, and those that are held, with what is left to do. */
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { ListedArticle } from '../server/content.ts';
import type { Content, Handed, ShownIntake, Told } from './api.ts';
import { Asked } from './asked.tsx';
import { Field, Text } from './field.tsx';
import { leftToDo } from './points.tsx';
import type { Session } from './session.ts';

export function Articles({ content, session }: { content: Content; session: Session }) {
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
        {content.issues.map((issue) => (
          <Asked key={issue.message} issue={issue} isFault session={session} />
        ))}
        {content.notices.map((issue) => (
          <Asked key={issue.message} issue={issue} isFault={false} session={session} />
        ))}
      </section>
    </main>
  );
}

function Held({ article }: { article: ListedArticle }) {
  const { id, title, outlet, date, passages, numbers, faults } = article;
  return (
    <li>
      <a href={`#${id}`}>{title}</a>
      <small>
        {[
          outlet || 'outlet not known',
          date || 'date not known',
          passages === 1 ? '1 passage' : `${passages} passages`,
        ].join(' · ')}
      </small>
      <small class={numbers + faults > 0 ? 'open' : ''}>{leftToDo(article)}</small>
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

/** The facts that an editor may give in other words. */
const OPEN = { title: 'title', authors: 'authors', date: 'date', source: 'outlet' } as const;

type Open = keyof typeof OPEN;

function isOpen(fact: string): fact is Open {
  return fact in OPEN;
}

/** What was read of a page, to be looked over, and mended, before it is written. */
function Intake({ intake, session }: { intake: ShownIntake; session: Session }) {
  const [told, setTold] = useState<Told>({});
  const submit = (event: Event) => {
    event.preventDefault();
    void session.takeIn(told);
  };
  return (
    <form class="bring" onSubmit={submit} aria-labelledby="bring">
      <h2 id="bring">Bring in an article</h2>
      {intake.doubts.map((doubt) => (
        <p class="fault" key={doubt}>
          {doubt} Look it over.
        </p>
      ))}
      <div class="facts">
        {intake.facts.map(({ fact, name, value, basis, note }) =>
          isOpen(fact) ? (
            <Field
              key={fact}
              name={name}
              note={told[OPEN[fact]] === undefined ? [basis, note].filter(Boolean).join(': ') : MENDED}
            >
              <Text value={told[OPEN[fact]] ?? value} onText={(text) => setTold({ ...told, [OPEN[fact]]: text })} />
            </Field>
          ) : (
            <p key={fact}>
              <b>{name}</b> {value} <small>{[basis, note].filter(Boolean).join(': ')}</small>
            </p>
          ),
        )}
      </div>
      <blockquote class="whole">
        {intake.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
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

const MENDED = 'In your words: printed in our copy where it stands there, else added by us.';
