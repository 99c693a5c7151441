/** Every file to download: the open data, the feeds, and what stands beside the pages of claims and articles. */
import type { APIRoute } from 'astro';
import { fullAddress } from '../components/site/href.ts';
import { fileResponse } from '../components/site/serve-file.ts';
import { loadTracker } from '../load-tracker.ts';
import { articleFiles, claimFiles, dataFiles, type ExportFile, feedFiles } from '../outputs/files.ts';

export function getStaticPaths() {
  const tracker = loadTracker();
  return [
    ...below('data', dataFiles(tracker, fullAddress)),
    ...below('feeds', feedFiles(tracker, fullAddress)),
    ...tracker.claims.flatMap((claim) => below(`claims/${claim.id}`, claimFiles(claim, tracker, fullAddress))),
    ...tracker.articles.flatMap((one) => below(`articles/${one.id}`, articleFiles(one, tracker, fullAddress))),
  ];
}

function below(folder: string, files: readonly ExportFile[]) {
  return files.map((file) => ({ params: { file: `${folder}/${file.name}` }, props: { file } }));
}

export const GET: APIRoute<{ file: ExportFile }> = ({ props }) => fileResponse(props.file);
