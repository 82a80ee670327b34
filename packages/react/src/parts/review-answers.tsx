import type { AskedQuestion } from '@safe-return/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { sectionOwner, useDerived, useFormContext } from '../form-context.tsx';
import { isAnswered } from '../form-state.ts';
import { AnswerText } from './answer-text.tsx';
import { sayQuestion } from './matter.ts';

const nothingSkipped: ReadonlySet<string> = new Set();

/** All answers as they would be submitted, section by section, each with a way to change it. */
export function ReviewAnswers({
  skipped = nothingSkipped,
  onGo,
}: {
  /** Sections that were left for later, which are named first. */
  readonly skipped?: ReadonlySet<string>;
  readonly onGo?: (section: string) => void;
}): ReactNode {
  const { state, messages, idPrefix, look } = useFormContext();
  const Pictured = look?.review;
  const [all, setAll] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const notSentTitle = useRef<HTMLHeadingElement>(null);
  const titleId = `${idPrefix}-review`;
  // What is asked, and what is not, only changes with an answer.
  const missing = useDerived(
    (form) => form.asked().filter((each) => each.required && !isAnswered(each)).length,
  );
  useDerived((form) => form.asked().filter(isNotSent).length);
  const notSent = state.asked().filter(isNotSent);
  const sayTitle = (id: string): string =>
    messages.formatKnown(`section.${sectionOwner(state.form, id, messages)}.${id}.title`);

  useEffect(() => title.current?.focus(), []);

  return (
    <section className="sr-review" aria-labelledby={titleId}>
      <h2 className="sr-section__title" id={titleId} tabIndex={-1} ref={title}>
        {messages.format('ui.review.title')}
      </h2>
      <p>{messages.format('ui.review.intro')}</p>
      <p className="sr-review__missing" data-missing={missing > 0 || undefined}>
        {messages.format('ui.review.missing', { count: missing })}
      </p>
      {onGo &&
        [...skipped].map((id) => (
          <p key={id} className="sr-note">
            {messages.format('ui.painful.skipped')}{' '}
            <button type="button" className="sr-link-button" onClick={() => onGo(id)}>
              {messages.format('ui.painful.resume-section', { section: sayTitle(id) })}
            </button>
          </p>
        ))}
      {Pictured && <Pictured />}
      <button type="button" className="sr-link-button" aria-pressed={all} onClick={() => setAll(!all)}>
        {messages.format(all ? 'ui.review.hide-unanswered' : 'ui.review.show-unanswered')}
      </button>
      {state.form.sections.map(({ id }) => {
        const shown = state
          .asked()
          .filter(
            ({ section, question, relevant }) =>
              section === id && relevant === true && question.kind !== 'repeat',
          )
          .filter((each) => all || each.required || isAnswered(each));
        if (shown.length === 0) return null;
        return (
          <div key={id} className="sr-review__section">
            <h3>{sayTitle(id)}</h3>
            <dl className="sr-review__answers">
              {shown.map((each) => (
                <ReviewedAnswer key={each.location} asked={each} />
              ))}
            </dl>
          </div>
        );
      })}
      {notSent.length > 0 && (
        <div className="sr-review__section">
          <h3 tabIndex={-1} ref={notSentTitle}>
            {messages.format('ui.review.not-sent')}
          </h3>
          <p className="sr-note">{messages.format('ui.question.no-longer-asked')}</p>
          <dl className="sr-review__answers">
            {notSent.map((each) => (
              <ReviewedAnswer
                key={each.location}
                asked={each}
                onRemoved={() => (notSent.length > 1 ? notSentTitle : title).current?.focus()}
              />
            ))}
          </dl>
        </div>
      )}
    </section>
  );
}

/** Whether an answer is there that would not be submitted, since its question is not asked any more. */
function isNotSent(each: AskedQuestion): boolean {
  return each.relevant === false && isAnswered(each);
}

function ReviewedAnswer({
  asked,
  onRemoved,
}: {
  readonly asked: AskedQuestion;
  /** Called when the answer was taken out, and the button for that with it. */
  readonly onRemoved?: () => void;
}): ReactNode {
  const { state, messages, goTo, readOnly } = useFormContext();
  const row = /\[(\d+)\]/.exec(asked.location)?.[1];
  const question = sayQuestion(asked, state.form, messages);
  return (
    <div className="sr-review__answer" data-missing={(asked.required && !isAnswered(asked)) || undefined}>
      <dt>
        {row === undefined
          ? question
          : messages.format('ui.errors.in-row', { question, number: Number(row) + 1 })}
      </dt>
      <dd>
        <AnswerText placed={asked} location={asked.location} />
      </dd>
      {!readOnly && (
        <dd>
          {isNotSent(asked) ? (
            <button
              type="button"
              className="sr-link-button"
              onClick={() => {
                state.answer(asked.location, undefined);
                onRemoved?.();
              }}
            >
              <span aria-hidden="true">{messages.format('ui.question.remove-answer')}</span>
              <span className="sr-visually-hidden">
                {messages.format('ui.review.remove-answer-to', { question })}
              </span>
            </button>
          ) : (
            <button type="button" className="sr-link-button" onClick={() => goTo(asked.location)}>
              <span aria-hidden="true">{messages.format('ui.review.change')}</span>
              <span className="sr-visually-hidden">
                {messages.format('ui.review.change-question', { question })}
              </span>
            </button>
          )}
        </dd>
      )}
    </div>
  );
}
