import { useEffect, useRef, type ReactNode } from 'react';
import type { ExtraSection } from '../extra-sections.ts';
import { namesOfSection, useFormContext, useFormSteps } from '../form-context.tsx';

/** A section of the host’s own on the page, under its title like any other. */
export function HostSection({
  extra,
  visit,
}: {
  readonly extra: ExtraSection;
  /** Counts the visits: the title takes the focus with each. With none the focus stays where it is. */
  readonly visit: number;
}): ReactNode {
  const context = useFormContext();
  const { messages, idPrefix } = context;
  const steps = useFormSteps();
  const title = useRef<HTMLHeadingElement>(null);
  const number = steps.findIndex((step) => 'extra' in step && step.extra.id === extra.id) + 1;
  const titleId = `${idPrefix}-extra-${String(number)}`;

  useEffect(() => {
    if (visit > 0) title.current?.focus();
  }, [visit]);

  return (
    <section className="sr-section" aria-labelledby={namesOfSection(titleId, context)}>
      <p className="sr-section__place">
        {messages.format('ui.nav.section-of', { number, total: steps.length })}
      </p>
      <h2 className="sr-section__title" id={titleId} tabIndex={-1} ref={title}>
        {extra.title}
      </h2>
      {typeof extra.content === 'function' ? extra.content() : extra.content}
    </section>
  );
}
