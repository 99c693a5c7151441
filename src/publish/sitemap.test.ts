import { describe, expect, test } from 'vitest';
import { listedAddress, sitemapFiles } from './sitemap.ts';

const page = (more: string) => `<html><head><link rel="canonical" href="https://a.example/x/">${more}`;

describe('the sitemap', () => {
  test('lists a page by its canonical address', () => {
    expect(listedAddress(page(''))).toBe('https://a.example/x/');
  });

  test('leaves out a page that asks not to be indexed', () => {
    expect(listedAddress(page('<meta name="robots" content="noindex">'))).toBeUndefined();
  });

  test('becomes an index of parts above the limit of its standard', () => {
    const addresses = ['https://a.example/', 'https://a.example/b/', 'https://a.example/c/'];
    const files = new Map(sitemapFiles(addresses, 2));
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(files.get('sitemap.xml')).toContain('<loc>https://a.example/sitemap-2.xml</loc>');
    expect(files.get('sitemap-2.xml')).toContain('<loc>https://a.example/c/</loc>');
  });
});
