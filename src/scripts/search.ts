/** The search page: what is typed becomes an address, and the address becomes results. */
import { readQuery } from '../search/query.ts';
import { addressOf, type Search, searchIn } from './search-address.ts';
import { type Found, type Hit, openIndex, type SearchIndex } from './search-index.ts';
import { completions, filterPanels, type Names, waysOn } from './search-panels.ts';
import { element, kindWords, resultItem } from './search-results.ts';

const STEP = 5;
const PAUSE = 180;

const page = document.querySelector<HTMLElement>('.search-page') as HTMLElement;
const { base = '', failure = '' } = page.dataset;
const [field, status, advice, filters, results, lists] = parts(
  'input',
  '[role=status]',
  '.advice',
  '.search-filters',
  '.results',
  '.search-lists',
);

let index: Promise<SearchIndex> | undefined;
let names: Promise<Names> | undefined;
/** Counts the searches, so that a slow answer to an earlier one is not printed over a later one. */
let turn = 0;
/** While one query is being typed, its changes are one step for the Back button. */
let isTyping = false;
let pause: ReturnType<typeof setTimeout> | undefined;

field.addEventListener('focus', open);
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(typed, PAUSE);
});
field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  typed();
  isTyping = false;
});
page.addEventListener('click', followed);
document.addEventListener('keydown', pressed);
addEventListener('popstate', arrive);
arrive();

function parts(...selectors: string[]) {
  return selectors.map((selector) => page.querySelector(selector)) as [HTMLInputElement, ...Row<HTMLElement>];
}
type Row<Part> = [Part, Part, Part, Part, Part];

/** The index is asked for once; after a failure, again at the next wish. */
function open(): Promise<SearchIndex> {
  index ??= openIndex(`${base}/`);
  index.catch(() => {
    index = undefined;
  });
  return index;
}

/** Shows what the address asks for. */
function arrive(): void {
  field.value = searchIn(location.search).text;
  isTyping = false;
  show();
}

function typed(): void {
  const search = searchIn(location.search);
  const text = field.value.trim();
  if (text === search.text.trim()) return;
  history[isTyping ? 'replaceState' : 'pushState'](null, '', text ? addressOf(search, { text }) : location.pathname);
  isTyping = true;
  show();
}

/** A link that only changes the search changes it in place. */
function followed(event: MouseEvent): void {
  const link = (event.target as Element).closest('a[href^="?"]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  arrive();
}

async function show(): Promise<void> {
  turn += 1;
  const mine = turn;
  const search = searchIn(location.search);
  document.title = document.title.replace(/^(?:“.*” · )?/, search.text && `“${search.text}” · `);
  if (search.query.terms.length === 0) return print([], search.text && 'Nothing to search for in this.');
  try {
    await showFound(search, () => mine === turn);
  } catch (error) {
    console.warn(error);
    if (mine === turn) print([], failure);
  }
}

async function showFound(asked: Search, isCurrent: () => boolean): Promise<void> {
  const index = await open();
  const first = await index.find(asked);
  const search = first.total > 0 ? asked : { ...asked, query: readQuery(asked.text, false) };
  const found = first.total > 0 ? first : await index.find(search);
  const sections = await Promise.all(found.groups.map((group) => section(group, search)));
  if (!isCurrent()) return;
  print(sections, summary(found));
  names ??= fetch(`${base}/search/names.json`).then((answer) => answer.json());
  const [known, counts] = await Promise.all([names, index.counts(search)]);
  const ways = found.total > 0 ? [] : await waysOn(index, search, known);
  if (!isCurrent()) return;
  if (found.total > 0) printFilters(filterPanels(counts, known.labels, search));
  advice.replaceChildren(...ways, ...(isTyping ? completions(search, known) : []));
}

/** The panels anew; whoever stood on one of their links stands on it again. */
function printFilters(panels: readonly HTMLElement[]): void {
  const stood = filters.contains(document.activeElement) && document.activeElement?.textContent;
  const isOpen = filters.querySelector('details')?.open ?? matchMedia('(width >= 52rem)').matches;
  const fold = element('details', isOpen ? { open: '' } : {}, element('summary', {}, 'Filters and order'), ...panels);
  filters.replaceChildren(fold);
  if (stood) [...fold.querySelectorAll<HTMLElement>('a, summary')].find((it) => it.textContent === stood)?.focus();
}

function print(sections: readonly Element[], message: string): void {
  results.replaceChildren(...sections);
  advice.replaceChildren();
  if (sections.length === 0) filters.replaceChildren();
  lists.hidden = sections.length > 0;
  status.textContent = message;
}

function summary({ groups, total }: Found): string {
  if (total === 0) return 'Nothing found.';
  const kinds = Map.groupBy(groups.flat(), ({ kind }) => kind);
  const counts = [...kinds].map(([kind, { length }]) => `${length} ${kindWords(kind, length)}`);
  return `${total} result${total === 1 ? '' : 's'}: ${counts.join(', ')}.`;
}

/** A group of results under its heading; long ones are shown bit by bit. */
async function section(group: readonly Hit[], { query }: Search): Promise<HTMLElement> {
  const kinds = [...new Set(group.map(({ kind }) => kind))];
  const title = kinds.map((kind) => kindWords(kind, 2)).join(' and ');
  const count = element('span', { class: 'hit-count' }, String(group.length));
  const list = element('ol', { role: 'list' });
  const made = element('section', { class: 'part' }, element('h2', {}, title, ' ', count), list);
  const left = () => group.slice(list.children.length);
  const add = async () => {
    const next = left().slice(0, STEP);
    const items = await Promise.all(
      next.map(async (hit) => resultItem(await hit.load(), query, base, kinds.length > 1)),
    );
    list.append(...items);
    return items[0];
  };
  await add();
  if (left().length > 0) made.append(moreButton(left, add));
  return made;
}

function moreButton(left: () => readonly Hit[], add: () => Promise<Element | undefined>): HTMLElement {
  const button = element('button', { type: 'button' }, 'Show more');
  button.addEventListener('click', async () => {
    (await add())?.querySelector('a')?.focus();
    if (left().length === 0) button.remove();
  });
  return button;
}

function pressed(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const active = document.activeElement as HTMLElement;
  if (event.key === 'Escape' && page.contains(active)) {
    if (active === field) field.value = '';
    focus(field, event);
    typed();
  } else if (event.key === 'ArrowDown') walk(active, 1, event);
  else if (event.key === 'ArrowUp') walk(active, -1, event);
}

function walk(from: HTMLElement, step: number, event: Event): void {
  const stops = [field, ...results.querySelectorAll<HTMLElement>('.main a')];
  const at = stops.indexOf(from);
  if (at >= 0) focus(stops[at + step], event);
}

function focus(target: HTMLElement | undefined, event: Event): void {
  if (!target) return;
  event.preventDefault();
  target.focus();
}
