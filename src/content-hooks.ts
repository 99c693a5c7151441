/** The content as Astro meets it: a build refuses faults; in development every change is judged, and shown in the browser. */
import { join } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { counted, issueLine } from './cli/print-issues.ts';
import type { Issue } from './domain/issues.ts';
import { currentVerdict, judgeAnew } from './model/build/current.ts';
import { contentFolder } from './reader/folder.ts';
import { watchFolder } from './reader/watch.ts';

type Development = HookParameters<'astro:server:setup'>;
type Server = Development['server'];

export const content: AstroIntegration = {
  name: 'content',
  hooks: {
    'astro:config:setup': ({ command, injectScript }) => {
      if (command === 'dev') injectScript('page', "import '/src/content-client.ts';");
    },
    'astro:build:start': () => {
      const { issues } = currentVerdict();
      if (issues.length > 0) throw new Error(told(issues));
    },
    'astro:server:setup': watchContent,
  },
};

function told(issues: readonly Issue[]): string {
  return `the content has faults:\n${issues.map(issueLine).join('\n')}`;
}

/** The pages keep the last content that was in order; what is at fault is shown on each of them, also on those opened later. */
function watchContent({ server, logger }: Development): void {
  let { issues } = currentVerdict();
  let version = 0;
  const show = (to: Pick<Server['hot'], 'send'>) => {
    if (issues.length > 0) to.send({ type: 'error', err: overlay(issues) });
  };
  const judge = () => {
    const before = issues.length;
    issues = judgeAnew().issues;
    if (issues.length > 0) {
      logger.error(told(issues));
      return show(server.hot);
    }
    if (before > 0) logger.info('the content is in order again');
    version += 1;
    reload(server);
  };
  if (issues.length > 0) logger.error(told(issues));
  server.hot.on('vite:client:connect', (_data, client) => show(client));
  server.httpServer?.once('close', watchFolder(contentFolder(), judge));
  reloadOlder(server, () => String(version));
}

/** What Astro’s overlay prints over a page; it opens the place of the first fault in an editor. */
function overlay(issues: readonly Issue[]) {
  const places = issues.map(({ file, line, column }) => ({ file: join(contentFolder(), '..', file), line, column }));
  return {
    name: 'Content',
    title: `${counted(issues.length, 'fault')} in the content`,
    message: issues.map(issueLine).join('\n\n'),
    hint: 'Save the file when it is mended: this page then shows it by itself.',
    ...(places[0] && { loc: places[0] }),
    stack: '',
  };
}

/** Every open page loads again, and the list of pages is made anew. */
function reload({ environments, hot }: Server): void {
  for (const environment of Object.values(environments)) environment.hot.send('astro:content-changed', {});
  hot.send(RELOAD);
}

const RELOAD = { type: 'full-reload' } as const;

/**
 * Each page comes with the version of its content, and says it (`content-client.ts`) once it hears of changes: one that came
 * while it was being loaded would be lost.
 */
function reloadOlder({ middlewares, hot }: Server, version: () => string): void {
  middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `content;desc="${version()}"`);
    next();
  });
  hot.on('content:shown', (shown, client) => {
    if (shown !== version()) client.send(RELOAD);
  });
}
