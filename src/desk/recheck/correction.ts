/** The entry by which a reader learns that an outlet has changed its page, or taken it away: the copy keeps its words. */
import type { Correction } from '../../domain/schema.ts';
import { edtfInWords } from '../../view/dates.ts';
import type { Difference } from './compare.ts';
import type { Place } from './word-diff.ts';

/** So many places are told in their own words. */
const MAX_TOLD = 3;
/** Longer words are cut in their middle. */
const MAX_LETTERS = 160;

/** The correction for a page that reads differently today. */
export function correctionFor(difference: Difference, today: string): Correction {
  const { title, date, places } = difference;
  const what = [
    title && `The title of the page is now “${title.found}”.`,
    date && `The page now gives ${edtfInWords(date.found)} as its date.`,
    ...(places ? toldPlaces(places) : ['Another text stands at the address of the article.']),
  ];
  const why = 'The outlet changed its page; our copy keeps the words it was made from.';
  return { date: today, what: what.filter(Boolean).join(' '), why, by: 'outlet' };
}

/** The correction for a page that is not there any more. */
export function correctionForGone(today: string): Correction {
  const what = 'The page is not at its address any more.';
  return { date: today, what, why: 'The outlet took it away; our copy keeps its words.', by: 'outlet' };
}

function toldPlaces(places: readonly Place[]): string[] {
  const told = places
    .slice(0, MAX_TOLD)
    .map(
      ({ before, held, found, behind }) =>
        `The page now reads “${shortened(before + found + behind)}” where our copy has “${shortened(before + held + behind)}”.`,
    );
  const left = places.length - told.length;
  return left === 0 ? told : [...told, `Places that differ besides: ${left}.`];
}

/** Words that fit into a sentence. */
function shortened(words: string): string {
  const text = words.trim();
  if (text.length <= MAX_LETTERS) return text;
  const half = MAX_LETTERS / 2;
  return `${text.slice(0, half).replace(/\S*$/, '')}… ${text.slice(-half).replace(/^\S*\s/, '')}`;
}
