/** Words that make a figure a rate: “a day”, “per cent”. */
import { baseLanguage } from '../domain/language.ts';

/** The words of a rate by language, and the sign that all have. “A day later” is none. */
const RATES: Readonly<Record<string, RegExp>> = {
  en: /%|\b(?:(?:an?|per|each|every) (?:minute|hour|day|night|week|month|year)|per ?cent|daily|hourly|weekly|monthly)\b(?! (?:later|earlier|before|after|ago)\b)/iu,
  de: /%|(?<!\p{L})(?:(?:pro|je) (?:Minute|Stunde|Tag|Nacht|Woche|Monat|Jahr)|Prozent|stündlich|täglich|wöchentlich|monatlich|jährlich)(?!\p{L})/iu,
  fr: /%|(?<!\p{L})(?:par (?:minute|heure|jour|nuit|semaine|mois|an|année)|chaque (?:minute|heure|jour|nuit|semaine|mois|année)|pour ?cent|quotidiennement|mensuellement)(?!\p{L})/iu,
  uk: /%|(?<!\p{L})(?:(?:на|за|щодо) (?:годину|день|добу|тиждень|місяць|рік)|щодня|щодоби|щотижня|щомісяця|щороку|відсот\p{L}+)(?!\p{L})/iu,
};

/** How many characters behind a figure the words of a rate are looked for. */
const REACH = 40;

/** The words of a rate that stand in a text; undefined where none do. */
export function rateIn(text: string, language: string): string | undefined {
  const words = RATES[baseLanguage(language)] ?? /%/;
  return words.exec(text.replace(/\s+/g, ' '))?.[0];
}

/** The words of a rate that stand directly behind a figure: in the same clause, with at most three words between. */
export function rateBehind(text: string, end: number, language: string): string | undefined {
  const clause = /^[^.,;:!?()]*/.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const rate = rateIn(clause, language);
  const between = rate && clause.replace(/\s+/g, ' ').split(rate)[0]?.trim();
  return between !== undefined && between.split(' ').length <= 3 ? rate : undefined;
}
