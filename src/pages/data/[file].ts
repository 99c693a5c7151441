/** The files of the open data. */
import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/site/href.ts';
import { fileResponse } from '../../components/site/serve-file.ts';
import { loadTracker } from '../../load-tracker.ts';
import { dataFiles } from '../../outputs/files.ts';

export async function getStaticPaths() {
  const files = dataFiles(loadTracker(), fullAddress);
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET: APIRoute = ({ props }) => fileResponse(props['file']);
