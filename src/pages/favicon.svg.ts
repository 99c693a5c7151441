/** The site's symbol for the tabs of browsers. */
import { favicon } from '../outputs/cards/icons.ts';

export const GET = () => new Response(favicon(), { headers: { 'Content-Type': 'image/svg+xml' } });
