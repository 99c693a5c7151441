/** The user interface of the desk as one script and one style sheet, made when the desk starts. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface Interface {
  readonly script: string;
  readonly style: string;
}

/** Bundles the interface in memory, its fonts within the style sheet; nothing is written. */
export async function bundleInterface(): Promise<Interface> {
  const entry = fileURLToPath(new URL('../ui/desk.tsx', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'desk' }, target: 'es2022' },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((one) => one.type === 'chunk')?.code;
  const style = outputs.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  if (!script || style?.type !== 'asset') throw new Error('The interface of the desk could not be made.');
  // The fonts stand in the style sheet itself, so that there is nothing to wait for.
  return { script, style: String(style.source).replaceAll('font-display:optional', 'font-display:block') };
}
