import { pathOf, type PlacedQuestion } from '@safe-return/core';
import { memo, type ReactNode } from 'react';
import { controls, grouped } from '../controls/control-for.ts';
import { elementId, useAsked, useFormContext, useProblem } from '../form-context.tsx';
import { AnswerText } from './answer-text.tsx';
import { Hint } from './hint.tsx';
import { mattersOf } from './matter.ts';
import { OutOfSight } from './out-of-sight.tsx';
import { rowAt } from './row-at.ts';
import { Rows } from './rows.tsx';
import { hintsOf, sayAsked, useWording } from './wording.ts';

/** One question at one place: asked when it is relevant, with its hint, its problem, and the control that fits. */
export const Question = memo(function Question({
  placed,
  location,
  reason,
}: {
  readonly placed: PlacedQuestion;
  readonly location: string;
  /** The second question of the matter that this one opens. */
  readonly reason?: PlacedQuestion | undefined;
}): ReactNode {
  const asked = useAsked(location);
  if (asked === 'hidden') return null;
  return placed.question.kind === 'repeat' ? (
    <Rows placed={placed} location={location} required={asked === 'required'}>
      {(index) => <RowQuestions repeat={location} index={index} section={placed.section} />}
    </Rows>
  ) : (
    <AskedQuestion placed={placed} location={location} required={asked === 'required'} reason={reason} />
  );
});

function AskedQuestion({
  placed,
  location,
  required,
  reason,
}: {
  readonly placed: PlacedQuestion;
  readonly location: string;
  readonly required: boolean;
  readonly reason: PlacedQuestion | undefined;
}): ReactNode {
  const { messages, second, idPrefix, readOnly, components, look } = useFormContext();
  const problem = useProblem(location, placed);
  const wording = useWording(placed);
  const { path, question } = placed;
  const id = elementId(idPrefix, location);
  const hintId = hintsOf(messages, path, wording).asked === undefined ? undefined : `${id}-hint`;
  const errorId = problem === undefined ? undefined : `${id}-error`;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  const group = grouped.has(question.kind);
  const { kind } = question;
  if (kind === 'repeat') return null;
  const Control = components[kind] ?? look?.controls?.[path] ?? controls[kind];
  const name = (
    <>
      {sayAsked(messages, path, wording)}
      {!required && !readOnly && (
        <span className="sr-question__optional"> ({messages.format('ui.question.optional')})</span>
      )}
      {second && (
        <span className="sr-second" lang={second.locale} dir={second.direction}>
          {sayAsked(second, path, wording)}
        </span>
      )}
    </>
  );
  // The name of a matter is a heading, so that a long row can be gone through matter by matter.
  const heading = reason ? <h4 className="sr-matter__name">{name}</h4> : name;
  const body = (
    <>
      {hintId !== undefined && <Hint id={hintId} path={path} wording={wording} />}
      {errorId !== undefined && (
        <p id={errorId} className="sr-error">
          <span className="sr-visually-hidden">{messages.format('ui.question.error')} </span>
          {problem}
        </p>
      )}
      {readOnly ? (
        <AnswerText placed={placed} location={location} wording={wording} />
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
      <OutOfSight location={location} />
      {reason && <Question placed={reason} location={besides(location, reason)} />}
    </>
  );
  if (readOnly) {
    return (
      <div className="sr-question" data-matter={reason !== undefined || undefined}>
        {reason ? heading : <p className="sr-question__name">{name}</p>}
        {body}
      </div>
    );
  }
  return group ? (
    <fieldset
      className="sr-question"
      data-matter={reason !== undefined || undefined}
      data-invalid={problem !== undefined || undefined}
      aria-describedby={describedBy}
    >
      <legend className="sr-question__name">{heading}</legend>
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

/** The questions of one row that stand in one section: a later section may ask more of the same row. */
export function RowQuestions({
  repeat,
  index,
  section,
}: {
  readonly repeat: string;
  readonly index: number;
  readonly section: string;
}): ReactNode {
  const { state } = useFormContext();
  const { form } = state;
  const pattern = pathOf(repeat);
  const matters = mattersOf(form);
  return form.placed
    .filter((placed) => placed.repeat === pattern && placed.section === section)
    .filter((placed) => !matters.some(({ reason }) => reason === placed))
    .map((placed) => (
      <Question
        key={placed.path}
        placed={placed}
        location={rowAt(repeat, index) + placed.path.slice(pattern.length)}
        reason={matters.find(({ opener }) => opener === placed)?.reason}
      />
    ));
}

/** Where a question stands whose path differs from that of the one at a place in the last word only. */
function besides(location: string, { path }: PlacedQuestion): string {
  return location.slice(0, location.lastIndexOf('.')) + path.slice(path.lastIndexOf('.'));
}
