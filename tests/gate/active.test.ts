import { describe, expect, test } from 'vitest';
import { readCopy } from '../../src/markdown/copy.ts';
import { renderCopy } from '../../src/markdown/render.ts';
import { A, B, expectOne, type Row, SA, spoiled } from './cases.ts';
import { json, REAL, read, story, trackerOf, withFiles } from './world.ts';

const speaker = 'speakers/pentagon.yaml';
const source = 'sources/rbc-ukraine.yaml';
const claim = 'claims/training.md';

const ADDRESSES: [path: string, from: RegExp][] = [
  ['tracker.yaml', /(?<=^address: ).*/m],
  [source, /(?<=^address: ).*/m],
  [source, /(?<=^ {2}address: ).*/m],
  [A, /(?<=^address:\n {2}value: ).*/m],
  [A, /(?<=^ {4}address: ).*/m],
];

describe('addresses', () => {
  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'vbscript:msgbox(1)',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    'ftp://example.org/',
    '//example.org/',
    '/local',
    '#anchor',
    'example.org',
    'www.example.org',
    'https://',
    'https:///path',
    'https:example.org',
    'https://user:password@example.org/',
    'https://example.org@evil.example/',
    'https://example.org\\\\evil',
    'https://exa mple.org/',
    'https://example.org/a b',
    'https://example.org/\\"onclick=\\"x',
    'https://example.org/<b>',
    'https://exam\u200Bple.org/',
    'https://example.org:99999/',
    'https://[::1/',
    'mailto:someone@example.org',
  ];
  const rows = refused.map((address, index): Row => {
    const [path, from] = ADDRESSES[index % ADDRESSES.length] as [string, RegExp];
    return [
      `${address} in ${path}`,
      path,
      from,
      `"${address}"`,
      'bad-field',
      /not a web address. Write it from https:\/\/ or http:\/\/ on/,
    ];
  });
  spoiled(rows);

  spoiled(
    ADDRESSES.flatMap(([path, from]) =>
      ['javascript:alert(1)', 'data:text/html,x'].map(
        (address): Row => [
          `${address} in ${path}, ${from}`,
          path,
          from,
          `"${address}"`,
          'bad-field',
          /not a web address/,
        ],
      ),
    ),
  );

  test.each(['javascript:alert(1)', 'data:text/html,x', 'tel:123', 'x', 'a b@c.org', '"<b>"@c.org'])(
    'contact: %s',
    (contact) => {
      const files = withFiles(REAL, {
        'tracker.yaml': `${read(REAL, 'tracker.yaml')}contact: ${JSON.stringify(contact)}\n`,
      });
      expectOne(files, {
        code: 'bad-field',
        file: 'tracker.yaml',
        line: read(REAL, 'tracker.yaml').split('\n').length,
        says: /neither a web address nor a mailbox/,
      });
    },
  );

  test.each(['https://example.org/contact', 'desk@example.org'])('contact: %s is fine', (contact) => {
    const files = withFiles(REAL, { 'tracker.yaml': `${read(REAL, 'tracker.yaml')}contact: ${contact}\n` });
    expect(trackerOf(files).data.contact).toBe(contact);
  });

  test.each([
    'https://example.org',
    'http://example.org/a?b=c&d=%20#e',
    'https://xn--e1afmkfd.example/',
    'https://пример.example/шлях',
    'HTTPS://EXAMPLE.ORG/',
  ])('%s is a web address', (address) => {
    const text = read(REAL, source).replace(/(?<=^address: ).*/m, `"${address}"`);
    expect(trackerOf(withFiles(REAL, { [source]: text })).sources[0]?.data.address).toBe(address);
  });
});

describe('active content in a copy or a note', () => {
  const refused: [text: string, says: RegExp][] = [
    ['<script>alert(1)</script>', /HTML is not shown: <script>/],
    ['<SCRIPT SRC=//x.example></SCRIPT>', /HTML is not shown/],
    ['<img src=x onerror=alert(1)>', /HTML is not shown: <img/],
    ['<svg onload=alert(1)></svg>', /HTML is not shown: <svg/],
    ['<math><mtext></mtext></math>', /HTML is not shown: <math/],
    ['<style>body{display:none}</style>', /HTML is not shown: <style/],
    ['<iframe src="https://x.example"></iframe>', /HTML is not shown: <iframe/],
    ['<form action="https://x.example"><input></form>', /HTML is not shown: <form/],
    ['<a href="x" onclick="y">z</a>', /HTML is not shown: <a/],
    ['<base href="https://x.example/">', /HTML is not shown: <base/],
    ['<meta http-equiv="refresh" content="0">', /HTML is not shown: <meta/],
    ['<link rel="stylesheet" href="https://x.example/x.css">', /HTML is not shown: <link/],
    ['<template><b></b></template>', /HTML is not shown: <template/],
    ['<details open ontoggle=alert(1)>', /HTML is not shown: <details/],
    ['<b id="search">x</b>', /HTML is not shown: <b/],
    ['<!-- hidden -->', /HTML is not shown: <!--/],
    ['<?php echo 1 ?>', /HTML is not shown: <\?php/],
    ['<![CDATA[x]]>', /HTML is not shown: <!\[CDATA/],
    ['<!DOCTYPE html>', /HTML is not shown: <!DOCTYPE/],
    ['![x](https://x.example/x.png)', /image is not text/],
    ['[x](javascript:alert(1))', /neither the web nor a mailbox: javascript/],
    ['[x](JAVASCRIPT:alert(1))', /neither the web/],
    ['[x](java&#10;script:alert(1))', /neither the web/],
    ['[x](data:text/html,x)', /neither the web nor a mailbox: data/],
    ['[x](vbscript:x)', /neither the web/],
    ['[x](/local)', /neither the web/],
    ['[x](//x.example)', /neither the web/],
    ['<javascript:alert(1)>', /neither the web|HTML/],
    ['[x](https://x.example "title")', /title of a link is not visible/],
    ['[^1]', /footnotes are not part/],
  ];
  const anchors: [path: string, before: string][] = [
    [A, 'In return, Russia may'],
    [claim, 'This question takes the number'],
  ];
  const rows = refused.flatMap(([text, says]) =>
    anchors.map(
      ([path, before]): Row => [`${text} in ${path}`, path, before, `${text}\n\n${before}`, 'bad-copy', says],
    ),
  );
  spoiled(rows);

  spoiled([
    [
      'a definition that hides text',
      B,
      'In a briefing',
      '[hidden]: https://x.example\n\nIn a briefing',
      'bad-copy',
      /nothing uses is not visible/,
    ],
    [
      'words behind a fence',
      claim,
      'This question',
      '```js run\nx\n```\n\nThis question',
      'bad-copy',
      /behind the fence/,
    ],
    [
      'a number that becomes that of a list',
      B,
      'In a briefing',
      '2024. It was.\n\nIn a briefing',
      'bad-copy',
      /its own number is lost/,
    ],
  ]);

  test('a note says what it says: signs, entities and links to the web stay', () => {
    expect(renderCopy(readCopy(`1 < 2 & "x" [y](https://z.example/) {{ v }} \${v} \\<% v %>`), [])).toBe(
      `<p>1 &#x3C; 2 &#x26; "x" <a href="https://z.example/">y</a> {{ v }} \${v} &#x3C;% v %></p>`,
    );
  });
});

describe('active content in fields is text like any other', () => {
  const values = [
    '<script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '{{ constructor.constructor("alert(1)")() }}',
    ['$', '{alert(1)}'].join(''),
    '<%= 1 %>',
    '<!-- --> ]]> --!>',
    '&lt;b&gt; &amp; &#x202e;',
    'javascript:alert(1)',
    '\\u003cscript\\u003e',
    '%3Cscript%3E',
    '=cmd|calc!A1',
    '👩\u200D🚒 joined by a character without width',
  ];

  test.each(values)('%s survives unchanged', (value) => {
    const base = story({ q: { question: `${value}?`, label: value, positions: [{ id: 'yes', label: value }] } }, [
      { id: 'a', source: 's', date: '2024-10-01', says: [{ claim: 'q', position: 'yes' }] },
    ]);
    const files = withFiles(base, {
      'sources/s.yaml': json({ name: value, basis: 'supplied', note: value }),
      'topics/one.yaml': json({ title: value, sentence: value }),
    });
    const tracker = trackerOf(files);
    const [{ data, positions }] = tracker.claims as [(typeof tracker.claims)[number]];
    const found = [
      data.label,
      positions[0]?.label,
      tracker.topics[0]?.data.title,
      tracker.sources[0]?.data.name,
      tracker.sources[0]?.data.note,
    ];
    expect(found).toEqual(Array(5).fill(value));
    expect(data.question).toBe(`${value}?`);
  });

  spoiled([
    [
      'a label that is code is too long as any other',
      'claims/escalation.md',
      'It will follow',
      `<script>${'x'.repeat(60)}</script>`,
      'bad-field',
      /too long/,
    ],
    [
      'HTML in a quote is not in the article',
      SA,
      'exact: NATO has confirmed this information',
      'exact: <b>NATO</b> has confirmed this information',
      'orphan-quote',
      /here U\+003C </,
    ],
    [
      'a name that turns the direction of the page',
      speaker,
      'the Pentagon',
      '"the \\u202Enogatnep"',
      'bad-encoding',
      /U\+202E/,
    ],
  ]);
});
