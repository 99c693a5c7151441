/** The site's symbol as icons. */
import type { APIRoute } from 'astro';
import { drawIcon } from '../../outputs/cards/draw.ts';
import { ICON_SIZES, icon } from '../../outputs/cards/icons.ts';

export function getStaticPaths() {
  return ICON_SIZES.map((size) => ({ params: { name: `icon-${size}` }, props: { size } }));
}

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await drawIcon(icon(), props['size'])), { headers: { 'Content-Type': 'image/png' } });
