/** The authors of an article, as far as it is known which part of a name is the family name. */
import { type ArticleData, knownValue } from '../domain/schema.ts';

/** A person whose family name an editor gave, or a name as printed: of an organisation, or not known which. */
export type Author = { readonly literal: string } | { readonly family: string; readonly given: string };

/** The authors of an article in the order in which it names them; none where it names none. */
export function authorsOf({ authors, familyNames }: ArticleData): Author[] {
  return (knownValue(authors) ?? []).map((name) => {
    const family = familyNames.find((one) => hasFamilyName(name, one));
    return family === undefined ? { literal: name } : { family, given: partsBeside(name, family).join(' ') };
  });
}

/** Whether a name is that of a person so called: the family name stands in it as whole words, and a given name beside it. */
export function hasFamilyName(name: string, family: string): boolean {
  const parts = partsBeside(name, family);
  return parts.length > 0 && parts.join(' ') !== name;
}

function partsBeside(name: string, family: string): string[] {
  return ` ${name} `
    .split(` ${family} `)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
