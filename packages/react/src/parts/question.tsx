import type { PlacedQuestion } from '@safe-return/core';
import { memo, type ReactNode } from 'react';
import { controls, grouped } from '../controls/control-for.ts';
import { elementId, useAsked, useFormContext, useProblem } from '../form-context.tsx';
import { AnswerText } from './answer-text.tsx';
import { Rows } from './rows.tsx';

/** One question at one place: asked when it is relevant, with its hint, its problem, and the control that fits. */
export const Question = memo(function Question({
  placed,
  location,
}: {
  readonly placed: PlacedQuestion;
  readonly location: string;
}): ReactNode {
  const asked = useAsked(location);
  if (asked === 'hidden') return null;
  return placed.question.kind === 'repeat' ? (
    <Rows placed={placed} location={location} required={asked === 'required'}>
      {(index) => <RowQuestions repeat={location} index={index} />}
    </Rows>
  ) : (
    <AskedQuestion placed={placed} location={location} required={asked === 'required'} />
  );
});

function AskedQuestion({
  placed,
  location,
  required,
}: {
  readonly placed: PlacedQuestion;
  readonly location: string;
  readonly required: boolean;
}): ReactNode {
  const { messages, second, idPrefix, readOnly, components } = useFormContext();
  const problem = useProblem(location, placed);
  const { path, question } = placed;
  const id = elementId(idPrefix, location);
  const hintId = messages.has(`${path}.hint`) ? `${id}-hint` : undefined;
  const errorId = problem === undefined ? undefined : `${id}-error`;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  const group = grouped.has(question.kind);
  const { kind } = question;
  if (kind === 'repeat') return null;
  const Control = components[kind] ?? controls[kind];
  const name = (
    <>
      {messages.formatKnown(path)}
      {!required && !readOnly && (
        <span className="sr-question__optional"> ({messages.format('ui.question.optional')})</span>
      )}
      {second && (
        <span className="sr-second" lang={second.locale} dir={second.direction}>
          {second.formatKnown(path)}
        </span>
      )}
    </>
  );
  const body = (
    <>
      {hintId !== undefined && (
        <p id={hintId} className="sr-hint">
          {messages.formatKnown(`${path}.hint`)}
          {second?.has(`${path}.hint`) === true && (
            <span className="sr-second" lang={second.locale} dir={second.direction}>
              {second.formatKnown(`${path}.hint`)}
            </span>
          )}
        </p>
      )}
      {errorId !== undefined && (
        <p id={errorId} className="sr-error">
          <span className="sr-visually-hidden">{messages.format('ui.question.error')} </span>
          {problem}
        </p>
      )}
      {readOnly ? (
        <AnswerText placed={placed} location={location} />
      ) : (
        <Control
          placed={placed}
          location={location}
          id={id}
          describedBy={describedBy}
          invalid={problem !== undefined}
          required={required}
        />
      )}
    </>
  );
  if (readOnly) {
    return (
      <div className="sr-question">
        <p className="sr-question__name">{name}</p>
        {body}
      </div>
    );
  }
  return group ? (
    <fieldset
      className="sr-question"
      data-invalid={problem !== undefined || undefined}
      aria-describedby={describedBy}
    >
      <legend className="sr-question__name">{name}</legend>
      {body}
    </fieldset>
  ) : (
    <div className="sr-question" data-invalid={problem !== undefined || undefined}>
      <label className="sr-question__name" htmlFor={id}>
        {name}
      </label>
      {body}
    </div>
  );
}

function RowQuestions({ repeat, index }: { readonly repeat: string; readonly index: number }): ReactNode {
  const { state } = useFormContext();
  const pattern = repeat.replaceAll(/\[\d+\]/g, '[]');
  const at = `${repeat.slice(0, -2)}[${String(index)}]`;
  return state.form.placed
    .filter((placed) => placed.repeat === pattern)
    .map((placed) => (
      <Question key={placed.path} placed={placed} location={at + placed.path.slice(pattern.length)} />
    ));
}
