import { defineConfig } from 'astro/config';
import { siteAddress } from './src/reader/address.ts';
import { showFaultsOn } from './src/show-faults.ts';

const { origin, base } = siteAddress();

/** The site's stylesheet comes before those of the components, because it names the order of the layers. */
const styles = {
  name: 'site-styles',
  hooks: { 'astro:config:setup': ({ injectScript }) => injectScript('page-ssr', "import '/src/styles/site.css';") },
};

/** In development a fault of the content shows in the browser as well as in the terminal. */
const faults = { name: 'content-faults', hooks: { 'astro:server:setup': ({ server }) => showFaultsOn(server) } };

export default defineConfig({
  site: origin,
  base,
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  // White space as in JSX, which is how the formatter breaks lines.
  compressHTML: 'jsx',
  // Everything is a file of the site itself, so that a strict Content-Security-Policy needs no exceptions.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  integrations: [styles, faults],
  devToolbar: { enabled: false },
  // One file for all content would outgrow what a string can hold.
  experimental: { contentIntellisense: true, collectionStorage: 'chunked' },
});
