import type { InstrumentId } from '../instruments/validity.ts';

/** How strongly a provision speaks to those whom it binds, from strongest to weakest. */
export const forces = ['must', 'should', 'may'] as const;

/** How strongly a provision speaks: it is owed, it is recommended, it is open. */
export type Force = (typeof forces)[number];

/** What the rules need to know of a provision: how strongly it speaks, and what it rests on. */
export interface LegalGround {
  /** `fact`: it defines or reports, and asks nothing of anybody. */
  readonly force: Force | 'fact';
  /**
   * The instruments that the source cites for it, each with the article, paragraph or page.
   *
   * Without any, the provision speaks to every OSCE participating State by itself.
   */
  readonly instruments?: readonly (readonly [InstrumentId, article?: string])[];
}
