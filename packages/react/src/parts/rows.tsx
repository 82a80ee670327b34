import { bounds, type PlacedQuestion } from '@safe-return/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { elementId, useFormContext, useProblem, useRowIds } from '../form-context.tsx';
import { sayRow } from '../referred-list.ts';
import { Hint } from './hint.tsx';
import { rowAt } from './row-at.ts';
import { useRowName } from './row-name.ts';
import { isFoldable, Row } from './row.tsx';
import { sayAsked, useWording } from './wording.ts';

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
  const freshRow = useRef<HTMLElement>(null);
  const id = elementId(idPrefix, location);
  const errorId = `${id}-error`;
  const wording = useWording(placed);
  const name = sayAsked(messages, placed.path, wording);

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
            {sayAsked(second, placed.path, wording)}
          </span>
        )}
      </h3>
      <Hint id={`${id}-hint`} path={placed.path} wording={wording} />
      {problem !== undefined && (
        <p className="sr-error" id={errorId}>
          <span className="sr-visually-hidden">{messages.format('ui.question.error')} </span>
          {problem}
        </p>
      )}
      {rows.length === 0 && <p className="sr-note">{messages.format('ui.rows.none')}</p>}
      {rows.map((row, index) => (
        // A payload may hold two rows of one id, which is what its error is about.
        <NamedRow
          key={rows.indexOf(row) === index ? row : `${row} ${String(index)}`}
          placed={placed}
          list={location}
          index={index}
          count={rows.length}
          isNew={row === fresh}
          focusRef={
            row === fresh
              ? (element) => {
                  freshRow.current = element;
                }
              : undefined
          }
        >
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
        </NamedRow>
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

/** A row with what it can be told from the others by, if they fold up. */
function NamedRow({
  placed,
  ...row
}: Omit<Parameters<typeof Row>[0], 'said' | 'id'> & { readonly placed: PlacedQuestion }): ReactNode {
  const { messages, idPrefix } = useFormContext();
  const { list, index, count } = row;
  const name = useRowName(list, index);
  const wording = useWording(placed);
  return (
    <Row
      {...row}
      id={elementId(idPrefix, rowAt(list, index))}
      said={
        <>
          {sayRow(index, isFoldable(count) ? name : undefined, messages)}
          <span className="sr-visually-hidden">: {sayAsked(messages, placed.path, wording)}</span>
        </>
      }
    />
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
