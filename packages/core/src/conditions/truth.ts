/** A truth value of Kleene's three-valued logic. A text, never a boolean, so that `if (truth)` can't slip through. */
export type Truth = 'true' | 'false' | 'unknown';

/** Turns a truth round; unknown stays unknown. */
export function negate(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'true' ? 'false' : 'true';
}

/** Joins truths by and: one false decides, else one unknown leaves it open. Of nothing: true. */
export function conjunction(truths: Iterable<Truth>): Truth {
  let result: Truth = 'true';
  for (const truth of truths) {
    if (truth === 'false') return 'false';
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
}

/** Joins truths by or: one true decides, else one unknown leaves it open. Of nothing: false. */
export function disjunction(truths: Iterable<Truth>): Truth {
  let result: Truth = 'false';
  for (const truth of truths) {
    if (truth === 'true') return 'true';
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
}

/** Turns a plain yes or no of the program into a truth. */
export function truthOf(holds: boolean): Truth {
  return holds ? 'true' : 'false';
}
