import type { Section as SectionDefinition } from '@safe-return/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { sectionOwner, useFormContext } from '../form-context.tsx';
import { LaterRows } from './later-rows.tsx';
import { Question } from './question.tsx';

/** A section on the page: its title, what it is about, a warning if it may hurt, and its questions. */
export function Section({
  section,
  number,
  total,
  takeFocus,
  onSkip,
}: {
  readonly section: SectionDefinition;
  readonly number: number;
  readonly total: number;
  /** Whether the title takes the focus, as it does when somebody comes here. */
  readonly takeFocus: boolean;
  readonly onSkip: () => void;
}): ReactNode {
  const { state, messages, second, idPrefix, readOnly } = useFormContext();
  const title = useRef<HTMLHeadingElement>(null);
  const owner = sectionOwner(state.form, section.id, messages);
  const ids = `section.${owner}.${section.id}`;
  const titleId = `${idPrefix}-section-${section.id}`;
  const placed = state.form.placed.filter((each) => each.section === section.id);

  useEffect(() => {
    if (takeFocus) title.current?.focus();
  }, [takeFocus]);

  return (
    <section className="sr-section" aria-labelledby={titleId}>
      <p className="sr-section__place">{messages.format('ui.nav.section-of', { number, total })}</p>
      <h2 className="sr-section__title" id={titleId} tabIndex={-1} ref={title}>
        {messages.formatKnown(`${ids}.title`)}
        {second && (
          <span className="sr-second" lang={second.locale} dir={second.direction}>
            {second.formatKnown(`${ids}.title`)}
          </span>
        )}
      </h2>
      <p className="sr-section__intro">{messages.formatKnown(`${ids}.intro`)}</p>
      {section.painful && !readOnly && (
        <div className="sr-painful">
          <h3 className="sr-painful__title">{messages.format('ui.painful.title')}</h3>
          <p>{messages.format('ui.painful.no-need')}</p>
          <button type="button" className="sr-button sr-button--secondary" onClick={onSkip}>
            {messages.format('ui.painful.skip')}
          </button>
        </div>
      )}
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
    </section>
  );
}
