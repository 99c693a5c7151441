/** What language a text reads like, by its letters and its commonest words. */
import { baseLanguage, knownLanguage } from '../domain/language.ts';
import { oncePerText } from '../domain/once.ts';

/** The commonest words of a language that few others share, and letters that only it has among those of its script. */
interface Signs {
  readonly words: readonly string[];
  readonly letters?: RegExp;
}

const signs = (words: string, letters?: RegExp): Signs => ({
  words: words.split(' '),
  ...(letters && { letters }),
});

const SIGNS: Readonly<Record<string, Signs>> = {
  en: signs('the and of to that is was with for on has have this which from they are not by as'),
  de: signs('der die das und nicht ist mit sich auf dem den von ein eine auch wird als haben sie zu'),
  fr: signs('le la les des et est une dans que qui pour pas sur avec ont du au ce il sont'),
  es: signs('el los las una que por con para del se no su como más pero fue ha son este y'),
  it: signs('il gli della che di per con non sono una del nel alla anche più è stato come si le'),
  pt: signs('o os as uma que não com para por dos das foi mais são como mas ao pelo do da'),
  nl: signs('de het een van en niet is dat op voor met zijn die aan ook als werd naar bij er'),
  pl: signs('i w nie na się że jest do z to jak przez po oraz dla są był od ale które'),
  sv: signs('och att det som en är inte för på med av den till har var om ett från men'),
  uk: signs('і й та що не на це з як до у в про за від які їх але був', /[іїєґ]/iu),
  ru: signs('и что не на это с как до в о за от которые их но был по из для', /[ыэъё]/iu),
  be: signs('і што не на гэта з як да ў аб за ад якія іх але быў', /[ўэы]/iu),
};

/** The languages among whose commonest words a word is. */
const LANGUAGES_OF = new Map<string, Set<string>>();
for (const [language, { words }] of Object.entries(SIGNS))
  for (const word of words) LANGUAGES_OF.set(word, (LANGUAGES_OF.get(word) ?? new Set()).add(language));

/** Fewer words than this tell only their script. */
const MIN_WORDS = 12;
/** So many times as often must the words of another language stand as those of the one given. */
const MIN_TIMES = 3;
/** The share of the words that must be among the commonest. */
const MIN_SHARE = 0.12;
/** How much of a text is read. */
const READ = 4000;

/** The language that a text reads like, where it is another than the one given; undefined where that may be right. */
export function languageOf(text: string, given: string): string | undefined {
  const words =
    text
      .slice(0, READ)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  if (words.length < MIN_WORDS) return otherScript(words.join(' '), given);
  const own = baseLanguage(given);
  const [found] = otherLanguages(words, own).sort((a, b) => b.alone - a.alone);
  const isClear = found && found.alone >= Math.max(MIN_SHARE * words.length, MIN_TIMES * found.ofOwn);
  return isClear ? found.language : otherScript(words.join(' '), given);
}

/** Another language, how many words are among its commonest and not the own language’s, and the other way round. */
interface OtherLanguage {
  readonly language: string;
  readonly alone: number;
  readonly ofOwn: number;
}

/** Every other language; none whose own letters do not stand there. */
function otherLanguages(words: readonly string[], own: string): OtherLanguage[] {
  const text = words.join(' ');
  const known = words.flatMap((word) => LANGUAGES_OF.get(word) ?? []);
  const mayBe = (language: string) => SIGNS[language]?.letters?.test(text) ?? true;
  const ofOwn = mayBe(own) ? known.filter((one) => one.has(own)) : [];
  const others = known.filter((one) => !one.has(own));
  const [alone, shared] = [countsOf(others), countsOf(ofOwn)];
  return [...alone]
    .filter(([language]) => mayBe(language))
    .map(([language, count]) => ({ language, alone: count, ofOwn: ofOwn.length - (shared.get(language) ?? 0) }));
}

/** How often each language stands among those of some words. */
function countsOf(words: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const languages of words)
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}

/** By its script a text can be told from languages of another one, however short it is. */
function otherScript(text: string, given: string): string | undefined {
  const half = lettersOf(/\p{L}+/gu, text) / 2;
  const expected = SCRIPTS[likely(knownLanguage(given)).script ?? ''];
  if (!expected || lettersOf(expected, text) > half) return undefined;
  const found = Object.entries(SCRIPTS).find(([, letters]) => lettersOf(letters, text) > half)?.[0];
  return found && likely(`und-${found}`).language;
}

/** A tag with the language and the script that are most likely meant. */
const likely = oncePerText((tag) => new Intl.Locale(tag).maximize());

/** How many letters of a text stand in the runs that a pattern finds. */
function lettersOf(runs: RegExp, text: string): number {
  return text.match(runs)?.reduce((count, run) => count + run.length, 0) ?? 0;
}

/** The letters of the scripts that are told apart; others are not judged. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /[\p{L}&&\p{Script=Latin}]+/gv,
  Cyrl: /[\p{L}&&\p{Script=Cyrillic}]+/gv,
  Grek: /[\p{L}&&\p{Script=Greek}]+/gv,
  Arab: /[\p{L}&&\p{Script=Arabic}]+/gv,
  Hebr: /[\p{L}&&\p{Script=Hebrew}]+/gv,
};
