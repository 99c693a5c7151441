/** What a page says of itself where readers do not see it: JSON-LD, Open Graph, meta elements, canonical link. */
import { isRecord } from '../../domain/records.ts';
import { foldArticle } from '../../domain/text.ts';

/** A value that the page gives, and where it gives it. */
export interface Given<Value = string> {
  readonly value: Value;
  readonly where: string;
}

export interface Metadata {
  readonly title: Given | undefined;
  readonly authors: Given<string[]> | undefined;
  /** The calendar day as the page writes it, in the outlet’s own time zone. */
  readonly date: Given | undefined;
  readonly outlet: Given | undefined;
  readonly address: Given | undefined;
  readonly language: string | undefined;
  readonly rights: Given | undefined;
  /** Whether the page says that not everybody may read all of it. */
  readonly isLocked: boolean;
}

const ARTICLE_TYPES = /Article$|^(?:Report|BlogPosting|LiveBlogPosting|Article)$/;

/** Reads the metadata of a page. */
export function metadataOf(document: Document): Metadata {
  const [article] = linkedData(document).filter((node) => ARTICLE_TYPES.test(textsOf(node['@type']).at(-1) ?? ''));
  const from = finder(document, article ?? {});
  return {
    title: from('headline', ['og:title', 'twitter:title']) ?? elementText(document, 'title'),
    authors: authorsOf(document, article),
    date: dayOf(from('datePublished', ['article:published_time', 'date', 'pubdate', 'DC.date.issued'])),
    outlet: outletOf(document, article),
    address: addressOf(document, article),
    language: document.documentElement?.getAttribute('lang') || metaContent(document, 'og:locale')?.replace('_', '-'),
    rights: from('copyrightNotice', ['copyright', 'rights', 'dcterms.rights']),
    isLocked: /^false$/i.test(String(article?.['isAccessibleForFree'] ?? '')),
  };
}

/** All nodes of the page’s JSON-LD, those of graphs and lists included; what cannot be read is passed over. */
function linkedData(document: Document): Record<string, unknown>[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => nodesOf(parsed(script.textContent ?? '')));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function nodesOf(data: unknown): Record<string, unknown>[] {
  if (Array.isArray(data)) return data.flatMap(nodesOf);
  return isRecord(data) ? [data, ...nodesOf(data['@graph'])] : [];
}

/** The texts of a JSON-LD value: of a text itself, of a node its name, of a list each. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (isRecord(value)) return textsOf(value['name']);
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}

/** Looks a value up in the JSON-LD first, then in the meta elements of these names. */
function finder(document: Document, article: Record<string, unknown>) {
  return (property: string, names: readonly string[]): Given | undefined => {
    const [value] = textsOf(article[property]);
    if (value) return { value, where: `its JSON-LD (${property})` };
    return names.flatMap((name) => given(metaContent(document, name), name))[0];
  };
}

function given(value: string | undefined, name: string): Given[] {
  return value ? [{ value, where: `its meta element ${name}` }] : [];
}

function metaContent(document: Document, name: string): string | undefined {
  const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return meta?.getAttribute('content')?.trim() || undefined;
}

function elementText(document: Document, selector: string): Given | undefined {
  const value = document.querySelector(selector)?.textContent?.trim();
  return value ? { value, where: `its ${selector} element` } : undefined;
}

function authorsOf(document: Document, article: Record<string, unknown> | undefined): Metadata['authors'] {
  const value = textsOf(article?.['author']);
  if (value.length > 0) return { value, where: 'its JSON-LD (author)' };
  const [named] = ['author', 'article:author', 'parsely-author'].flatMap((name) =>
    given(metaContent(document, name), name),
  );
  if (named && !/^https?:/.test(named.value)) return { ...named, value: [named.value] };
  const linked = elementText(document, '[rel~="author"], [itemprop="author"]');
  return linked ? { ...linked, value: [linked.value] } : authorByClass(document);
}

const PERSON = /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}$/u;

/** A name alone in an element whose class says that it is the author’s. */
function authorByClass(document: Document): Metadata['authors'] {
  const elements = [...document.querySelectorAll('[class*="author" i], [class*="byline" i]')];
  const names = elements.map((one) => foldArticle(one.textContent ?? '').trim());
  const name = names.find((one) => PERSON.test(one));
  return name === undefined ? undefined : { value: [name], where: 'an element whose class says so' };
}

function dayOf(date: Given | undefined): Given | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(date?.value ?? '')?.[0];
  return date && day ? { value: day, where: `${date.where}: ${date.value}` } : undefined;
}

function outletOf(document: Document, article: Record<string, unknown> | undefined): Given | undefined {
  const [publisher] = textsOf(article?.['publisher']);
  if (publisher) return { value: publisher, where: 'its JSON-LD (publisher)' };
  return given(metaContent(document, 'og:site_name'), 'og:site_name')[0] ?? outletInTitle(document);
}

/** “Title — The Outlet”: what stands behind the printed title in the element of the title. */
function outletInTitle(document: Document): Given | undefined {
  const title = elementText(document, 'title');
  const [, own, name] = /^(.+)\s+[-–—|·]\s+([^|]{3,60})$/su.exec(title?.value ?? '') ?? [];
  const heading = [...document.querySelectorAll('h1')].some(
    (one) => foldArticle(one.textContent ?? '') === own?.trim(),
  );
  return title && name && heading ? { ...title, value: name.trim() } : undefined;
}

function addressOf(document: Document, article: Record<string, unknown> | undefined): Given | undefined {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const page = article?.['mainEntityOfPage'];
  const places: [string | undefined | null, string][] = [
    [link, 'its canonical link'],
    [metaContent(document, 'og:url'), 'its meta element og:url'],
    [isRecord(page) ? String(page['@id'] ?? '') : textsOf(page)[0], 'its JSON-LD (mainEntityOfPage)'],
    [textsOf(article?.['url'])[0], 'its JSON-LD (url)'],
  ];
  const [found] = places.filter(([value]) => value && /^https?:/.test(value));
  return found && { value: withoutTracking(found[0] ?? ''), where: found[1] };
}

/** An address without the parameters that only count visits. */
function withoutTracking(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/.test(name)) url.searchParams.delete(name);
  }
  url.hash = '';
  return url.href;
}
