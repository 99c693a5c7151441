/** The user interface of the desk as one script, made when the desk starts. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles the interface in memory; nothing is written. */
export async function bundleInterface(): Promise<string> {
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
  if (!script) throw new Error('The interface of the desk could not be made.');
  return script;
}
