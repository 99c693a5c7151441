/** Addresses as links on this site write them. */
import { addressAt, withBase } from '../../view/addresses.ts';

const { origin: ORIGIN } = new URL(import.meta.env.SITE);

/** A path of the site with the base path that this build stands under. */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

/** The full public address of a path, for canonical links and for sharing. */
export function fullAddress(path: string): string {
  return addressAt(href(path), ORIGIN);
}
