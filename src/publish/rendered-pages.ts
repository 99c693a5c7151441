/** The pages of a site as files: where each stands, and the program that renders it. */
import type { RouteData } from 'astro';
import type { SiteAddress } from '../reader/address.ts';
import { addressAt, withBase } from '../view/addresses.ts';
import type { App } from './bundle.ts';
import type { SiteFile } from './site-files.ts';

/** Every page, and every other file that a page module makes. */
export async function renderedPages(app: App, address: SiteAddress): Promise<SiteFile[]> {
  const routes = app.manifest.routes.map(({ routeData }) => routeData).filter(isOurs);
  const files = await Promise.all(routes.map((route) => filesOf(route, app, address)));
  return files.flat();
}

/** A route of `src/pages`; Astro has others, that serve images and parts of pages. */
function isOurs({ origin, prerender }: RouteData): boolean {
  return origin === 'project' && prerender;
}

async function filesOf(route: RouteData, app: App, address: SiteAddress): Promise<SiteFile[]> {
  const { getStaticPaths } = await app.getComponentByRoute(route);
  const pages = getStaticPaths && !route.pathname ? getStaticPaths() : [{ params: {}, props: {} }];
  return pages.map(({ params, props = {} }) => {
    const path = pathOf(route, params);
    const page = addressAt(withBase(path, address.base), address.origin);
    return { path: fileOf(path), given: props, content: async () => [await rendered(app, page, route)] };
  });
}

async function rendered(app: App, address: string, routeData: RouteData): Promise<Buffer> {
  const response = await app.render(new Request(address), { routeData });
  return Buffer.from(await response.arrayBuffer());
}

/** The path of a page of a route, with a slash at both ends; that of another file ends with its name. */
function pathOf({ segments, type }: RouteData, params: Readonly<Record<string, string | undefined>>): string {
  const names = segments.map((parts) => parts.map(({ dynamic, content }) => wordOf(content, dynamic, params)).join(''));
  const path = names.filter((name) => name !== '').join('/');
  return type === 'endpoint' ? `/${path}` : `/${path}/`.replace('//', '/');
}

function wordOf(content: string, isDynamic: boolean, params: Readonly<Record<string, string | undefined>>): string {
  return isDynamic ? (params[content.replace(/^\.\.\./, '')] ?? '') : content;
}

/** The file in which a path is kept; hosts look for what is not there under a name of its own. */
function fileOf(path: string): string {
  if (path === '/404/') return '/404.html';
  return path.endsWith('/') ? `${path}index.html` : path;
}
