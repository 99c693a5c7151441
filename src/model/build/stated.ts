/** Facts given as stated: the words of the copy that are quoted for them must give their value. */

import { wordsGiveDate } from '../../anchoring/dates-in-words.ts';
import { shareName } from '../../anchoring/names.ts';
import { parseDate } from '../../domain/dates.ts';
import type { ArticleData } from '../../domain/schema.ts';
import { foldArticle } from '../../domain/text.ts';
import { FACTS, type FactName } from '../../domain/vocabulary.ts';
import { type Entry, overlapsInvalidPath } from '../../reader/entry.ts';
import type { Report } from '../report.ts';

/** What of a fact does not stand in the words quoted for it; `language` is that of the copy. */
type Missing<Name extends FactName> = (value: StatedValue<Name>, words: string, language: string) => string[];
type StatedValue<Name extends FactName> = Extract<NonNullable<ArticleData[Name]>, { basis: 'stated' }>['value'];

const inWords = (value: string, words: string) => (plain(words).includes(plain(value)) ? [] : [value]);
const onDay = (value: string, words: string, language: string) => {
  const span = parseDate(value);
  return 'fault' in span || wordsGiveDate(words, span, language) ? [] : [value];
};
const atAddress = (value: string, words: string) => inWords(bare(value), bare(words));

/** How each fact is looked for; that of the outlet is its name, which stands in another file. */
const MISSING: { readonly [Name in FactName]: Missing<Name> } = {
  title: inWords,
  authors: (names, words) => names.flatMap((name) => inWords(name, words)),
  date: onDay,
  copied: onDay,
  address: atAddress,
  archived: atAddress,
  rights: (value, words) => (plain(value).includes(plain(words)) ? [] : inWords(value, words)),
  source: () => [],
  origin: ({ name }, words) => (name === undefined || shareName(name, words) ? [] : [name]),
};

/** Reports each stated fact whose value its evidence does not give; `outlet` is the name of the article’s source. */
export function checkStated(entry: Entry<ArticleData>, outlet: string | undefined, report: Report): void {
  const facts = FACTS.filter((name) => !overlapsInvalidPath(entry, [name]));
  for (const name of facts) for (const value of missingOf(entry.data, name)) reportMissing(entry, name, value, report);
  const { source } = entry.data;
  const words = source.basis === 'stated' ? source.evidence.quote?.exact : undefined;
  if (outlet === undefined || words === undefined || shareName(outlet, words)) return;
  reportMissing(entry, 'source', outlet, report);
}

function missingOf<Name extends FactName>(data: ArticleData, name: Name): string[] {
  const fact = data[name];
  if (fact?.basis !== 'stated' || !fact.evidence.quote) return [];
  const missing: Missing<Name> = MISSING[name];
  return missing(fact.value as StatedValue<Name>, fact.evidence.quote.exact, data.language);
}

function reportMissing(entry: Entry<ArticleData>, name: FactName, value: string, report: Report): void {
  const words = foldArticle(entry.data[name]?.evidence?.quote?.exact ?? '');
  report(entry, [name, 'value'], {
    code: 'unstated-value',
    message: `${name} “${value}” does not stand in the words quoted for it, “${words}”`,
    remedy: 'Give the value that the words give, quote the words that give it, or choose another basis.',
  });
}

/** Words without case, kinds of quotation marks and dashes, and signs at the end: what a headline may change. */
function plain(text: string): string {
  const folded = foldArticle(text.normalize('NFC'))
    .toLowerCase()
    .replace(/\u00A0/g, ' ');
  return folded
    .replace(/[“”„«»"‘’'`]/g, "'")
    .replace(/[–—−]/g, '-')
    .replace(/[\s.:;,!]+$/, '');
}

/** An address as articles print it: without scheme, “www.”, and the slash at its end. */
function bare(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '');
}
