import type { ReactNode } from 'react';
import { sectionOwner, useDerived, useFormContext } from '../form-context.tsx';
import { progressOf, type Progress } from './progress.ts';

/** The step that comes after the last section. It is no id of a section, of which one may be called “review”. */
export const reviewStep = '(review)';

/** The sections of the form, each with how far it is. */
export function TaskList({
  current,
  skipped,
  onGo,
}: {
  readonly current: string;
  readonly skipped: ReadonlySet<string>;
  readonly onGo: (step: string) => void;
}): ReactNode {
  const { state, messages, idPrefix } = useFormContext();
  // Compared as a text, so that the list is rendered when a count changes and not with every keystroke.
  const progress = new Map(
    JSON.parse(useDerived((form) => JSON.stringify([...progressOf(form)]))) as [string, Progress][],
  );
  const done = [...progress.values()].filter(
    (each) => each.state === 'complete' || each.state === 'not-needed',
  );
  const titleId = `${idPrefix}-tasks`;
  return (
    <nav className="sr-tasks" aria-labelledby={titleId}>
      <h2 className="sr-tasks__title" id={titleId}>
        {messages.format('ui.task-list.title')}
      </h2>
      <p className="sr-tasks__done">
        {messages.format('ui.task-list.sections-complete', {
          done: done.length,
          total: state.form.sections.length,
        })}
      </p>
      <ol className="sr-tasks__list">
        {state.form.sections.map(({ id }) => {
          const each = progress.get(id);
          if (!each) return null;
          const open = skipped.has(id) && each.state !== 'complete';
          return (
            <li key={id} className="sr-task">
              <button
                type="button"
                className="sr-task__link"
                aria-current={id === current ? 'step' : undefined}
                onClick={() => onGo(id)}
              >
                <span className="sr-task__name">
                  {messages.formatKnown(`section.${sectionOwner(state.form, id, messages)}.${id}.title`)}
                </span>
                <span className="sr-task__state" data-state={each.problems > 0 ? 'problems' : each.state}>
                  {each.problems > 0
                    ? messages.format('ui.task-list.status.problems', { count: each.problems })
                    : messages.format(
                        open ? 'ui.task-list.status.skipped' : `ui.task-list.status.${each.state}`,
                      )}
                </span>
                {each.required > 0 && each.answered < each.required && (
                  <span className="sr-task__count">
                    {messages.format('ui.task-list.required-answered', {
                      answered: each.answered,
                      required: each.required,
                    })}
                  </span>
                )}
              </button>
            </li>
          );
        })}
        <li className="sr-task">
          <button
            type="button"
            className="sr-task__link"
            aria-current={current === reviewStep ? 'step' : undefined}
            onClick={() => onGo(reviewStep)}
          >
            <span className="sr-task__name">{messages.format('ui.nav.review')}</span>
          </button>
        </li>
      </ol>
    </nav>
  );
}
