/** Words for times in each language, the longer ones first, and how each is read beside the day of publication. */
import { utc } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { baseLanguage } from '../../domain/language.ts';

/** What time words give. */
export interface TimeReading {
  readonly date?: string;
  readonly bound?: Bound;
}

type Bound = 'until' | 'from';
type Groups = Readonly<Record<string, string | undefined>>;
/** Reads time words beside the day of publication; `isAhead` where the passage speaks of what is to come. */
type Reader = (groups: Groups, published: string, isAhead: boolean) => TimeReading;

export interface TimeTable {
  /** Words for what is still to come. */
  readonly ahead: RegExp;
  readonly words: readonly (readonly [RegExp, Reader])[];
  /** What stands before a printed date: a bound, or “the end of”. */
  readonly before: RegExp;
  /** Words that make of a time an end or a start. */
  readonly bounds: Readonly<Record<string, Bound>>;
}

/** Whole words, in any case. */
function words(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])${pattern}(?![\p{L}\p{M}])`, 'iu');
}

const at: (distance: number) => Reader = (distance) => (_, published) => ({ date: shifted(published, distance) });
const undated: Reader = () => ({});
const overnight: Reader = (_, published) => ({ date: `${shifted(published, -1)}/${published}` });
const endOfUnit =
  (isYear: (unit: string) => boolean): Reader =>
  ({ unit = '', by }, published) => ({
    date: endOf(isYear(unit) ? published.slice(0, 4) : published.slice(0, 7)),
    ...(by && { bound: 'until' }),
  });
/** “Last”, “this” and “next”, by the words of a language for them. */
const week =
  (shifts: RegExp[]): Reader =>
  ({ which = '' }, published) => ({ date: weekOf(shiftIn(which, shifts), published) });
const year =
  (shifts: RegExp[]): Reader =>
  ({ which = '' }, published) => ({ date: String(Number(published.slice(0, 4)) + shiftIn(which, shifts)) });
const weekday =
  (days: readonly RegExp[]): Reader =>
  ({ day = '', by, next }, published, isAhead) => {
    const index = days.findIndex((name) => name.test(day));
    return { date: weekdayFrom(index, published, Boolean(next), isAhead, Boolean(by)), ...(by && { bound: 'until' }) };
  };

/** A year alone, “in 2027”, with what stands before it. */
function yearAlone(before: string, bounds: TimeTable['bounds']): readonly [RegExp, Reader] {
  const read: Reader = ({ which = '', given = '' }) => {
    const bound = bounds[which.toLowerCase()];
    return { date: given, ...(bound && { bound }) };
  };
  return [new RegExp(String.raw`(?<!\p{L})(?<which>${before}) (?<given>(?:19|20)\d\d)(?![,.]?\d)`, 'iu'), read];
}

const EN_BOUNDS = { by: 'until', until: 'until', till: 'until', since: 'from' } as const;
const EN_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const EN_SHIFTS = [/last/i, /this/i, /next/i];

const EN: TimeTable = {
  ahead: words(String.raw`(?:will|would|shall|going to|is to|are to|expect\p{L}*|due to|set to|could|may|might)`),
  words: [
    [words('(?<by>by )?the end of (?:the|this) (?<unit>year|month)'), endOfUnit((unit) => /year/i.test(unit))],
    [words('(?<which>last|this|next) week'), week(EN_SHIFTS)],
    [words('(?<which>last|this|next) year'), year(EN_SHIFTS)],
    [
      words(
        `(?:(?<by>by) |on |since )?(?<next>next )?(?<day>${EN_DAYS.join('|')})(?: (?:morning|afternoon|evening|night))?`,
      ),
      weekday(EN_DAYS.map((day) => new RegExp(day, 'i'))),
    ],
    [words('(?:yesterday|last night)'), at(-1)],
    [words('(?:(?:during|in) the night|overnight)'), overnight],
    [words('tomorrow'), at(1)],
    [
      words(
        '(?:(?:earlier )?today|tonight|right now|currently(?: known)?|at the moment|this (?:morning|afternoon|evening))',
      ),
      at(0),
    ],
    yearAlone('in|since|by|until', EN_BOUNDS),
    [
      words('(?:already|recently|in a briefing|until now|until further notice|in the coming (?:days|weeks|months))'),
      undated,
    ],
  ],
  before: /(?:\b(?<bound>by|until|till|since|from|in|on|at) )?(?:\b(?<last>the end of )|\bof )?$/i,
  bounds: EN_BOUNDS,
};

const UK_BOUNDS = { до: 'until', з: 'from', із: 'from', від: 'from' } as const;
const UK_DAYS = ['неділ', 'понеділ', 'вівтор', 'серед', 'четвер', "п[’'ʼ]ятниц", 'субот'];
const UK_SHIFTS = [/минул/i, /цьо/i, /наступ/i];

const UK: TimeTable = {
  ahead: words(
    String.raw`(?:буде|будуть|будемо|\p{L}{3,}(?:имуть|атиме|атимуть|итиме|итимуть|ятимуть)|очіку\p{L}+|може|можуть|планує\p{L}*|має|мають)`,
  ),
  words: [
    [
      words('(?<by>до )?(?:наприкінці|кінця|кінець|кінці) (?:цього )?(?<unit>року|місяця)'),
      endOfUnit((unit) => unit === 'року'),
    ],
    [words('(?<which>минулого|цього|наступного) тижня|(?:на )?(?:минулому|цьому|наступному) тижні'), week(UK_SHIFTS)],
    [words('(?<which>минулого|цього|наступного) року'), year(UK_SHIFTS)],
    [
      words(
        String.raw`(?:(?<by>до) |[ву] |з )?(?<next>наступн\p{L}+ )?(?<day>неділ[юяі]|понеділ(?:ок|ка)|вівтор(?:ок|ка)|серед[уи]|четвер(?:га)?|п[’'ʼ]ятниц[юі]|субот[уи])(?: (?:вранці|вдень|ввечері|увечері|вночі))?`,
      ),
      weekday(UK_DAYS.map((day) => new RegExp(day, 'iu'))),
    ],
    [words('(?:[ву]чора(?: ввечері| вранці| вночі)?)'), at(-1)],
    [words('(?:(?:минулої|цієї) ночі|за ніч|в ніч на сьогодні|вночі|уночі)'), overnight],
    [words('завтра'), at(1)],
    [words('(?:сьогодні(?: вранці| ввечері)?|зараз|нині|наразі|на цей момент|станом на сьогодні)'), at(0)],
    yearAlone('[ву]|з|із|до|від', UK_BOUNDS),
    [words('(?:нещодавно|останнім часом|найближчими (?:днями|тижнями)|незабаром)'), undated],
  ],
  before: /(?:(?<!\p{L})(?<bound>до|з|із|від|у|в|на|станом на) )?(?:(?<!\p{L})(?<last>кінця |кінець ))?$/iu,
  bounds: UK_BOUNDS,
};

const DE_BOUNDS = { bis: 'until', ab: 'from', seit: 'from' } as const;
const DE_DAYS = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag|Sonnabend'];
const DE_SHIFTS = [/vergangen|letzt|vorig/i, /dies/i, /nächst|kommend/i];

const DE: TimeTable = {
  ahead: words(
    '(?:wird|werden|würde|würden|soll|sollen|könnte|könnten|dürfte|dürften|erwartet|voraussichtlich|geplant)',
  ),
  words: [
    [
      words('(?<by>bis )?(?:zum )?Ende (?:des|dieses|diesen) (?<unit>Jahres|Monats)'),
      endOfUnit((unit) => /jahr/i.test(unit)),
    ],
    [words('(?<by>bis )?(?<unit>Jahresende)'), endOfUnit(() => true)],
    [words('(?:in der )?(?<which>vergangene|letzte|vorige|diese|kommende|nächste)[nr]? Woche'), week(DE_SHIFTS)],
    [words('(?:im )?(?<which>vergangene|letzte|vorige|diese|kommende|nächste)[nsm]? Jahr'), year(DE_SHIFTS)],
    [
      words(
        `(?:(?<by>bis) (?:zum )?|am |seit )?(?<next>(?:kommenden|nächsten) )?(?<day>${DE_DAYS.join('|')})(?:abend|morgen|mittag|vormittag|nachmittag)?`,
      ),
      weekday(DE_DAYS.map((day) => new RegExp(day, 'i'))),
    ],
    [words('gestern(?: Abend| Morgen| Nachmittag)?'), at(-1)],
    [words('(?:in der Nacht|über Nacht|nachts)'), overnight],
    [words('morgen'), at(1)],
    [words('(?:heute(?: Morgen| Abend| Nachmittag)?|derzeit|zurzeit|momentan|gegenwärtig|aktuell)'), at(0)],
    yearAlone('im Jahr|seit|bis|ab|im Jahre', DE_BOUNDS),
    [words('(?:kürzlich|zuletzt|in den (?:kommenden|nächsten) (?:Tagen|Wochen)|bis auf Weiteres)'), undated],
  ],
  before: /(?:\b(?<bound>bis|ab|seit|am|im|vom|zum) )?(?:zum |dem )?(?:\b(?<last>Ende ))?$/i,
  bounds: DE_BOUNDS,
};

const FR_BOUNDS = { 'jusqu’à': 'until', "jusqu'à": 'until', depuis: 'from', dès: 'from', avant: 'until' } as const;
const FR_DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const FR_SHIFTS = [/derni|passé/i, /cett?e?/i, /prochain/i];

const FR: TimeTable = {
  ahead: words(
    String.raw`(?:va|vont|devrai(?:t|ent)|pourrai(?:t|ent)|prévu\p{L}*|attendu\p{L}*|\p{L}{2,}(?:era|eront|ira|iront))`,
  ),
  words: [
    [
      words("(?<by>d[’']ici )?(?:à )?la fin (?:de l[’']|du |de cette )(?<unit>année|mois)"),
      endOfUnit((unit) => unit === 'année'),
    ],
    [words('la semaine (?<which>dernière|passée|prochaine)|(?<which>cette) semaine'), week(FR_SHIFTS)],
    [words("l[’'](?:an|année) (?<which>dernière?|passée?|prochaine?)|(?<which>cette) année"), year(FR_SHIFTS)],
    [
      words(
        `(?:(?<by>d[’']ici (?:à )?|avant )|depuis )?(?<day>${FR_DAYS.join('|')})(?: (?<next>prochain)| dernier)?(?: matin| soir| après-midi)?`,
      ),
      weekday(FR_DAYS.map((day) => new RegExp(day, 'i'))),
    ],
    [words('hier(?: soir| matin)?'), at(-1)],
    [words('(?:dans la nuit|cette nuit|pendant la nuit)'), overnight],
    [words('demain'), at(1)],
    [words("(?:aujourd[’']hui|ce (?:matin|soir)|actuellement|pour l[’']instant|en ce moment)"), at(0)],
    yearAlone('en|depuis|avant|dès', FR_BOUNDS),
    [
      words(
        "(?:récemment|ces derniers jours|dans les (?:prochains|prochaines) (?:jours|semaines|mois)|jusqu[’']à nouvel ordre)",
      ),
      undated,
    ],
  ],
  before:
    /(?:(?<!\p{L})(?<bound>jusqu[’']à|jusqu[’']au|depuis|dès|avant|le|en|du|au)(?: le)? )?(?:(?<!\p{L})(?<last>la fin (?:de |du )(?:mois )?(?:de |d[’'])?|fin ))?$/iu,
  bounds: FR_BOUNDS,
};

const TABLES: Readonly<Record<string, TimeTable>> = { en: EN, uk: UK, de: DE, fr: FR };
/** Of a language without a table only printed dates are read. */
const NONE: TimeTable = { ahead: /(?!)/, words: [], before: /$/, bounds: {} };

/** The time words of a language. */
export function timeTableOf(language: string): TimeTable {
  const base = baseLanguage(language);
  return (Object.hasOwn(TABLES, base) ? TABLES[base] : undefined) ?? NONE;
}

/** The last day of a year or of a month, “2031” or “2031-03”. */
export function endOf(span: string): string {
  const [year = 0, month = 12] = span.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function shiftIn(which: string, shifts: readonly RegExp[]): number {
  return shifts.findIndex((shift) => shift.test(which)) - 1;
}

/** A calendar week, from Monday to Sunday. */
function weekOf(shift: number, date: string): string {
  const monday = shifted(date, 7 * shift - ((weekdayIn(date) + 6) % 7));
  return `${monday}/${shifted(monday, 6)}`;
}

/** The last such day up to the article’s, or, of what is to come, the next one after it. */
function weekdayFrom(index: number, date: string, isNext: boolean, isAhead: boolean, isEnd: boolean): string {
  const back = (weekdayIn(date) - index + 7) % 7;
  return shifted(date, isNext || (isAhead && (isEnd || back > 0)) ? 7 - back : -back);
}

function weekdayIn(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function shifted(date: string, days: number): string {
  return formatISO(addDays(`${date}T00:00:00Z`, days, { in: utc }), { representation: 'date', in: utc });
}
