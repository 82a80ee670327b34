import { isReserved, optionMessageId, pathOf } from '@safe-return/core';
import { useId, type ReactNode } from 'react';
import { useAnswer, useDerived, useFormContext, useRowIds } from '../form-context.tsx';
import { isAnswered } from '../form-state.ts';
import { sayAnswer } from '../parts/answer-text.tsx';
import { rowAt } from '../parts/row-at.ts';
import { sayRow, shorten, useReferredList } from '../referred-list.ts';
import { WayShape } from './way-shape.tsx';

const list = 'plan.safety[]';
const carriedOver = 'plan.risksCarriedOver';
const assessed = 'riskAssessment.measures[]';

/**
 * The dangers that a plan has to answer, each with what is done about it, above the questions on that.
 *
 * It says what is recorded, and which danger has nothing. Whether a measure is enough is for the rules to say.
 */
export function MeasuresOverview({ children }: { readonly children: ReactNode }): ReactNode {
  const { state, messages, readOnly, goTo } = useFormContext();
  const id = useId();
  const rows = useRowIds(list);
  const carried = useAnswer(carriedOver);
  const risks = useColumn('risk', rows.length);
  const taken = useColumn('fromMeasure', rows.length);
  const left = useReferredList(assessed).rows.filter((measure) => !taken.includes(measure.id));
  const question = state.form.questions.get(carriedOver);
  if (!question || !('options' in question)) return children;

  const isDanger = (code: unknown): boolean =>
    typeof code === 'string' && code !== 'none' && question.options.includes(code);
  const named = Array.isArray(carried) ? carried : [];
  const dangers = question.options.filter(
    (code) => isDanger(code) && (named.includes(code) || risks.includes(code)),
  );
  const measuresOf = (danger: string): readonly number[] =>
    rows.map((_, index) => index).filter((index) => risks[index] === danger);
  const without = dangers.filter((danger) => measuresOf(danger).length === 0);
  const ofNone = rows.map((_, index) => index).filter((index) => !isDanger(risks[index]));

  return (
    <>
      <section className="sr-measures" aria-labelledby={id}>
        <h3 className="sr-rows__name" id={id}>
          {messages.format('ui.measures.title')}
        </h3>
        {!isAnswered({ answer: carried }) || isReserved(carried) ? (
          <p>{messages.format('ui.measures.open')}</p>
        ) : (
          <p>
            {dangers.length === 0
              ? messages.format('ui.measures.none')
              : messages.format('ui.measures.without-count', { count: without.length })}
          </p>
        )}
        {dangers.length > 0 && (
          <ul className="sr-measures__dangers">
            {dangers.map((danger) => {
              const said = messages.formatKnown(optionMessageId(carriedOver, question, danger));
              return (
                <li key={danger} data-without={without.includes(danger) || undefined}>
                  <h4>{said}</h4>
                  {without.includes(danger) ? (
                    <p className="sr-measures__without">
                      <WayShape way="open" />
                      <span>{messages.format('ui.measures.without')}</span>
                      {!readOnly && (
                        <button
                          type="button"
                          className="sr-link-button"
                          onClick={() => {
                            const at = rowAt(list, rows.length);
                            state.addRow(list);
                            state.answer(`${at}.risk`, danger);
                            goTo(`${at}.risk`);
                          }}
                        >
                          {messages.format('ui.measures.add', { danger: said })}
                        </button>
                      )}
                    </p>
                  ) : (
                    <MeasureList indexes={measuresOf(danger)} />
                  )}
                </li>
              );
            })}
          </ul>
        )}
        {ofNone.length > 0 && (
          <>
            <h4>{messages.format('ui.measures.danger-open')}</h4>
            <MeasureList indexes={ofNone} />
          </>
        )}
        {left.length > 0 && (
          <>
            <h4>{messages.format('ui.measures.not-taken-over')}</h4>
            <ul className="sr-measures__left">
              {left.map(({ id: measure, said }) => (
                <li key={measure}>{said}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      {children}
    </>
  );
}

/** What the rows of the safety plan say in one of their answers. */
function useColumn(name: string, count: number): readonly unknown[] {
  return JSON.parse(
    useDerived((form) =>
      JSON.stringify(
        Array.from({ length: count }, (_, index) => form.answerAt(`${rowAt(list, index)}.${name}`) ?? ''),
      ),
    ),
  );
}

function MeasureList({ indexes }: { readonly indexes: readonly number[] }): ReactNode {
  return (
    <ul className="sr-measures__list">
      {indexes.map((index) => (
        <Measure key={index} index={index} />
      ))}
    </ul>
  );
}

function Measure({ index }: { readonly index: number }): ReactNode {
  const { messages, otherParts, readOnly, goTo } = useFormContext();
  const at = rowAt(list, index);
  const from = useAnswer(`${at}.fromMeasure`);
  const own = useAnswer(`${at}.measure`);
  const taken = useReferredList(assessed).rows.find(({ id }) => id === from);
  const source = otherParts?.riskAssessment?.answers?.measures?.find(({ id }) => id === from);
  const name = sayRow(index, taken?.name ?? (isSaid(own) ? shorten(own) : undefined), messages);
  return (
    <li>
      {readOnly ? (
        <p className="sr-measures__name">{name}</p>
      ) : (
        <button type="button" className="sr-link-button" onClick={() => goTo(`${at}.risk`)}>
          {name}
        </button>
      )}
      <dl>
        <MeasureAnswer location={`${at}.owner`} fromThere={source?.owner} />
        <MeasureAnswer location={`${at}.by`} fromThere={source?.by} />
        <MeasureAnswer location={`${at}.status`} />
        <MeasureAnswer location={`${at}.personKnows`} fromThere={source?.personKnows} />
      </dl>
    </li>
  );
}

function MeasureAnswer({
  location,
  fromThere,
}: {
  readonly location: string;
  /** What the assessment says, where the plan itself does not. */
  readonly fromThere?: unknown;
}): ReactNode {
  const { state, messages } = useFormContext();
  const own = useAnswer(location);
  const path = pathOf(location);
  const placed = state.form.placed.find((each) => each.path === path);
  if (!placed) return null;
  const answer = isAnswered({ answer: own }) ? own : fromThere;
  return (
    <div data-open={!isAnswered({ answer }) || isReserved(answer) || undefined}>
      <dt>{messages.formatKnown(path)}</dt>
      <dd dir="auto">{sayAnswer(placed, answer, messages)}</dd>
    </div>
  );
}

function isSaid(answer: unknown): answer is string {
  return typeof answer === 'string' && answer.trim() !== '' && !isReserved(answer);
}
