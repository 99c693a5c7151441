import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { MEDIA_TYPES } from '../files.ts';
import { HOSTS } from './hosts.ts';

const place = { origin: 'https://news.org', base: '/tracker/', root: '/var/www/variorum' };

describe('vercel.json', () => {
  const { headers: rules } = JSON.parse(HOSTS.vercel(place));
  const sent = (path: string) =>
    rules.flatMap(({ source, headers }: { source: string; headers: { key: string; value: string }[] }) =>
      new RegExp(`^${source}$`).test(path) ? headers.map(({ key, value }) => `${key}: ${value}`) : [],
    );

  test.each(['', 'claims/a/', 'claims/a/claim.json', 'embed/claims/a/', 'data/answers.csv', '_astro/a.css'])(
    'sets no header twice for /tracker/%s',
    (path) => {
      const names = sent(`/tracker/${path}`).map((header: string) => header.split(':')[0]);
      expect(names).toEqual([...new Set(names)]);
      expect(names).toContain('Strict-Transport-Security');
      expect(names.includes('Content-Security-Policy')).toBe(!path.startsWith('embed/'));
      expect(names.includes('Access-Control-Allow-Origin')).toBe(/^(?:embed|data)|claim\.json/.test(path));
    },
  );

  test('keeps hashed files for ever, and looks for others again', () => {
    expect(sent('/tracker/_astro/a.css')).toContain('Cache-Control: public, max-age=31536000, immutable');
    expect(sent('/tracker/claims/a/')).toContain('Cache-Control: public, max-age=0, must-revalidate');
  });
});

describe('the function for CloudFront', () => {
  const call = (eventType: string, uri: string) => {
    const event = { context: { eventType }, request: { uri }, response: { headers: {} } };
    return runInNewContext(`${HOSTS.cloudfront(place)};handler(${JSON.stringify(event)})`);
  };

  test('finds the page of a folder and leads to the address with a slash', () => {
    expect(call('viewer-request', '/tracker/claims/').uri).toBe('/tracker/claims/index.html');
    expect(call('viewer-request', '/tracker/robots.txt').uri).toBe('/tracker/robots.txt');
    expect(call('viewer-request', '/tracker/claims').headers.location.value).toBe('/tracker/claims/');
  });

  test('sends the headers of the path', () => {
    const page = call('viewer-response', '/tracker/claims/a/index.html').headers;
    expect(page['content-security-policy'].value).toBe("frame-ancestors 'none'");
    expect(page['strict-transport-security'].value).toBe('max-age=63072000');
    const embed = call('viewer-response', '/tracker/embed/claims/a/index.html').headers;
    expect([embed['content-security-policy'], embed['access-control-allow-origin'].value]).toEqual([undefined, '*']);
  });
});

describe('the script for S3', () => {
  /** What the script asks `aws` for: a command of that name that writes down what it is called with. */
  function calls(): string[] {
    const folder = mkdtempSync(join(tmpdir(), 's3-'));
    writeFileSync(join(folder, 'aws'), '#!/bin/sh\necho "$*"\n', { mode: 0o755 });
    const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` };
    const said = execFileSync('sh', ['-s', 'news'], { input: HOSTS.s3(place), env, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    return said.trim().split('\n');
  }

  test('gives every kind of file its type, pages last, and takes away what is gone', () => {
    const puts = calls();
    expect(puts).toHaveLength(MEDIA_TYPES.size + 1);
    for (const [extension, type] of MEDIA_TYPES)
      expect(puts).toContain(
        `s3 sync dist/ s3://news/tracker/ --exclude * --include *.${extension} --content-type ${type} --no-progress`,
      );
    expect(puts.at(-2)).toContain('*.html');
    expect(puts.at(-1)).toContain('--delete');
  });
});
