/** The site into a bucket of Amazon S3, as a script for a shell: each kind of file with its type, pages last. */
import { MEDIA_TYPES } from '../files.ts';
import type { Place } from './settings.ts';

export function s3({ base }: Place): string {
  const kinds = [...MEDIA_TYPES].toSorted(([one], [other]) => Number(one === 'html') - Number(other === 'html'));
  const lines = kinds.map(([extension, type]) => `put '*.${extension}' '${type}'`);
  return `#!/bin/sh
# sh publish.sh your-bucket
set -eu
bucket="s3://\${1:?name the bucket}${base}"
put() { aws s3 sync dist/ "$bucket" --exclude '*' --include "$1" --content-type "$2" --no-progress; }
${lines.join('\n')}
aws s3 sync dist/ "$bucket" --delete --exclude _headers --exclude .nojekyll --no-progress
`;
}
