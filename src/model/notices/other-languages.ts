/** Copies whose letters or commonest words are those of another language than theirs. */
import { languageOf } from '../../anchoring/languages.ts';
import type { Article } from '../tracker.ts';

/** An article and the language that its copy reads like. */
export interface OtherLanguage {
  readonly article: Article;
  readonly found: string;
}

/** Every article whose copy reads like another language than the one that it is said to be in. */
export function otherLanguages(articles: readonly Article[]): OtherLanguage[] {
  return articles.flatMap((article) => {
    const found = languageOf(article.held.text, article.data.language);
    return found ? [{ article, found }] : [];
  });
}
