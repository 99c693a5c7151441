/** `npm run check`: the content gate. Every mistake in one run, each with its place and remedy. */

import { gate } from '../model/gate.ts';
import { contentFolder } from '../reader/folder.ts';
import { printIssues } from './print-issues.ts';

const { issues, tracker } = gate(contentFolder());
printIssues(issues, process.stderr);
if (tracker) {
  const statements = tracker.articles.reduce((sum, article) => sum + article.statements.length, 0);
  console.log(
    `Content in order: ${tracker.articles.length} articles, ${statements} statements, ${tracker.claims.length} claims.`,
  );
}
process.exitCode = issues.length === 0 ? 0 : 1;
