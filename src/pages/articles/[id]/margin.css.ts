/** Where the notes of one article stand, and which passage each belongs to: the one style sheet of its own that a page has. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadTracker } from '../../../load-tracker.ts';
import type { Article } from '../../../model/tracker.ts';
import { marginCss } from '../../../view/articles/margin-css.ts';

export const getStaticPaths = (() => {
  const { articles } = loadTracker();
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) =>
  new Response(marginCss(article), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
