import type { Messages } from '@safe-return/messages';
import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

/** What can be unfolded. */
export interface FoldProps {
  readonly summary: ReactNode;
  /** Whether it counts on paper, where nobody can unfold it: it then unfolds by itself. */
  readonly forPrint: boolean;
  readonly className?: string;
  /** A function is called only once it is unfolded, for what is long or has to be loaded. */
  readonly children: ReactNode | (() => ReactNode);
}

/** Something that is said in a line, and in full to those who unfold it. */
export function Fold({ summary, forPrint, className = '', children }: FoldProps): ReactNode {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!forPrint) return undefined;
    const unfold = (): void => {
      flushSync(() => {
        setOpen(true);
      });
    };
    addEventListener('beforeprint', unfold);
    return () => {
      removeEventListener('beforeprint', unfold);
    };
  }, [forPrint]);
  return (
    <details
      className={`sr-details ${className}`.trim()}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {typeof children === 'function' ? open && children() : children}
    </details>
  );
}

/** The name of a part of a finding, which alone says to those who do not see the page which finding it is of. */
export function PartName({
  part,
  finding,
  messages,
}: {
  readonly part: string;
  readonly finding: string;
  readonly messages: Messages;
}): ReactNode {
  return (
    <>
      <span aria-hidden="true">{part}</span>
      <span className="sr-visually-hidden">{messages.format('ui.findings.part-of', { part, finding })}</span>
    </>
  );
}
