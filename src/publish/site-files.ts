/** Every file of a site that belongs to no single page: where it stands, and what makes it. */
import type { Tracker } from '../model/tracker.ts';
import { cardPath, cards } from '../outputs/cards/cards.ts';
import { drawCard, drawIcon } from '../outputs/cards/draw.ts';
import { favicon, ICON_SIZES, icon, iconPath, manifest } from '../outputs/cards/icons.ts';
import type { Address } from '../outputs/citations/references.ts';
import { articleFiles, claimFiles, dataFiles, type ExportFile, feedFiles } from '../outputs/files.ts';
import type { Content } from '../outputs/formats.ts';
import type { SiteAddress } from '../reader/address.ts';
import { vocabulary } from '../search/index/vocabulary.ts';
import { addressAt, articlePath, claimPath, LICENCES, withBase } from '../view/addresses.ts';
import { addressList } from '../view/site/address-list.ts';
import { licences } from './licences.ts';
import { robots } from './robots.ts';
import { securityText } from './security.ts';

/** A file by its path below the base path; its content is made when it is asked for. */
export interface SiteFile {
  readonly path: string;
  /** What it is made of beside what is read of the tracker meanwhile. */
  readonly given?: unknown;
  readonly content: () => Content | Promise<Content>;
}

/** The pictures, which are drawn on other threads than the one that asks for them. */
export function pictures(tracker: Tracker): SiteFile[] {
  const drawn = cards(tracker).map(({ path, card }) => ({
    path: cardPath(path),
    content: async () => [await drawCard(card())],
  }));
  return [
    ...withFormer(drawn, tracker),
    ...ICON_SIZES.map((size) => ({ path: iconPath(size), content: async () => [await drawIcon(icon(), size)] })),
  ];
}

/** The texts: open data, feeds, what stands beside the pages of claims and articles, and what programs ask a site for. */
export function texts(tracker: Tracker, { origin, base }: SiteAddress): SiteFile[] {
  const address: Address = (path) => addressAt(withBase(path, base), origin);
  const ofThings = [
    ...below('/feeds/', feedFiles(tracker, address)),
    ...tracker.claims.flatMap((claim) => below(claimPath(claim), claimFiles(claim, tracker, address))),
    ...tracker.articles.flatMap((one) => below(articlePath(one), articleFiles(one, tracker, address))),
  ];
  return [
    ...below('/data/', dataFiles(tracker, address)),
    ...withFormer(ofThings, tracker),
    text('/search/names.json', () => JSON.stringify(vocabulary(tracker))),
    text('/search/addresses.json', () => JSON.stringify(addressList(tracker))),
    text('/favicon.svg', favicon),
    text('/manifest.webmanifest', () =>
      JSON.stringify(
        manifest(tracker, (path) => withBase(path, base)),
        null,
        2,
      ),
    ),
    text('/robots.txt', () => robots(tracker.data.crawlers, address('/sitemap.xml'))),
    text(LICENCES, licences),
    ...securityFile(tracker, address),
  ];
}

function below(folder: string, files: readonly ExportFile[]): SiteFile[] {
  return files.map(({ name, content }) => ({ path: `${folder}${name}`, content }));
}

/** The place of a file that belongs to one thing: `/cards/claims/<id>.png`, `/feeds/topics/<id>.atom`, `/claims/<id>/claim.json`. */
const OF_A_THING = /^(?<place>\/cards|\/feeds|)\/(?<ref>[a-z]+\/[a-z0-9-]+)(?<rest>[./].*)$/;

/** Files, and the same at every address that they had before their thing moved: a file cannot forward who asks for it. */
function withFormer(files: readonly SiteFile[], { retired }: Tracker): SiteFile[] {
  const former = Map.groupBy(retired, ({ movedTo }) => movedTo?.ref);
  return files.flatMap((file) => {
    const { place = '', ref, rest = '' } = OF_A_THING.exec(file.path)?.groups ?? {};
    const before = ref === undefined ? [] : (former.get(ref) ?? []);
    return [file, ...before.map(({ id }) => ({ ...file, path: `${place}/${id.ref}${rest}` }))];
  });
}

/** To whom faults of security are reported, where the tracker says it. */
function securityFile({ data: { security, language } }: Tracker, address: Address): SiteFile[] {
  const path = '/.well-known/security.txt';
  return security ? [text(path, () => securityText({ security, language, address: address(path) }))] : [];
}

function text(path: string, make: () => string): SiteFile {
  return { path, content: () => [make()] };
}
