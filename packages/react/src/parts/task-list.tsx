import type { ReactNode } from 'react';
import { nameOfPart, sectionOwner, useDerived, useFormContext, useFormSteps } from '../form-context.tsx';
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
  const { state, messages, title } = useFormContext();
  const steps = useFormSteps();
  // Compared as a text, so that the list is rendered when a count changes and not with every keystroke.
  const progress = new Map(
    JSON.parse(useDerived((form) => JSON.stringify([...progressOf(form)]))) as [string, Progress][],
  );
  const states = [
    ...[...progress.values()].map((each) => each.state),
    ...steps.flatMap((step) => ('extra' in step && step.extra.state ? [step.extra.state] : [])),
  ];
  const done = states.filter((each) => each === 'complete' || each === 'not-needed');
  return (
    <nav className="sr-tasks" aria-label={nameOfPart(messages.format('ui.task-list.title'), { title })}>
      <h2 className="sr-tasks__title">{messages.format('ui.task-list.title')}</h2>
      <p className="sr-tasks__done">
        {messages.format('ui.task-list.sections-complete', {
          done: done.length,
          total: states.length,
        })}
      </p>
      <ol className="sr-tasks__list">
        {steps.map((step) => {
          const { id } = step;
          const isCurrent = id === current;
          if ('extra' in step) {
            const { state: is } = step.extra;
            return (
              <Task key={id} name={step.extra.title} isCurrent={isCurrent} onGo={() => onGo(id)}>
                {is && (
                  <span className="sr-task__state" data-state={is}>
                    {messages.format(`ui.task-list.status.${is}`)}
                  </span>
                )}
              </Task>
            );
          }
          const each = progress.get(id);
          if (!each) return null;
          const open = skipped.has(id) && each.state !== 'complete';
          return (
            <Task
              key={id}
              name={messages.formatKnown(`section.${sectionOwner(state.form, id, messages)}.${id}.title`)}
              isCurrent={isCurrent}
              onGo={() => onGo(id)}
            >
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
            </Task>
          );
        })}
        <Task
          name={messages.format('ui.nav.review')}
          isCurrent={current === reviewStep}
          onGo={() => onGo(reviewStep)}
        />
      </ol>
    </nav>
  );
}

function Task({
  name,
  isCurrent,
  onGo,
  children,
}: {
  readonly name: string;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
  /** How far it is. */
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <li className="sr-task">
      <button
        type="button"
        className="sr-task__link"
        aria-current={isCurrent ? 'step' : undefined}
        onClick={onGo}
      >
        <span className="sr-task__name">{name}</span>
        {children}
      </button>
    </li>
  );
}
