/** How articles of a language say who speaks, for languages whose clauses are read by one pattern: English has its own. */
import { baseLanguage } from '../../domain/language.ts';

/** The words of one language that give what is said to somebody; all are parts of patterns. */
export interface Speech {
  /** Verbs of saying, estimating and expecting, in the forms that articles use. */
  readonly verbs: string;
  /** What stands for a verb behind what was said: “…, so die Polizei”. */
  readonly tag?: string;
  /** What belongs to a verb and stands at the end of its clause: “teilte … mit”. */
  readonly particle?: string;
  /** “According to”, before whoever speaks, who then stands in another case. */
  readonly sources: string;
  /** The same, behind whoever speaks. */
  readonly behind?: string;
  /** “As”, before a verb of saying: “as the agency reports”. */
  readonly as: string;
  /** Before a body that speaks through its people: “у Пентагоні заявили”. */
  readonly among?: string;
  /** A verb with its pronoun inside: “a-t-il dit”. */
  readonly inverted?: string;
  /** Words for who speaks: a phrase that may hold a name. */
  readonly phrase: string;
  /** Words that stand for somebody named before. */
  readonly pronouns: string;
  /** What may stand between a verb and who speaks, or behind both: when and where it was said. */
  readonly setting: string;
  /** Words with which a clause begins before its subject. */
  readonly opening: string;
  /** Between the words that say who speaks and what was said. */
  readonly that: RegExp;
  readonly reports: RegExp;
  readonly unnamed: RegExp;
  /** Verbs that deny what they introduce. */
  readonly denies: RegExp;
  /** “Asked whether …,”: the question that the words answer. */
  readonly asked: RegExp;
}

const UK: Speech = {
  verbs: [
    '(?:сказа|заяви|повідоми|дода|зазначи|наголоси|підтверди|підкресли|поясни|попереди|написа|заперечи|спростува|уточни|нагада|оголоси|запевни|визна|припусти|прокоментува|відпові|розпові|розказа|відзначи|констатува|спрогнозува|оціни|назва)(?:в|ла|ло|ли)',
    '(?:розповів|розповіла|відповів|відповіла|закликав|закликала|закликали|говорив|говорила|говорили)',
    '(?:стверджу|зазнача|заявля|повідомля|дода|підтверджу|наголошу|вважа|прогнозу|очіку|припуска|заперечу|оціню|поясню|попереджа|підкреслю|нагаду|уточню)(?:є|ють)',
    '(?:каже|кажуть|пише|пишуть|говорить|говорять)',
  ].join('|'),
  sources:
    '(?:за|згідно з) (?:словами|даними|інформацією|оцінками|оцінкою|повідомленням(?:и)?|твердженням|підрахунками)|на думку',
  as: 'як',
  among: '[ву]',
  phrase: String.raw`(?:[\p{L}\p{M}’'ʼ-]+|«[^«»]{2,30}»)(?: (?:[\p{L}\p{M}’'ʼ-]+|«[^«»]{2,30}»)){0,9}?`,
  pronouns: 'він|вона|воно|вони|його|її|їхніми',
  setting:
    "(?:[ву] (?:понеділок|вівторок|середу|четвер|п[’'ʼ]ятницю|суботу|неділю)|сьогодні|вчора|учора|раніше|також|вже|це|про це|під час [^,.;«»]+|[ву] (?:інтерв[’'ʼ]ю|ефірі|коментарі|соцмережах)[^,.;«»]*(?:«[^«»]*»)?|на (?:брифінгу|пресконференції|засіданні)[^,.;«»]*|журналістам|\\d{1,2} \\p{L}+)",
  opening: '(?:водночас|також|раніше|однак|проте|але|а|і|та|при цьому|тим часом|натомість|крім того|втім)',
  that: /^,? що |^, (?!як )/u,
  reports: /(?:^|\s)(?:ЗМІ|медіа|повідомлення\p{L}*|чутки|джерела в мережі)(?:$|\s)/u,
  unnamed:
    /джерел|неназван|анонімн|високопосадов|посадов(?:ець|ці|ець)|чиновник|аналітик|експерт|військов(?:ий|і) оглядач/iu,
  denies: /^(?:запереч|спростув)/iu,
  asked: /^на (?:за)?питання[^,«»]*(?:, (?:чи|що|коли|як)[^,«»]*)?(?=, )/iu,
};

const DE: Speech = {
  verbs: [
    'sag(?:t|te|ten|en)|erklär(?:t|te|ten|en)|teil(?:t|te|ten|en)|beton(?:t|te|ten)|bestätig(?:t|te|ten|en)|kündig(?:t|te|ten)|warn(?:t|te|ten)|füg(?:t|te|ten)|bericht(?:et|ete|eten|en)',
    'schr(?:eibt|ieb|ieben|eiben)|behaupt(?:et|ete|eten)|dementier(?:t|te|ten)|bestr(?:eitet|itt|itten)|erwart(?:et|ete|eten|en)|rechne(?:t|te|ten|n)|schätz(?:t|te|ten|en)|mein(?:t|te|ten)|nann(?:te|ten)|melde(?:t|te|ten|n)',
    'räum(?:t|te|ten)|versicher(?:t|te|ten)|hieß|heißt|vermut(?:et|ete|eten|en)|befürcht(?:et|ete|eten|en)|geh(?:t|en)|ging(?:en)?|sprach(?:en)?|mitteil(?:t|te|ten)',
  ].join('|'),
  tag: 'so',
  particle: '(?:mit|an|ein|hinzu|davon aus)',
  sources: 'laut|(?:nach|den) Angaben (?:von|(?=de[sr] ))|nach Angaben|nach Einschätzung',
  behind: 'zufolge',
  as: 'wie',
  phrase: String.raw`(?!(?:Am|Im|In|Bei|Nach|Seit|Mit|Auf|Zum|Zur|Bis|Ab|Es|Wir|Ich) )(?:(?:[Dd]e[rsmn]|[Dd]ie|[Dd]as|[Ee]ine?[rsmn]?|[Ss]eine?[rsmn]?|[Ii]hre?[rsmn]?|[Mm]ehrere|[Zz]wei|[Ee]inige) )?(?:\p{Ll}[\p{L}-]+e[nrsm]? ){0,2}(?:\p{Lu}[\p{L}-]+)(?:(?! am \p{Lu}\p{L}+tag)(?: (?:de[rs]|von|vom|für|in|im|am|beim|aus|bei)(?: der)?)? (?:\p{Ll}[\p{L}-]+e[nrs]? )?\p{Lu}[\p{L}-]+){0,5}`,
  pronouns: 'er|sie',
  setting:
    '(?:am (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:abend|morgen|nachmittag)?|heute|gestern|zuvor|auch|nun|der Zeitung|dem Sender|vor Journalisten|in einem Interview)',
  opening: '(?:zugleich|auch|zuvor|allerdings|doch|aber|und|unterdessen|dagegen|außerdem|am \\p{Lu}\\p{L}+tag)',
  that: /^(?: mit| an| ein| hinzu)?, (?:dass )?/u,
  reports: /\b(?:Berichte\p{L}*|Medien\p{L}*|Gerüchte\p{L}*)$/u,
  unnamed:
    /\b(?:Beamte[rn]?|Insider|Kreise\p{L}*|Experten?|Analysten?|Quellen?|Anwohner\p{L}*|Zeugen?|Augenzeugen?)\b|nicht genannt/u,
  denies: /^(?:dement|bestr)/i,
  asked: /^auf die Frage[^,„“]*(?:, (?:ob|was|wann|wie)[^,„“]*)?(?=, )/iu,
};

const FR: Speech = {
  verbs: [
    '(?:a|ont|avait|avaient) (?:également |encore |aussi |notamment )?(?:déclaré|dit|annoncé|affirmé|indiqué|ajouté|assuré|confirmé|expliqué|précisé|estimé|prévenu|averti|souligné|rappelé|reconnu|démenti|nié|rapporté|fait savoir|écrit|répondu|promis)',
    'déclare(?:nt)?|dit|disent|annonce(?:nt)?|affirme(?:nt)?|indique(?:nt)?|assure(?:nt)?|confirme(?:nt)?|explique(?:nt)?|précise(?:nt)?|estime(?:nt)?|rapporte(?:nt)?|souligne(?:nt)?|rappelle(?:nt)?|prévoi(?:t|ent)|redoute(?:nt)?|craint|craignent|évoque(?:nt)?|dément(?:ent)?',
  ].join('|'),
  sources: "selon|d[’']après|de source",
  as: 'comme',
  inverted:
    '(?:a|ont|avait)-t-(?<who>il|elle|on|ils|elles) (?:également |encore )?\\p{Ll}+|(?:dit|affirme|explique|ajoute|précise)-t-(?<who>il|elle|on)',
  phrase: String.raw`(?:(?:[Ll]es?|[Ll]a|[Uu]ne?|[Dd]es|[Pp]lusieurs|[Dd]eux|[Ss]on|[Ss]a|[Ll]eurs?) )?[\p{L}\p{M}’'-]+(?: (?!(?:a|ont|avait|que|qui|est|sont|était|ne|se)(?!\p{L}))[\p{L}\p{M}’'-]+){0,8}?`,
  pronouns: 'il|elle|ils|elles|lui|eux',
  setting:
    "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: soir| matin)?|hier|aujourd[’']hui|auparavant|à la presse|aux journalistes|devant la presse|dans un (?:communiqué|entretien)|à l[’']AFP)",
  opening:
    '(?:mais|et|toutefois|cependant|par ailleurs|de son côté|auparavant|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche)',
  that: /^ (?:que |qu[’'])|^, /u,
  reports: /(?:médias|informations|rumeurs)(?: |$)/iu,
  unnamed:
    /(?:sources?|experts?|analystes?|observateurs?|témoins?|habitants?|responsables?|anonyme|sous couvert d[’']anonymat)(?: |$)/iu,
  denies: /(?:démen|nié)/i,
  asked: /^interrogée?s? (?:sur|pour)[^,«»]*(?=, )/iu,
};

/** The table; English is read by patterns of its own, and of other languages nothing is proposed. */
const SPEECH: Readonly<Record<string, Speech>> = { uk: UK, de: DE, fr: FR };

/** How a language says who speaks; undefined where no table tells. */
export function speechOf(language: string): Speech | undefined {
  const base = baseLanguage(language);
  return Object.hasOwn(SPEECH, base) ? SPEECH[base] : undefined;
}
