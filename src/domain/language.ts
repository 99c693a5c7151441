/** A language tag that the platform's own tables accept; a malformed one stands for no language in particular. */
export function knownLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/** The first part of a language tag: “en” of “en-GB”. */
export function baseLanguage(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

/** Codes of countries that are none of languages, with the language that is meant most often. */
const LANGUAGE_OF_COUNTRY: Readonly<Record<string, string>> = {
  ...{ ua: 'uk', jp: 'ja', cn: 'zh', cz: 'cs', dk: 'da', gr: 'el', us: 'en-US', gb: 'en-GB', at: 'de', il: 'he' },
  ...{ rs: 'sr', ir: 'fa', eg: 'ar', mx: 'es', by: 'be', kz: 'kk', vn: 'vi', jo: 'ar', sy: 'ar' },
};

/** What is wrong with a language tag, and what to write; undefined where it is one in its shortest form. */
export function faultOfLanguage(tag: string): { what: string; remedy: string } | undefined {
  const country = LANGUAGE_OF_COUNTRY[baseLanguage(tag)];
  if (country !== undefined)
    return { what: `“${tag}” is the code of a country, not of a language`, remedy: `Write “${country}”.` };
  const canonical = knownLanguage(tag.replaceAll('_', '-'));
  if (canonical === 'und' || !/^[a-z]{2,3}(?:-|$)/i.test(canonical))
    return { what: 'is not a language tag', remedy: 'Write for example en, uk or ar (BCP 47).' };
  if (baseLanguage(canonical) !== tag.split('-')[0])
    return { what: `“${tag}” is not written as a language tag`, remedy: `Write “${canonical}”.` };
  return isSpoken(canonical)
    ? undefined
    : { what: `“${tag}” is the tag of no language`, remedy: 'Write for example en, uk or ar (BCP 47).' };
}

/** Whether the platform knows the name of a language; of those with three letters it does not know all. */
function isSpoken(tag: string): boolean {
  const base = baseLanguage(tag);
  return base.length > 2 || new Intl.DisplayNames('en', { type: 'language' }).of(base) !== base;
}
