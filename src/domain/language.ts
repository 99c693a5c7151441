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
