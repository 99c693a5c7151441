/** At an address where no page is: the pages whose addresses are nearest. */

const MAX_PAGES = 3;
/** The share of letter pairs that near addresses have in common. */
const NEAR = 0.6;
const part = document.querySelector<HTMLElement>('[data-addresses]');
if (part) offer(part).catch(() => {});

async function offer(within: HTMLElement): Promise<void> {
  const { addresses = '', base = '' } = within.dataset;
  const pages: [path: string, title: string][] = await (await fetch(addresses)).json();
  const asked = decodeURI(location.pathname).toLowerCase().slice(base.length);
  const all = pages.map(([path, title]) => ({ path, title, likeness: likeness(asked, path) }));
  const near = all.filter((page) => page.likeness > NEAR).sort((a, b) => b.likeness - a.likeness);
  const nearest = near.slice(0, MAX_PAGES);
  within.querySelector('ul')?.append(...nearest.map(({ path, title }) => item(base + path, title)));
  within.hidden = nearest.length === 0;
}

/** How many pairs of neighbouring letters two addresses share, from 0 to 1 (the coefficient of Dice). */
function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  return (2 * [...pairs].filter((pair) => others.has(pair)).length) / (pairs.size + others.size);
}

function pairsOf(text: string): Set<string> {
  return new Set([...text].map((letter, at) => letter + (text[at + 1] ?? '')));
}

function item(href: string, title: string): HTMLElement {
  const [made, link] = [document.createElement('li'), document.createElement('a')];
  link.href = href;
  link.textContent = title;
  made.append(link);
  return made;
}
