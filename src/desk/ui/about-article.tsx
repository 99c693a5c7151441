/** What is seldom known of an article, or seldom changes: whose text it carries, what is set aside in it, and its corrections. */
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { ArticleData, Correction, Fact } from '../../domain/schema.ts';
import { FACT_WORDS, NOT_CLAIM_WORDS } from '../../words/words.ts';
import type { Content } from './api.ts';
import { today } from './day.ts';
import { Choice, EvidenceOfFact, Field, Fresh, More, Text } from './field.tsx';

export type Origin = Extract<NonNullable<ArticleData['origin']>, { value: unknown }>['value'];

interface OriginGiven {
  readonly fact: Fact<Origin> | undefined;
  readonly content: Content;
  onFact(fact: Fact<Origin> | undefined): void;
}

const NAMED = '+';

/** Whose text the article carries: an outlet of the tracker, or an agency by its name. */
export function OriginFields({ fact, content, onFact }: OriginGiven) {
  const origin = fact && fact.basis !== 'unknown' ? fact.value : undefined;
  const [isNamed, setNamed] = useState(origin?.name !== undefined);
  const put = (part: Omit<Origin, 'whole'>) =>
    onFact({
      ...(fact && fact.basis !== 'unknown' ? fact : { basis: 'supplied' as const }),
      value: { ...part, whole: origin?.whole ?? true },
    });
  const pick = (id: string) => {
    setNamed(id === NAMED);
    if (id !== NAMED) id === '' ? onFact(undefined) : put({ source: id });
  };
  return (
    <div class="fact">
      <Field
        name={FACT_WORDS.origin}
        note="An agency or another outlet whose text this is, or from which it takes part."
      >
        <select
          value={isNamed ? NAMED : (origin?.source ?? '')}
          onChange={({ currentTarget }) => pick(currentTarget.value)}
        >
          <option value="">none is known</option>
          {content.sources.map(({ id, data }) => (
            <option key={id} value={id}>
              {data.name}
            </option>
          ))}
          <option value={NAMED}>an agency, or an outlet that is none of these …</option>
        </select>
      </Field>
      {isNamed && (
        <Field name="its name" note="As readers know it: Reuters.">
          <Text value={origin?.name} onText={(name) => (name === '' ? onFact(undefined) : put({ name }))} />
        </Field>
      )}
      {fact && fact.basis !== 'unknown' && origin && (
        <>
          <Field name="how much of it">
            <Choice
              options={EXTENTS}
              names={EXTENT_NAMES}
              value={origin.whole ? 'whole' : 'part'}
              onPick={(extent) => onFact({ ...fact, value: { ...origin, whole: extent === 'whole' } })}
            />
          </Field>
          <EvidenceOfFact fact={fact} onFact={onFact} />
        </>
      )}
    </div>
  );
}

const EXTENTS = ['whole', 'part'] as const;
const EXTENT_NAMES = { whole: 'the article is that text', part: 'it carries part of it' } as const;

type Aside = Pick<ArticleData, 'furniture' | 'notClaims'>;

interface AsideGiven {
  readonly aside: Aside;
  onPut(aside: Partial<Aside>): void;
}

/** Words of the page around the story, and numbers that answer no question: each can be taken back. */
export function SetAside({ aside: { furniture, notClaims }, onPut }: AsideGiven) {
  const words = furniture.map(({ exact, note }, index) => ({
    ...{ key: `furniture-${index}`, name: exact, why: note ?? 'of the page around the story' },
    drop: () => onPut({ furniture: furniture.toSpliced(index, 1) }),
  }));
  const numbers = notClaims.map(({ exact, every, reason, note }, index) => ({
    ...{ key: `number-${index}`, name: exact ?? `every ${every}`, why: note ?? NOT_CLAIM_WORDS[reason] },
    drop: () => onPut({ notClaims: notClaims.toSpliced(index, 1) }),
  }));
  const all = [...words, ...numbers];
  return (
    <More name={`set aside: ${all.length}`} isOpen={false}>
      <ul class="aside" role="list">
        {all.map(({ key, name, why, drop }) => (
          <li key={key}>
            <q>{name}</q> <small>{why}</small>{' '}
            <button type="button" class="quiet" onClick={drop} aria-label={`take back “${name}”`}>
              take back
            </button>
          </li>
        ))}
      </ul>
    </More>
  );
}

const AUTHORS = ['us', 'outlet'] as const;
const AUTHOR_NAMES = { us: 'ours', outlet: 'the outlet’s later one' } as const;

interface CorrectionsGiven {
  readonly corrections: readonly Correction[];
  onPut(corrections: Correction[]): void;
}

/** What was changed since the article entered the tracker, for readers. */
export function Corrections({ corrections, onPut }: CorrectionsGiven) {
  const [isNew, setNew] = useState(false);
  const add = (correction: Correction) => {
    setNew(false);
    onPut([...corrections, correction]);
  };
  return (
    <More name={`corrections: ${corrections.length}`} isOpen={false}>
      <ul class="aside" role="list">
        {corrections.map(({ date, what, why }) => (
          <li key={`${date} ${what}`}>
            {date}: {what} <small>{why}</small>
          </li>
        ))}
      </ul>
      {isNew ? (
        <NewCorrection onAdd={add} />
      ) : (
        <button type="button" class="quiet" onClick={() => setNew(true)}>
          a correction …
        </button>
      )}
    </More>
  );
}

function NewCorrection({ onAdd }: { onAdd(correction: Correction): void }) {
  const [draft, setDraft] = useState<Correction>({ date: today(), what: '', why: '', by: 'us' });
  const set = (part: Partial<Correction>) => setDraft({ ...draft, ...part });
  const isWhole = draft.what.trim() !== '' && draft.why.trim() !== '';
  return (
    <Fresh isWhole={isWhole} action="Add the correction" onAdd={() => onAdd(draft)}>
      <Field name="what changed" note="Readers see it.">
        <Text value={draft.what} onText={(what) => set({ what })} />
      </Field>
      <Field name="why it changed">
        <Text value={draft.why} onText={(why) => set({ why })} />
      </Field>
      <Field name="whose change">
        <Choice options={AUTHORS} names={AUTHOR_NAMES} value={draft.by} onPick={(by) => set({ by })} />
      </Field>
    </Fresh>
  );
}
