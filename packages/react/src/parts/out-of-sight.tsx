import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { elementNear } from '../element-near.ts';
import { elementId, useFormContext } from '../form-context.tsx';
import { sayAnswer } from './answer-text.tsx';
import { sayQuestion } from './matter.ts';

/** Names the answered questions that an answer took off the page, with what was answered, and how they come back. */
export function OutOfSight({ location }: { readonly location: string }): ReactNode {
  const { state, messages, idPrefix, announce } = useFormContext();
  const read = (): ReturnType<typeof state.outOfSight> => state.outOfSight(location);
  const gone = useSyncExternalStore(state.subscribe, read, read);
  const said = gone && messages.format('ui.question.now-hidden', { count: gone.questions.length });

  // What stood here already when somebody came back to the section was said before.
  const spoken = useRef(said);
  useEffect(() => {
    if (said !== undefined && said !== spoken.current) announce(said);
    spoken.current = said;
  }, [said, announce]);

  if (!gone) return null;
  return (
    <div className="sr-out-of-sight">
      <p>{said}</p>
      <ul>
        {gone.questions.map((question) => (
          <li key={question.location}>
            {messages.format('ui.errors.item', {
              question: sayQuestion(question, state.form, messages),
              error: sayAnswer(question, state.answerAt(question.location), messages),
            })}
          </li>
        ))}
      </ul>
      <p>{messages.format('ui.question.hidden-kept')}</p>
      <button
        type="button"
        className="sr-link-button"
        onClick={({ currentTarget }) => {
          gone.restore();
          elementNear(currentTarget, elementId(idPrefix, location))?.focus();
        }}
      >
        {messages.format('ui.undo')}
      </button>
    </div>
  );
}
