import { facts } from '../facts/facts.ts';
import { forms } from '../forms/forms.ts';
import { behaviours, type Behaviour } from '../provisions/behaviours.ts';
import { declared } from '../provisions/declared.ts';
import { legalGrounds, type ProvisionId } from '../provisions/legal.ts';
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
  /** What the software does by itself that serves it, in words. */
  readonly behaviours: readonly string[];
  /** Why nothing in a case file can carry it. */
  readonly reason?: string;
}

/**
 * Works out for every provision, in the order of the source, what serves it.
 *
 * Only questions that a form asks count; what rules read of a part that no form asks yet does not.
 */
export function coverage(): readonly Coverage[] {
  const questions = citing(
    Object.values(forms).flatMap(({ placed }) => placed.map(({ path, question }) => [path, question.basis])),
  );
  const byRules = citing(rules.map(({ id, basis }) => [id, basis]));
  const byFacts = citing(Object.entries(facts).map(([name, { basis }]) => [name, basis]));
  const byBehaviours = citing(Object.values<Behaviour>(behaviours).map(({ does, serves }) => [does, serves]));
  return (Object.keys(legalGrounds) as ProvisionId[]).map((provision) => {
    const serving = {
      questions: questions.get(provision) ?? [],
      rules: byRules.get(provision) ?? [],
      facts: byFacts.get(provision) ?? [],
      behaviours: byBehaviours.get(provision) ?? [],
    };
    const served = Object.values(serving).some((names) => names.length > 0);
    const reason = declared[provision];
    if (served || reason === undefined) return { provision, state: served ? 'served' : 'open', ...serving };
    return { provision, state: 'declared', ...serving, reason };
  });
}

function citing(
  entries: readonly (readonly [name: string, basis: readonly ProvisionId[]])[],
): ReadonlyMap<ProvisionId, readonly string[]> {
  const names = new Map<ProvisionId, string[]>();
  for (const [name, basis] of entries) {
    for (const provision of basis) names.set(provision, [...(names.get(provision) ?? []), name]);
  }
  return names;
}
