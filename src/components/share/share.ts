/**
 * “Share”: a click on such a link offers its address, alone or with words, to copy, and to hand to the system where the
 * system takes things to share. What cannot be copied is selected, to be copied by hand; the page is never left. Without
 * this the link leads to its place.
 */
export {};

const template = document.querySelector<HTMLTemplateElement>('#share_');

if ('popover' in HTMLElement.prototype) document.addEventListener('click', share, true);

function share(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.share');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const open = document.querySelector<HTMLElement>('.share-choices');
  if (open?.previousSibling === link) open.hidePopover();
  else if (link.dataset['text'] || !canSend()) offer(link);
  else send(link).catch(() => offer(link));
}

function canSend(): boolean {
  return 'share' in navigator;
}

/** Hands an address, after its words if it has any, to the system; that a reader thinks better of it is no failure. */
async function send({ href, dataset: { text = '' } }: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.share({ title: document.title, text, url: href });
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  }
}

/** Opens the choices beneath a link, and after it in the order of the page. */
function offer(link: HTMLAnchorElement): void {
  const choices = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const { text, answer } = link.dataset;
  const whole = text ? `${text} ${link.href}` : link.href;
  const words = { send: canSend() && whole, link: link.href, text: text && whole, answer };
  for (const [choice, shared] of Object.entries(words)) offerOne(choices, choice, shared || '', link);
  choices.querySelector('textarea')?.append(whole);
  choices.addEventListener('toggle', ({ newState }) => newState === 'closed' && close(choices, link));
  link.after(choices);
  link.ariaExpanded = 'true';
  link.focus();
  choices.showPopover();
  place(choices, link.getBoundingClientRect());
  choices.scrollIntoView({ block: 'nearest' });
  choices.querySelector<HTMLElement>('button:not([hidden])')?.focus();
}

function offerOne(choices: HTMLElement, choice: string, shared: string, link: HTMLAnchorElement): void {
  const button = choices.querySelector<HTMLButtonElement>(`[value=${choice}]`);
  const field = choices.querySelector('textarea');
  const status = choices.querySelector<HTMLElement>('[role=status]');
  if (!button || !field || !status) return;
  button.hidden = shared === '';
  button.addEventListener('click', async () => {
    field.value = shared;
    try {
      await (choice === 'send' ? send(link) : navigator.clipboard.writeText(shared));
      status.textContent = (choice !== 'send' && status.dataset['copied']) || '';
    } catch {
      field.select();
      status.textContent = status.dataset['selected'] ?? '';
    }
    status.scrollIntoView({ block: 'nearest' });
  });
}

function close(choices: HTMLElement, link: HTMLElement): void {
  link.ariaExpanded = null;
  choices.remove();
}

/** So many pixels stay free at either side of the page. */
const EDGE = 16;

/** Beneath the link, and inside the width of the page. */
function place({ style, offsetWidth }: HTMLElement, { left, bottom }: DOMRect): void {
  style.top = `${scrollY + bottom}px`;
  style.left = `${scrollX + Math.max(EDGE, Math.min(left, document.documentElement.clientWidth - offsetWidth - EDGE))}px`;
}
