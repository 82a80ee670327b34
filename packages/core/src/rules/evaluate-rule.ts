import { traceCondition } from '../conditions/trace.ts';
import type { Truth } from '../conditions/truth.ts';
import type { CaseContext } from '../facts/case-context.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import type { Finding, Outcome } from './finding.ts';
import { forceOf } from './force.ts';
import { becauseOf, missingFrom } from './reasons.ts';
import type { Rule } from './rule.ts';
import { settlingSets } from './settle.ts';

/**
 * Evaluates one rule over one case.
 *
 * Not applicable when its condition is false, or when none of its provisions binds the state that day; undetermined
 * while an answer that decides is open.
 */
export function evaluateRule(rule: Rule, context: CaseContext, jurisdiction: Jurisdiction): Finding {
  const derived = forceOf(rule.basis, jurisdiction, context.on);
  const when = traceCondition(rule.when, context);
  const expect = when.truth === 'true' ? traceCondition(rule.expect, context) : undefined;
  const outcome = derived.force === null ? 'not-applicable' : outcomeOf(when.truth, expect?.truth);
  const force = outcome === 'not-applicable' ? null : derived.force;
  const deciding = expect ?? when;
  return {
    rule: rule.id,
    principle: rule.principle,
    effect: rule.effect,
    target: rule.target,
    liftable: rule.liftable,
    outcome,
    force,
    assumed: derived.assumed,
    recommendation: force !== 'must',
    because: becauseOf(deciding),
    missing: outcome === 'undetermined' ? missingFrom(deciding, context) : [],
    settledBy: outcome === 'undetermined' ? settlingSets(rule, context) : [],
    citations: derived.citations,
    trace: expect ? { when, expect } : { when },
  };
}

function outcomeOf(when: Truth, expect: Truth | undefined): Outcome {
  if (when === 'false') return 'not-applicable';
  if (when === 'unknown' || expect === undefined || expect === 'unknown') return 'undetermined';
  return expect === 'true' ? 'met' : 'breached';
}
