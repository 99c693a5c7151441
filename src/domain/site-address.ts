/** Addresses at which a site can stand, and those at which no reader will find it. */

/** Origin and base path and nothing else: no name, password, query or anchor, no empty or dotted steps. */
export function isSiteAddress(text: string): boolean {
  if (
    !/^https?:\/\/(?![^/]*\.\.)[^\s/?#@\\%]+(?:\/(?:(?!\.+\/)[A-Za-z0-9._~-]+\/)*(?!\.+$)[A-Za-z0-9._~-]*)?$/i.test(
      text,
    )
  )
    return false;
  return URL.canParse(text);
}

/** An address as far as it can be shown: what stands before an @, or behind a question mark or #, may be a secret. */
export function withoutSecrets(text: string): string {
  return text.replace(/^([a-z][a-z\d+.-]*:\/*)?.*(?:@|%40)/is, '$1…@').replace(/(?<=[?#]).+/s, '…');
}

/** Names that are set aside for examples and for networks of one’s own (RFC 2606, 6761, 6762). */
const PLACEHOLDER = /(?:^|\.)(?:example|test|invalid|example\.(?:com|net|org))$/;
const LOCAL = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$|^[^.:]+$/;
const LOCAL_NUMBER =
  /^(?=[\d.]+$)(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.|^\[(?:::1?\]|f[cd]|fe[89ab])/;

/** Whether an address is only for examples, or only for one machine or network; undefined for one of the public web. */
export function standIn(address: string): 'a placeholder' | 'local' | undefined {
  const host = new URL(address).hostname.replace(/\.$/, '');
  if (PLACEHOLDER.test(host)) return 'a placeholder';
  return LOCAL.test(host) || LOCAL_NUMBER.test(host) ? 'local' : undefined;
}
