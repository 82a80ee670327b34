import type { FormId } from '../forms/form.ts';

/** A step from one version of a form to the next: what was asked once, and how it is said today. */
export interface Migration {
  readonly form: FormId;
  /** The version that it takes a payload from; it leads to the next. */
  readonly from: number;
  readonly steps: readonly Step[];
}

/**
 * Codes that are said differently from now on, at a question.
 *
 * A code that has become `null` is not said any more; where nothing else is left, the answer becomes `otherwise`.
 */
export interface Step {
  /** The path of the question, `profile.experience.exploitation[].forms`. */
  readonly at: string;
  readonly codes: Readonly<Record<string, string | null>>;
  readonly otherwise: 'not-known' | 'not-asked';
}

/** Every step ever needed, in the order of versions. What was released once is never taken out. */
export const migrations: readonly Migration[] = [
  {
    form: 'risk-assessment',
    from: 1,
    // A form of exploitation that is not clear yet is not known, and no code may hide that from the rules.
    steps: [
      {
        at: 'profile.experience.exploitation[].forms',
        codes: { unspecified: null },
        otherwise: 'not-known',
      },
    ],
  },
];
