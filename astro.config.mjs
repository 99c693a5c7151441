import { defineConfig } from 'astro/config';
import { siteAddress } from './src/reader/address.ts';

const { origin, base } = siteAddress();

export default defineConfig({
  site: origin,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  compressHTML: true,
  // Everything is a file of the site itself, so that a strict Content-Security-Policy needs no exceptions.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
});
