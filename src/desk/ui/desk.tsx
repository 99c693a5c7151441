/** The desk: articles with what is left, a copy beside its passages, and the statement that is being written. */
/** @jsxImportSource preact */
import './without-eval.ts';

import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DeskArticle } from '../server/content.ts';
import type { Content } from './api.ts';
import { Articles } from './articles.tsx';
import { Copy } from './copy.tsx';
import './desk.css';
import { Points } from './points.tsx';
import { Session } from './session.ts';
import { Mending, Writing } from './writing.tsx';

function Desk() {
  const [, draw] = useState({});
  const [session] = useState(() => new Session(() => draw({})));
  useEffect(() => void session.read(), [session]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => onKey(event, session);
    addEventListener('keydown', press);
    addEventListener('hashchange', session.follow);
    return () => {
      removeEventListener('keydown', press);
      removeEventListener('hashchange', session.follow);
    };
  }, [session]);
  const { content, article } = session;
  if (!content) return <p role="status">{session.said || 'Reading the content …'}</p>;
  return (
    <>
      <Head content={content} session={session} />
      {article ? (
        <Reading article={article} content={content} session={session} />
      ) : (
        <Articles content={content} session={session} />
      )}
    </>
  );
}

function Head({ content, session }: { content: Content; session: Session }) {
  const { article } = session;
  return (
    <header>
      <h1>
        {article ? <a href="#articles">{content.name}</a> : content.name} <span>the desk</span>
      </h1>
      <p role="status">{session.said}</p>
      {session.isConflict && <Conflict session={session} />}
      {article && (
        <button type="button" aria-pressed={session.facts !== undefined} onClick={session.openFacts}>
          Facts
        </button>
      )}
      {article && (
        <button
          type="button"
          aria-pressed={session.site !== undefined}
          onClick={() => session.showSite(session.site ? undefined : `articles/${article.id}/`)}
        >
          The site beside it
        </button>
      )}
      <button type="button" disabled={content.undo === 0} onClick={session.undo}>
        Undo
      </button>
    </header>
  );
}

/** A file has changed on the disk: both ways on. */
function Conflict({ session }: { session: Session }) {
  const drop = () => {
    session.close();
    void session.read();
  };
  return (
    <>
      <button type="button" onClick={drop}>
        Drop mine and read what is on the disk
      </button>
      <button type="button" onClick={session.saveOntoDisk}>
        Add mine to what is on the disk
      </button>
    </>
  );
}

function Reading({ article, content, session }: { article: DeskArticle; content: Content; session: Session }) {
  const { draft, facts, current, site } = session;
  const given = { article, content, session };
  return (
    <main class={site ? 'with-site' : ''}>
      <Copy article={article} current={current} onSelect={session.select} onOpen={session.open} />
      <aside aria-label="Beside the copy">
        {draft && <Writing draft={draft} {...given} />}
        {facts && <Mending draft={facts} {...given} />}
        {!draft && !facts && <Points article={article} session={session} />}
        {!draft && !facts && <Keys />}
      </aside>
      {site && <iframe src={site} title="The site" />}
    </main>
  );
}

const KEYS: readonly (readonly [string, string])[] = [
  ['j k', 'to the next and the one before'],
  ['Enter', 'opens it'],
  ['→ ⇧→', 'in the copy: the next word, one word more; Enter makes a passage of them'],
  ['Ctrl+S', 'saves'],
  ['Esc', 'closes'],
  ['u', 'takes back'],
];

function Keys() {
  return (
    <dl class="keys" aria-label="Keys">
      {KEYS.map(([key, what]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Ctrl+S saves and Escape closes, wherever one is; the others count where nobody types. */
function onKey(event: KeyboardEvent, session: Session): void {
  const { key, target } = event;
  const isWithControl = event.ctrlKey || event.metaKey;
  const isTyping = target instanceof HTMLElement && target.closest('input, select, textarea, button, a, summary');
  if (key === 's' && isWithControl) {
    event.preventDefault();
    if (session.draft || session.facts) void session.save();
  } else if (key === 'Escape') session.close();
  else if (!isTyping && !isWithControl && !event.altKey) onPlainKey(key, session);
}

/** j and k walk through passages and points, Enter opens, u takes back. */
function onPlainKey(key: string, session: Session): void {
  if (key === 'j' || key === 'k') session.step(key === 'j' ? 1 : -1);
  else if (key === 'Enter' && session.current) session.open(session.current);
  else if (key === 'u') void session.undo();
}

const root = document.getElementById('desk');
if (root) render(<Desk />, root);
