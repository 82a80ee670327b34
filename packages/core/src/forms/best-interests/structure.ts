import { isReserved } from '../../answers/reserved.ts';
import type { StructureCheck, StructureFault } from '../structure.ts';

type Answers = Parameters<StructureCheck>[0];

const optionsPath = 'bestInterests.options[]';

/** The id that an answer refers to; nothing where it is missing or says why there is none. */
function idIn(answer: unknown): string | undefined {
  return typeof answer === 'string' && answer !== '' && !isReserved(answer) ? answer : undefined;
}

function* reference(
  answers: Answers,
  location: string,
  answer: unknown,
  repeat: string,
): Generator<StructureFault> {
  const id = idIn(answer);
  if (id !== undefined && !(answers.rows(repeat) ?? []).some((row) => row.answers['id'] === id))
    yield { location, code: 'reference-missing' };
}

/** Every row that an answer refers to is there. */
function* referencesExist(answers: Answers): Generator<StructureFault> {
  const child = 'bestInterests.opening.child';
  yield* reference(answers, child, answers.answer(child), 'profile.person.children[]');
  for (const row of answers.rows('bestInterests.weighing[]') ?? []) {
    yield* reference(answers, `${row.at}.option`, answers.answer('.option', row), optionsPath);
  }
  const chosen = 'bestInterests.determination.option';
  yield* reference(answers, chosen, answers.answer(chosen), optionsPath);
}

/** No two solutions have one id: it would be open which of them was weighed, and which was chosen. */
function* idsDiffer(answers: Answers): Generator<StructureFault> {
  const seen = new Set<unknown>();
  for (const { at, answers: row } of answers.rows(optionsPath) ?? []) {
    const { id } = row;
    if (id !== undefined && seen.has(id)) yield { location: at, code: 'id-repeated' };
    seen.add(id);
  }
}

/**
 * There is something to choose from: two solutions or more, and where a return is to be decided, a return and another.
 *
 * An empty list is not looked at: that it is needed is said already.
 */
function* thereIsAChoice(answers: Answers): Generator<StructureFault> {
  const rows = answers.rows(optionsPath) ?? [];
  if (rows.length === 0) return;
  if (rows.length < 2) yield { location: optionsPath, code: 'too-few-options' };
  const decisions = answers.answer('bestInterests.opening.decisions');
  if (!Array.isArray(decisions) || !decisions.includes('return')) return;
  const kinds = rows.map((row) => answers.answer('.kind', row));
  if (!kinds.every((kind) => typeof kind === 'string')) return;
  if (!kinds.includes('return')) yield { location: optionsPath, code: 'return-not-among-options' };
  else if (rows.length > 1 && kinds.every((kind) => kind === 'return'))
    yield { location: optionsPath, code: 'only-return-among-options' };
}

/**
 * Every solution that has not been ruled out is weighed, and none twice; a return in any case.
 *
 * Nothing weighed at all is not looked at: that it is needed is said already.
 */
function* everyOptionWeighedOnce(answers: Answers): Generator<StructureFault> {
  const weighed = new Set<string>();
  const weighing = answers.rows('bestInterests.weighing[]') ?? [];
  if (weighing.length === 0) return;
  for (const row of weighing) {
    const id = idIn(answers.answer('.option', row));
    if (id === undefined) continue;
    if (weighed.has(id)) yield { location: `${row.at}.option`, code: 'weighed-twice' };
    weighed.add(id);
  }
  for (const row of answers.rows(optionsPath) ?? []) {
    const { id } = row.answers;
    const ruledOut = answers.answer('.feasible', row) === 'no' && answers.answer('.kind', row) !== 'return';
    if (!ruledOut && !(typeof id === 'string' && weighed.has(id)))
      yield { location: `${row.at}.kind`, code: 'option-not-weighed' };
  }
}

/** What is chosen, and whether going back is best, say the same. */
function* choiceAndAnswerAgree(answers: Answers): Generator<StructureFault> {
  const id = idIn(answers.answer('bestInterests.determination.option'));
  const chosen =
    id === undefined ? undefined : answers.rows(optionsPath)?.find((row) => row.answers['id'] === id);
  const kind = chosen && answers.answer('.kind', chosen);
  const location = 'bestInterests.determination.returnInBestInterests';
  const best = answers.answer(location);
  const contradicts = best === 'yes' ? kind === 'stay' || kind === 'third-country' : kind === 'return';
  if (contradicts && (best === 'yes' || best === 'no')) yield { location, code: 'contradicts-solution' };
}

/** What was accepted was accepted by somebody. */
function* somebodyAccepted(answers: Answers): Generator<StructureFault> {
  const location = 'bestInterests.panel.decision';
  const decision = answers.answer(location);
  if (decision !== 'endorsed' && decision !== 'endorsed-with-changes') return;
  const positions = (answers.rows('bestInterests.panel.members[]') ?? []).map((row) =>
    answers.answer('.position', row),
  );
  const allAnswered = positions.every((position) => typeof position === 'string');
  if (positions.length > 0 && allAnswered && !positions.includes('agrees'))
    yield { location, code: 'nobody-agrees' };
}

/** How the answers of a determination must fit together. */
export const structure: readonly StructureCheck[] = [
  referencesExist,
  idsDiffer,
  thereIsAChoice,
  everyOptionWeighedOnce,
  choiceAndAnswerAgree,
  somebodyAccepted,
];
