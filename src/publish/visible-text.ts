/** The visible text of HTML, read by a parser that has no part in writing it. */
import { Parser } from 'htmlparser2';
import { foldArticle } from '../domain/text.ts';

const INLINE = new Set('a abbr b bdi code del em i mark s small span strong sub sup u'.split(' '));

/**
 * The text of a piece of HTML without the elements that have the attribute `apart`: blocks and line breaks parted by one
 * space, runs of space, tab and line end folded.
 */
export function visibleText(html: string, apart = ''): string {
  let text = '';
  /** How many elements deep in one that stands apart. */
  let hidden = 0;
  const add = (more: string) => {
    if (hidden === 0) text += more;
  };
  const part = (name: string) => add(INLINE.has(name) ? '' : ' ');
  const parser = new Parser({
    onopentag(name, attributes) {
      const isApart = apart in attributes;
      part(isApart ? 'apart' : name);
      if (isApart || hidden > 0) hidden += 1;
    },
    ontext: add,
    onclosetag(name) {
      if (hidden > 0) hidden -= 1;
      else part(name);
    },
  });
  parser.end(html);
  return foldArticle(text);
}
