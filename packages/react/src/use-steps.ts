import { pathOf, type Form } from '@safe-return/core';
import { useCallback, useState } from 'react';
import type { Step } from './extra-sections.ts';
import { reviewStep } from './parts/task-list.tsx';

/** A place that somebody asked to be taken to; each asking is a new one, also to the same place. */
export interface Target {
  readonly location: string;
}

/** Where somebody is in a form, and the ways to get about in it. */
export interface Steps {
  /** The id of a section, or the review. */
  readonly step: string;
  /** Counts the moves from step to step: the place that was gone to takes the focus with each, and never by itself. */
  readonly moves: number;
  readonly target: Target | undefined;
  readonly skipped: ReadonlySet<string>;
  readonly go: (step: string) => void;
  /** Goes to a question, wherever it stands. A place of another form is passed over. */
  readonly goTo: (location: string) => void;
  readonly skip: (section: string) => void;
}

/**
 * Keeps where somebody is in a form.
 *
 * @param startAt the question to begin at; at the first section without it, or where the form does not have it.
 */
export function useSteps(form: Form, all: readonly Step[], startAt?: string): Steps {
  const first = all[0]?.id ?? reviewStep;
  const [start] = useState(() => (startAt === undefined ? undefined : sectionOf(form, startAt)));
  const [wanted, setStep] = useState(start ?? first);
  // A section of the host's may be gone by now.
  const step = wanted === reviewStep || all.some(({ id }) => id === wanted) ? wanted : first;
  const [moves, setMoves] = useState(0);
  const [target, setTarget] = useState<Target | undefined>(
    start !== undefined && startAt !== undefined ? { location: startAt } : undefined,
  );
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());

  const go = useCallback((to: string) => {
    setTarget(undefined);
    setMoves((before) => before + 1);
    setStep(to);
  }, []);
  const goTo = useCallback(
    (location: string) => {
      const section = sectionOf(form, location);
      if (section === undefined) return;
      setMoves(0);
      setStep(section);
      setTarget({ location });
    },
    [form],
  );
  const skip = useCallback((section: string) => setSkipped((before) => new Set([...before, section])), []);
  return { step, moves, target, skipped, go, goTo, skip };
}

function sectionOf(form: Form, location: string): string | undefined {
  const pattern = pathOf(location);
  return form.placed.find(({ path }) => path === pattern)?.section;
}
