/** A moved page sends its reader on at once, to the same place of the new page; without JavaScript the page does it itself. */
const link = document.querySelector<HTMLAnchorElement>('a[data-forward]');
if (link) location.replace(link.href + location.hash);
