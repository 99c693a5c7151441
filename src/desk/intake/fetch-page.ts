/** Fetches a page, within limits of time, size and forwarding, and says in one line why it cannot. */
import { decodePage } from './charset.ts';

export interface FetchedPage {
  readonly html: string;
  /** Where the last forwarding led. */
  readonly address: string;
}

export interface Limits {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly redirects: number;
}

const LIMITS: Limits = { milliseconds: 20_000, bytes: 5_000_000, redirects: 5 };
const SAVE = 'Save the page in your browser and give the file instead.';
const HEADERS = { accept: 'text/html, application/xhtml+xml', 'user-agent': 'Mozilla/5.0 (compatible; Variorum desk)' };

/** A page that its site says is not there any more. */
export class PageGone extends Error {}

/** Fetches the HTML at an address; throws an error whose message says what to do. */
export async function fetchPage(address: string, limits: Limits = LIMITS): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    refuseSecrets(address);
    return await follow(address, limits, signal);
  } catch (error) {
    if (signal.aborted)
      throw new Error(`${address} did not answer within ${limits.milliseconds / 1000} seconds. ${SAVE}`);
    throw error instanceof TypeError ? new Error(`${address} cannot be reached: ${reasonOf(error)}. ${SAVE}`) : error;
  }
}

function refuseSecrets(address: string): void {
  const { username, password } = new URL(address);
  if (username || password) throw new Error(`An address with a name or a password is not fetched. ${SAVE}`);
}

async function follow(address: string, limits: Limits, signal: AbortSignal): Promise<FetchedPage> {
  let at = address;
  for (let left = limits.redirects; left >= 0; left -= 1) {
    const response = await fetch(at, { redirect: 'manual', headers: HEADERS, signal });
    const next = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !next) return await pageOf(response, at, limits);
    await response.body?.cancel();
    at = new URL(next, at).href;
    if (!/^https?:/.test(at)) throw new Error(`${address} leads to ${at}, which is not on the web.`);
  }
  throw new Error(`${address} leads on more than ${limits.redirects} times. ${SAVE}`);
}

async function pageOf(response: Response, address: string, limits: Limits): Promise<FetchedPage> {
  const { ok, status } = response;
  if (status === 404 || status === 410) throw new PageGone(`${address} is not there any more (${answerOf(response)}).`);
  if (!ok) throw new Error(`${address} ${refusalOf(response)}. ${SAVE}`);
  const type = response.headers.get('content-type') ?? 'text/html';
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type))
    throw new Error(`${address} is no page of text but ${type}. Paste its text instead.`);
  return { html: decodePage(await bytesOf(response, address, limits), type), address };
}

function answerOf({ status, statusText }: Response): string {
  return statusText ? `${status} ${statusText}` : String(status);
}

function refusalOf(response: Response): string {
  const what = response.status >= 500 ? 'has a fault of its own' : 'refuses to hand out the page';
  return `${what} (${answerOf(response)})`;
}

async function bytesOf({ body }: Response, address: string, { bytes }: Limits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > bytes) throw new Error(`${address} sends more than ${bytes / 1e6} MB. ${SAVE}`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf({ cause, message }: Error): string {
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}
