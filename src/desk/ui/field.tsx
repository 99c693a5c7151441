/** The fields of the desk’s forms. */
/** @jsxImportSource preact */
import { type ComponentChildren, cloneElement, type VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Evidence, Fact, QuoteSelector } from '../../domain/schema.ts';
import { BASES } from '../../domain/vocabulary.ts';
import { BASIS_NOTES, BASIS_WORDS } from '../../words/words.ts';
import type { Content, Fault } from './api.ts';
import { type Draft, quoteWith } from './draft.ts';

/** What is known of the fields of a statement: which are only proposed, and what is at fault. */
export interface FieldState {
  readonly proposed: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** What every part of the form of a statement is given. */
export interface FormGiven {
  readonly draft: Draft;
  readonly content: Content;
  readonly state: FieldState;
  onChange(draft: Draft): void;
}

const NOTHING_KNOWN: FieldState = { proposed: new Set(), faults: [] };

interface FieldGiven {
  readonly name: string;
  /** The name in the file, where the label says it in other words. */
  readonly field?: string;
  readonly state?: FieldState;
  readonly note?: string | undefined;
  readonly children: VNode<{ id?: string; 'aria-describedby'?: string }>;
}

/** A field with its label, what it means, and what is at fault; what is only proposed says so. */
export function Field({ name, field = name, state = NOTHING_KNOWN, note, children }: FieldGiven) {
  const id = useId();
  return (
    <div class={state.proposed.has(field) ? 'field proposed' : 'field'}>
      <label for={id}>
        {name}
        <Proposed field={field} state={state} />
      </label>
      {cloneElement(children, { id, 'aria-describedby': `${id}-note` })}
      <Note id={`${id}-note`} field={field} state={state} note={note} />
    </div>
  );
}

function Proposed({ field, state }: { field: string; state: FieldState }) {
  return state.proposed.has(field) ? <em>proposed</em> : null;
}

function Note({ id, field, state, note }: { id: string; field: string; state: FieldState; note: string | undefined }) {
  return (
    <small id={id}>
      {note}
      {state.faults
        .filter((fault) => fault.field === field)
        .map(({ message, remedy }) => (
          <strong class="fault" key={message}>
            {message}. {remedy}
          </strong>
        ))}
    </small>
  );
}

/** A closed list in a menu; the value is one of its members by construction. */
export function Choice<Option extends string>({
  options,
  value,
  names,
  onPick,
  ...given
}: {
  readonly id?: string;
  readonly 'aria-describedby'?: string;
  options: readonly Option[];
  value: Option | undefined;
  names?: Readonly<Partial<Record<Option, string>>>;
  onPick(option: Option): void;
}) {
  const pick = (chosen: string) => options.filter((option) => option === chosen).forEach(onPick);
  return (
    <select {...given} value={value} onChange={({ currentTarget }) => pick(currentTarget.value)}>
      {options.map((option) => (
        <option key={option} value={option}>
          {names?.[option] ?? option}
        </option>
      ))}
    </select>
  );
}

/** A closed list with all its members in sight; what each means is said when it is chosen, and when it is pointed at. */
export function Chips<Option extends string>({
  name,
  field = name,
  state = NOTHING_KNOWN,
  options,
  value,
  notes,
  names,
  onPick,
}: {
  name: string;
  field?: string;
  state?: FieldState;
  options: readonly Option[];
  value: Option;
  notes: Readonly<Record<Option, string>>;
  names?: Readonly<Partial<Record<Option, string>>>;
  onPick(option: Option): void;
}) {
  const id = useId();
  return (
    <fieldset
      class={state.proposed.has(field) ? 'field chips proposed' : 'field chips'}
      aria-describedby={`${id}-note`}
    >
      <legend>
        {name}
        <Proposed field={field} state={state} />
      </legend>
      {options.map((option) => (
        <label key={option} title={notes[option]}>
          <input type="radio" name={id} checked={option === value} onChange={() => onPick(option)} />
          {names?.[option] ?? option}
        </label>
      ))}
      <Note id={`${id}-note`} field={field} state={state} note={notes[value]} />
    </fieldset>
  );
}

/** A text of one line. */
export function Text({
  value,
  onText,
  ...given
}: {
  readonly id?: string;
  readonly 'aria-describedby'?: string;
  readonly maxLength?: number;
  value: string | undefined;
  onText(text: string): void;
}) {
  return (
    <input type="text" {...given} value={value ?? ''} onInput={({ currentTarget }) => onText(currentTarget.value)} />
  );
}

/** Names between commas, as they are typed. */
export function namesIn(written: string): string[] | undefined {
  return written.trim() === '' ? undefined : written.split(/,\s?/);
}

/** Words of the article that a field points to. */
export function Words({
  quote,
  onQuote,
  ...given
}: Omit<FieldGiven, 'children'> & {
  readonly quote: QuoteSelector | undefined;
  onQuote(quote: QuoteSelector | undefined): void;
}) {
  return (
    <Field {...given}>
      <Text value={quote?.exact} onText={(words) => onQuote(quoteWith(words, quote))} />
    </Field>
  );
}

/** A few fields for something that is not there yet; Enter adds it, and never saves the passage without it. */
export function Fresh({
  isWhole,
  action,
  onAdd,
  children,
}: {
  readonly isWhole: boolean;
  readonly action: string;
  onAdd(): void;
  readonly children: ComponentChildren;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (isWhole) onAdd();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in one of its fields is meant, which the fields pass on
    <div class="new" ref={box} onKeyDown={press}>
      {children}
      <button type="button" disabled={!isWhole} onClick={onAdd}>
        {action}
      </button>
    </div>
  );
}

/** What is seldom needed, behind its name. */
export function More({ name, isOpen, children }: { name: string; isOpen: boolean; children: ComponentChildren }) {
  return (
    <details open={isOpen}>
      <summary>{name}</summary>
      {children}
    </details>
  );
}

/** How a fact is known, and by which words or from where. */
export function EvidenceOfFact<Value>({ fact, onFact }: { fact: Fact<Value>; onFact(fact: Fact<Value>): void }) {
  return (
    <More name={BASIS_WORDS[fact.basis]} isOpen={false}>
      {fact.basis !== 'unknown' && (
        <Field name="how we know it" note={BASIS_NOTES[fact.basis]}>
          <Choice
            options={BASES.filter((basis) => basis !== 'unknown')}
            names={BASIS_WORDS}
            value={fact.basis}
            onPick={(basis) => onFact({ evidence: {}, ...fact, basis })}
          />
        </Field>
      )}
      <EvidenceFields evidence={fact.evidence ?? {}} onEvidence={(evidence) => onFact({ ...fact, evidence })} />
    </More>
  );
}

interface EvidenceGiven {
  readonly evidence: Evidence;
  onEvidence(evidence: Evidence): void;
}

function EvidenceFields({ evidence, onEvidence }: EvidenceGiven) {
  const { quote, note, address } = evidence;
  return (
    <>
      <Field name="the words that say so" note="As the copy prints them.">
        <Text value={quote?.exact} onText={(words) => onEvidence({ ...evidence, quote: quoteWith(words, quote) })} />
      </Field>
      <Field name="how it was found">
        <Text value={note} onText={(text) => onEvidence({ ...evidence, note: text || undefined })} />
      </Field>
      <Field name="where it was found" note="An address, if there is one.">
        <Text value={address} onText={(text) => onEvidence({ ...evidence, address: text || undefined })} />
      </Field>
    </>
  );
}
