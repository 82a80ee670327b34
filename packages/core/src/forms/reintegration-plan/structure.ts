import type { Row } from '../../conditions/evaluate.ts';
import type { StructureCheck, StructureFault } from '../structure.ts';
import { carriedRisks } from './plan.ts';

type Answers = Parameters<StructureCheck>[0];

/**
 * Every danger carried over has a measure in the safety plan before the check for departure counts as complete.
 *
 * Whether the measure works, and whether every danger of the assessment was carried over, is for the rules to say: they
 * see the whole case.
 */
function* risksWithoutMeasure(answers: Answers): Iterable<StructureFault> {
  const carried = answers.answer('plan.risksCarriedOver');
  if (!Array.isArray(carried)) return;
  const answered = new Set((answers.rows('plan.safety[]') ?? []).map((row) => answers.answer('.risk', row)));
  const stays = answers.answer('plan.mode') === 'stay';
  const location = stays ? 'plan.safety[]' : 'plan.departure.checkedOn';
  // Which of them is not said: an issue may end up in a log, and a danger is an answer.
  if (carriedRisks.some((risk) => carried.includes(risk) && !answered.has(risk)))
    yield { location, code: 'risk-without-measure' };
}

/** Rows that name a row of the case profile, which travels with the plan. What stands in other forms can't be seen from here. */
const references = [
  { from: 'plan.safety[]', path: '.child', to: 'profile.person.children[]' },
  { from: 'plan.proceedings[]', path: '.proceeding', to: 'profile.proceedings[]' },
] as const;

function* missingReferences(answers: Answers): Iterable<StructureFault> {
  for (const { from, path, to } of references) {
    const ids = new Set((answers.rows(to) ?? []).map(idOf));
    for (const row of answers.rows(from) ?? []) {
      const named = answers.answer(path, row);
      if (typeof named !== 'string' || unanswered.has(named) || ids.has(named)) continue;
      yield { location: row.at + path, code: 'reference-missing' };
    }
  }
}

const unanswered: ReadonlySet<string> = new Set(['not-known', 'declined', 'not-asked', 'not-applicable']);

/** The lists that reports of later contacts, and other forms, name rows of. */
const named = ['plan.services[]', 'plan.goals[]', 'plan.safety[]'] as const;

/** One name for two rows would leave it open which of them a report means. */
function* repeatedIds(answers: Answers): Iterable<StructureFault> {
  for (const list of named) {
    const seen = new Set<unknown>();
    for (const row of answers.rows(list) ?? []) {
      const id = idOf(row);
      if (id === undefined) continue;
      if (seen.has(id)) yield { location: row.at, code: 'id-repeated' };
      seen.add(id);
    }
  }
}

function idOf(row: Row): unknown {
  return Object.hasOwn(row.answers, 'id') ? row.answers['id'] : undefined;
}

/** How the answers of a plan have to fit together. */
export const planStructure: readonly StructureCheck[] = [risksWithoutMeasure, missingReferences, repeatedIds];
