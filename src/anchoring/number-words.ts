/** The published lists of number words, by language, and how vague ones are read. */

/** The number words of one language, in lower case. */
export interface NumberWords {
  /** Two to ninety, with what each can be joined to: units follow tens. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: hundred, thousand, million. */
  readonly scales: ReadonlyMap<string, number>;
  /** Words for one: never numbers by themselves, but part of “one hundred” and “a million”. */
  readonly ones: ReadonlySet<string>;
  /** Abbreviated scales that stand directly behind digits: “5bn”. */
  readonly attachedScales: ReadonlyMap<string, number>;
  /** The same, where only an amount of money makes them a scale: “$5m”. */
  readonly moneyScales: ReadonlyMap<string, number>;
  /** “and”, as in “two hundred and fifty”. */
  readonly and: ReadonlySet<string>;
  /** Between the two numbers of a range: “eleven to twelve thousand”. */
  readonly to: ReadonlySet<string>;
  /** “between”: after it, “and” joins two numbers, not the parts of one. */
  readonly between: ReadonlySet<string>;
  /** “half”, as in “half a million”. */
  readonly half: ReadonlySet<string>;
  /** Plural words by the unit they name: thousands → 1000. */
  readonly plurals: ReadonlyMap<string, number>;
  /** Plural words that stand before others: “tens of thousands”. */
  readonly compounds: ReadonlyMap<string, number>;
  /** “of”, between the two; empty where nothing stands there. */
  readonly of: string;
  /** Words that make a scale vague: “several thousand”. */
  readonly several: readonly (readonly string[])[];
  /** Ordinals that end a compound, so that “twenty-first” is no number. */
  readonly ordinals: ReadonlySet<string>;
}

const EN: NumberWords = {
  cardinals: table({
    ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
    ...{ thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
    ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  }),
  scales: table({ dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }),
  ones: set('one a an'),
  attachedScales: table({ k: 1e3, bn: 1e9, tn: 1e12 }),
  moneyScales: table({ m: 1e6, mn: 1e6 }),
  and: set('and'),
  to: set('and to or'),
  between: set('between'),
  half: set('half'),
  plurals: table({
    tens: 10,
    dozens: 12,
    hundreds: 100,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
  }),
  compounds: table({ tens: 10, dozens: 12, hundreds: 100, thousands: 1e3 }),
  of: 'of',
  several: [['several'], ['a', 'few'], ['few'], ['a', 'couple', 'of'], ['many']],
  ordinals: set('first second third fourth fifth sixth seventh eighth ninth'),
};

const UK: NumberWords = {
  cardinals: table({
    ...forms(2, 'два дві двоє двох двом двома'),
    ...forms(3, 'три троє трьох трьом трьома'),
    ...forms(4, 'чотири четверо чотирьох чотирьом чотирма'),
    ...forms(5, "п'ять п'ятеро п'яти п'ятьох п'ятьом п'ятьма"),
    ...forms(6, 'шість шестеро шести шістьох шістьом шістьма'),
    ...forms(7, 'сім семеро семи сімох сімом сьома сімома'),
    ...forms(8, 'вісім восьмеро восьми вісьмох вісьмом вісьма'),
    ...forms(9, "дев'ять дев'ятеро дев'яти дев'ятьох дев'ятьом дев'ятьма"),
    ...forms(10, 'десять десятеро десяти десятьох десятьом десятьма'),
    ...forms(11, 'одинадцять одинадцяти одинадцятьох'),
    ...forms(12, 'дванадцять дванадцяти дванадцятьох'),
    ...forms(13, 'тринадцять тринадцяти тринадцятьох'),
    ...forms(14, 'чотирнадцять чотирнадцяти чотирнадцятьох'),
    ...forms(15, "п'ятнадцять п'ятнадцяти п'ятнадцятьох"),
    ...forms(16, 'шістнадцять шістнадцяти шістнадцятьох'),
    ...forms(17, 'сімнадцять сімнадцяти сімнадцятьох'),
    ...forms(18, 'вісімнадцять вісімнадцяти вісімнадцятьох'),
    ...forms(19, "дев'ятнадцять дев'ятнадцяти дев'ятнадцятьох"),
    ...forms(20, 'двадцять двадцяти двадцятьох'),
    ...forms(30, 'тридцять тридцяти тридцятьох'),
    ...forms(40, 'сорок сорока'),
    ...forms(50, "п'ятдесят п'ятдесяти п'ятдесятьох"),
    ...forms(60, 'шістдесят шістдесяти шістдесятьох'),
    ...forms(70, 'сімдесят сімдесяти сімдесятьох'),
    ...forms(80, 'вісімдесят вісімдесяти вісімдесятьох'),
    ...forms(90, "дев'яносто дев'яноста"),
    ...forms(100, 'сто ста'),
    ...forms(200, 'двісті двохсот'),
    ...forms(300, 'триста трьохсот'),
    ...forms(400, 'чотириста чотирьохсот'),
    ...forms(500, "п'ятсот п'ятисот"),
    ...forms(600, 'шістсот шестисот'),
    ...forms(700, 'сімсот семисот'),
    ...forms(800, 'вісімсот восьмисот'),
    ...forms(900, "дев'ятсот дев'ятисот"),
  }),
  scales: table({
    ...forms(1e3, 'тисяча тисячу тисячі тисяч тисячею тисячам тисячами тисячах'),
    ...forms(1e6, 'мільйон мільйона мільйони мільйонів мільйоном мільйонам мільйонами мільйонах'),
    ...forms(1e9, 'мільярд мільярда мільярди мільярдів мільярдом мільярдам мільярдами мільярдах'),
    ...forms(1e12, 'трильйон трильйона трильйони трильйонів трильйоном'),
    ...{ тис: 1e3, млн: 1e6, млрд: 1e9, трлн: 1e12 },
  }),
  ones: set('один одна одну одне одного однієї одному одній одним однією'),
  attachedScales: new Map(),
  moneyScales: new Map(),
  and: new Set(),
  to: set('до і й та або'),
  between: new Set(),
  half: set('пів'),
  plurals: table({
    ...forms(10, 'десятки десятків десяткам десятками десятках'),
    ...forms(100, 'сотні сотень сотням сотнями сотнях'),
    ...forms(1e3, 'тисячі тисяч тисячам тисячами тисячах'),
    ...forms(1e6, 'мільйони мільйонів мільйонам мільйонами мільйонах'),
    ...forms(1e9, 'мільярди мільярдів мільярдам мільярдами мільярдах'),
  }),
  compounds: table({
    ...forms(10, 'десятки десятків десяткам десятками десятках'),
    ...forms(100, 'сотні сотень сотням сотнями сотнях'),
  }),
  of: '',
  several: [['кілька'], ['декілька'], ['кількох'], ['декількох']],
  ordinals: new Set(),
};

const LISTS: Readonly<Record<string, NumberWords>> = { en: EN, uk: UK };

/** The languages that have a list of number words; in all others only digits count as numbers. */
export const languagesWithNumberWords: readonly string[] = Object.keys(LISTS);

/** The list of a language, by its base tag. */
export function numberWordsOf(base: string): NumberWords | undefined {
  return Object.hasOwn(LISTS, base) ? LISTS[base] : undefined;
}

function table(entries: Record<string, number>): ReadonlyMap<string, number> {
  return new Map(Object.entries(entries));
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function forms(value: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}
