/**
 * Word stems, so that “restrict” finds “restrictions”: a few rules for English endings, its irregular verbs, and a list
 * of Ukrainian and Russian endings. Snowball's English stems join “news” and “new” and part “authorise” and “authorize”.
 */

/** Each rule takes its ending off, once, from what the rules before it left. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e[drs]?|ers|ing|ations?)$)/, 'iz'],
  [/(?<=[fcp]en)ce(?=s?$)/, 'se'],
  [/(?<=..)ie[ds]?$|(?<=...)ily$/, 'y'],
  [/(?<=ss|x|z|ch|sh)es$|(?<=..[^su])(?<!^new)s$/, ''],
  [/(?<=[aeiouy].*[^e])(?<=...)(?:ed|ing)(?:ly)?$|(?<=[aeiouy].*..)ly$/, ''],
  [/([^aeiouylsz])\1$/, '$1'],
  [/(?<=..[aeiouy].*)at(?:e|ion|or)?$|(?<=.{4})(?:ment|ness|ful|ism|ive|[ai]ble)$/, ''],
  [/(?<=.{4}[st])(?:ion|or)$/, ''],
  [/(?<=...)e$|(?<=...a)n$/, ''],
];
/** Verbs, each with its infinitive first. */
const IRREGULAR =
  'say said,send sent,fight fought,know knew known,give gave given,go went gone,take took taken,make made,tell told,begin began begun,grow grew grown,strike struck'
    .split(',')
    .map((forms) => forms.split(' '));
const CYRILLIC =
  /(?<=...)(?:іст[ью]|ост(?:ями?|ях|і)|енн(?:ями?|я)|(?<=.{4})[сц]ьк(?:ими?|ого|ому|ий|их|ою|ої|ім|[аеіу])|[аяиі]ми|[оеи](?:го|му)|(?<=.{4})(?:[аяоеє]ю|[оеє]ї)|[оеєиыі]й|[аяиыі]х|[аяоеєиі]м|[іїое]в|(?<=.{4})[аои][яе]|[аяоеєиыіїуюьй])$/;

/** The stem of a folded word; a word of another script is its own stem. */
export function stem(word: string): string {
  const base = IRREGULAR.find((forms) => forms.includes(word))?.[0] ?? word;
  if (base.length < 4) return base;
  if (!/^[a-z]+$/.test(base)) return base.replace(CYRILLIC, '');
  return ENGLISH.reduce((left, [ending, put]) => left.replace(ending, put), base);
}
