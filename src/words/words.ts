/** The interface in the one language in which the site is built; another language is another file beside `words/en.ts`. */
export * from './en.ts';
