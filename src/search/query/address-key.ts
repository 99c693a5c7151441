/** A held article, or an outlet, by its own address. */
import { filterKey } from './keys.ts';

const ADDRESS = /^\s*(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}\/\S+)\s*$/i;

/** Whether what is typed is one web address and nothing else; a mere domain is a word. */
export function isAddress(typed: string): boolean {
  return ADDRESS.test(typed);
}

/** The key of an address, whatever its protocol, its “www.”, its last slash and what follows “#”. */
export function addressKey(address: string): string {
  const bare = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/|#.*$/g, '')
    .replace(/^www\.|\/$/g, '');
  return filterKey(
    'address',
    bare.replace(/[^a-z0-9]/g, (sign) => `ǀ${sign.codePointAt(0)?.toString(36)}`),
  );
}
