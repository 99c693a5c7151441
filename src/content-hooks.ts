/** The content as Astro meets it: a build refuses faults; in development every change is judged, and shown in the browser. */
import type { AstroIntegration, HookParameters } from 'astro';
import { issueLine } from './cli/print-issues.ts';
import { currentVerdict, judgeAnew } from './model/build/current.ts';
import type { Verdict } from './model/build/gate.ts';
import { contentFolder } from './reader/folder.ts';

type Development = HookParameters<'astro:server:setup'>;

export const content: AstroIntegration = {
  name: 'content',
  hooks: {
    'astro:build:start': () => {
      const faults = faultsOf(currentVerdict());
      if (faults) throw new Error(faults);
    },
    'astro:server:setup': watchContent,
  },
};

function faultsOf({ issues }: Verdict): string | undefined {
  return issues.length === 0 ? undefined : `the content has faults:\n${issues.map(issueLine).join('\n')}`;
}

/** Milliseconds without another change after which the content is read again: saving several files at once is one change. */
const SETTLED = 40;

/** The pages keep the last content that was in order; what is at fault is shown on each of them, also on those opened later. */
function watchContent({ server, logger }: Development): void {
  let fault: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    if (fault !== undefined) server.hot.send({ type: 'error', err: { message: fault, stack: '' } });
  };
  const refresh = (verdict: Verdict) => {
    const before = fault;
    fault = faultsOf(verdict);
    if (fault !== undefined) logger.error(fault);
    else if (before !== undefined) logger.info('the content is in order again');
    if (fault === undefined) reload(server);
    else show();
  };
  refresh(currentVerdict());
  server.hot.on('vite:client:connect', show);
  server.watcher.add(contentFolder()).on('all', (_event, path) => {
    if (!path.startsWith(contentFolder())) return;
    clearTimeout(timer);
    timer = setTimeout(() => refresh(judgeAnew()), SETTLED);
  });
}

/** Every open page loads again, and the list of pages is made anew. */
function reload({ environments, hot }: Development['server']): void {
  for (const environment of Object.values(environments)) environment.hot.send('astro:content-changed', {});
  hot.send({ type: 'full-reload' });
}
