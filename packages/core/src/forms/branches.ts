import type { Question } from '../questions/question.ts';
import type { PlacedQuestion } from '../questions/register.ts';

/** A question with an answer of its own; a repeat has only rows. */
export type AnsweredQuestion = Exclude<Question, { kind: 'repeat' }>;

/** The keys below one point of a payload: a question, or a branch; the key of a repeat ends in `[]`. */
export type Branch = Map<string, Branch | AnsweredQuestion>;

/** Puts the questions below one root together into the tree in which their answers travel. */
export function branchesBelow(root: string, placed: readonly PlacedQuestion[]): Branch {
  const tree: Branch = new Map();
  for (const { path, question } of placed) {
    if (!path.startsWith(`${root}.`)) continue;
    const keys = path.slice(root.length + 1).split('.');
    const last = keys.pop() ?? '';
    const branch = keys.reduce(branchAt, tree);
    if (question.kind === 'repeat') branchAt(branch, last);
    else branch.set(last, question);
  }
  return tree;
}

function branchAt(branch: Branch, key: string): Branch {
  const found = branch.get(key);
  if (found instanceof Map) return found;
  const made: Branch = new Map();
  branch.set(key, made);
  return made;
}
