/** Ids: what a file or a passage may be called, as part of its address. */

/** Lower-case ASCII words joined by single hyphens, at most 80 characters. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const ID_MAX_LENGTH = 80;

/** Names that a web server or an operating system keeps for itself. */
export const RESERVED_IDS = /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/;

/** The rule, as messages tell it. */
export const ID_RULE = 'Use lower-case letters a to z, digits and single hyphens, at most 80 characters.';

/** The id that a text comes nearest to, cut between words; empty where it holds no Latin letters or digits. */
export function slugOf(text: string, longest: number = ID_MAX_LENGTH): string {
  const ascii = text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase();
  const slug = ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (slug.length <= longest) return slug;
  return slug.slice(0, longest + 1).replace(/-[^-]*$/, '');
}

/** What to write in the place of a text that is no id. */
export function idRemedy(text: string): string {
  const slug = slugOf(text);
  return slug === '' || /[^\p{Script=Latin}\p{M}\P{L}]/u.test(text) ? ID_RULE : `Write “${slug}”. ${ID_RULE}`;
}
