import { evaluateCondition } from '../conditions/evaluate.ts';
import { checks } from './checks.ts';
import { SharingContext, type Request } from './context.ts';
import type { Candidate } from './disclose.ts';
import { idOf } from '../facts/consent-events.ts';

/** What can stand against each other. The list is closed; each has its sentence in the messages. */
export type SharingConflictCode = 'child-dissents' | 'against-wish';

/** Two duties, or two voices, that stand against each other: for people to look at, never resolved here. */
export interface SharingConflict {
  readonly code: SharingConflictCode;
  /** Which of the consents, counted from 0. */
  readonly consent: number;
  /** Which entry, or where it is about sharing without consent, which row. */
  readonly grant: string | undefined;
}

/** Finds what stands against each other in what is asked. */
export function conflictsIn(base: Request, candidates: readonly Candidate[]): readonly SharingConflict[] {
  const dissent = candidates
    .filter(
      ({ situation, failing }) =>
        !failing.includes('disclose.grant-for-recipient') &&
        !failing.includes('disclose.grant-for-purpose') &&
        situation.record?.context.answer('.answer', situation.grant) === 'agrees' &&
        evaluateCondition(checks['disclose.child-dissent'].when, new SharingContext(situation)) === 'true',
    )
    .map(({ consent, situation }) => ({
      code: 'child-dissents' as const,
      consent,
      grant: idOf(situation.grant),
    }));
  const duties = base.records.flatMap(({ context, index: consent }) =>
    (context.rows('consent.withoutConsent[]') ?? [])
      .filter((row) => context.answer('.askedFirst', row) === 'refused')
      .map((row) => ({ code: 'against-wish' as const, consent, grant: idOf(row) })),
  );
  return [...dissent, ...duties];
}
