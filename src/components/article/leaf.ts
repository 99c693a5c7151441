/**
 * The leaf: where answers face each other, a link to a sentence opens its whole article over its own column, lit, while the
 * facing answer stays in view. The copy is fetched from the article’s page; without this the link leads there.
 */
const template = document.querySelector<HTMLTemplateElement>('#leaf_');
const WIDE = '(width >= 60rem)';

document.querySelector('main')?.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || !isForLeaf(link, event)) return;
  event.preventDefault();
  try {
    open(link, await articleAt(link.href));
  } catch {
    location.assign(link.href);
  }
});

/** Whether a plain click on a link to a passage, in one of two columns, has room for a leaf. */
function isForLeaf(link: HTMLAnchorElement, { metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  const leadsToPassage =
    link.origin === location.origin && /\/articles\/[^/]+\/$/.test(link.pathname) && link.hash !== '';
  const isPlain = !(metaKey || ctrlKey || shiftKey || altKey);
  return leadsToPassage && isPlain && matchMedia(WIDE).matches && link.closest('.cell, [data-leaf]') !== null;
}

/** The parts of an article’s page that a leaf shows. */
async function articleAt(address: string) {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const copy = page.querySelector('[data-article-body]');
  if (!response.ok || !copy) throw new Error(response.statusText);
  for (const number of copy.querySelectorAll('.to-note')) number.remove();
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return { copy, name: page.querySelector('h1')?.textContent?.trim() ?? '' };
}

function open(link: HTMLAnchorElement, { copy, name }: Awaited<ReturnType<typeof articleAt>>): void {
  document.querySelector<HTMLDialogElement>('dialog.leaf')?.close();
  const leaf = template?.content.querySelector('dialog')?.cloneNode(true) as HTMLDialogElement;
  const { left, right } = link.getBoundingClientRect();
  leaf.classList.toggle('at-right', left + right > innerWidth);
  leaf.ariaLabel = name;
  leaf.querySelector('.leaf-name')?.append(name);
  leaf.querySelector('a')?.setAttribute('href', link.href);
  leaf.querySelector('.leaf-copy')?.append(copy);
  leaf.addEventListener('close', () => {
    leaf.remove();
    link.focus();
  });
  leaf.addEventListener('keydown', ({ key }) => key === 'Escape' && leaf.close());
  leaf.querySelector('button')?.addEventListener('click', () => leaf.close());
  document.body.append(leaf);
  leaf.show();
  light(leaf, link.hash);
}

/** Lights the fragments of a passage, and brings the first into view; the address may end with the words themselves. */
function light(leaf: HTMLElement, hash: string): void {
  const [id = ''] = decodeURIComponent(hash.slice(1)).split(':~:');
  const fragments = leaf.querySelectorAll(`[data-mark="${CSS.escape(id)}"]`);
  for (const fragment of fragments) fragment.classList.add('lit');
  fragments[0]?.scrollIntoView({ block: 'center' });
}
