/** Who may speak to the desk: its own page in a browser of this machine, and no other site. */
import type { IncomingMessage } from 'node:http';

/** Why a request is refused; undefined where it may pass. Whatever changes or reads content needs the token of the page. */
export function refusal({ headers, method }: IncomingMessage, port: number, token: string): string | undefined {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!own.includes(headers.host ?? '')) return 'another host is named';
  const { origin } = headers;
  if (origin !== undefined && !own.some((host) => origin === `http://${host}`)) return 'another site asks';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'another site asks';
  if (method === 'GET') return undefined;
  if (method !== 'POST') return 'no such request is known';
  if (headers['content-type'] !== 'application/json') return 'data must be JSON';
  return headers['x-desk-token'] === token ? undefined : 'the token of the page is missing';
}
