/** Pages in a browser held against the rules of accessibility that a machine can check. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe cannot decide by itself, and why that is no fault. */
const UNDECIDED: [rule: string, where: RegExp, note: string][] = [
  [
    'color-contrast',
    /^<(?:text|tspan) /,
    'Type in a drawing: axe does not see what a drawing puts behind it; `layout.ts` does.',
  ],
  [
    'color-contrast',
    /^<svg class="tint"/,
    'Words over the strip of a picture: it has the colour of the wash, on which `contrast.test.ts` measures the inks.',
  ],
  [
    'color-contrast',
    /^<span id="s_\d+"/,
    'Words of a copy over which lies the room that a number has for a finger, through which they are seen.',
  ],
];

type NodeResult = Awaited<ReturnType<AxeBuilder['analyze']>>['incomplete'][number]['nodes'][number];

/** The element that axe speaks of, and those that keep it from deciding. */
function concerned({ html, any }: NodeResult): string[] {
  return [html, ...any.flatMap(({ relatedNodes = [] }) => relatedNodes.map((node) => node.html))];
}

/** What axe finds on the page: every violation, and everything it cannot decide but what is noted above; all rules, or these. */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  builder.options({ resultTypes: ['violations', 'incomplete'], rules: { 'target-size': { enabled: !rules } } });
  const { violations, incomplete } = await (rules ? builder.withRules([...rules]) : builder).analyze();
  const undecided = incomplete.flatMap(({ id, nodes }) =>
    nodes
      .filter(
        (node) => !UNDECIDED.some(([rule, where]) => rule === id && concerned(node).some((html) => where.test(html))),
      )
      .map(({ html }) => [id, html]),
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    ...undecided.map(([id, html]) => `${id} is undecided: ${html}`),
  ];
}
