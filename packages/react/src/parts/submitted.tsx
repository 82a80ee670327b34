import { useEffect, useRef, type ReactNode } from 'react';
import { useFormContext } from '../form-context.tsx';

/** Says that the host took the form. It takes the focus, since the button that was pressed is gone. */
export function Submitted(): ReactNode {
  const { messages } = useFormContext();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 className="sr-section__title" tabIndex={-1} ref={title}>
      {messages.format('ui.submit.done')}
    </h2>
  );
}
