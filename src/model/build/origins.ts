/** The origin of an article's text: an agency, or another outlet. */
import type { ArticleData } from '../../domain/schema.ts';
import type { Entry } from '../../reader/entry.ts';
import type { Finding, Report } from '../report.ts';
import type { Origin, Source } from '../tracker.ts';
import type { Registry } from './registry.ts';

/** The origin that an article names, where it is known; `own` is the outlet of the article. */
export function readOrigin(
  entry: Entry<ArticleData>,
  own: Source | undefined,
  sources: Registry<Source>,
  report: Report,
): Origin | undefined {
  const fact = entry.data.origin;
  if (!fact || fact.basis === 'unknown') return undefined;
  const { source: id, name = '', whole } = fact.value;
  const source = id === undefined ? undefined : sources.find(id, entry, ['origin', 'value', 'source']);
  const path = ['origin', 'value', id === undefined ? 'name' : 'source'];
  const outlet = source ?? sources.values().find(({ data }) => data.name === name);
  if (outlet && outlet === own) report(entry, path, ownText(outlet));
  else if (outlet && !source) report(entry, path, namedOutlet(outlet));
  return { source, name: source?.data.name ?? name, whole };
}

function ownText({ data }: Source): Finding {
  const message = `the article is given as a copy of the text of its own outlet, “${data.name}”`;
  return { code: 'bad-origin', message, remedy: 'Name whose text it is, or remove the origin.' };
}

function namedOutlet({ id, data }: Source): Finding {
  const message = `“${data.name}” is the outlet of content/sources/${id}.yaml, and is named as if it were none`;
  return { code: 'bad-origin', message, remedy: `Write source: ${id} in place of the name.` };
}
