/** The media types of the files to download, by their endings. */
export const DOWNLOAD_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  atom: 'application/atom+xml',
  jsonld: 'application/ld+json',
} as const;
