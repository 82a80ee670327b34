import { pathOf, locationOf, type Issue } from '@safe-return/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { elementId, useDerived, useFormContext } from '../form-context.tsx';
import { sayQuestion } from './matter.ts';

/** What is wrong, in one place: takes the focus when it comes up, and leads to each answer. */
export function ErrorSummary({
  attempt,
  note,
}: {
  /** Counts the attempts to submit: each new one takes the focus here. */
  readonly attempt: number;
  /** What is to be said beside the single answers, such as that the connection was lost. */
  readonly note?: string | undefined;
}): ReactNode {
  const { state, messages, idPrefix, goTo } = useFormContext();
  const summary = useRef<HTMLDivElement>(null);
  // While one problem goes another may come: their number alone would not tell.
  useDerived((form) => form.issues().map(keyOf).join(' '));
  const issues = state.issues();
  const titleId = `${idPrefix}-errors`;

  useEffect(() => {
    if (attempt === 0) return;
    // A long summary would be put in the middle of the screen, with its title above it.
    summary.current?.focus({ preventScroll: true });
    summary.current?.scrollIntoView({ block: 'start' });
  }, [attempt]);

  if (attempt === 0 || (issues.length === 0 && note === undefined)) return null;
  return (
    <div className="sr-errors" role="alert" aria-labelledby={titleId} tabIndex={-1} ref={summary}>
      <h2 className="sr-errors__title" id={titleId}>
        {messages.format('ui.errors.title')}
      </h2>
      {note !== undefined && <p>{note}</p>}
      {issues.length > 0 && <p>{messages.format('ui.errors.count', { count: issues.length })}</p>}
      <ul>
        {issues.map((issue) => {
          const location = locationOf(state.form, issue.path);
          const pattern = pathOf(location);
          const placed = state.form.placed.find(({ path }) => path === pattern || path === `${pattern}[]`);
          const error = messages.issue(issue, placed);
          if (!placed) return <li key={keyOf(issue)}>{error}</li>;
          const row = /\[(\d+)\]/.exec(location)?.[1];
          const question = sayQuestion(placed, state.form, messages);
          // A list as a whole is the place where entries are added; one of its rows is a place of its own.
          const target = location === pattern ? placed.path : location;
          return (
            <li key={keyOf(issue)}>
              <a
                href={`#${elementId(idPrefix, target)}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(target);
                }}
              >
                {messages.format('ui.errors.item', {
                  question:
                    row === undefined
                      ? question
                      : messages.format('ui.errors.in-row', { question, number: Number(row) + 1 }),
                  error,
                })}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** One place may have two problems: too few solutions, and no return among them. */
function keyOf({ path, code }: Issue): string {
  return `${path} ${code}`;
}
