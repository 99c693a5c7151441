/** Word stems, so that “restrict” finds “restrictions”: a few rules for English endings, a list of Ukrainian and Russian ones. */

/** Each rule takes its ending off, once, from what the rules before it left. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e[ds]?|ing|ations?)$)/, 'iz'],
  [/(?<=..)ie[ds]?$|(?<=...)ily$/, 'y'],
  [/(?<=ss|x|z|ch|sh)es$|(?<=..[^su])(?<!^new)s$/, ''],
  [/(?<=[aeiouy].*[^e])(?<=...)(?:ed|ing)(?:ly)?$|(?<=[aeiouy].*..)ly$/, ''],
  [/([^aeiouylsz])\1$/, '$1'],
  [/(?<=..[aeiouy].*)(?:iz)?at(?:e|ion|or)?$|(?<=.{4})(?:ment|ness|ful|ize?|ism|ive|[ai]ble)$/, ''],
  [/(?<=.{4}[st])(?:ion|or)$/, ''],
  [/(?<=...)e$|(?<=...a)n$/, ''],
];
const CYRILLIC =
  /(?<=...)(?:іст[ью]|ост(?:ями?|ях|і)|енн(?:ями?|я)|(?<=.{4})[сц]ьк(?:ими?|ого|ому|ий|их|ою|ім|[аеіу])|[аяиі]ми|[оеи](?:го|му)|[аяоеє]ю|[аоеєиыі]й|[аяиыі]х|[аяоеєиі]м|[іїое]в|[аои][яе]|[аяоеєиыіїуюьй])$/;
/** The stem of a folded word; a word of another script is its own stem. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  if (!/^[a-z]+$/.test(word)) return word.replace(CYRILLIC, '');
  return ENGLISH.reduce((left, [ending, put]) => left.replace(ending, put), word);
}
