/** A new answer in words, with how it compares with each of the others: that is asked there and then. */
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { PAIR_RELATIONS, type PairRelation } from '../../domain/vocabulary.ts';
import { RELATION_WORDS } from '../../words/words.ts';
import { idFrom } from '../ids.ts';
import { Choice, Field, Fresh, Text } from './field.tsx';

/** What each relation of two positions means. */
const RELATIONS = {
  agree: 'Both count as one answer: “these agree”.',
  differ: 'Both can be true, but they tell a reader different things.',
  contradict: 'They cannot both be true.',
  'not-comparable': 'They talk about different things.',
} as const satisfies Record<PairRelation, string>;

const RELATION_NAMES = {
  agree: 'these agree',
  differ: RELATION_WORDS.differ.answers,
  contradict: RELATION_WORDS.contradict.answers,
  'not-comparable': RELATION_WORDS['not-comparable'].answers,
} as const satisfies Record<PairRelation, string>;

interface Row {
  readonly relation: PairRelation;
  readonly reason: string;
}

interface Given {
  readonly others: readonly { readonly id: string; readonly label: string }[];
  onAdd(data: { id: string; label: string }, rows: Record<string, unknown>[]): void;
}

export function NewPosition({ others, onAdd }: Given) {
  const [label, setLabel] = useState('');
  const [rows, setRows] = useState<readonly Row[]>(others.map(() => ({ relation: 'differ', reason: '' })));
  const id = idFrom(label) ?? '';
  const put = (index: number, row: Row) => setRows(rows.with(index, row));
  const isWhole = id !== '' && rows.every(({ reason }) => reason.trim() !== '');
  const add = () =>
    onAdd(
      { id, label },
      rows.map((row, index) => ({ pair: [others[index]?.id, id], ...row })),
    );
  return (
    <Fresh isWhole={isWhole} action="Add the answer" onAdd={add}>
      <Field name="answer" note="In a few words, as the page prints it.">
        <Text value={label} maxLength={60} onText={setLabel} />
      </Field>
      {rows.map((row, index) => (
        <div class="row" key={others[index]?.id}>
          <Field name={`beside “${others[index]?.label}”`} note={RELATIONS[row.relation]}>
            <Choice
              options={PAIR_RELATIONS}
              names={RELATION_NAMES}
              value={row.relation}
              onPick={(relation) => put(index, { ...row, relation })}
            />
          </Field>
          <Field name="because" note="The page prints it.">
            <Text value={row.reason} onText={(reason) => put(index, { ...row, reason })} />
          </Field>
        </div>
      ))}
    </Fresh>
  );
}
