/** The addresses of all claims, topics, speakers, sources and articles with their titles, for whoever mistypes one. */
import { loadTracker } from '../../load-tracker.ts';
import { articlePath, claimPath, sourcePath, speakerPath, topicPath } from '../../view/addresses.ts';
import { titleOf } from '../../view/people.ts';

export async function GET() {
  const { claims, topics, speakers, sources, articles } = loadTracker();
  return Response.json([
    ...claims.map((claim) => [claimPath(claim), claim.data.question]),
    ...topics.map((topic) => [topicPath(topic), topic.data.title]),
    ...speakers.map((speaker) => [speakerPath(speaker), speaker.data.name]),
    ...sources.map((source) => [sourcePath(source), source.data.name]),
    ...articles.map((article) => [articlePath(article), titleOf(article)]),
  ]);
}
