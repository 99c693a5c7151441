/** All notices about a content that is in order: what an editor is asked about. */
import { compareIssues } from '../../domain/issues.ts';
import type { Notice, NoticeCode } from '../../domain/notices.ts';
import type { Entries, Entry, FieldPath } from '../../reader/entry.ts';
import { boundWords, comparisonDigest } from '../digest.ts';
import { isReadFor } from '../reading.ts';
import { isAccepted } from '../report.ts';
import type { Answer, Article, Claim, Source, Speaker, Statement, Tracker } from '../tracker.ts';
import { doubtfulDays } from './doubtful-days.ts';
import { nearFigures } from './near-figures.ts';
import { nearUnits } from './near-units.ts';
import { otherLanguages } from './other-languages.ts';
import { ratesAsCounts } from './rates-as-counts.ts';
import { repeatedPassages } from './repeated-passages.ts';
import { sameOutlets, samePeople } from './same-people.ts';
import { sameQuestions } from './same-questions.ts';
import { sharedTexts } from './shared-text.ts';
import { staleCounts } from './stale-counts.ts';

/** Everything an editor is asked about and has not accepted, in the order of files and lines; `today` where it is known. */
export function noticesOf(entries: Entries, tracker: Tracker, today?: string): Notice[] {
  const at = placesIn(entries);
  const notices = [
    ...sharedTextNotices(tracker, at),
    ...unreadNotices(tracker, at),
    ...staleCountNotices(tracker, at),
    ...rateNotices(tracker, at),
    ...sameQuestionNotices(tracker, at),
    ...nearFigureNotices(tracker, at),
    ...staleFindingNotices(tracker, at),
    ...doubtfulDayNotices(tracker, today, at),
    ...repeatedPassageNotices(tracker, at),
    ...samePersonNotices(tracker, at),
    ...sameOutletNotices(tracker, at),
    ...nearUnitNotices(tracker, at),
    ...otherLanguageNotices(tracker, at),
    ...unknownRightsNotices(tracker, at),
  ];
  return notices.sort(compareIssues);
}

/** Where the files of things are, by their ids. */
interface Places {
  article(article: Article): Entry<unknown> | undefined;
  claim(claim: Claim): Entry<unknown> | undefined;
  speaker(speaker: Speaker): Entry<unknown> | undefined;
  source(source: Source): Entry<unknown> | undefined;
  statement(statement: Statement): { entry: Entry<unknown> | undefined; path: FieldPath };
  thing(of: Article | Statement | Claim): { entry: Entry<unknown> | undefined; path: FieldPath };
  tracker: Entry<unknown> | undefined;
  answer(answer: Answer): { entry: Entry<unknown> | undefined; path: FieldPath };
}

function placesIn({ articles, claims, sources, speakers, statements, tracker }: Entries): Places {
  const [articleFiles, claimFiles, statementFiles] = [byId(articles), byId(claims), byId(statements)];
  const [speakerFiles, sourceFiles] = [byId(speakers), byId(sources)];
  const statement = ({ article, data }: Statement) => {
    const entry = statementFiles.get(article.id);
    return { entry, path: [entry?.data.indexOf(data) ?? 0] };
  };
  return {
    statement,
    thing: (of) => {
      if ('article' in of) return statement(of);
      return { entry: ('cells' in of ? claimFiles : articleFiles).get(of.id), path: [] };
    },
    speaker: ({ id }) => speakerFiles.get(id),
    source: ({ id }) => sourceFiles.get(id),
    article: ({ id }) => articleFiles.get(id),
    claim: ({ id }) => claimFiles.get(id),
    tracker,
    answer: ({ statement, claim }) => {
      const entry = statementFiles.get(statement.article.id);
      const item = statement.data.answers.findIndex((one) => one.claim === claim.id);
      return { entry, path: [entry?.data.indexOf(statement.data) ?? 0, 'answers', item, 'value'] };
    },
  };
}

function byId<Data>(entries: readonly Entry<Data>[]): ReadonlyMap<string, Entry<Data>> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function notice(
  code: NoticeCode,
  entry: Entry<unknown> | undefined,
  path: FieldPath,
  message: string,
  remedy: string,
): Notice[] {
  return entry && !isAccepted(code, entry, path) ? [{ ...entry.locate(path), code, message, remedy }] : [];
}

function sharedTextNotices({ articles }: Tracker, at: Places): Notice[] {
  return sharedTexts(articles).flatMap(({ a, b, share }) => {
    const whose = at.article(a)?.file ?? a.id;
    const message = `${Math.round(100 * share)}% of the runs of eight words of the shorter copy stand in this one and in ${whose}, and neither names an origin`;
    const remedy = 'Write origin where one carries the other’s text, or both that of an agency.';
    return notice('shared-text', at.article(b), [], message, remedy);
  });
}

/** So many questions are named for which an article was not read: of thousands, a line would be longer than its article. */
const QUESTIONS_NAMED = 24;

/** Of each article the questions that it does not answer and was not read for. */
function unreadNotices(tracker: Tracker, at: Places): Notice[] {
  const asked = tracker.claimsById.filter(({ data }) => data.asked !== undefined);
  return tracker.articles.flatMap((article) => {
    const answered = new Set(article.statements.flatMap(({ answers }) => answers.map(({ claim }) => claim)));
    const open = new Set(asked.filter((claim) => !isReadFor(article, claim) && !answered.has(claim)));
    if (open.size === 0) return [];
    const inOrder = tracker.claims.filter((claim) => open.has(claim));
    const named = inOrder.slice(0, QUESTIONS_NAMED).map(({ id }) => id);
    const more = open.size > named.length ? ` and ${open.size - named.length} more` : '';
    const message = `not yet read for ${named.join(', ')}${more}`;
    return notice(
      'unread-question',
      at.article(article),
      ['read'],
      message,
      'Read it for them, and write the day as read.',
    );
  });
}

function staleCountNotices(tracker: Tracker, at: Places): Notice[] {
  return staleCounts(tracker).flatMap(({ field, words, counts, there }) => {
    const is = counts === 'days' ? `the articles held lie ${there} days apart` : `the articles held are ${there}`;
    const message = `the ${field} says “${words}” of ${counts}, and ${is}`;
    return notice('stale-count', at.tracker, [field], message, 'Correct the number, or leave it out.');
  });
}

function rateNotices({ claimsById }: Tracker, at: Places): Notice[] {
  return claimsById.flatMap(ratesAsCounts).flatMap(({ answer, value, rate }) => {
    const { entry, path } = at.answer(answer);
    const message = `“${value.words}” is followed by “${rate}”, and the unit is “${value.unit}”`;
    const remedy = 'Give the value a unit that says so, or ask for the rate in a claim of its own.';
    return notice('rate-as-count', entry, path, message, remedy);
  });
}

function sameQuestionNotices(tracker: Tracker, at: Places): Notice[] {
  return sameQuestions(tracker).flatMap(({ first, second }) => {
    const message = `the claim “${first.id}” asks this in the same words`;
    const remedy = 'Join the two, or say in the question what tells them apart.';
    return notice('same-question', at.claim(second), ['question'], message, remedy);
  });
}

function nearFigureNotices({ claimsById }: Tracker, at: Places): Notice[] {
  return claimsById.flatMap(nearFigures).flatMap(({ a, b }) => {
    const { entry, path } = at.answer(b);
    const message = `“${b.value?.words}” lies within five per cent of “${a.value?.words}” in ${a.statement.ref}`;
    const remedy = 'Look whether each figure is the one printed, and whether one is rounded.';
    return notice('near-figures', entry, path, message, remedy);
  });
}

/** Findings and facing passages that were written for another comparison. */
function staleFindingNotices({ claimsById, columns }: Tracker, at: Places): Notice[] {
  return claimsById.flatMap((claim) =>
    boundWords(claim.data).flatMap(({ field, bound }) => {
      const digest = comparisonDigest(claim, columns);
      if (bound === digest) return [];
      const message = `the ${field} was written for another comparison than ${digest}`;
      const remedy = `Read it again; where it still holds, write while: ${digest}.`;
      return notice('stale-finding', at.claim(claim), [field, 'while'], message, remedy);
    }),
  );
}

function doubtfulDayNotices(tracker: Tracker, today: string | undefined, at: Places): Notice[] {
  return doubtfulDays(tracker, today).flatMap(({ code, of, path, message }) => {
    const place = at.thing(of);
    return notice(code, place.entry, [...place.path, ...path], message, DAY_REMEDIES[code]);
  });
}

const DAY_REMEDIES = {
  'future-day': 'Correct it, unless the story is invented.',
  'other-day': 'Correct the date, or accept it with a reason.',
  'distant-year': 'Correct the year, or accept it with a reason.',
} as const;

function repeatedPassageNotices({ articles }: Tracker, at: Places): Notice[] {
  return articles.flatMap(repeatedPassages).flatMap(({ first, second }) => {
    const { entry, path } = at.statement(second);
    const message = `“${second.id}” quotes the same words as “${first.id}”`;
    const remedy = 'Join the two, since one statement can answer several questions, or accept it with a reason.';
    return notice('repeated-passage', entry, [...path, 'quote'], message, remedy);
  });
}

function samePersonNotices({ speakers }: Tracker, at: Places): Notice[] {
  return samePeople(speakers).flatMap(({ first, second, name }) => {
    const message = `“${name}” is also a name in ${at.speaker(first)?.file ?? first.id}`;
    const remedy = 'Keep one of the two files, or, where they are two, accept it with a reason.';
    return notice('same-person', at.speaker(second), ['name'], message, remedy);
  });
}

function sameOutletNotices({ sources }: Tracker, at: Places): Notice[] {
  return sameOutlets(sources).flatMap(({ first, second, name }) => {
    const message = `“${name}” is also a name in ${at.source(first)?.file ?? first.id}`;
    const remedy = 'Keep one of the two files, or, where they are two outlets, accept it with a reason.';
    return notice('same-outlet', at.source(second), ['name'], message, remedy);
  });
}

function nearUnitNotices({ claimsById }: Tracker, at: Places): Notice[] {
  return claimsById.flatMap(nearUnits).flatMap(({ answer, value, unit }) => {
    const { entry, path } = at.answer(answer);
    const message = `the unit “${value.unit}” is “${unit}” in the claim “${answer.claim.id}”`;
    return notice('near-unit', entry, [...path, 'unit'], message, 'Leave the unit out: it is that of the claim.');
  });
}

function otherLanguageNotices({ articles }: Tracker, at: Places): Notice[] {
  return otherLanguages(articles).flatMap(({ article, found }) => {
    const message = `the copy is said to be in “${article.data.language}” and reads like “${found}”`;
    const remedy = `Write language: ${found}, or accept it with a reason.`;
    return notice('other-language', at.article(article), ['language'], message, remedy);
  });
}

function unknownRightsNotices({ articles }: Tracker, at: Places): Notice[] {
  const message = 'the rights in the copy are not known, and all of it is published';
  const remedy = 'Write publish: quotes, or accept it with the reason for which all of it is published.';
  return articles
    .filter(({ data }) => data.rights.basis === 'unknown' && data.publish !== 'quotes')
    .flatMap((article) => notice('unknown-rights', at.article(article), ['rights'], message, remedy));
}
