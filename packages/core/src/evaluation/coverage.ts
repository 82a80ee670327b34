import { facts } from '../facts/facts.ts';
import { forms } from '../forms/forms.ts';
import { planSections } from '../forms/reintegration-plan/reintegration-plan.ts';
import { declared } from '../provisions/declared.ts';
import { legalGrounds, type ProvisionId } from '../provisions/legal.ts';
import { placeQuestions } from '../questions/register.ts';
import { rules } from '../rules/rules.ts';

/** What serves a provision, or why nothing in a case file can. */
export interface Coverage {
  readonly provision: ProvisionId;
  /** `open`: nothing serves it yet. */
  readonly state: 'served' | 'declared' | 'open';
  /** The paths of the questions that cite it. */
  readonly questions: readonly string[];
  readonly rules: readonly string[];
  readonly facts: readonly string[];
  /** Why nothing in a case file can carry it. */
  readonly reason?: string;
}

interface Cited {
  readonly basis: readonly ProvisionId[];
}

/** Works out for every provision, in the order of the source, what serves it. */
export function coverage(): readonly Coverage[] {
  const placed = placeQuestions([
    ...Object.values(forms).flatMap(({ sections }) => sections),
    ...planSections,
  ]);
  const questions = citing(placed.map(({ path, question }) => [path, question]));
  const byRules = citing(rules.map((rule) => [rule.id, rule]));
  const byFacts = citing(Object.entries(facts));
  return (Object.keys(legalGrounds) as ProvisionId[]).map((provision) => {
    const serving = {
      questions: questions.get(provision) ?? [],
      rules: byRules.get(provision) ?? [],
      facts: byFacts.get(provision) ?? [],
    };
    const served = Object.values(serving).some((names) => names.length > 0);
    const reason = declared[provision];
    if (served || reason === undefined) return { provision, state: served ? 'served' : 'open', ...serving };
    return { provision, state: 'declared', ...serving, reason };
  });
}

function citing(
  entries: readonly (readonly [name: string, cited: Cited])[],
): ReadonlyMap<ProvisionId, readonly string[]> {
  const names = new Map<ProvisionId, string[]>();
  for (const [name, { basis }] of entries) {
    for (const provision of basis) names.set(provision, [...(names.get(provision) ?? []), name]);
  }
  return names;
}
