import { defineConfig } from 'astro/config';
import { content } from './src/content-hooks.ts';
import { files } from './src/file-hooks.ts';
import { siteAddress } from './src/reader/address.ts';

const { origin, base } = siteAddress();

/** The site's stylesheet comes before those of the components, because it names the order of the layers. */
const styles = {
  name: 'site-styles',
  hooks: { 'astro:config:setup': ({ injectScript }) => injectScript('page-ssr', "import '/src/styles/site.css';") },
};

export default defineConfig({
  site: origin,
  base,
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  // White space as in JSX, which is how the formatter breaks lines.
  compressHTML: 'jsx',
  // Everything is a file of the site itself, so that a strict Content-Security-Policy needs no exceptions.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // What is no page is written into the same folder meanwhile.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false, emptyOutDir: false } },
  integrations: [styles, content, files],
  devToolbar: { enabled: false },
});
