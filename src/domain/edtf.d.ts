/** The part of the `edtf` package that this project calls; the package ships no types. */
declare module 'edtf' {
  export interface ParsedDate {
    type: 'Date';
    values: number[];
    approximate?: boolean;
    uncertain?: boolean;
    unspecified?: number;
  }
  export interface ParsedInterval {
    type: 'Interval';
    values: [ParsedDate | null, ParsedDate | null];
  }
  export function parse(
    text: string,
    options: { level: 0 | 1 | 2; types: readonly ('Date' | 'Interval')[] },
  ): ParsedDate | ParsedInterval;
}
