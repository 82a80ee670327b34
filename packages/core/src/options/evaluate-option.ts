import { traceCondition } from '../conditions/trace.ts';
import { disjunction, type Truth } from '../conditions/truth.ts';
import type { CaseContext } from '../facts/case-context.ts';
import { parameterOn, parameters } from '../facts/parameters.ts';
import { binds, type Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { forceOf } from '../rules/force.ts';
import { becauseOf, missingFrom } from '../rules/reasons.ts';
import { settlingSets } from '../rules/settle.ts';
import { forbiddenConditions } from './forbidden-conditions.ts';
import type { AppliedDuration, OptionFinding, OptionOutcome } from './option-finding.ts';
import type { LeastDuration, ProtectionOption } from './option.ts';

/**
 * Evaluates one protection option over one case.
 *
 * An unknown never grants: neither a missing answer nor an instrument of which it is not known whether it binds.
 */
export function evaluateOption(
  option: ProtectionOption,
  context: CaseContext,
  jurisdiction: Jurisdiction,
): OptionFinding {
  const { on } = context;
  const granted = forceOf(option.grantedBy, jurisdiction, on);
  const exists =
    option.within === undefined
      ? disjunction(granted.citations.filter(({ force }) => force !== null).map(({ counts }) => counts))
      : binds(option.within, jurisdiction, on);
  const trace = traceCondition(option.openWhen, context);
  const outcome = outcomeOf(exists, trace.truth);
  const open = trace.truth === 'unknown' && outcome === 'undetermined';
  return {
    option: option.id,
    outcome,
    force: outcome === 'not-applicable' ? null : granted.force,
    assumed: exists === 'unknown' || granted.assumed,
    because: becauseOf(trace),
    missing: open ? missingFrom(trace, context) : [],
    settledBy: open ? settlingSets({ expect: option.openWhen }, context) : [],
    durations: durationsOf(outcome === 'not-applicable' ? [] : option.leastDurations, jurisdiction, on),
    ...(option.renewable === undefined ? {} : { renewable: option.renewable }),
    mustNotDependOn: forbiddenConditions.filter((code) => option.mustNotDependOn[code] !== undefined),
    citations: [...granted.citations, ...forceOf(option.basis, jurisdiction, on).citations],
    trace,
  };
}

function outcomeOf(exists: Truth, open: Truth): OptionOutcome {
  if (exists === 'false') return 'not-applicable';
  if (open === 'false') return 'unavailable';
  return exists === 'true' && open === 'true' ? 'available' : 'undetermined';
}

function durationsOf(
  least: readonly LeastDuration[],
  jurisdiction: Jurisdiction,
  on: string,
): OptionFinding['durations'] {
  const applied = least.flatMap(({ parameter, basis }): AppliedDuration[] => {
    const { force, citations } = forceOf(basis, jurisdiction, on);
    if (force === null || parameterOn(parameter, on) === undefined) return [];
    const { value, unit } = parameters[parameter];
    return [{ parameter, value, unit, force, citations }];
  });
  return {
    required: applied.filter(({ force }) => force === 'must'),
    advised: applied.filter(({ force }) => force !== 'must'),
  };
}
