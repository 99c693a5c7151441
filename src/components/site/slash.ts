/** `/` goes to the search field of the page, wherever nothing else is being typed. */
document.addEventListener('keydown', (event) => {
  const { target } = event;
  const isTyping = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=search]')];
  fields.find((field) => field.checkVisibility({ visibilityProperty: true }))?.focus();
  event.preventDefault();
});
