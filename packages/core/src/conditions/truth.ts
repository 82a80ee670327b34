/** A truth value of Kleene's three-valued logic. A text, never a boolean, so that `if (truth)` can't slip through. */
export type Truth = 'true' | 'false' | 'unknown';

/** Turns a truth round; unknown stays unknown. */
export function negate(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'true' ? 'false' : 'true';
}

/** Joins truths by and: one false decides, else one unknown leaves it open. Of nothing: true. */
export function conjunction(truths: readonly Truth[]): Truth {
  return conjunctionOf(truths, itself);
}

/** Joins truths by or: one true decides, else one unknown leaves it open. Of nothing: false. */
export function disjunction(truths: readonly Truth[]): Truth {
  return disjunctionOf(truths, itself);
}

/** Joins by and what is found of each part; after one that is false, no other is looked at. */
export function conjunctionOf<Part>(parts: readonly Part[], find: (part: Part) => Truth): Truth {
  let result: Truth = 'true';
  for (const part of parts) {
    const truth = find(part);
    if (truth === 'false') return 'false';
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
}

/** Joins by or what is found of each part; after one that is true, no other is looked at. */
export function disjunctionOf<Part>(parts: readonly Part[], find: (part: Part) => Truth): Truth {
  let result: Truth = 'false';
  for (const part of parts) {
    const truth = find(part);
    if (truth === 'true') return 'true';
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
}

function itself(truth: Truth): Truth {
  return truth;
}

/** Turns a plain yes or no of the program into a truth. */
export function truthOf(holds: boolean): Truth {
  return holds ? 'true' : 'false';
}
