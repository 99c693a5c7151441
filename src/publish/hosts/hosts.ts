/** The hosts for which settings are written, each by its name. */
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { cloudfront } from './cloudfront.ts';
import { nginx } from './nginx.ts';
import { s3 } from './s3.ts';
import type { Place } from './settings.ts';
import { vercel } from './vercel.ts';

export const HOSTS = { apache, caddy, cloudfront, nginx, s3, vercel } as const satisfies Record<
  string,
  (place: Place) => string
>;
