import type { Section as SectionDefinition } from '@safe-return/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { namesOfSection, sectionOwner, useFormContext, useFormSteps } from '../form-context.tsx';
import { BothLanguages } from './both-languages.tsx';
import { LaterRows } from './later-rows.tsx';
import { Question } from './question.tsx';

/** A section on the page: its title, what it is about, a warning if it may hurt, and its questions. */
export function Section({
  section,
  visit = 0,
  onSkip,
}: {
  readonly section: SectionDefinition;
  /** Counts the visits: the title takes the focus with each. With none the focus stays where it is. */
  readonly visit?: number;
  /** Leaves the section for later. Without it that is not offered. */
  readonly onSkip?: (() => void) | undefined;
}): ReactNode {
  const context = useFormContext();
  const { state, messages, idPrefix, readOnly, look } = context;
  const steps = useFormSteps();
  const title = useRef<HTMLHeadingElement>(null);
  const owner = sectionOwner(state.form, section.id, messages);
  const ids = `section.${owner}.${section.id}`;
  const titleId = `${idPrefix}-section-${section.id}`;
  const placed = state.form.placed.filter((each) => each.section === section.id);

  useEffect(() => {
    if (visit > 0) title.current?.focus();
  }, [visit]);

  const View = look?.sections?.[section.id];
  const questions = (
    <>
      {placed
        .filter(({ repeat }) => repeat === undefined)
        .map((each) => (
          <Question key={each.path} placed={each} location={each.path} />
        ))}
      {[...new Set(placed.map(({ repeat }) => repeat))]
        .filter((repeat) => repeat !== undefined && !placed.some(({ path }) => path === repeat))
        .map((repeat) => (
          <LaterRows key={repeat} repeat={String(repeat)} section={section.id} />
        ))}
    </>
  );

  return (
    <section className="sr-section" aria-labelledby={namesOfSection(titleId, context)}>
      <p className="sr-section__place">
        {messages.format('ui.nav.section-of', {
          number: steps.findIndex(({ id }) => id === section.id) + 1,
          total: steps.length,
        })}
      </p>
      <h2 className="sr-section__title" id={titleId} tabIndex={-1} ref={title}>
        <BothLanguages id={`${ids}.title`} />
      </h2>
      <p className="sr-section__intro">
        <BothLanguages id={`${ids}.intro`} />
      </p>
      {section.painful && !readOnly && (
        <div className="sr-painful">
          <h3 className="sr-painful__title">
            <BothLanguages id="ui.painful.title" />
          </h3>
          <p>
            <BothLanguages id="ui.painful.no-need" />
          </p>
          {onSkip && (
            <button type="button" className="sr-button sr-button--secondary" onClick={onSkip}>
              <BothLanguages id="ui.painful.skip" />
            </button>
          )}
        </div>
      )}
      {View ? <View>{questions}</View> : questions}
    </section>
  );
}
