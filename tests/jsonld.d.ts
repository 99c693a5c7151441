/** What the tests use of the JSON-LD processor, which comes without types. */
declare module 'jsonld' {
  const processor: { expand(document: object): Promise<{ '@type'?: string[] }[]> };
  export default processor;
}
