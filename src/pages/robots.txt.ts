/** What search engines may read, and where the list of pages is. */
import { fullAddress } from '../components/site/href.ts';
import { loadTracker } from '../load-tracker.ts';
import { robots } from '../publish/robots.ts';

export function GET() {
  return new Response(robots(loadTracker().data.crawlers, fullAddress('/sitemap.xml')));
}
