/** “Copy” beside an address: copies it; what cannot be copied is selected, to be copied by hand. */
export {};

for (const box of document.querySelectorAll<HTMLElement>('.copy-address')) {
  const [address, status] = [box.querySelector('.copyable'), box.querySelector<HTMLElement>('[role=status]')];
  box.querySelector('button')?.addEventListener('click', async () => {
    if (!address || !status) return;
    status.textContent = (await copies(address))
      ? (status.dataset['copied'] ?? '')
      : (status.dataset['selected'] ?? '');
  });
}

async function copies(address: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(address);
    return false;
  }
}
