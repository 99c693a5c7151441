/** Every statement as a W3C Web Annotation on the copy in which it stands. */
import { LEFT_OUT } from '../../domain/text.ts';
import type { Statement, Tracker } from '../../model/tracker.ts';
import { articlePath, claimPath, DATA, passagePath } from '../../view/addresses.ts';
import type { Address } from '../citations/references.ts';

export const ANNOTATIONS = `${DATA}annotations.jsonld`;

/** All statements as an annotation collection of one page. */
export function annotations({ articles, data }: Tracker, address: Address): object {
  const items = articles.flatMap(({ statements }) => statements.map((one) => annotation(one, address)));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address(ANNOTATIONS),
    type: 'AnnotationCollection',
    label: `${data.name}: ${data.title}`,
    total: items.length,
    first: { id: `${address(ANNOTATIONS)}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotation(statement: Statement, address: Address): object {
  const { article, range, answers, data } = statement;
  const { prefix = '', suffix = '' } = data.quote;
  const words = (start: number, end: number) => article.copy.text.slice(Math.max(start, 0), end);
  const isPublished = (start: number, end: number) => start < end && !words(start, end).includes(LEFT_OUT);
  const quote = {
    exact: words(range.start, range.end),
    ...(isPublished(range.start - prefix.length, range.start) && { prefix }),
    ...(isPublished(range.end, range.end + suffix.length) && { suffix }),
  };
  const claims = [...new Set(answers.map(({ claim }) => claim))];
  const original = article.data.address;
  return {
    id: address(passagePath(statement)),
    type: 'Annotation',
    motivation: claims.length > 0 ? 'linking' : 'highlighting',
    ...(claims.length > 0 && { body: claims.map((claim) => address(claimPath(claim))) }),
    target: {
      source: {
        id: address(articlePath(article)),
        type: 'Text',
        language: article.data.language,
        ...(original.basis !== 'unknown' && { canonical: original.value }),
      },
      selector: { type: 'TextQuoteSelector', ...quote },
    },
  };
}
