/** What the tests use of the parser of citations, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown);
    readonly data: { id: string; title: string; URL?: string }[];
    format(kind: 'bibliography', options: { template: string; lang?: string }): string;
  }
  export const plugins: { input: { data<Records>(input: string, type: string): Records } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
