/** Files for speakers who have none, where the article itself names them. */
import { sentencesOf } from '../../anchoring/sentences.ts';
import { copyOf } from '../../model/copies.ts';
import type { Entries } from '../../reader/entry.ts';
import { idFrom } from '../ids.ts';
import { attributionsIn } from '../proposals/attributions.ts';
import { yamlText } from '../yaml-text.ts';
import type { Edit } from './edits.ts';

/** The new files, each with the name as an article prints it and the kind that its words show. */
export function speakersMade({ articles, statements, speakers, broken }: Entries): Edit[] {
  const known = new Set(speakers.map(({ id }) => id));
  const made = new Map<string, Edit>();
  for (const { id, data } of statements) {
    const missing = new Set(data.flatMap(({ speaker }) => speaker ?? []).filter((one) => !known.has(one)));
    const article = articles.find((one) => one.id === id);
    if (missing.size === 0 || !article) continue;
    const copy = copyOf(article);
    for (const { start, end } of sentencesOf(copy, article.data.language))
      for (const { name, kind } of attributionsIn(copy.text.slice(start, end), article.data.language)) {
        const speaker = idFrom(name) ?? '';
        const path = `speakers/${speaker}.yaml`;
        if (!missing.has(speaker) || broken.has(`speakers/${speaker}`) || made.has(path)) continue;
        made.set(path, {
          path,
          start: 0,
          end: 0,
          words: yamlText({ name, kind }),
          what: `name: ${name}, kind: ${kind}`,
        });
      }
  }
  return [...made.values()];
}
