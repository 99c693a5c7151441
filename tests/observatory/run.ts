/**
 * `npm run observatory`: the score of the built site by the analysers of Mozilla’s HTTP Observatory, on this machine, as if
 * it stood at an https address: with the headers of `_headers`, without any, and with those of a host that sends its own.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keysOf } from '../../src/domain/records.ts';
import { HEADER_MODES, serve } from '../serve.ts';

/** What a site must reach: all that headers can give, what a page alone can give, and that with the host’s own headers. */
const LEAST: Record<keyof typeof HEADER_MODES, number> = {
  joined: 130,
  'joined and opened': 130,
  replaced: 130,
  none: 55,
  'of the host': 75,
};

interface Result {
  result: string;
}

interface Observatory {
  ALL_TESTS: ((requests: object) => Result)[];
  getScoreModifier: (result: string) => number;
  MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
  parseHttpEquivHeaders: (html: string, address: string) => Map<string, string[]>;
}

const home = fileURLToPath(new URL('node_modules/@mdn/mdn-http-observatory/', import.meta.url));
if (existsSync(home)) await printScores(process.argv[2] ?? 'dist');
else console.error('The analysers are not installed: npm ci --prefix tests/observatory');
if (!existsSync(home)) process.exitCode = 2;

async function printScores(folder: string): Promise<void> {
  const observatory = await load();
  for (const headers of keysOf(HEADER_MODES)) {
    const { score, results } = await scored(folder, headers, observatory);
    const isEnough = score >= LEAST[headers];
    if (!isEnough) process.exitCode = 1;
    console.log(
      `headers ${headers}: ${score} (at least ${LEAST[headers]})${isEnough ? '' : `\n  ${results.join('\n  ')}`}`,
    );
  }
}

async function load(): Promise<Observatory> {
  // The list of sites whose https browsers know beforehand, which no site of ours is on.
  const list = join(home, 'conf/hsts-preload.json');
  if (!existsSync(list)) writeFileSync(list, '{}');
  const files = ['constants', 'grader/grader', 'grader/charts', 'retriever/utils'];
  const modules = await Promise.all(files.map((file) => import(join(home, 'src', `${file}.js`))));
  return Object.assign({}, ...modules);
}

async function scored(folder: string, headers: keyof typeof HEADER_MODES, observatory: Observatory) {
  const site = await serve(folder, { headers });
  const answer = await fetch(site.url);
  const html = await answer.text();
  await site.close();
  const results = observatory.ALL_TESTS.map((test) => test(requestsOf(answer, html, observatory)).result);
  const modifiers = results.map(observatory.getScoreModifier);
  const without = 100 + sum(modifiers.filter((modifier) => modifier < 0));
  const isExtra = without >= observatory.MINIMUM_SCORE_FOR_EXTRA_CREDIT;
  return { score: isExtra ? 100 + sum(modifiers) : without, results };
}

/** One answer as the analysers take it: fetched by https, after http was redirected there. */
function requestsOf({ status, headers }: Response, html: string, { parseHttpEquivHeaders }: Observatory): object {
  const address = new URL('https://news.org/');
  const httpEquiv = parseHttpEquivHeaders(html, address.href);
  const response = { status, headers: Object.fromEntries(headers), data: html, verified: true, httpEquiv };
  const redirects = ['http://news.org/', address.href].map((one) => ({ url: new URL(one), status: 301 }));
  return {
    hostname: address.hostname,
    resources: { path: html },
    responses: {
      auto: response,
      cors: response,
      http: response,
      https: response,
      httpRedirects: redirects,
      httpsRedirects: [],
    },
    session: { url: address, redirectHistory: [], jar: undefined },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0);
}
