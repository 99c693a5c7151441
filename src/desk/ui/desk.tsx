/** The desk: articles with what is left, a copy beside its passages, and the statement that is being written. */
/** @jsxImportSource preact */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Content, Preview } from './api.ts';
import { Copy } from './copy.tsx';
import type { Draft } from './draft.ts';
import { StatementForm } from './form.tsx';
import { Points } from './points.tsx';
import { Session } from './session.ts';

function Desk() {
  const [, draw] = useState({});
  const [session] = useState(() => new Session(() => draw({})));
  useEffect(() => void session.read(), [session]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => onKey(event, session);
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [session]);
  const { content, article, draft, current } = session;
  if (!content || !article) return <p role="status">{session.said || 'Reading the content …'}</p>;
  return (
    <>
      <Head content={content} session={session} />
      <main>
        <Copy article={article} current={current} onSelect={session.select} />
        <aside aria-label={draft ? 'Statement' : 'Open points'}>
          {draft ? (
            <Writing draft={draft} content={content} session={session} />
          ) : (
            <Points article={article} session={session} />
          )}
        </aside>
      </main>
    </>
  );
}

function Head({ content, session }: { content: Content; session: Session }) {
  return (
    <header>
      <h1>{content.name}</h1>
      <select
        aria-label="Article"
        value={session.article?.id}
        onChange={({ currentTarget }) => session.choose(currentTarget.value)}
      >
        {content.articles.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title} · {one.issues.length} left to do
          </option>
        ))}
      </select>
      <button type="button" disabled={content.undo === 0} onClick={session.undo}>
        Undo
      </button>
      <p role="status">{session.said}</p>
      {session.isConflict && <Conflict session={session} />}
    </header>
  );
}

/** A file has changed on the disk: both ways on. */
function Conflict({ session }: { session: Session }) {
  return (
    <>
      <button type="button" onClick={session.read}>
        Drop mine and read what is on the disk
      </button>
      <button type="button" onClick={session.saveOntoDisk}>
        Add mine to what is on the disk
      </button>
    </>
  );
}

function Writing({ draft, content, session }: { draft: Draft; content: Content; session: Session }) {
  const { held } = draft;
  const submit = (event: Event) => {
    event.preventDefault();
    void session.save();
  };
  const remove = () => {
    const { article } = session;
    if (article && held) void session.write([{ kind: 'remove-statement', article: article.id, id: held }]);
  };
  return (
    <form onSubmit={submit}>
      <StatementForm draft={draft} content={content} onChange={session.edit} />
      <Consequences preview={session.preview} />
      <p class="buttons">
        <button type="submit" disabled={!session.preview}>
          Save
        </button>
        <button type="button" onClick={() => session.edit(undefined)}>
          Close
        </button>
        {held && (
          <button type="button" onClick={remove}>
            Remove
          </button>
        )}
      </p>
    </form>
  );
}

/** What the gate says of the statement, and which lines of claims read otherwise with it. */
function Consequences({ preview }: { preview: Preview | undefined }) {
  if (!preview) return <p>Working out what changes …</p>;
  return (
    <section aria-label="Consequences" aria-live="polite">
      {preview.issues.map(({ code, message, remedy }) => (
        <p class="fault" key={message}>
          <strong>{code}</strong> {message}. {remedy}
        </p>
      ))}
      {preview.consequences.map(({ claim, label, before, after }) => (
        <p key={claim}>
          <strong>{label}</strong> <del>{before}</del> → <ins>{after}</ins>
        </p>
      ))}
      {preview.consequences.length + preview.issues.length === 0 && <p>No comparison changes.</p>}
    </section>
  );
}

/** j and k walk through passages and points, Enter opens, Escape closes, u takes back, Ctrl+S saves. */
function onKey(event: KeyboardEvent, session: Session): void {
  const { key, target } = event;
  if (key === 's' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    if (session.draft) void session.save();
  } else if (key === 'Escape') session.edit(undefined);
  else if (target instanceof HTMLElement && target.closest('input, select, button')) return;
  else if (key === 'j' || key === 'k') session.step(key === 'j' ? 1 : -1);
  else if (key === 'Enter' && session.current) session.open(session.current);
  else if (key === 'u') void session.undo();
}

const root = document.getElementById('desk');
if (root) render(<Desk />, root);
