/** Which outlet published a page: one that the tracker knows by its host or name, or a new one. */
import { type Fact, knownValue, type SourceData } from '../../domain/schema.ts';
import type { Entries } from '../../reader/entry.ts';
import { freeId, idFrom } from '../ids.ts';
import type { Known } from './facts.ts';

export interface Outlet {
  /** The fact of the article. */
  readonly source: Fact<string>;
  /** The outlet’s own file, where it is not there yet. */
  readonly made?: { readonly id: string; readonly data: SourceData };
}

/** Finds the outlet of an article by the host of its address or by its name, or makes it. */
export function outletOf(known: Known, address: string | undefined, entries: Entries): Outlet {
  const host = hostOf(address);
  const name = known.told.outlet ?? known.metadata.outlet?.value;
  const held = host && !known.told.outlet ? heldByHost(host, entries) : undefined;
  const id = held ?? entries.sources.find(({ data }) => data.name.toLowerCase() === name?.toLowerCase())?.id;
  if (id) return { source: factOf(id, known, address) };
  if (!name && !host) return { source: { basis: 'unknown' } };
  const taken = new Set(entries.sources.map((entry) => entry.id));
  const fresh = freeId(idFrom(name, host?.replace(/^www\./, '')) ?? 'outlet', taken);
  const data = sourceData(name ?? host ?? '', known, address);
  return { source: factOf(fresh, known, address), made: { id: fresh, data } };
}

function hostOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? bareHost(address) : undefined;
}

function bareHost(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** The outlet whose front page, or one of whose articles, stands at a host. */
function heldByHost(host: string, { sources, articles }: Entries): string | undefined {
  const own = sources.find(({ data }) => data.address && bareHost(data.address) === host)?.id;
  const other = articles.find(({ data }) => hostOf(knownValue<string>(data.address)) === host);
  return own ?? (other && knownValue<string>(other.data.source));
}

function factOf(id: string, known: Known, address: string | undefined): Fact<string> {
  if (known.told.outlet || (!address && !known.metadata.outlet)) return { value: id, basis: 'supplied' };
  return { value: id, basis: 'traced', evidence: evidenceOf(known, address) };
}

function evidenceOf({ metadata }: Known, address: string | undefined) {
  const note = metadata.outlet ? `The page names it in ${metadata.outlet.where}.` : 'The page stands at its address.';
  return { note, ...(address && { address }) };
}

function sourceData(name: string, known: Known, address: string | undefined): SourceData {
  const isTraced = !known.told.outlet && (address !== undefined || known.metadata.outlet !== undefined);
  return {
    name,
    basis: isTraced ? 'traced' : 'supplied',
    ...(isTraced && { evidence: evidenceOf(known, address) }),
    ...(address && { address: `${new URL(address).origin}/` }),
    language: known.language,
  };
}
