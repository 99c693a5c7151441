/** The data and the citations of one claim, beside its page. */
import type { APIRoute } from 'astro';
import { fullAddress } from '../../../components/site/href.ts';
import { fileResponse } from '../../../components/site/serve-file.ts';
import { loadTracker } from '../../../load-tracker.ts';
import { claimFiles } from '../../../outputs/files.ts';

export async function getStaticPaths() {
  const tracker = loadTracker();
  return tracker.claims.flatMap((claim) =>
    claimFiles(claim, tracker, fullAddress).map((file) => ({
      params: { id: claim.id, file: file.name },
      props: { file },
    })),
  );
}

export const GET: APIRoute = ({ props }) => fileResponse(props['file']);
