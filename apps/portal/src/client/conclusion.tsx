import type { Conclusion as ConclusionCode } from '@safe-return/core';
import type { ReactNode } from 'react';
import { useLanguage } from './language.ts';
import { Day } from './moment.tsx';

/** What was found, in words, with what it means and the day that it was found for. It never says that a return is safe. */
export function Conclusion({
  conclusion,
  on,
}: {
  readonly conclusion: ConclusionCode;
  readonly on: string | undefined;
}): ReactNode {
  const { texts, messages } = useLanguage();
  return (
    <div className="conclusion" data-conclusion={conclusion}>
      <p>
        <strong>{messages.format(`conclusion.${conclusion}`)}</strong>
      </p>
      <p>{messages.format(`conclusion.${conclusion}.meaning`)}</p>
      {on !== undefined && (
        <p className="hint">
          {texts.foundOn} <Day on={on} />
        </p>
      )}
    </div>
  );
}
