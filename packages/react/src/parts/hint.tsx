import type { ReactNode } from 'react';
import { useFormContext, type Wording } from '../form-context.tsx';
import { BothLanguages } from './both-languages.tsx';
import { hintsOf } from './wording.ts';

/** What helps to answer a question; what only the worker should know stands apart, in the worker’s language. */
export function Hint({
  id,
  path,
  wording,
}: {
  /** The id of the element, for `aria-describedby`. */
  readonly id: string;
  readonly path: string;
  readonly wording: Wording;
}): ReactNode {
  const { messages } = useFormContext();
  const { asked, worker } = hintsOf(messages, path, wording);
  if (asked === undefined) return null;
  return (
    <div id={id} className="sr-hint">
      <p>
        <BothLanguages id={asked} />
      </p>
      {worker !== undefined && (
        <p>
          {messages.format('ui.wording.for-worker')} {messages.formatKnown(worker)}
        </p>
      )}
    </div>
  );
}
