import type { AskedQuestion } from '@safe-return/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { sectionOwner, useDerived, useFormContext } from '../form-context.tsx';
import { AnswerText } from './answer-text.tsx';
import { sayQuestion } from './matter.ts';

function isEmpty({ answer }: AskedQuestion): boolean {
  return answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);
}

/** All answers as they would be submitted, section by section, each with a way to change it. */
export function ReviewAnswers(): ReactNode {
  const { state, messages, idPrefix, goTo, readOnly } = useFormContext();
  const [all, setAll] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = `${idPrefix}-review`;
  // Nothing is written while this is on screen; what is asked can only change with an answer.
  const missing = useDerived((form) => form.asked().filter((each) => each.required && isEmpty(each)).length);

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
          .filter((each) => all || each.required || !isEmpty(each));
        if (shown.length === 0) return null;
        return (
          <div key={id} className="sr-review__section">
            <h3>{messages.formatKnown(`section.${sectionOwner(state.form, id, messages)}.${id}.title`)}</h3>
            <dl className="sr-review__answers">
              {shown.map((each) => {
                const row = /\[(\d+)\]/.exec(each.location)?.[1];
                const question = sayQuestion(each, state.form, messages);
                return (
                  <div
                    key={each.location}
                    className="sr-review__answer"
                    data-missing={(each.required && isEmpty(each)) || undefined}
                  >
                    <dt>
                      {row === undefined
                        ? question
                        : messages.format('ui.errors.in-row', { question, number: Number(row) + 1 })}
                    </dt>
                    <dd>
                      <AnswerText placed={each} location={each.location} />
                    </dd>
                    {!readOnly && (
                      <dd>
                        <button type="button" className="sr-link-button" onClick={() => goTo(each.location)}>
                          <span aria-hidden="true">{messages.format('ui.review.change')}</span>
                          <span className="sr-visually-hidden">
                            {messages.format('ui.review.change-question', { question })}
                          </span>
                        </button>
                      </dd>
                    )}
                  </div>
                );
              })}
            </dl>
          </div>
        );
      })}
    </section>
  );
}
