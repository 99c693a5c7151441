/** The addresses of all claims, topics, speakers, sources and articles with their titles, for whoever mistypes one. */
import type { Tracker } from '../../model/tracker.ts';
import { articlePath, claimPath, sourcePath, speakerPath, topicPath } from '../addresses.ts';
import { titleOf } from '../people.ts';

/** Each address, without the base path, and the title of its page. */
export function addressList({ claims, topics, speakers, sources, articles }: Tracker): [path: string, title: string][] {
  return [
    ...claims.map((claim): [string, string] => [claimPath(claim), claim.data.question]),
    ...topics.map((topic): [string, string] => [topicPath(topic), topic.data.title]),
    ...speakers.map((speaker): [string, string] => [speakerPath(speaker), speaker.data.name]),
    ...sources.map((source): [string, string] => [sourcePath(source), source.data.name]),
    ...articles.map((article): [string, string] => [articlePath(article), titleOf(article)]),
  ];
}
