import { forms, type Payload } from '@safe-return/core';
import type { ReactNode } from 'react';
import type { Draft } from '../api.ts';
import { differingQuestions } from './differing-questions.ts';
import { useLanguage } from './language.ts';

/** Lets the person choose, when somebody else has saved the same draft: neither is replaced before. */
export function Conflict({
  mine,
  theirs,
  onKeepMine,
  onTakeTheirs,
}: {
  readonly mine: Payload;
  readonly theirs: Draft;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}): ReactNode {
  const { texts, messages } = useLanguage();
  const questions = theirs.payload ? differingQuestions(forms['risk-assessment'], mine, theirs.payload) : [];
  return (
    <section className="notice" role="alert" aria-labelledby="conflict">
      <h2 id="conflict">{texts.conflictTitle}</h2>
      <p>{theirs.payload ? texts.conflict : texts.conflictEmptied}</p>
      {questions.length > 0 && (
        <details>
          <summary>{texts.differences}</summary>
          <ul>
            {questions.map((path) => (
              <li key={path}>{messages.formatKnown(path)}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="actions">
        <button type="button" className="button" onClick={onKeepMine}>
          {texts.keepMine}
        </button>
        <button type="button" className="button" onClick={onTakeTheirs}>
          {texts.takeTheirs}
        </button>
      </p>
    </section>
  );
}
