/**
 * The program that bundles the pages, into the folder that it is given: a process of its own, because Astro and its bundler
 * hold as much memory as a tracker, and give it back only when they end.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AstroIntegration, type AstroUserConfig, build } from 'astro';
import { FILES, PROGRAM, STYLES } from './bundle.ts';

/** Whoever asked for a bundle is gone. */
process.once('disconnect', () => process.exit(1));

/** The integration that asks for the content, which no bundle holds. */
const CONTENT = 'content';

async function bundleInto(folder: string): Promise<void> {
  const { default: config }: { default: AstroUserConfig } = await import(
    pathToFileURL(resolve('astro.config.mjs')).href
  );
  const integrations = [config.integrations ?? []].flat(2).filter((one) => one && one.name !== CONTENT);
  await build({
    ...config,
    configFile: false,
    outDir: join(folder, FILES),
    logLevel: 'warn',
    integrations: [...integrations, bundling(folder)],
  });
}

/** Lets Astro bundle and render nothing: what would have rendered is put aside. */
function bundling(folder: string): AstroIntegration {
  const styles = new Map<string, unknown>();
  const setup = () => {
    renameSync(join(folder, FILES, '.prerender'), join(folder, PROGRAM));
    writeFileSync(join(folder, STYLES), JSON.stringify([...styles]));
  };
  return {
    name: 'bundling',
    hooks: {
      // The lists of styles are filled while the pages are bundled.
      'astro:build:setup': ({ pages }) => {
        for (const [key, page] of pages) styles.set(key, { styles: page.styles });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'bundling',
          setup: async () => setup(),
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('nothing is rendered while the pages are bundled')),
        });
      },
    },
  };
}

const [folder] = process.argv.slice(2);
const fault = await bundleInto(folder ?? '').then(
  () => undefined,
  (error) => (error instanceof Error ? error.message : String(error)),
);
process.send?.({ fault }, () => process.disconnect());
