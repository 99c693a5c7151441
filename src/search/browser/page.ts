/** The search page: what is typed becomes an address, and the address becomes results. */

import { openIndex, type SearchIndex } from '../pagefind/open.ts';
import { readQuery } from '../query/query.ts';
import { addressOf, currentSearch, type Search } from './address.ts';
import { type Found, find, type Hit } from './find.ts';
import { betterText, filterPanels, type Names, nothing, summary, waysOn } from './panels.ts';
import { element, hitCount, quoted, resultItem } from './results.ts';
import { fill, kindWords, lexicon, part, words } from './words.ts';

const STEP = 5;
const PAUSE = 180;
/** An answer that takes so long may never come. */
const STALLED = 10_000;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const page = part('.search-page');
const { base = '' } = page.dataset;
const { title } = document;
const field = part<HTMLInputElement>('#words');
const status = part('[role=status]');
const filters = part('.search-filters');
const fold = part<HTMLDetailsElement>('details');
const panels = part('details>div');
const results = part('.results');
const lists = part('.search-lists');

let index: Promise<SearchIndex> | undefined;
let names: Promise<Names> | undefined;
/** Counts the searches, so that a slow answer to an earlier one is not printed over a later one. */
let turn = 0;
/** While one query is being typed, its changes are one step for the Back button. */
let isTyping = false;
let pause: ReturnType<typeof setTimeout> | undefined;
let waits: ReturnType<typeof setTimeout>[] = [];

field.addEventListener('focus', () => open().catch(() => {}));
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(typed, PAUSE);
});
field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  if (!typed()) show();
  isTyping = false;
});
page.addEventListener('click', followed);
document.addEventListener('keydown', pressed);
addEventListener('popstate', arrive);
fold.open = matchMedia('(width >= 52rem)').matches;
arrive();
page.classList.add('is-ready');

/** The index is asked for once; after a failure, again at the next wish. */
function open(): Promise<SearchIndex> {
  index ??= openIndex(`${base}/`, new Set(lexicon.common));
  return index;
}

/** The tracker's own names; the search works without them. */
function ownNames(): Promise<Names> {
  names ??= fetch(`${base}/search/names.json`)
    .then((answer) => answer.json())
    .catch(() => {
      names = undefined;
      return { labels: {}, words: [], figures: [] };
    });
  return names;
}

/** Shows what the address asks for. */
function arrive(): void {
  field.value = currentSearch().text;
  isTyping = false;
  show();
}

/** Shows what is typed, where it is not what the address asks for already. */
function typed(): boolean {
  const search = currentSearch();
  const text = field.value.trim();
  if (text === search.text) return false;
  history[isTyping ? 'replaceState' : 'pushState'](null, '', text ? addressOf(search, { text }) : location.pathname);
  isTyping = true;
  show();
  return true;
}

/** A link that only changes the search changes it in place. */
function followed(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="?"]');
  if (!link || isModified(event)) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  arrive();
}

function isModified(event: KeyboardEvent | MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

async function show(): Promise<void> {
  const mine = ++turn;
  const search = currentSearch();
  document.title = (search.text && `${fill(words.quoted, search.text)} · `) + title;
  if (search.query.terms.length === 0) {
    isTyping = false;
    return print([], search.text && words.empty);
  }
  // Whoever comes with a search does not see the lists first.
  if (mine === 1) lists.hidden = true;
  const isCurrent = () => mine === turn;
  results.ariaBusy = 'true';
  waits.forEach(clearTimeout);
  // An answer that takes longer is announced.
  waits = [setTimeout(() => status.replaceChildren(words.searching), 400), setTimeout(fail, STALLED, words.stalled)];
  // A failure may come of an index that was published anew while the page was open; one search at a time opens it again.
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      return await showFound(search, isCurrent);
    } catch {
      if (!isCurrent()) return;
      index = undefined;
    }
  }
  fail(words.failure);
}

/** Shows what is found; where nothing is, what is found of the names that may be meant, and `before` that says so. */
async function showFound(asked: Search, isCurrent: () => boolean, before = ''): Promise<void> {
  const index = await open();
  const found = await findEither(index, asked);
  if (found.total === 0) {
    const own = await ownNames();
    const isLiteral = found.nowhere.some(({ quoted }) => quoted);
    const text = before || isLiteral ? '' : betterText(asked.text, found.nowhere, own.words);
    if (text) {
      const meant = { ...asked, text, query: readQuery(text, lexicon) };
      return showFound(meant, isCurrent, fill(words.meant, quoted(found.nowhere, words.or), text));
    }
    return isCurrent() ? print([], ...nothing(asked, found, own)) : undefined;
  }
  const search = { ...asked, query: found.query };
  const sections = await Promise.all(found.groups.map((group) => section(group, search)));
  if (!isCurrent()) return;
  print(sections, before + summary(found));
  const own = await ownNames();
  const more = await waysOn(index, search, found, own, isTyping);
  if (isCurrent()) status.append(...more);
  const made = await filterPanels(index, search, found, own.labels);
  if (isCurrent()) printFilters(made);
}

/** Where nothing has “3.000” as three thousand, it is read as three. */
async function findEither(index: SearchIndex, asked: Search): Promise<Found> {
  const found = await find(index, asked);
  return found.total > 0 ? found : find(index, { ...asked, query: readQuery(asked.text, lexicon, false) });
}

/** What is so where the search does not come, and a button that opens the index anew and searches again. */
function fail(said: string): void {
  const button = element('button', {}, words.tryAgain);
  button.addEventListener('click', () => {
    index = undefined;
    // The button goes; whoever stood on it stands before the results.
    status.focus();
    show();
  });
  isTyping = false;
  print([], said, button);
}

/** The panels anew; whoever stood on one of their links stands on it again. */
function printFilters(made: readonly HTMLElement[]): void {
  const stood = panels.contains(document.activeElement) && document.activeElement?.textContent;
  panels.replaceChildren(...made);
  if (stood) [...panels.querySelectorAll('a')].find((it) => it.textContent === stood)?.focus();
}

/** While somebody types, results stay until others come. */
function print(sections: readonly Element[], ...said: (Node | string)[]): void {
  waits.forEach(clearTimeout);
  results.ariaBusy = 'false';
  status.replaceChildren(...said);
  if (isTyping && sections.length === 0 && results.hasChildNodes()) return;
  results.replaceChildren(...sections);
  lists.hidden = sections.length > 0;
  filters.hidden = !lists.hidden;
}

/** A group of results under its heading; long ones are shown bit by bit. */
async function section(group: readonly Hit[], { query }: Search): Promise<HTMLElement> {
  const kinds = [...new Set(group.map(({ kind }) => kind))];
  const title = kinds.map((kind) => kindWords(kind)).join(words.and);
  const list = element('ol', { role: 'list' });
  const button = element('button');
  const heading = element('h2', {}, title, ...hitCount(group.length));
  const made = element('section', { class: 'part' }, heading, list, group.length > STEP && button);
  const add = async () => {
    const shown = list.children.length;
    const next = group.slice(shown, shown + STEP);
    const late = new Promise<never>((_, reject) => setTimeout(reject, STALLED));
    const loaded = await Promise.race([late, Promise.all(next.map((hit) => hit.load()))]);
    const items = loaded.map((it, at) => resultItem(it, query, next[at]?.without ?? [], base, kinds.length > 1));
    list.append(...items);
    const left = group.length - list.children.length;
    button.textContent = fill(words.more, Math.min(left, STEP));
    if (left === 0) button.remove();
    return items[0];
  };
  await add();
  button.addEventListener('click', async () => {
    button.disabled = true;
    const first = await add().catch(() => button.replaceChildren(words.again));
    button.disabled = false;
    (first?.querySelector('a') ?? button).focus();
  });
  return made;
}

function pressed(event: KeyboardEvent): void {
  if (isModified(event)) return;
  if (event.key === 'Escape' && page.contains(document.activeElement)) {
    if (field.matches(':focus')) field.value = '';
    focus(field, event);
    typed();
  } else walk(STEPS[event.key], event);
}

function walk(step: number | undefined, event: Event): void {
  const stops = [field, ...results.querySelectorAll<HTMLElement>('.main a')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  if (step && at >= 0) focus(stops[at + step], event);
}

function focus(target: HTMLElement | undefined, event: Event): void {
  if (!target) return;
  event.preventDefault();
  target.focus();
}
