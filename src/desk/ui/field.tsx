/** The fields of the desk’s forms. */
/** @jsxImportSource preact */
import { cloneElement, type VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Draft } from './draft.ts';

interface FieldGiven {
  readonly name: string;
  readonly draft?: Draft;
  readonly note?: string;
  readonly children: VNode<{ id?: string }>;
}

/** A field with its label; what is only proposed says so. */
export function Field({ name, draft, note, children }: FieldGiven) {
  const id = useId();
  const isProposed = draft?.proposed.has(name);
  return (
    <div class={isProposed ? 'field proposed' : 'field'}>
      <label for={id}>
        {name}
        {isProposed && <em> proposed</em>}
      </label>
      {cloneElement(children, { id })}
      {note && <small>{note}</small>}
    </div>
  );
}

/** A closed list; the value is one of its members by construction. */
export function Choice<Option extends string>({
  id,
  options,
  value,
  onPick,
}: {
  readonly id?: string;
  options: readonly Option[];
  value: Option | undefined;
  onPick(option: Option): void;
}) {
  const pick = (chosen: string) => options.filter((option) => option === chosen).forEach(onPick);
  return (
    <select id={id} value={value} onChange={({ currentTarget }) => pick(currentTarget.value)}>
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}
