/** What language a text reads like, by its letters and its commonest words. */
import { baseLanguage, knownLanguage } from '../domain/language.ts';
import { oncePerText } from '../domain/once.ts';

/** The commonest words of a language that few others share, and letters that only it has among those of its script. */
interface Signs {
  readonly words: ReadonlySet<string>;
  readonly letters?: RegExp;
}

const signs = (words: string, letters?: RegExp): Signs => ({
  words: new Set(words.split(' ')),
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

/** Fewer words than this tell nothing. */
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
  if (words.length < MIN_WORDS) return undefined;
  const own = baseLanguage(given);
  const share = oncePerText((language) => shareOf(language, words));
  const found = Object.keys(SIGNS).sort((a, b) => share(b) - share(a))[0];
  const isClear = found !== undefined && share(found) >= Math.max(MIN_SHARE, MIN_TIMES * share(own));
  if (isClear && found !== own) return found;
  return own in SIGNS || isClear ? undefined : otherScript(words.join(' '), given);
}

function shareOf(language: string, words: readonly string[]): number {
  const found = Object.hasOwn(SIGNS, language) ? SIGNS[language] : undefined;
  if (!found) return 0;
  const hasLetters = !found.letters || words.some((word) => found.letters?.test(word));
  return hasLetters ? words.filter((word) => found.words.has(word)).length / words.length : 0;
}

/** Languages without a table are only told from others by their script. */
function otherScript(text: string, given: string): string | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  const { script = 'Zzzz', language } = new Intl.Locale(knownLanguage(given)).maximize();
  const expected = SCRIPTS[script];
  if (!expected || letters.filter((letter) => expected.test(letter)).length > letters.length / 2) return undefined;
  return Object.entries(SCRIPTS).flatMap(([name, pattern]) => {
    const count = letters.filter((letter) => pattern.test(letter)).length;
    return count > letters.length / 2 ? (new Intl.Locale(`und-${name}`).maximize().language ?? language) : [];
  })[0];
}

/** The letters of the scripts that are told apart; others are not judged. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
};
