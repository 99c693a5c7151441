/** `<copy-link>`: copies the address of the link inside it, after its words if it has any, and says so; the link itself works without this. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const status = this.querySelector('[role=status]');
    if (!link || !status) return;
    link.addEventListener('click', async (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      try {
        const { share, text = '', copied = '' } = this.dataset;
        if (share !== undefined && navigator.share)
          await navigator.share({ title: document.title, text, url: link.href });
        else await navigator.clipboard.writeText(`${text} ${link.href}`.trim());
        status.textContent = copied;
        setTimeout(() => (status.textContent = ''), 2500);
      } catch (error) {
        if (!(error instanceof Error && error.name === 'AbortError')) location.href = link.href;
      }
    });
  }
}

customElements.define('copy-link', CopyLink);
