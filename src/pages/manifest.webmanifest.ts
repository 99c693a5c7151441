/** The web manifest. */
import { href } from '../components/site/href.ts';
import { loadTracker } from '../load-tracker.ts';
import { manifest } from '../outputs/cards/icons.ts';

export async function GET() {
  const text = JSON.stringify(manifest(loadTracker(), href), null, 2);
  return new Response(text, { headers: { 'Content-Type': 'application/manifest+json' } });
}
