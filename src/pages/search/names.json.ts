/** The names that the search page completes, corrects and filters by. */
import { loadTracker } from '../../load-tracker.ts';
import { vocabulary } from '../../search/index/vocabulary.ts';

export async function GET() {
  return Response.json(vocabulary(loadTracker()));
}
