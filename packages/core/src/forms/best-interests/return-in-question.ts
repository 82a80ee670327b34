import { any, is, type Condition } from '../../conditions/condition.ts';

/**
 * A return is in question: it is proposed, or this determination looks for where the child will live.
 *
 * Both are read, so that no return goes unexamined because only one of the two was recorded.
 */
export const returnInQuestion: Condition = any(
  is('profile.return.proposed', 'yes'),
  is('bestInterests.opening.decisions', 'durable-solution', 'return'),
);
