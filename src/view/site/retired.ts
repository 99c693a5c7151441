/** What stands at addresses whose ids are gone: where they moved, or that they were withdrawn, when and why. */
import { isKeyOf } from '../../domain/records.ts';
import { compareText } from '../../domain/text.ts';
import type { PageKind } from '../../domain/vocabulary.ts';
import type { PublicId, Retired } from '../../model/public-ids.ts';
import type { Article, Claim, Tracker } from '../../model/tracker.ts';
import { retiredLines } from '../../words/words.ts';
import {
  articlePath,
  cellId,
  citePath,
  claimPath,
  embedPath,
  housePath,
  saidId,
  sourcePath,
  sourceTimelinePath,
  speakerPath,
  topicPath,
  topicTimelinePath,
} from '../addresses.ts';
import { edtfInWords } from '../dates.ts';
import { articleName } from '../people.ts';

type Pages = (id: { id: string }) => string[];

/** The pages that an id of each kind has; cards for frames are apart. */
export const PAGES: Readonly<Record<PageKind, Pages>> = {
  topics: (one) => [topicPath(one), topicTimelinePath(one)],
  sources: (one) => [sourcePath(one), sourceTimelinePath(one)],
  speakers: (one) => [speakerPath(one)],
  articles: (one) => [articlePath(one), citePath(articlePath(one))],
  claims: (one) => [claimPath(one), citePath(claimPath(one))],
  pages: (one) => [housePath(one)],
};

/** Every page whose id is gone, with its target where it moved. */
export function retiredPages({ retired }: Tracker) {
  return retired.flatMap((one) => {
    if (!isKeyOf(PAGES, one.id.kind)) return [];
    const pages = PAGES[one.id.kind];
    const targets = one.movedTo && pages(one.movedTo);
    return pages(one.id).map((path, index) => ({ path, retired: one, target: targets?.[index] }));
  });
}

/** Every card for frames whose claim is gone, with its target where it moved. */
export function retiredEmbeds({ retired }: Tracker) {
  const claims = retired.filter(({ id }) => id.kind === 'claims');
  return claims.map((one) => ({
    path: embedPath(one.id),
    retired: one,
    target: one.movedTo && embedPath(one.movedTo),
  }));
}

/** “This claim has moved”, “This article was withdrawn”. */
export function retiredTitle({ id, movedTo }: Retired): string {
  return movedTo ? retiredLines.moved(id.kind) : retiredLines.withdrawn(id.kind);
}

/** “claim training”: what is gone, by its kind and id. */
export function retiredName({ id }: Retired): string {
  return retiredLines.named(id.kind, id.part ?? id.id);
}

/** “Withdrawn on 2 January 2026: it was asked twice.” */
export function withdrawalWords({ withdrawn }: Retired): string {
  if (!withdrawn) return '';
  return retiredLines.withdrawnOn(edtfInWords(withdrawn.date), withdrawn.reason);
}

/** The path of what is gone: that of its page, or its place on the page of its article. */
export function retiredPath({ id }: Retired): string {
  return id.kind === 'passages' ? `${articlePath(id)}#${id.part}` : `/${id.ref}/`;
}

/** What a moved page is called where it went. */
export function nameOfTarget(
  { movedTo }: Retired,
  { claims, topics, sources, speakers, articles, pages }: Tracker,
): string {
  const is = ({ id }: { id: string }) => id === movedTo?.id;
  const names: Partial<Record<PublicId['kind'], () => string | undefined>> = {
    claims: () => claims.find(is)?.data.question,
    topics: () => topics.find(is)?.data.title,
    sources: () => sources.find(is)?.data.name,
    speakers: () => speakers.find(is)?.data.name,
    articles: () => articles.filter(is).map(articleName)[0],
    pages: () => pages.find(is)?.data.title,
  };
  return (movedTo && names[movedTo.kind]?.()) ?? retiredLines.newPlace;
}

/** Where a moved passage stands now. */
export function passageTarget({ movedTo }: Retired): string | undefined {
  return movedTo?.part && `${articlePath(movedTo)}#${movedTo.part}`;
}

/** An anchor on a page that nothing carries any more, with what became of it. */
export interface RetiredAnchor {
  readonly anchor: string;
  readonly retired: Retired;
}

/** Passages of an article that are gone: withdrawn, or moved to another article. */
export function retiredPassages({ id: article }: Article, { retired }: Tracker): RetiredAnchor[] {
  return retired.flatMap((one) => {
    const { kind, id, part = '' } = one.id;
    const isHere = kind === 'passages' && id === article && one.movedTo?.id !== article;
    return isHere ? [{ anchor: part, retired: one }] : [];
  });
}

/** Answers that were compared on a claim page and were withdrawn. */
export function withdrawnCells({ withdrawn }: Claim): RetiredAnchor[] {
  return withdrawn.map((retired) => ({ anchor: cellId({ key: retired.id.part ?? '' }), retired }));
}

/** Entries of the timeline that were withdrawn. */
export function withdrawnEntries({ retired }: Tracker): RetiredAnchor[] {
  return retired.flatMap((one) => {
    if (!one.withdrawn) return [];
    if (one.id.kind === 'timeline') return [{ anchor: one.id.id, retired: one }];
    return one.id.kind === 'articles' ? [{ anchor: saidId(one.id), retired: one }] : [];
  });
}

/** Everything withdrawn, the newest first; what went with an article stands under the article. */
export function withdrawals({ retired }: Pick<Tracker, 'retired'>): Retired[] {
  const own = retired.filter(({ id, withdrawn }) => withdrawn && id.kind !== 'cells' && id.kind !== 'timeline');
  const articles = new Set(own.flatMap(({ id }) => (id.kind === 'articles' ? id.id : [])));
  const told = own.filter(({ id }) => id.kind !== 'passages' || !articles.has(id.id));
  const day = ({ withdrawn }: Retired) => withdrawn?.date ?? '';
  return told.sort((a, b) => compareText(day(b), day(a)));
}
