/** What search engines may read, and where the list of pages is. */
import { fullAddress } from '../components/site/href.ts';

export function GET() {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress('/sitemap.xml')}\n`);
}
