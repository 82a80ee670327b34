import { conflicts } from '../evaluation/conflicts.ts';
import { facts } from '../facts/facts.ts';
import { contactPoints } from '../facts/monitoring-contacts.ts';
import { protectionOptions } from '../options/options.ts';
import { behaviours, type Behaviour } from '../provisions/behaviours.ts';
import { declared } from '../provisions/declared.ts';
import { legalGrounds, type ProvisionId } from '../provisions/legal.ts';
import { rules } from '../rules/rules.ts';
import { checks } from '../sharing/checks.ts';
import { forms } from '../validation/public-forms.ts';

/** What serves a provision, or why nothing in a case file can. */
export interface Coverage {
  readonly provision: ProvisionId;
  /** `open`: nothing serves it yet. */
  readonly state: 'served' | 'declared' | 'open';
  /** The paths of the questions that cite it. */
  readonly questions: readonly string[];
  readonly rules: readonly string[];
  /** The protection options that rest on it, their lengths and what may be no condition of them included. */
  readonly options: readonly string[];
  readonly facts: readonly string[];
  /** The checks of sharing that rest on it. */
  readonly sharing: readonly string[];
  /** The contacts after a return that are due because of it. */
  readonly schedule: readonly string[];
  /** The conflicts of which it is one side. */
  readonly conflicts: readonly string[];
  /** What the software does by itself that serves it, in words. */
  readonly behaviours: readonly string[];
  /** Why nothing in a case file can carry it. */
  readonly reason?: string;
}

/**
 * Works out for every provision, in the order of the source, what serves it.
 */
export function coverage(): readonly Coverage[] {
  const questions = citing(
    Object.values(forms).flatMap(({ placed }) => placed.map(({ path, question }) => [path, question.basis])),
  );
  const byRules = citing(rules.map(({ id, basis }) => [id, basis]));
  const byOptions = citing(
    protectionOptions.map(({ id, grantedBy, basis, leastDurations, mustNotDependOn }) => [
      id,
      [
        ...new Set([
          ...grantedBy,
          ...basis,
          ...leastDurations.flatMap((least) => [...least.basis]),
          ...Object.values(mustNotDependOn).flat(),
        ]),
      ],
    ]),
  );
  const byFacts = citing(Object.entries(facts).map(([name, { basis }]) => [name, basis]));
  const bySharing = citing(Object.entries(checks).map(([id, { basis }]) => [id, basis]));
  const bySchedule = citing(contactPoints.map(({ code, basis }) => [code, basis]));
  const byConflicts = citing(
    conflicts.map(({ id, sides }) => [id, [...new Set(sides.flatMap(({ basis }) => [...basis]))]]),
  );
  const byBehaviours = citing(Object.values<Behaviour>(behaviours).map(({ does, serves }) => [does, serves]));
  return (Object.keys(legalGrounds) as ProvisionId[]).map((provision) => {
    const serving = {
      questions: questions.get(provision) ?? [],
      rules: byRules.get(provision) ?? [],
      options: byOptions.get(provision) ?? [],
      facts: byFacts.get(provision) ?? [],
      sharing: bySharing.get(provision) ?? [],
      schedule: bySchedule.get(provision) ?? [],
      conflicts: byConflicts.get(provision) ?? [],
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
