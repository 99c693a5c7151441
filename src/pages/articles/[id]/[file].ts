/** The citations of one article, beside its page. */
import type { APIRoute } from 'astro';
import { fullAddress } from '../../../components/site/href.ts';
import { fileResponse } from '../../../components/site/serve-file.ts';
import { loadTracker } from '../../../load-tracker.ts';
import { articleFiles } from '../../../outputs/files.ts';

export async function getStaticPaths() {
  const tracker = loadTracker();
  return tracker.articles.flatMap((article) =>
    articleFiles(article, tracker, fullAddress).map((file) => ({
      params: { id: article.id, file: file.name },
      props: { file },
    })),
  );
}

export const GET: APIRoute = ({ props }) => fileResponse(props['file']);
