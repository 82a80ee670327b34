import type { ReactNode } from 'react';
import './guidance.css';

/** A piece of advice: what to do, what to leave, and why. */
export interface DoAndDontProps {
  readonly good: ReactNode;
  readonly bad: ReactNode;
  readonly why: ReactNode;
}

/** What to do beside what to leave. */
export function DoAndDont({ good, bad, why }: DoAndDontProps): ReactNode {
  return (
    <div className="guidance__pair">
      <div className="guidance__do">
        <strong>Do</strong>
        <p>{good}</p>
      </div>
      <div className="guidance__dont">
        <strong>Don’t</strong>
        <p>{bad}</p>
      </div>
      <p className="guidance__why">{why}</p>
    </div>
  );
}
