import type { CaseFile, Form, Payload } from '@safe-return/core';
import type { ReactNode } from 'react';
import type { Draft } from '../api.ts';
import { DifferencesTable } from './differences-table.tsx';
import { differingAnswers } from './differing-answers.ts';
import { useLanguage, type Words } from './language.ts';
import { WhoAndWhen } from './moment.tsx';

/** Lets the person choose, when somebody else has saved the same draft: neither is replaced before. */
export function Conflict({
  form,
  words,
  otherParts,
  mine,
  theirs,
  onKeepMine,
  onTakeTheirs,
}: {
  readonly form: Form;
  readonly words: Words;
  readonly otherParts: CaseFile;
  readonly mine: Payload;
  readonly theirs: Draft;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}): ReactNode {
  const { texts } = useLanguage();
  const { messages } = words;
  const differences = theirs.payload
    ? differingAnswers(form, mine, theirs.payload, { messages, otherParts })
    : [];
  return (
    <section className="notice" role="alert" aria-labelledby="conflict">
      <h2 id="conflict">{texts.conflictTitle}</h2>
      <p>{theirs.payload ? texts.conflict : texts.conflictEmptied}</p>
      {theirs.savedAt !== null && (
        <p>
          {texts.theySaved} <WhoAndWhen by={theirs.savedBy} at={theirs.savedAt} />
        </p>
      )}
      {differences.length > 0 && (
        <details>
          <summary>{texts.differences}</summary>
          <DifferencesTable differences={differences} one={texts.mine} other={texts.theirs} />
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
