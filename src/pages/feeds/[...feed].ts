/** The feeds of the tracker, of each topic and of each source. */
import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/site/href.ts';
import { fileResponse } from '../../components/site/serve-file.ts';
import { loadTracker } from '../../load-tracker.ts';
import { feedFiles } from '../../outputs/files.ts';

export async function getStaticPaths() {
  const files = feedFiles(loadTracker(), fullAddress);
  return files.map((file) => ({ params: { feed: file.name }, props: { file } }));
}

export const GET: APIRoute = ({ props }) => fileResponse(props['file']);
