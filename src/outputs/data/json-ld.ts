/** What pages say of themselves to programs, in schema.org words. There is no ClaimReview: nothing is rated here. */
import type { SpeakerKind } from '../../domain/vocabulary.ts';
import type { Article, Claim, Statement, Tracker } from '../../model/tracker.ts';
import { articlePath, claimPath, DATA, HOME, passagePath, topicPath } from '../../view/addresses.ts';
import { oneLine } from '../../view/claims/lines.ts';
import { titleOf } from '../../view/people.ts';
import { plainText } from '../../words/plain-text.ts';
import type { Address } from '../citations/references.ts';
import { datasetLd } from './data-package.ts';

type Thing = Readonly<Record<string, unknown>>;

/** A graph as the text of a script element: `<` is escaped, so that no words can end the element. */
export function jsonLdText(...things: readonly object[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

/** The page of a claim: a question, with the statements that answer it. */
export function claimLd(claim: Claim, tracker: Tracker, address: Address): object[] {
  const at = address(claimPath(claim));
  const statements = [
    ...new Set(claim.cells.flatMap(({ lead, also }) => [lead, ...also].map(({ statement }) => statement))),
  ];
  const page: Thing = {
    '@type': 'WebPage',
    '@id': at,
    name: claim.data.question,
    description: plainText(oneLine(claim)),
    inLanguage: tracker.data.language,
    isPartOf: siteLd(tracker, address),
    breadcrumb: crumbs([
      [claim.topic.data.title, address(topicPath(claim.topic))],
      [claim.data.question, at],
    ]),
    mainEntity: { '@type': 'Question', name: claim.data.question, answerCount: statements.length },
    citation: statements.map((statement) => ({ '@id': address(passagePath(statement)) })),
  };
  const articles = [...new Set(statements.map(({ article }) => article))];
  return [
    page,
    ...statements.flatMap((statement) => statementLd(statement, address)),
    ...articles.map((article) => appearanceOf(article, address)),
  ];
}

function siteLd({ data }: Tracker, address: Address): Thing {
  return { '@type': 'WebSite', '@id': address(HOME), name: data.name };
}

function crumbs(steps: readonly (readonly [name: string, item: string])[]): Thing {
  const itemListElement = steps.map(([name, item], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item,
  }));
  return { '@type': 'BreadcrumbList', itemListElement };
}

/** A statement as a Claim that appears in its article; words in quotation marks are a Quotation too. */
function statementLd(statement: Statement, address: Address): Thing[] {
  const at = address(passagePath(statement));
  const speaker = speakerLd(statement);
  const claim: Thing = {
    '@type': 'Claim',
    '@id': at,
    text: quoteText(statement),
    inLanguage: statement.article.data.language,
    ...(speaker && { author: speaker }),
    appearance: { '@id': address(articlePath(statement.article)) },
  };
  const quotation: Thing = {
    '@type': 'Quotation',
    url: at,
    text: quoteText(statement),
    ...(speaker && { creator: speaker }),
    isPartOf: { '@id': address(articlePath(statement.article)) },
  };
  return statement.data.form === 'direct-quote' ? [claim, quotation] : [claim];
}

function quoteText({ article, range }: Statement): string {
  return article.copy.text.slice(range.start, range.end);
}

/** What a kind of speaker is in schema.org words; undefined where nobody in particular speaks. */
const SPEAKER_TYPES = {
  'named-official': { '@type': 'Person' },
  'anonymous-official': undefined,
  institution: { '@type': 'Organization' },
  'unnamed-reports': undefined,
} as const satisfies Record<SpeakerKind, Thing | undefined>;

function speakerLd({ speaker }: Statement): Thing | undefined {
  const type = speaker && SPEAKER_TYPES[speaker.data.kind];
  return type && { ...type, name: speaker.data.name };
}

/** An article as it appeared; only facts that are known are stated. */
function appearanceOf(article: Article, address: Address): Thing {
  const { title, address: original, authors } = article.data;
  const { date, source } = article;
  return {
    '@type': 'NewsArticle',
    '@id': address(articlePath(article)),
    headline: titleOf(article),
    ...(title.basis === 'stated' && { inLanguage: article.data.language }),
    ...(original.basis !== 'unknown' && { isBasedOn: original.value }),
    ...(authors.basis !== 'unknown' && { author: authors.value.map((name) => ({ '@type': 'Person', name })) }),
    ...(date.span && /^[\d-]+$/.test(date.span.edtf) && { datePublished: date.span.edtf }),
    ...(source && { publisher: { '@type': 'NewsMediaOrganization', name: source.data.name } }),
  };
}

/** The page of an article: the article as it appeared. Its statements are on its “Cite & data” page, and on those of the claims. */
export function articleLd(article: Article, tracker: Tracker, address: Address): object[] {
  return [{ ...appearanceOf(article, address), isPartOf: siteLd(tracker, address) }];
}

/** The “Cite & data” page of an article: the article, and all that it states. */
export function statedLd(article: Article, address: Address): object[] {
  return [
    appearanceOf(article, address),
    ...article.statements.flatMap((statement) => statementLd(statement, address)),
  ];
}

/** The page of the open data. */
export function dataLd(tracker: Tracker, address: Address, formats: Parameters<typeof datasetLd>[2]): object[] {
  return [{ ...datasetLd(tracker, address, formats), mainEntityOfPage: address(DATA) }];
}
