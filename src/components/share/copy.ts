/** “Copy” beside a text to take away: copies it; what cannot be copied is selected, to be copied by hand. */
export {};

for (const box of document.querySelectorAll<HTMLElement>('.to-copy')) {
  const [text, status] = [box.querySelector('.copyable'), box.querySelector<HTMLElement>('[role=status]')];
  box.querySelector('button')?.addEventListener('click', async () => {
    if (!text || !status) return;
    status.textContent = (await copies(text)) ? (status.dataset['copied'] ?? '') : (status.dataset['selected'] ?? '');
  });
}

async function copies(text: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return false;
  }
}
