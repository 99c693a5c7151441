/** The words by which articles of a language say how firmly something is so. */
import { baseLanguage } from '../../domain/language.ts';

export interface Hedges {
  /** A judgement of the article itself. */
  readonly judged: RegExp;
  /** Not decided, not known. */
  readonly notKnown: RegExp;
  readonly reported: RegExp;
  /** Speakers who are reports themselves. */
  readonly reports: RegExp;
  readonly possible: RegExp;
  /** What is still to come. */
  readonly expected: RegExp;
  readonly estimated: RegExp;
  /** What somebody decides, and verbs by which a party speaks of what is its own. */
  readonly own: RegExp;
  readonly ownVerb: RegExp;
  /** Verbs by which somebody speaks of what others do. */
  readonly alleging: RegExp;
  /** “We have closed it”; “we have not seen it” decides nothing. */
  readonly ours: RegExp;
  /** What a speaker who is said to be somebody’s speaks of: “its spokesman”. */
  readonly itsOwn: RegExp;
  /** What ought to be, said by somebody who does not decide it. */
  readonly demanded: RegExp;
  readonly onlooker: RegExp;
  /** Words that look like a possibility and are none: “as far as we could count”. */
  readonly noHedge: RegExp;
}

const NEVER = /(?!)/;

/** Whole words, in any case. */
function words(alternatives: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}’'])(?:${alternatives})(?![\p{L}\p{M}])`, 'iu');
}

const EN: Hedges = {
  judged: words(
    String.raw`signals?|underscores?|sends? a message|brush\p{L}* aside|unprecedented|alarming|shows? that|marks? a`,
  ),
  notKnown: words(
    String.raw`(?:do|does|did)(?: not|n[’']t) (?:\p{L}+ )?(?:know|have any)|not (?:yet )?(?:been )?(?:decided|known|clear|settled|determined)|(?:could|can|did) ?(?:not|n[’']t) (?:yet )?(?:confirm|check|say|rule out|verify)|unclear|unknown|undecided|unconfirmed|nothing to announce|no decision|remains? (?:open|to be seen|uncertain)|cannot say`,
  ),
  reported: words(
    String.raw`reportedly|allegedly|(?:is|are|was|were) (?:said to|reported)|rumou?red|according to (?:reports|accounts)`,
  ),
  reports: words('reports|accounts|rumours'),
  possible: words('may|might|could|possibly|potentially|perhaps|can'),
  expected: words(
    String.raw`will|would|shall|(?:is|are) to|going to|expect(?:ed|s)|estimated deployment|set to|due to|about to|forecast|planned|\p{L}+[’']ll`,
  ),
  estimated: /\b(?:estimat\w+|fear\w*)\s+(?:\S+ ){0,2}\d|\d\S* (?:\S+ ){0,4}feared\b/i,
  own: words(
    String.raw`policy|polic(?:y|ies)|authori[sz]\p{L}+|impose|restrict\p{L}*|limits? on|commit\p{L}*|decision|decided|no change|unchanged`,
  ),
  ownVerb: /^(?:announc|reaffirm|affirm|clarif|emphasi|declar)/i,
  alleging: /^(?:claim|alleg|accus)/i,
  ours: /^(?:and |but )?we\b(?! (?:(?:have|had|do|did|would|not|don[’']t|yet|still|only|also|just) )*(?:seen?|saw|expect|believe|think|know|hear|heard|assess|estimate|count|fear|understand)\b)/i,
  itsOwn: /^(?:its|their) /i,
  demanded: words('must|should|ought to'),
  onlooker: words('(?:lawyer|analyst|expert|professor|researcher|critic|activist|historian)s?'),
  noHedge: /\bas far as [^,.;]*/gi,
};

const UK: Hedges = {
  judged: words('безпрецедентн\\p{L}+|тривожн\\p{L}+|свідчить про|демонструє'),
  notKnown: words(
    'невідомо|не ?відом[аоі]|незрозуміло|не вирішено|не визначен\\p{L}+|не ухвален\\p{L}+|не (?:може|можуть|змогли|вдалося) (?:підтвердити|перевірити|сказати)|не знає(?:мо)?|питання відкрите|рішення (?:ще )?немає|не виключа\\p{L}+',
  ),
  reported: words(
    'нібито|начебто|за (?:чутками|непідтвердженими даними)|повідомляється|як повідомляється|ймовірно, вже',
  ),
  reports: words('ЗМІ|медіа|повідомлення|чутки'),
  possible: words('може|можуть|могли б|міг би|могла б|можливо|ймовірно|імовірно|потенційно'),
  expected: words(
    'буде|будуть|будемо|буду|\\p{L}{3,}(?:имуть|атиме|атимуть|ятиме|ятимуть|итиме|итимуть)|очіку\\p{L}+|планує\\p{L}*|збирається|збираються|має намір|прогнозу\\p{L}+',
  ),
  estimated: words('за (?:оцінками|оцінкою|підрахунками)|оціню\\p{L}+'),
  own: words('політик\\p{L}+|обмежен\\p{L}+|дозв\\p{L}+|рішенн\\p{L}+|змін\\p{L}*|санкці\\p{L}+'),
  ownVerb: /^(?:оголо|наголо|запевн)/iu,
  alleging: /^(?:стверджу|звинува)/iu,
  ours: /^ми(?!\p{L})(?! (?:(?:не|ще|поки|також|лише) )*(?:бачи|зна|очіку|вважа|дума|чу|оціню|побоюємося|розумі))/iu,
  itsOwn: /^(?:його|її|їхн\p{L}+) /iu,
  demanded: words('має бути|повинн\\p{L}+|слід|мусить|мусять|треба'),
  onlooker: words('аналітик\\p{L}*|експерт\\p{L}*|професор\\p{L}*|історик\\p{L}*|активіст\\p{L}*'),
  noHedge: NEVER,
};

const DE: Hedges = {
  judged: words('beispiellos\\p{L}*|alarmierend\\p{L}*|zeigt, dass|ist ein Zeichen'),
  notKnown: words(
    'unklar|unbekannt|ungewiss|nicht (?:bekannt|geklärt|entschieden|klar|fest)|offen|ließ sich nicht (?:prüfen|bestätigen)|(?:kann|könne|konnte) nicht (?:bestätigt|gesagt|geprüft)|keine Entscheidung|wisse nicht|weiß nicht|wissen nicht',
  ),
  reported: words(
    'angeblich|offenbar|dem Vernehmen nach|Berichten zufolge|(?:soll|sollen) \\p{L}+ ?(?:\\S+ ){0,8}(?:haben|sein)',
  ),
  reports: words('Berichte\\p{L}*|Medien\\p{L}*|Gerüchte\\p{L}*'),
  possible: words('könnte|könnten|kann|können|möglicherweise|womöglich|vielleicht|dürfte|dürften'),
  expected: words(
    'wird|werden|werde|würde|würden|(?:soll|sollen)|erwartet|voraussichtlich|geplant|rechne\\p{L}* mit|(?<=rechne\\p{L}* )mit',
  ),
  estimated: words('schätzungsweise|geschätzt\\p{L}*|Schätzung\\p{L}*|schätz\\p{L}+'),
  own: words(
    'Politik|Beschränkung\\p{L}*|Genehmigung\\p{L}*|genehmig\\p{L}*|Entscheidung|beschlossen|entschieden|Verbot\\p{L}*',
  ),
  ownVerb: /^(?:kündig|beton|versicher)/i,
  alleging: /^(?:behaupt|beschuldig)/i,
  ours: /^wir\b(?! (?:sehen|wissen|erwarten|glauben|denken|hören|schätzen|verstehen|rechnen))/i,
  itsOwn: /^(?:ihre?|seine?)\p{L}* /iu,
  demanded: words('muss|müssen|müsse|müsste|sollte|sollten'),
  onlooker: words(
    'Anwält\\p{L}+|Anwalt|Analyst\\p{L}*|Expert\\p{L}*|Professor\\p{L}*|Forscher\\p{L}*|Historiker\\p{L}*',
  ),
  noHedge: NEVER,
};

const FR: Hedges = {
  judged: words('sans précédent|alarmant\\p{L}*|montre que|témoigne d'),
  notKnown: words(
    "inconnu\\p{L}*|incertain\\p{L}*|on ignore|ignore(?:nt)?|pas encore (?:décidé|connu|établi|tranché)|n[’']est pas (?:connu|clair|établi)|reste à (?:savoir|déterminer)|(?:ne peut|ne pouvait|n[’']a pas pu) (?:confirmer|vérifier|être vérifié)",
  ),
  reported: words(
    'aurai(?:t|ent) \\p{L}+|serai(?:t|ent) \\p{L}+|prétendument|selon des (?:informations|médias|rumeurs)',
  ),
  reports: words('médias|informations|rumeurs'),
  possible: words('peut|peuvent|pourrai(?:t|ent)|peut-être|éventuellement|probablement|sans doute'),
  expected: words(
    '\\p{L}{2,}(?:era|eront|ira|iront|ra|ront)|va|vont|devrai(?:t|ent)|doi(?:t|vent)|prévoi\\p{L}*|attendu\\p{L}*|prévu\\p{L}*',
  ),
  estimated: words('estimé\\p{L}*|estimation\\p{L}*|on estime'),
  own: words('politique|restrictions?|autoris\\p{L}*|décision|décidé|interdi\\p{L}*|sanctions?'),
  ownVerb: /(?:annonc|assur|promis)/i,
  alleging: /(?:accus|prétend)/i,
  ours: /^nous(?!\p{L})(?! (?:ne |n[’'])?(?:avons vu|savons|pensons|croyons|estimons|attendons|voyons))/iu,
  itsOwn: /^(?:son|sa|leur) /i,
  demanded: words('doit|doivent|faut|devrait|devraient'),
  onlooker: words('avocat\\p{L}*|analyste\\p{L}*|expert\\p{L}*|professeur\\p{L}*|chercheu\\p{L}*|historien\\p{L}*'),
  noHedge: NEVER,
};

const NONE: Hedges = {
  ...{ judged: NEVER, notKnown: NEVER, reported: NEVER, reports: NEVER, possible: NEVER, expected: NEVER },
  ...{ estimated: NEVER, own: NEVER, ownVerb: NEVER, alleging: NEVER, ours: NEVER, itsOwn: NEVER, demanded: NEVER },
  ...{ onlooker: NEVER, noHedge: NEVER },
};

const HEDGES: Readonly<Record<string, Hedges>> = { en: EN, uk: UK, de: DE, fr: FR };

/** Whether a text of any language says that something is not decided or not known. */
export function saysOpen(text: string): boolean {
  return Object.values(HEDGES).some(({ notKnown }) => notKnown.test(text));
}

/** The hedges of a language; of one without a table none. */
export function hedgesOf(language: string): Hedges {
  const base = baseLanguage(language);
  return (Object.hasOwn(HEDGES, base) ? HEDGES[base] : undefined) ?? NONE;
}
