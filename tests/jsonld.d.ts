/** What the tests use of the JSON-LD processor, which comes without types. */
declare module 'jsonld' {
  interface Options {
    documentLoader?: (address: string) => Promise<{ documentUrl: string; document: object }>;
    /** Refuses what expansion would drop. */
    safe?: boolean;
  }
  const processor: { expand(document: object, options?: Options): Promise<{ '@type'?: string[] }[]> };
  export default processor;
}
