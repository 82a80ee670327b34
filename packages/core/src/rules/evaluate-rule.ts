import { traceCondition, type Looked, type Trace } from '../conditions/trace.ts';
import type { Truth } from '../conditions/truth.ts';
import type { CaseContext } from '../facts/case-context.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { askableFor, openAnswers } from './askable.ts';
import type { Finding, Outcome } from './finding.ts';
import { forceOf } from './force.ts';
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
  const leaves = decidingLeaves(deciding);
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
    because: leaves.flatMap((leaf) => leaf.looked),
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

interface DecidingLeaf {
  readonly looked: readonly Looked[];
}

/** Finds the leaves that make a condition come out as it does: the false ones of a false `all`, and so on down. */
function decidingLeaves(trace: Trace): readonly DecidingLeaf[] {
  switch (trace.op) {
    case 'all':
    case 'any':
    case 'not':
    case 'some':
    case 'every':
      if (trace.op !== 'not' && trace.of.length === 0) {
        return 'path' in trace && trace.absent ? [{ looked: [{ path: trace.path, missing: 'absent' }] }] : [];
      }
      return trace.of.filter((part) => decides(trace, part)).flatMap(decidingLeaves);
    case 'is':
    case 'answered':
    case 'known':
    case 'fact':
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan':
      return [trace];
  }
}

function decides(whole: Trace, part: Trace): boolean {
  return whole.op === 'not' || part.truth === whole.truth;
}

function missingFrom(trace: Trace, context: CaseContext): readonly string[] {
  return [...new Set(openAnswers(trace, context).flatMap((path) => askableFor(path, context)))];
}
