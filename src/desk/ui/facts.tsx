/** What is known of an article that is held, each fact with its basis, to be mended. */
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { ArticleData, Fact, SourceData } from '../../domain/schema.ts';
import { PUBLISH_RULES } from '../../domain/vocabulary.ts';
import { FACT_WORDS } from '../../words/words.ts';
import type { Change } from '../changes.ts';
import { idFrom } from '../ids.ts';
import type { DeskArticle } from '../server/content.ts';
import { Corrections, type Origin, OriginFields, SetAside } from './about-article.tsx';
import type { Content } from './api.ts';
import { today } from './day.ts';
import { cleared } from './draft.ts';
import { Chips, EvidenceOfFact, Field, Fresh, namesIn, Text } from './field.tsx';

const TEXTS = ['title', 'date', 'address', 'archived', 'copied', 'rights'] as const;
type FactField = (typeof TEXTS)[number] | 'authors' | 'source' | 'origin';
/** What is not a text among the values of facts. */
interface OtherValues {
  readonly authors: string[];
  readonly origin: Origin;
}
/** An article while it is being mended: a fact may lack the evidence that its basis asks for. */
type Mended = Omit<ArticleData, FactField> & {
  [Name in FactField]?: Fact<Name extends keyof OtherValues ? OtherValues[Name] : string> | undefined;
};

/** Fields of an article that have other values now, and outlets that are made for them. */
export interface FactsDraft {
  readonly fields: Partial<Mended>;
  readonly made: readonly Change[];
}

/** The changes that save mended facts. */
export function changesOfFacts({ fields, made }: FactsDraft, article: string): Change[] {
  return [...made, { kind: 'change-article', article, data: cleared(fields) }];
}

interface Given {
  readonly draft: FactsDraft;
  readonly article: DeskArticle;
  readonly content: Content;
  onChange(draft: FactsDraft): void;
}

export function FactsForm({ draft, article, content, onChange }: Given) {
  const data: Mended = { ...article.data, ...draft.fields };
  const set = (fields: Partial<Mended>, made = draft.made) =>
    onChange({ made, fields: { ...draft.fields, ...fields } });
  const text = (name: (typeof TEXTS)[number]) => (
    <FactFields
      key={name}
      {...{ name: FACT_WORDS[name], fact: data[name] ?? UNKNOWN, text: article.text }}
      read={(written) => written}
      write={(value) => value}
      onFact={(fact) => set({ [name]: fact })}
    />
  );
  return (
    <>
      <h2>The article</h2>
      {text('title')}
      <FactFields
        {...{ name: FACT_WORDS.authors, fact: data.authors ?? UNKNOWN, text: article.text }}
        read={(written) => namesIn(written) ?? []}
        write={(value) => value.join(', ')}
        onFact={(authors) => set({ authors })}
      />
      {text('date')}
      <OutletFields
        {...{ draft, content }}
        fact={data.source ?? UNKNOWN}
        onPut={(source, made) => set({ source }, made)}
      />
      <OriginFields fact={data.origin} content={content} onFact={(origin) => set({ origin })} />
      {[text('address'), text('archived'), text('copied'), text('rights')]}
      <Field name="family names of the authors" note="For citations, of those who are persons: Brook, Voss.">
        <Text value={data.familyNames.join(', ')} onText={(names) => set({ familyNames: namesIn(names) ?? [] })} />
      </Field>
      <Field name="language" note="Of the copy: en, uk. It decides how numbers are read.">
        <Text value={data.language} onText={(language) => set({ language })} />
      </Field>
      <Field name="read against all questions" note="The day on which an editor last did so; silence counts from then.">
        <Text value={data.read} onText={(read) => set({ read: read || undefined })} />
      </Field>
      <p class="buttons">
        <button type="button" onClick={() => set({ read: today() })}>
          I have read it for all questions
        </button>
      </p>
      <Chips
        {...{ name: 'readers get', options: PUBLISH_RULES, names: PUBLISH_NAMES, notes: PUBLISH_NOTES }}
        value={data.publish ?? 'whole'}
        onPick={(publish) => set({ publish: publish === 'whole' ? undefined : publish })}
      />
      <Field name="what is missing of it, and why" note="Only of a copy that is an excerpt; none: it is whole.">
        <Text
          value={data.completeness?.excerpt}
          onText={(excerpt) => set({ completeness: excerpt ? { excerpt } : undefined })}
        />
      </Field>
      <SetAside aside={data} onPut={set} />
      <Corrections corrections={data.corrections} onPut={(corrections) => set({ corrections })} />
    </>
  );
}

const UNKNOWN = { basis: 'unknown' } as const;
const PUBLISH_NAMES = { whole: 'the whole copy', quotes: 'the sentences that are quoted' } as const;
const PUBLISH_NOTES = {
  whole: 'Where you may publish all of it.',
  quotes: 'Where you may quote it, but not publish it whole.',
} as const;

interface FactGiven<Value> {
  readonly name: string;
  readonly fact: Fact<Value>;
  /** The text of the copy: a value that stands in it is printed there. */
  readonly text: string;
  read(written: string): Value;
  write(value: Value): string;
  onFact(fact: Fact<Value>): void;
}

/** A fact: its value, how it is known, and by which words or from where. */
function FactFields<Value>({ name, fact, text, read, write, onFact }: FactGiven<Value>) {
  const written = fact.basis === 'unknown' ? '' : write(fact.value);
  const put = (value: string) => onFact(factWith(value, read(value), fact, text));
  return (
    <div class="fact">
      <Field name={name}>
        <Text value={written} onText={put} />
      </Field>
      <EvidenceOfFact fact={fact} onFact={onFact} />
    </div>
  );
}

/** A fact in other words: printed where the copy prints them, else added by us, unless it was known otherwise already. */
function factWith<Value>(written: string, value: Value, fact: Fact<Value>, text: string): Fact<Value> {
  const { evidence = {} } = fact;
  if (written.trim() === '') return { basis: 'unknown' };
  if (text.includes(written)) return { value, basis: 'stated', evidence: { quote: { exact: written } } };
  const isOurs = fact.basis === 'unknown' || fact.basis === 'stated';
  return isOurs ? { value, basis: 'supplied' } : { value, basis: fact.basis, evidence };
}

const NEW = '+';

interface OutletGiven {
  readonly draft: FactsDraft;
  readonly content: Content;
  readonly fact: Fact<string>;
  onPut(fact: Fact<string>, made?: readonly Change[]): void;
}

/** Which outlet published it; one that is new gets a file of its own. */
function OutletFields({ draft, content, fact, onPut }: OutletGiven) {
  const [isNew, setNew] = useState(false);
  const fresh = draft.made.flatMap((one) => (one.kind === 'add-source' ? [{ id: one.id, data: one.data }] : []));
  const value = fact.basis === 'unknown' ? '' : fact.value;
  const pick = (id: string) => {
    setNew(id === NEW);
    if (id === '') onPut({ basis: 'unknown' });
    else if (id !== NEW) onPut({ ...KNOWN, ...fact, value: id } as Fact<string>);
  };
  const add = (id: string, data: SourceData) => {
    setNew(false);
    onPut({ value: id, basis: 'supplied' }, [...draft.made, { kind: 'add-source', id, data }]);
  };
  return (
    <div class="fact">
      <Field name={FACT_WORDS.source}>
        <select value={isNew ? NEW : value} onChange={({ currentTarget }) => pick(currentTarget.value)}>
          <option value="">not known</option>
          {[...content.sources, ...fresh].map(({ id, data }) => (
            <option key={id} value={id}>
              {data.name}
            </option>
          ))}
          <option value={NEW}>a new outlet …</option>
        </select>
      </Field>
      {isNew && <NewOutlet onAdd={add} />}
      {fact.basis !== 'unknown' && <EvidenceOfFact fact={fact} onFact={onPut} />}
    </div>
  );
}

const KNOWN = { basis: 'supplied' } as const;

function NewOutlet({ onAdd }: { onAdd(id: string, data: SourceData): void }) {
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [note, setNote] = useState('');
  const id = idFrom(name, address.replace(/^https?:\/\/(?:www\.)?/, ''));
  const data: SourceData = {
    name: name.trim(),
    basis: 'supplied',
    ...(address && { address: address.trim() }),
    ...(note && { note }),
  };
  return (
    <Fresh isWhole={id !== undefined && name.trim() !== ''} action="Add the outlet" onAdd={() => id && onAdd(id, data)}>
      <Field name="name of the outlet" note="As printed everywhere.">
        <Text value={name} onText={setName} />
      </Field>
      <Field name="its front page" note="https://…, if it is known.">
        <Text value={address} onText={setAddress} />
      </Field>
      <Field name="about the outlet" note="What readers should know where it is named first; mostly nothing.">
        <Text value={note} onText={setNote} />
      </Field>
    </Fresh>
  );
}
