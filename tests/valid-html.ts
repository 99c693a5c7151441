/** Pages held against the standard of HTML. */
import { HtmlValidate } from 'html-validate';

/** Checks of the standard that the output of a build breaks on purpose or by form alone. */
const VALIDATOR = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'void-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off', 'doctype-style': 'off' },
});

/** What makes a page invalid, one line for each place. */
export async function faultsOf(html: string): Promise<string[]> {
  const { results } = await VALIDATOR.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map((one) => `${one.line}:${one.column} ${one.ruleId} ${one.message}`),
  );
}
