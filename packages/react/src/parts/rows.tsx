import { bounds, type PlacedQuestion } from '@safe-return/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { elementId, useFormContext, useProblem, useRowIds } from '../form-context.tsx';

/** The rows of a repeat: added at the end, taken out and brought back, each with its questions. */
export function Rows({
  placed,
  location,
  required,
  children,
}: {
  readonly placed: PlacedQuestion;
  readonly location: string;
  readonly required: boolean;
  /** The questions of the row at an index. */
  readonly children: (index: number) => ReactNode;
}): ReactNode {
  const { state, messages, second, idPrefix, readOnly, announce } = useFormContext();
  const rows = useRowIds(location);
  const problem = useProblem(location, placed);
  const [removed, setRemoved] = useState<{ number: number; restore: () => void }>();
  const [fresh, setFresh] = useState<string>();
  const addButton = useRef<HTMLButtonElement>(null);
  const freshRow = useRef<HTMLLegendElement>(null);
  const id = elementId(idPrefix, location);
  const errorId = `${id}-error`;
  const hint = `${placed.path}.hint`;
  const name = messages.formatKnown(placed.path);

  useEffect(() => {
    if (fresh !== undefined) freshRow.current?.focus();
  }, [fresh]);

  return (
    <section
      className="sr-rows"
      aria-labelledby={`${id}-name`}
      data-invalid={problem !== undefined || undefined}
    >
      <h3 className="sr-rows__name" id={`${id}-name`} tabIndex={-1}>
        {name}
        {!required && !readOnly && (
          <span className="sr-question__optional"> ({messages.format('ui.question.optional')})</span>
        )}
        {second && (
          <span className="sr-second" lang={second.locale} dir={second.direction}>
            {second.formatKnown(placed.path)}
          </span>
        )}
      </h3>
      {messages.has(hint) && <p className="sr-hint">{messages.formatKnown(hint)}</p>}
      {problem !== undefined && (
        <p className="sr-error" id={errorId}>
          <span className="sr-visually-hidden">{messages.format('ui.question.error')} </span>
          {problem}
        </p>
      )}
      {rows.length === 0 && <p className="sr-note">{messages.format('ui.rows.none')}</p>}
      {rows.map((row, index) => (
        // A payload may hold two rows of one id, which is what its error is about.
        <fieldset key={rows.indexOf(row) === index ? row : `${row} ${String(index)}`} className="sr-row">
          <legend
            className="sr-row__name"
            id={elementId(idPrefix, rowAt(location, index))}
            tabIndex={-1}
            ref={row === fresh ? freshRow : undefined}
          >
            {messages.format('ui.rows.row', { number: index + 1 })}
            <span className="sr-visually-hidden">: {name}</span>
          </legend>
          <RowProblem placed={placed} location={rowAt(location, index)} />
          {children(index)}
          {!readOnly && (
            <button
              type="button"
              className="sr-button sr-button--quiet"
              onClick={() => {
                const restore = state.removeRow(location, index);
                setRemoved({ number: index + 1, restore });
                announce(messages.format('ui.rows.removed', { number: index + 1 }));
                addButton.current?.focus();
              }}
            >
              {messages.format('ui.rows.remove-from', { number: index + 1, question: name })}
            </button>
          )}
        </fieldset>
      ))}
      {removed && (
        <p className="sr-note">
          {messages.format('ui.rows.removed', { number: removed.number })}{' '}
          <button
            type="button"
            className="sr-link-button"
            onClick={() => {
              removed.restore();
              setRemoved(undefined);
              announce(messages.format('ui.rows.restored', { number: removed.number }));
              addButton.current?.focus();
            }}
          >
            {messages.format('ui.undo')}
          </button>
        </p>
      )}
      {!readOnly && rows.length < bounds.rows && (
        <button
          type="button"
          id={id}
          ref={addButton}
          className="sr-button sr-button--secondary"
          aria-describedby={problem === undefined ? undefined : errorId}
          onClick={() => {
            setRemoved(undefined);
            setFresh(state.addRow(location));
          }}
        >
          {messages.format('ui.rows.add-to', { question: name })}
        </button>
      )}
    </section>
  );
}

/** What is wrong with a row as a whole. */
function RowProblem({
  placed,
  location,
}: {
  readonly placed: PlacedQuestion;
  readonly location: string;
}): ReactNode {
  const { messages } = useFormContext();
  const problem = useProblem(location, placed);
  if (problem === undefined) return null;
  return (
    <p className="sr-error">
      <span className="sr-visually-hidden">{messages.format('ui.question.error')} </span>
      {problem}
    </p>
  );
}

/** Where a row stands, by the place of its list: `profile.person.children[1]`. */
export function rowAt(list: string, index: number): string {
  return `${list.slice(0, -'[]'.length)}[${String(index)}]`;
}
