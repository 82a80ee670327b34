import { isReserved } from '@safe-return/core';
import { memo, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useAnswer, useAsked, useDerived, useFormContext, useRowIds, useTarget } from '../form-context.tsx';
import { isAnswered } from '../form-state.ts';
import { AnswerText, sayAnswer } from '../parts/answer-text.tsx';
import { mattersOf, type Matter } from '../parts/matter.ts';
import { Question } from '../parts/question.tsx';
import { rowAt } from '../parts/row-at.ts';
import { Rows } from '../parts/rows.tsx';
import { sayRow, useReferredList } from '../referred-list.ts';
import { WayShape, type Way } from './way-shape.tsx';

const list = 'bestInterests.weighing[]';
const solutions = 'bestInterests.options[]';

/** A field of the grid: one matter of one solution. */
interface Field {
  readonly row: string;
  readonly matter: number;
  /** Whether the form itself puts the focus on one of its questions, as it does on the way from an error. */
  readonly isTarget?: true;
}

/** Where the questions of a matter are answered. */
function placesOf({ opener, reason }: Matter, index: number): { readonly way: string; readonly why: string } {
  const at = rowAt(list, index);
  return { way: at + opener.path.slice(list.length), why: at + reason.path.slice(list.length) };
}

/** Which way a matter points, by the answer; what is said not to be known points nowhere. */
function wayOf(answer: unknown): Way {
  if (answer === 'supports' || answer === 'against' || answer === 'neutral') return answer;
  return isReserved(answer) ? 'not-known' : 'open';
}

/**
 * The weighing as a grid: the solutions as rows, the matters as columns, each field with the way that it points. On a
 * phone one solution at a time, its matters below each other.
 *
 * A field opens its two questions, which stand on the page one matter at a time.
 */
export function WeighingGrid(): ReactNode {
  const { state, messages, readOnly } = useFormContext();
  const id = useId();
  const rows = useRowIds(list);
  const asked = useAsked(list);
  const { rows: named } = useReferredList(solutions);
  const chosen: readonly unknown[] = JSON.parse(
    useDerived((form) =>
      JSON.stringify(rows.map((_, index) => form.answerAt(`${rowAt(list, index)}.option`) ?? '')),
    ),
  );
  const grid = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const cameFrom = useRef<string>(undefined);
  const [field, setField] = useState<Field>();
  const [shown, setShown] = useState<string>();

  const placed = state.form.placed.find(({ path }) => path === list);
  const matters = mattersOf(state.form).filter(({ opener }) => opener.repeat === list);
  const said = rows.map((_, index) =>
    sayRow(index, named.find((row) => row.id === chosen[index])?.name, messages),
  );
  const open = field && rows.includes(field.row) ? field : undefined;

  function go(to: Field | undefined): void {
    setField(to);
    if (to) setShown(to.row);
  }

  useTarget((location) => {
    const row = rows.findIndex((_, index) => location.startsWith(`${rowAt(list, index)}.`));
    const matter = matters.findIndex((each) => Object.values(placesOf(each, row)).includes(location));
    const rowId = rows[row];
    if (rowId !== undefined && matter !== -1) go({ row: rowId, matter, isTarget: true });
  });

  useEffect(() => {
    if (field) {
      cameFrom.current = `${field.row} ${String(field.matter)}`;
      if (field.isTarget) return;
      const own = panel.current;
      const control =
        own?.querySelector<HTMLElement>('input:checked') ??
        own?.querySelector<HTMLElement>('input, select, textarea') ??
        own?.querySelector<HTMLElement>('[tabindex="-1"]');
      control?.focus();
    } else if (cameFrom.current !== undefined) {
      grid.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(cameFrom.current)}"]`)?.focus();
      cameFrom.current = undefined;
    }
  }, [field]);

  if (!placed || asked === 'hidden') return null;
  const shownRow = shown !== undefined && rows.includes(shown) ? shown : rows[0];
  const left = named.filter((solution) => !chosen.includes(solution.id));
  const openIndex = open ? rows.indexOf(open.row) : -1;
  const openMatter = open && matters[open.matter];

  return (
    <>
      <div className="sr-weighing" ref={grid}>
        <h3 className="sr-rows__name" id={`${id}-name`}>
          {messages.format('ui.weighing.title')}
        </h3>
        {rows.length === 0 ? (
          <p className="sr-note">{messages.format('ui.weighing.none')}</p>
        ) : (
          <div className="sr-weighing__all" data-open={openMatter ? true : undefined}>
            <p className="sr-note">
              {messages.format(readOnly ? 'ui.weighing.about-read-only' : 'ui.weighing.about')}
            </p>
            {rows.length > 1 && (
              <p className="sr-weighing__choice">
                <label htmlFor={`${id}-choice`}>{messages.format('ui.weighing.solution')}</label>
                <select
                  id={`${id}-choice`}
                  className="sr-select"
                  value={shownRow}
                  onChange={({ currentTarget }) => setShown(currentTarget.value)}
                >
                  {rows.map((row, index) => (
                    <option key={row} value={row}>
                      {said[index]}
                    </option>
                  ))}
                </select>
              </p>
            )}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
            <div className="sr-weighing__scroll" role="region" aria-labelledby={`${id}-name`} tabIndex={0}>
              <table className="sr-weighing__table">
                <thead>
                  <tr>
                    <th scope="col">{messages.format('ui.weighing.solution')}</th>
                    {matters.map(({ opener }) => (
                      <th key={opener.path} scope="col">
                        {messages.formatKnown(opener.path)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row, index) => (
                    <tr key={`${row} ${String(index)}`} data-shown={row === shownRow || undefined}>
                      <th scope="row">
                        {said[index]}
                        <Weighed index={index} matters={matters} />
                      </th>
                      {matters.map((matter, column) => (
                        <td key={matter.opener.path}>
                          <FieldButton
                            matter={matter}
                            index={index}
                            row={row}
                            column={column}
                            said={said[index] ?? ''}
                            isOpen={open?.row === row && open.matter === column}
                            onOpen={go}
                          />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </div>
        )}
        {open && openMatter && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears what its controls leave
          <section
            className="sr-weighing__panel"
            aria-labelledby={`${id}-of`}
            ref={panel}
            onKeyDown={(event) => {
              const leaves =
                event.key === 'Escape' || (event.key === 'Enter' && event.target instanceof HTMLInputElement);
              if (!leaves) return;
              // Enter in a radio button would leave the section.
              event.preventDefault();
              go(undefined);
            }}
          >
            <p className="sr-weighing__of" id={`${id}-of`} tabIndex={-1}>
              {said[openIndex]}
            </p>
            <Question
              key={`${open.row} ${openMatter.opener.path}`}
              placed={openMatter.opener}
              location={placesOf(openMatter, openIndex).way}
              reason={openMatter.reason}
            />
            <div className="sr-weighing__steps">
              {open.matter > 0 && (
                <button
                  type="button"
                  className="sr-button sr-button--secondary"
                  onClick={() => go({ row: open.row, matter: open.matter - 1 })}
                >
                  {messages.format('ui.weighing.previous')}
                </button>
              )}
              {open.matter < matters.length - 1 && (
                <button
                  type="button"
                  className="sr-button sr-button--secondary"
                  onClick={() => go({ row: open.row, matter: open.matter + 1 })}
                >
                  {messages.format('ui.weighing.next')}
                </button>
              )}
              <button type="button" className="sr-button sr-button--quiet" onClick={() => go(undefined)}>
                {messages.format('ui.weighing.back')}
              </button>
            </div>
          </section>
        )}
        {!readOnly && left.length > 0 && (
          <>
            <h4 className="sr-weighing__left">{messages.format('ui.weighing.open')}</h4>
            <ul className="sr-weighing__solutions">
              {left.map((solution) => (
                <li key={solution.id}>
                  <button
                    type="button"
                    className="sr-link-button"
                    onClick={() => {
                      const row = state.addRow(list);
                      state.answer(`${rowAt(list, rows.length)}.option`, solution.id);
                      go({ row, matter: 0 });
                    }}
                  >
                    {messages.format('ui.weighing.weigh', { solution: solution.said })}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <div className="sr-weighing__paper">
          {rows.map((row, index) => (
            <div key={`${row} ${String(index)}`}>
              <h4>{said[index]}</h4>
              <dl>
                {matters.map((matter) => (
                  <OnPaper key={matter.opener.path} matter={matter} index={index} />
                ))}
              </dl>
            </div>
          ))}
        </div>
      </div>
      <Rows placed={placed} location={list} required={asked === 'required'}>
        {(index) =>
          state.form.placed
            .filter(({ repeat, section }) => repeat === list && section === placed.section)
            .filter((each) => !matters.some(({ opener, reason }) => each === opener || each === reason))
            .map((each) => (
              <Question
                key={each.path}
                placed={each}
                location={rowAt(list, index) + each.path.slice(list.length)}
              />
            ))
        }
      </Rows>
    </>
  );
}

/** How many matters of a solution are weighed; one that is not known yet is not. */
function Weighed({
  index,
  matters,
}: {
  readonly index: number;
  readonly matters: readonly Matter[];
}): ReactNode {
  const { messages } = useFormContext();
  const counted = useDerived((form) => {
    const places = matters.map((matter) => placesOf(matter, index));
    const done = places.filter(({ way }) => !['open', 'not-known'].includes(wayOf(form.answerAt(way))));
    const reasons = done.filter(({ why }) => {
      const reason = form.answerAt(why);
      return typeof reason === 'string' && reason.trim() !== '' && !isReserved(reason);
    });
    return `${String(done.length)} ${String(reasons.length)}`;
  });
  const [done = 0, reasons = 0] = counted.split(' ').map(Number);
  return (
    <span className="sr-weighing__progress">
      {messages.format('ui.weighing.progress', { done, total: matters.length, reasons })}
    </span>
  );
}

const FieldButton = memo(function FieldButton({
  matter,
  index,
  row,
  column,
  said,
  isOpen,
  onOpen,
}: {
  readonly matter: Matter;
  readonly index: number;
  readonly row: string;
  readonly column: number;
  /** Which solution it is of. */
  readonly said: string;
  readonly isOpen: boolean;
  readonly onOpen: (field: Field) => void;
}): ReactNode {
  const { messages } = useFormContext();
  const places = placesOf(matter, index);
  const answer = useAnswer(places.way);
  const problems = useDerived(
    (form) => Object.values(places).filter((place) => form.issueAt(place) !== undefined).length,
  );
  const way = wayOf(answer);
  return (
    <button
      type="button"
      className="sr-weighing__field"
      data-way={way}
      data-field={`${row} ${String(column)}`}
      aria-expanded={isOpen}
      onClick={() => onOpen({ row, matter: column })}
    >
      <span className="sr-weighing__matter">{messages.formatKnown(matter.opener.path)}</span>
      <span className="sr-visually-hidden">: {said}: </span>
      <span className="sr-weighing__way">
        <WayShape way={way} />
        <span>
          {way === 'open'
            ? messages.format('ui.weighing.not-weighed')
            : sayAnswer(matter.opener, answer, messages)}
        </span>
      </span>
      {problems > 0 && (
        <span className="sr-weighing__problem"> {messages.format('ui.weighing.problem')}</span>
      )}
    </button>
  );
});

/** A matter on paper, where no field can be opened: which way it points, and why. */
function OnPaper({ matter, index }: { readonly matter: Matter; readonly index: number }): ReactNode {
  const { messages } = useFormContext();
  const { way, why } = placesOf(matter, index);
  const isAsked = useAsked(why) !== 'hidden';
  const isMissing = !isAnswered({ answer: useAnswer(why) });
  return (
    <div>
      <dt>{messages.formatKnown(matter.opener.path)}</dt>
      <dd>
        <AnswerText placed={matter.opener} location={way} />
        {isAsked && isMissing && <p>{messages.formatKnown(matter.reason.path)}</p>}
        {isAsked && <AnswerText placed={matter.reason} location={why} />}
      </dd>
    </div>
  );
}
