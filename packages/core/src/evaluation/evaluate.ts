import { facts } from '../facts/facts.ts';
import { dateFault } from '../answers/partial-date.ts';
import { truthOf } from '../conditions/truth.ts';
import { CaseContext } from '../facts/case-context.ts';
import { riskAssessment } from '../forms/risk-assessment/risk-assessment.ts';
import type { Jurisdiction, JurisdictionArgument } from '../jurisdictions/jurisdiction.ts';
import { resolveJurisdiction } from '../jurisdictions/resolve-jurisdiction.ts';
import { evaluateOption } from '../options/evaluate-option.ts';
import type { OptionFinding } from '../options/option-finding.ts';
import { protectionOptions } from '../options/options.ts';
import { evaluateRule } from '../rules/evaluate-rule.ts';
import type { Finding } from '../rules/finding.ts';
import { rules } from '../rules/rules.ts';
import { guard } from '../validation/guard.ts';
import { validateGuarded } from '../validation/validate-form.ts';
import { ruleSet, type RuleSet } from './rule-set.ts';
import { answersOf, type CaseFile } from './case-file.ts';
import { findConflicts, type ConflictFound } from './conflicts.ts';
import { readableQuestions } from './readable-questions.ts';

/**
 * What the findings come to, from the gravest to the mildest. There is no fifth, and none says that a return is safe.
 *
 * `obstacles`: return may not go ahead on these facts. `safeguards-missing`: something owed has not been done.
 * `undetermined`: what is not known yet decides. `no-obstacle-found`: none in what was recorded.
 */
export const conclusions = ['obstacles', 'safeguards-missing', 'undetermined', 'no-obstacle-found'] as const;

/** What the findings come to. */
export type Conclusion = (typeof conclusions)[number];

/** A missing answer, and the rules that wait for it. */
export interface MissingAnswer {
  readonly path: string;
  readonly rules: readonly string[];
}

/** What is found for one case on one day, so that another organisation can make it again. */
export interface Evaluation {
  readonly conclusion: Conclusion;
  /** One for each rule, in the order of the principles. */
  readonly findings: readonly Finding[];
  /** One for each way to stay instead of a return; they never weigh in the conclusion. */
  readonly options: readonly OptionFinding[];
  /** Duties that stand against each other in this case; shown, and never resolved. */
  readonly conflicts: readonly ConflictFound[];
  /** The answers that findings of force `must` wait for, those that most wait for first. */
  readonly missing: readonly MissingAnswer[];
  readonly on: string;
  readonly jurisdiction: Jurisdiction;
  readonly ruleSet: RuleSet;
}

/** A date of evaluation that is none. Thresholds and instruments hang on it, so nothing is evaluated. */
export class MalformedDate extends Error {
  override readonly name = 'MalformedDate';

  constructor() {
    super(
      'The date of evaluation is no day of the calendar. Which law counts, and whether time limits have passed, ' +
        'depends on it. Pass a whole date, YYYY-MM-DD.',
    );
  }
}

/**
 * Evaluates a whole case file: every rule, and what they come to.
 *
 * Takes any value as case file: what is missing, malformed or not relevant is unknown, and an unknown never counts as
 * fulfilled.
 *
 * @param on the day it is made for, `YYYY-MM-DD`; decides which law counts and which time limits have passed.
 * @param jurisdiction the state that would return the person: a country code, a preset, or both with overrides.
 * @throws {MalformedDate} When `on` is no day.
 * @throws {MalformedJurisdiction} When the jurisdiction can't be read.
 */
export function evaluate(
  caseFile: CaseFile,
  { on, jurisdiction }: { readonly on: string; readonly jurisdiction: JurisdictionArgument },
): Evaluation {
  if (dateFault(on, 'day')) throw new MalformedDate();
  const resolved = resolveJurisdiction(jurisdiction);
  const sound: CaseFile = guard(caseFile) ? {} : caseFile;
  const answers = answersOf(sound);
  const context = new CaseContext({
    facts,
    answers,
    questions: readableQuestions,
    on,
    jurisdiction: resolved,
    ...(answers['riskAssessment'] === undefined
      ? {}
      : {
          given: {
            'assessment.complete': truthOf(
              validateGuarded(riskAssessment, sound.riskAssessment, { level: 'complete' }).ok,
            ),
          },
        }),
  });
  const findings = rules.map((rule) => evaluateRule(rule, context, resolved));
  return {
    conclusion: conclude(findings),
    findings,
    options: protectionOptions.map((option) => evaluateOption(option, context, resolved)),
    conflicts: findConflicts(context, resolved),
    missing: missingAnswers(findings),
    on,
    jurisdiction: resolved,
    ruleSet,
  };
}

/** Draws the conclusion from findings: recommendations never weigh, and only an obstacle to return is an obstacle. */
export function conclude(findings: readonly Finding[]): Conclusion {
  const binding = findings.filter(({ recommendation }) => !recommendation);
  const breached = binding.filter(({ outcome }) => outcome === 'breached');
  if (breached.some(({ effect, target }) => effect === 'obstacle' && target === 'return')) return 'obstacles';
  if (breached.length > 0) return 'safeguards-missing';
  return binding.some(({ outcome }) => outcome === 'undetermined') ? 'undetermined' : 'no-obstacle-found';
}

function missingAnswers(findings: readonly Finding[]): readonly MissingAnswer[] {
  const waiting = new Map<string, string[]>();
  for (const { rule, missing, recommendation } of findings) {
    if (recommendation) continue;
    for (const path of missing) waiting.set(path, [...(waiting.get(path) ?? []), rule]);
  }
  return [...waiting]
    .map(([path, rulesWaiting]) => ({ path, rules: rulesWaiting }))
    .toSorted((one, other) => other.rules.length - one.rules.length);
}
