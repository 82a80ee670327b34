import type { ReactNode } from 'react';
import { useFormContext, type Wording } from '../form-context.tsx';
import { sayAsked } from './wording.ts';

/** Says something that is for the person too: in the worker’s language, and below it in the person’s. */
export function BothLanguages({
  id,
  wording = 'usual',
}: {
  readonly id: string;
  /** In which words it is said, if there is a choice. */
  readonly wording?: Wording;
}): ReactNode {
  const { messages, second } = useFormContext();
  return (
    <>
      {sayAsked(messages, id, wording)}
      {second && (
        <span className="sr-second" lang={second.locale} dir={second.direction}>
          {sayAsked(second, id, wording)}
        </span>
      )}
    </>
  );
}
