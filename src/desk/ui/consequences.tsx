/** What a statement changes, before it is saved: which lines of claims read otherwise, and what the gate says of it. */
/** @jsxImportSource preact */
import type { ClaimLine, Consequence } from '../server/content.ts';
import type { Preview } from './api.ts';

interface Given {
  readonly preview: Preview | undefined;
  /** Whether an answer in words is still to be chosen. */
  readonly isUnanswered: boolean;
  onShow(claim: string): void;
}

export function Consequences({ preview, isUnanswered, onShow }: Given) {
  if (isUnanswered) return <p class="soft">Choose its answer, or drop the question: then this says what changes.</p>;
  if (!preview) return <p class="soft">Working out what changes …</p>;
  const { consequences, issues } = preview;
  return (
    <section aria-label="Consequences" aria-live="polite">
      {issues
        .filter(({ field }) => field === undefined)
        .map(({ code, message, remedy }) => (
          <p class="fault" key={message}>
            {message}. {remedy} <small>{code}</small>
          </p>
        ))}
      {consequences?.map((one) => (
        <Change key={one.claim} change={one} onShow={onShow} />
      ))}
      <p class="soft">{summary(preview)}</p>
    </section>
  );
}

function summary({ consequences, issues }: Preview): string {
  if (issues.length > 0) return 'It can be saved as it is, and mended later: the site is not built until then.';
  if (!consequences) return 'Other faults of the content keep the comparisons from being worked out.';
  return consequences.length === 0 ? 'No comparison changes.' : '';
}

function Change({ change, onShow }: { change: Consequence; onShow(claim: string): void }) {
  const { claim, label, before, after } = change;
  return (
    <dl class="change">
      <dt>
        {label}
        <button type="button" class="quiet" onClick={() => onShow(claim)}>
          see the page
        </button>
      </dt>
      <dd class="was">{before ? <Line line={before} /> : 'a new question'}</dd>
      <dd class="then">
        <Line line={after} />
      </dd>
    </dl>
  );
}

function Line({ line: { relation, line } }: { line: ClaimLine }) {
  return (
    <>
      <strong>{relation}</strong> {line}
    </>
  );
}
