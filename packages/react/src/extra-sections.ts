import type { Form, Section } from '@safe-return/core';
import type { ReactNode } from 'react';

/** A section of the host’s own among those of the form. What is written in it stays the host’s, and is in no payload. */
export interface ExtraSection {
  /** Tells it from the other extra sections; it may be the id of a section of the form. */
  readonly id: string;
  /** In the language of the form. */
  readonly title: string;
  /** What stands under the title. A function is called whenever the section is rendered. */
  readonly content: ReactNode | (() => ReactNode);
  /** Where it stands: before all sections, after all, or after the one with this id; after all too where there is none. */
  readonly position: 'first' | 'last' | { readonly after: string };
  /** How far it is, for the list of sections; without it the list says nothing of it. */
  readonly state?: 'not-started' | 'in-progress' | 'complete' | 'not-needed' | undefined;
}

/** One step on the way through a form before the review: a section of the form, or one of the host’s. */
export type Step =
  { readonly id: string; readonly section: Section } | { readonly id: string; readonly extra: ExtraSection };

/** Puts the host’s sections among those of the form. */
export function arrangeSteps(form: Form, extras: readonly ExtraSection[] = []): readonly Step[] {
  const isThere = (id: string): boolean => form.sections.some((section) => section.id === id);
  const at = (isHere: (position: ExtraSection['position']) => boolean): readonly Step[] =>
    extras
      .filter(({ position }) => isHere(position))
      // No section of the form has a colon in its id.
      .map((extra) => ({ id: `extra:${extra.id}`, extra }));
  return [
    ...at((position) => position === 'first'),
    ...form.sections.flatMap((section) => [
      { id: section.id, section },
      ...at((position) => typeof position === 'object' && position.after === section.id),
    ]),
    ...at((position) => position === 'last' || (typeof position === 'object' && !isThere(position.after))),
  ];
}
