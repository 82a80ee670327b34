import type { ReactNode } from 'react';
import { useFormContext } from '../form-context.tsx';

/** Says something that is for the person too: in the worker’s language, and below it in the person’s. */
export function BothLanguages({ id }: { readonly id: string }): ReactNode {
  const { messages, second } = useFormContext();
  return (
    <>
      {messages.formatKnown(id)}
      {second && (
        <span className="sr-second" lang={second.locale} dir={second.direction}>
          {second.formatKnown(id)}
        </span>
      )}
    </>
  );
}
