/**
 * What browsers may do with the site: one policy in two parts. Each page carries its Content-Security-Policy in a
 * `<meta>`, which holds with any host; what only a header can say is sent by the hosts that can be told.
 */
import { CLAIM_DOCUMENTS } from '../outputs/formats.ts';

/** What a page may load and run, and fetch from this site; the search alone runs WebAssembly. */
export function contentPolicy(kind: 'page' | 'search' | 'embed'): string {
  const scripts = {
    page: ["script-src 'self'", "connect-src 'self'"],
    search: ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"],
    embed: [],
  }[kind];
  return [...ALWAYS, ...scripts, `form-action ${kind === 'embed' ? "'none'" : "'self'"}`].join('; ');
}

const ALWAYS = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
];

/** What a page tells other sites of where its readers come from; in a `<meta>` and as a header alike. */
export const REFERRER_POLICY = 'strict-origin-when-cross-origin';

export type Headers = Readonly<Record<string, string>>;

/** Nothing of a reader’s device is asked for, nor may anything inside the pages ask. */
const REFUSED = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media', 'fullscreen'],
  ...['geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get'],
  ...['screen-wake-lock', 'usb', 'xr-spatial-tracking'],
];

/** The headers of every answer; browsers are held to https where the site has such an address. */
export function commonHeaders(isHttps: boolean): Headers {
  return {
    ...(isHttps && { 'Strict-Transport-Security': 'max-age=63072000' }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': REFERRER_POLICY,
    'Permissions-Policy': REFUSED.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

const REVALIDATE = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
const UNFRAMED = { 'Content-Security-Policy': "frame-ancestors 'none'" };
const FOR_ALL = { 'Access-Control-Allow-Origin': '*' };
const CLOSED = { 'Cross-Origin-Resource-Policy': 'same-origin' };
const OPEN = { 'Cross-Origin-Resource-Policy': 'cross-origin', ...FOR_ALL, ...REVALIDATE };

/** The further headers of whatever does not lie in one of the folders below. */
export const ELSEWHERE: Headers = { ...UNFRAMED, ...CLOSED, ...REVALIDATE };

/** The further headers of what lies in certain folders: what other sites may load or frame, and what never changes. */
export const FOLDERS: Readonly<Record<string, Headers>> = {
  _astro: { ...UNFRAMED, ...CLOSED, 'Cache-Control': 'public, max-age=31536000, immutable' },
  embed: OPEN,
  cards: { ...UNFRAMED, ...OPEN },
  data: { ...UNFRAMED, ...OPEN },
  feeds: { ...UNFRAMED, ...OPEN },
};

/** The data beside the pages of claims, which programs of other sites may fetch, too. */
export const CLAIM_DATA = CLAIM_DOCUMENTS.map(({ name, extension }) => `${name}.${extension}`);
export const CLAIM_DATA_HEADERS: Headers = FOR_ALL;
