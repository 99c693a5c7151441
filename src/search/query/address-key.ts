/** A held article, or an outlet, by its own address or domain. */
import { filterKey, spelledOut } from './keys.ts';

const ADDRESS = /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?)$/i;
/** What services append to an address to count its readers. */
const COUNTERS = /(?<=[?&])(?:utm_|mc_|\w*clid|ref)\w*=[^&]*&?/g;

/** Whether what is typed is one web address or domain and nothing else. */
export function isAddress(typed: string): boolean {
  return ADDRESS.test(typed);
}

/** The key of an address, whatever its protocol, its “www.”, its last slash, what counts readers, and what follows “#”. */
export function addressKey(address: string): string {
  const bare = address
    .toLowerCase()
    .replace(/^https?:\/\/|#.*/g, '')
    .replace(COUNTERS, '')
    .replace(/^www\.|[/?&]+$/g, '');
  return filterKey('address', bare.replace(/[^a-z0-9]/g, spelledOut));
}

/** The keys of an address and of its domain, with and without what stands before the last two parts of it. */
export function addressKeys(address: string): string[] {
  const labels = new URL(address).hostname.split('.');
  const domains = labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
  return [...new Set([address, ...domains].map(addressKey))];
}
