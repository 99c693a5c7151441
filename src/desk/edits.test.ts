import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesAfter } from './changes.ts';
import { fieldAt, withFields, withItem, withItemReplaced, withListEntry, withoutItem } from './edits.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const statements = readFileSync(`${content}statements/us-policy-unchanged.yaml`, 'utf8');
const article = readFileSync(`${content}articles/us-policy-unchanged.md`, 'utf8');
const item = { id: 'fresh', quote: { exact: 'NATO: #1' }, form: 'author-voice', modality: 'asserted' };

describe('a list of statements', () => {
  test('gets one more at its end, and nothing else changes', () => {
    const after = withItem(statements, item);
    expect(after.startsWith(statements.trimEnd())).toBe(true);
    expect(parse(after).at(-1)).toEqual(item);
    expect(parse(withItem('', item))).toEqual([item]);
    expect(parse(withItem('# ours\n[]\n', item))).toEqual([item]);
  });

  test('keeps all other lines where one is changed or removed', () => {
    const changed = withItemReplaced(statements, 'us-monitoring', { ...item, id: 'us-monitoring' });
    expect(parse(changed)).toEqual(parse(statements).with(2, { ...item, id: 'us-monitoring' }));
    const [before = '', behind = ''] = statements.split(/(?=- id: us-monitoring)[\s\S]*?(?=\n\n- id: strikes)/);
    expect(changed.startsWith(before) && changed.endsWith(behind)).toBe(true);
    expect(withItemReplaced(statements, 'us-monitoring', parse(statements)[2])).toBe(statements);
    const without = withoutItem(statements, 'us-monitoring');
    expect(without).toBe(before.trimEnd() + behind);
    expect(withoutItem(withItem('', item), 'fresh')).toBe('[]\n');
    expect(() => withoutItem(statements, 'none')).toThrow('no statement “none”');
  });
});

describe('one statement', () => {
  const text = `# ours
- id: a # the first
  # why these words
  quote: { exact: 'It is "so"' } # odd
  form: paraphrase # looked at

  modality: asserted
  # the last word
- {id: b, form: headline}
`;
  const [first, second] = parse(text);

  test('keeps comments, blank lines and quoting of the fields that stay', () => {
    expect(withItemReplaced(text, 'a', first)).toBe(text);
    const changed = withItemReplaced(text, 'a', { ...first, form: 'caption', note: 'Seen.' });
    expect(changed).toBe(
      text
        .replace('form: paraphrase', 'form: caption')
        .replace('modality: asserted', 'modality: asserted\n  note: Seen.'),
    );
    const { modality: _, ...less } = first;
    expect(parse(withItemReplaced(text, 'a', less))).toEqual([less, second]);
    expect(parse(withItemReplaced(text, 'b', { ...second, form: 'caption' }))).toEqual([
      first,
      { id: 'b', form: 'caption' },
    ]);
  });

  test('is found by a line of its file, with the field', () => {
    expect([2, 4, 5, 7].map((line) => fieldAt(text, line)?.field)).toEqual(['id', 'quote', 'form', 'modality']);
    expect([fieldAt(text, 1), fieldAt(text, 9)?.id]).toEqual([undefined, 'b']);
  });
});

describe('front matter', () => {
  const entry = { exact: '3,000', reason: 'other' };

  test('gets an entry in a list that is there, or a new list', () => {
    const made = withListEntry(article, 'notClaims', entry);
    expect(made.replace('notClaims:\n  - exact: "3,000"\n    reason: other\n', '')).toBe(article);
    const more = withListEntry(article, 'furniture', { exact: 'Photo' });
    expect(more.replace('  - exact: Photo\n', '')).toBe(article);
    expect(parse(more.split('---')[1] ?? '').furniture).toHaveLength(5);
  });

  test('of a claim gets a position and its rows', () => {
    const read = (path: string) => readFileSync(content + path, 'utf8');
    const data = { id: 'unlikely', label: 'Unlikely' };
    const rows = [{ pair: ['will-follow', 'unlikely'], relation: 'contradict', reason: 'It follows, or it does not.' }];
    const files = filesAfter([{ kind: 'add-position', claim: 'escalation', data, rows }], read);
    const front = parse(files.get('claims/escalation.md')?.split(/^---$/m)[1] ?? '');
    expect(front.positions.at(-1)).toEqual(data);
    expect(front.table.at(-1)).toEqual(rows[0]);
  });
});

describe('the fields of a file', () => {
  const order = ['language', 'recorded', 'read', 'title', 'rights'];
  const file =
    '---\n# ours\nlanguage: en # as printed\nrecorded: "2031-03-01"\ntitle: { value: A, basis: supplied }\n\nrights:\n  basis: unknown\n---\n\nWords.\n';

  test('change alone; all other lines stay', () => {
    const title = { value: 'B', basis: 'supplied' };
    expect(withFields(file, { title, read: '2031-03-02' }, order)).toBe(
      file.replace('title: { value: A, basis: supplied }', 'read: "2031-03-02"\ntitle:\n  value: B\n  basis: supplied'),
    );
    expect(withFields(file, { language: 'en' }, order)).toBe(file);
    expect(withFields(file, { rights: undefined }, order)).toBe(file.replace('\n\nrights:\n  basis: unknown', ''));
    expect(withFields('name: NATO\n', { kind: 'institution' }, [])).toBe('name: NATO\nkind: institution\n');
    expect(parse(withFields('{name: NATO}', { kind: 'institution' }, []))).toEqual({
      name: 'NATO',
      kind: 'institution',
    });
  });

  test('say, with a reason, what is in order', () => {
    const read = (path: string) => readFileSync(content + path, 'utf8');
    const accept = { kind: 'accept', code: 'repeated-passage', reason: 'It says so twice.' } as const;
    const files = filesAfter(
      [
        { ...accept, file: 'statements/us-policy-unchanged.yaml', statement: 'us-monitoring' },
        { ...accept, file: 'speakers/nato.yaml' },
      ],
      read,
    );
    const accepted = [{ code: accept.code, reason: accept.reason }];
    expect(parse(files.get('statements/us-policy-unchanged.yaml') ?? '')[2].accepted).toEqual(accepted);
    expect(parse(files.get('speakers/nato.yaml') ?? '').accepted).toEqual(accepted);
  });
});
