/** The pictures that chats show of a shared link. */
import type { APIRoute } from 'astro';
import { loadTracker } from '../../load-tracker.ts';
import { cardPath, cards } from '../../outputs/cards/cards.ts';
import { drawCard } from '../../outputs/cards/draw.ts';

export function getStaticPaths() {
  const all = cards(loadTracker());
  return all.map(({ path, card }) => ({
    params: { path: cardPath(path).slice('/cards/'.length, -'.png'.length) },
    props: { card },
  }));
}

export const GET: APIRoute = async ({ props }) => {
  const png = await drawCard(props['card']());
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
