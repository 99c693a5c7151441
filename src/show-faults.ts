/** During development: faults of the content in every open page of the browser, until they are mended. */
import type { HookParameters } from 'astro';

type DevServer = HookParameters<'astro:server:setup'>['server'];

interface Shown {
  hot?: DevServer['hot'];
  fault?: string | undefined;
}

const KEY = Symbol.for('variorum.shown-faults');
/** The configuration and the collections load this module apart, so what is shown stands where both find it. */
const shared: typeof globalThis & { [KEY]?: Shown } = globalThis;

const shown = (): Shown => {
  shared[KEY] ??= {};
  return shared[KEY];
};

/** Shows on the pages of this server what is at fault, also on those opened later. */
export function showFaultsOn({ hot }: Pick<DevServer, 'hot'>): void {
  shown().hot = hot;
  hot.on('vite:client:connect', () => send(shown()));
}

/** Tells every open page what is at fault; without a fault they load again. Says whether a fault was mended. */
export function showFault(fault: string | undefined): boolean {
  const mended = fault === undefined && shown().fault !== undefined;
  shown().fault = fault;
  if (mended) shown().hot?.send({ type: 'full-reload' });
  else send(shown());
  return mended;
}

function send({ hot, fault }: Shown): void {
  if (fault !== undefined) hot?.send({ type: 'error', err: { message: fault, stack: '' } });
}
