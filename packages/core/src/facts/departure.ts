import { dayRange } from '../answers/partial-date.ts';
import { isUnknown } from '../answers/reserved.ts';
import {
  all,
  answer,
  answered,
  any,
  fact,
  is,
  known,
  not,
  notAfter,
  on,
  some,
} from '../conditions/condition.ts';
import type { Condition } from '../conditions/condition.ts';
import { evaluateCondition, type Row } from '../conditions/evaluate.ts';
import { conjunction, conjunctionOf, disjunction, negate, type Truth } from '../conditions/truth.ts';
import type { Fact, FactContext } from './fact.ts';
import { childEndangered, risks } from './risk.ts';

const measures = 'riskAssessment.measures[]';
const safety = 'plan.safety[]';
const dayOfReturn = answer('profile.return.date');

/** Counts once it is recorded: what has to be answered is asked by the questions that decide whether a danger stands. */
function recorded(path: string, ...values: readonly string[]): Condition {
  return all(known(path), is(path, ...values));
}

/** The same for anything but one code, such as "none". */
function recordedBeside(path: string, none: string): Condition {
  return all(known(path), answered(path), not(is(path, none)));
}

/** A danger before a departure: when it stands, and under which codes its measures are found in the two places. */
interface Danger {
  readonly stands: Condition;
  /** Codes of the assessment's measures. */
  readonly assessed: readonly string[];
  /** Codes of the plan's safety measures, and of the dangers that it carries over. */
  readonly planned: readonly string[];
  /** What answers the danger beside a measure. */
  readonly coveredBy?: Condition;
}

/** The plan names dangers more finely than the assessment. */
const plannedCodes: Readonly<Record<string, readonly string[]>> = {
  'reprisals-person': ['reprisals-person'],
  'reprisals-family': ['reprisals-family'],
  retrafficking: ['retrafficking'],
  authorities: ['authorities'],
  'general-violence': ['other', 'scenario'],
  'social-position': ['violence-at-home', 'stigma'],
  health: ['health'],
  children: ['child-of-person'],
  journey: ['arrival', 'other'],
};

/** Signs that make a danger stand before a departure although the overall answer may say no. */
const signs: readonly Danger[] = [
  {
    planned: ['reprisals-person'],
    assessed: ['reprisals-person'],
    stands: any(
      recorded('riskAssessment.reprisals.knowAddress', 'yes'),
      recorded('riskAssessment.reprisals.debtClaimed', 'yes'),
      recorded('riskAssessment.reprisals.networkThere', 'yes-there', 'yes-on-arrival'),
    ),
  },
  {
    planned: ['reprisals-family'],
    assessed: ['reprisals-family'],
    stands: any(
      recorded('riskAssessment.reprisals.familyApproached', 'yes'),
      recorded('riskAssessment.reprisals.knowFamilyAddress', 'yes'),
      recorded('riskAssessment.socialPosition.familySafe', 'no'),
    ),
  },
  {
    planned: ['witness-retaliation'],
    assessed: ['reprisals-person'],
    stands: any(
      is('riskAssessment.reprisals.gaveEvidence', 'information', 'statement', 'testified'),
      some('profile.proceedings[]', is('.role', 'witness', 'complainant', 'civil-party')),
    ),
    coveredBy: fact('witness.protectionArranged'),
  },
  {
    planned: ['retrafficking'],
    assessed: ['retrafficking'],
    stands: any(
      recorded('riskAssessment.retrafficking.recruiterNear', 'yes'),
      recorded('riskAssessment.retrafficking.recruiterInContact', 'yes'),
      recorded('riskAssessment.retrafficking.happenedBefore', 'yes'),
      recordedBeside('riskAssessment.retrafficking.causesStillPresent', 'none'),
      recorded('riskAssessment.retrafficking.pressureToMigrateAgain', 'from-family', 'from-others', 'debt'),
      recorded('riskAssessment.retrafficking.reintegrationHelp', 'no'),
    ),
  },
  {
    planned: ['officials-involved'],
    assessed: ['authorities'],
    stands: recorded('riskAssessment.authorities.officialsInvolved', 'general', 'linked'),
  },
  {
    planned: ['family-involved'],
    assessed: ['social-position', 'retrafficking'],
    stands: fact('family.involved'),
  },
  {
    planned: ['stigma'],
    assessed: ['social-position'],
    stands: any(
      recorded('riskAssessment.socialPosition.familyAccepts', 'no'),
      recorded('riskAssessment.socialPosition.communityAccepts', 'badly'),
      recorded('plan.child.stigma', 'yes'),
    ),
  },
  {
    planned: ['discrimination'],
    assessed: ['social-position'],
    stands: recordedBeside('riskAssessment.socialPosition.discrimination', 'no'),
  },
  {
    planned: ['becoming-known'],
    assessed: ['social-position'],
    stands: any(
      recorded('riskAssessment.reprisals.wordSpread', 'yes'),
      recorded('riskAssessment.socialPosition.peopleKnow', 'some-people', 'many'),
    ),
  },
  {
    planned: ['no-safe-home'],
    assessed: ['social-position'],
    stands: any(
      recorded('riskAssessment.socialPosition.housing', 'street'),
      recorded('riskAssessment.socialPosition.housingSafe', 'no'),
      recorded('riskAssessment.services.shelter.available.now', 'no'),
      recorded('riskAssessment.services.shelter.accessible.now', 'no'),
    ),
    coveredBy: all(
      answered('plan.arrival.safePlace'),
      notAfter(answer('plan.arrival.safePlaceConfirmedOn'), on),
      is('plan.arrival.placeKnownToTraffickers', 'no'),
    ),
  },
  {
    planned: ['health'],
    assessed: ['health'],
    stands: any(
      recorded('riskAssessment.health.mentalHealthNow', 'crisis'),
      recorded('riskAssessment.health.medicinesForJourney', 'not-enough', 'not-arranged'),
    ),
  },
  {
    planned: ['arrival'],
    assessed: ['journey', 'reprisals-person'],
    stands: any(
      recorded('riskAssessment.reprisals.networkThere', 'yes-on-arrival'),
      recorded('plan.arrival.wayHomeWatched', 'yes'),
    ),
  },
  // Each of these dangers needs a measure of its own kind.
  { planned: [], assessed: [], stands: childEndangered, coveredBy: fact('measures.childStigma') },
  // What the plan carries over stands because somebody found it, whatever the answers of the assessment say.
  ...[
    { code: 'reprisals-person', assessed: ['reprisals-person'] },
    { code: 'reprisals-family', assessed: ['reprisals-family'] },
    { code: 'witness-retaliation', assessed: ['reprisals-person'] },
    { code: 'retrafficking', assessed: ['retrafficking'] },
    { code: 'authorities', assessed: ['authorities'] },
    { code: 'officials-involved', assessed: ['authorities'] },
    { code: 'family-involved', assessed: ['social-position', 'retrafficking'] },
    { code: 'violence-at-home', assessed: ['social-position'] },
    { code: 'stigma', assessed: ['social-position'] },
    { code: 'discrimination', assessed: ['social-position'] },
    { code: 'becoming-known', assessed: ['social-position'] },
    { code: 'no-safe-home', assessed: ['social-position'] },
    { code: 'service-gap', assessed: ['other'] },
    { code: 'health', assessed: ['health'] },
    { code: 'child-of-person', assessed: ['children'] },
    { code: 'arrival', assessed: ['journey'] },
    { code: 'eu-citizen-gap', assessed: ['other'] },
    { code: 'scenario', assessed: ['other'] },
    { code: 'other', assessed: ['other'] },
  ].map(({ code, assessed }) => ({
    planned: [code],
    assessed,
    stands: is('plan.risksCarriedOver', code),
  })),
];

const dangers: readonly Danger[] = [
  ...risks.map(({ code, stands, coveredBy }) => ({
    stands,
    assessed: [code],
    planned: plannedCodes[code] ?? [],
    ...(coveredBy ? { coveredBy } : {}),
  })),
  ...signs,
];

/** Dangers that no measure lifts. */
const unliftable = any(
  fact('risk.persecution'),
  fact('risk.torture'),
  fact('risk.inhuman'),
  fact('risk.seriousViolation'),
  recorded('riskAssessment.childReturn.reasonableRisk', 'yes'),
  is('plan.risksCarriedOver', 'persecution', 'torture', 'ill-treatment'),
);

/** What a return asks of a measure: that it works already, or that it is agreed with the person. */
type Standard = 'in-place' | 'agreed';

/** A measure of the assessment counts, as far as the assessment says. Past its review it counts no longer. */
const assessedMeasure: Readonly<Record<Standard, Condition>> = {
  'in-place': all(
    is('.state', 'in-place'),
    is('.residual', 'lowered'),
    answered('.what'),
    answered('.owner'),
    notAfter(on, answer('.review')),
  ),
  agreed: all(
    is('.state', 'agreed', 'in-place'),
    is('.residual', 'lowered'),
    answered('.what'),
    answered('.owner'),
    any(is('.state', 'in-place'), notAfter(answer('.by'), dayOfReturn)),
    is('.personKnows', 'yes'),
    notAfter(on, answer('.review')),
  ),
};

/** What the plan itself says of how far a measure is. */
const plannedState: Readonly<Record<Standard, Condition>> = {
  'in-place': all(
    is('.status', 'in-place'),
    is('.effect', 'removed', 'lowered'),
    notAfter(answer('.checkedOn'), on),
    notAfter(answer('.checkedOn'), dayOfReturn),
  ),
  agreed: all(is('.status', 'agreed', 'in-place'), is('.effect', 'removed', 'lowered')),
};

/** What the plan says of a measure that it took over from nowhere. */
const plannedNames: Readonly<Record<Standard, Condition>> = {
  'in-place': all(answered('.measure'), answered('.owner')),
  agreed: all(
    answered('.measure'),
    answered('.owner'),
    any(is('.status', 'in-place'), notAfter(answer('.by'), dayOfReturn)),
  ),
};

const personKnows = is('.personKnows', 'yes');
const notOverdue = notAfter(on, answer('.reviewOn'));
const unfit = all(known('.fits'), is('.fits', 'no'));

/** Which of the two records was made later; undefined where that can't be told. */
function laterRecord(context: FactContext): 'plan' | 'assessment' | undefined {
  const plan = dayRange(context.answer('plan.profile.recordedAt'));
  const assessment = dayRange(context.answer('riskAssessment.profile.recordedAt'));
  if (!plan || !assessment) return undefined;
  if (assessment.latest < plan.earliest) return 'plan';
  return plan.latest < assessment.earliest ? 'assessment' : undefined;
}

/** Where the two records differ the later one counts; where it can't be told which that is, the less favourable one. */
function reconcile(plan: Truth, assessment: Truth, context: FactContext): Truth {
  const later = laterRecord(context);
  if (later === 'plan') return plan;
  return later === 'assessment' ? assessment : conjunction([plan, assessment]);
}

function measureNamed(id: unknown, context: FactContext): Row | undefined {
  return context.rows(measures)?.find((row) => context.answer('.id', row) === id);
}

/** A row of the plan counts: by itself, or together with the measure of the assessment that it takes over. */
function plannedCounts(row: Row, standard: Standard, context: FactContext): Truth {
  const holds = (condition: Condition, of = row): Truth => evaluateCondition(condition, context, of);
  const parts: Truth[] = [negate(holds(unfit))];
  const from = context.answer('.fromMeasure', row);
  if (isUnknown(from) || from === 'not-applicable') {
    parts.push(holds(plannedState[standard]), holds(plannedNames[standard]), holds(notOverdue));
    if (standard === 'agreed') parts.push(holds(personKnows));
    return conjunction(parts);
  }
  const measure = measureNamed(from, context);
  if (!measure) {
    context.missing(measures);
    return conjunction([...parts, holds(plannedState[standard]), 'unknown']);
  }
  const assessed = holds(assessedMeasure[standard], measure);
  // The plan need not say again what the assessment says: where it is silent, the assessment speaks.
  const silent = context.answer('.status', row) === undefined && context.answer('.effect', row) === undefined;
  if (silent) return conjunction([...parts, assessed]);
  const own = [holds(plannedState[standard]), holds(all(answered('.what'), answered('.owner')), measure)];
  own.push(
    isUnknown(context.answer('.reviewOn', row))
      ? holds(notAfter(on, answer('.review')), measure)
      : holds(notOverdue),
  );
  if (standard === 'agreed') {
    own.push(holds(personKnows, isUnknown(context.answer('.personKnows', row)) ? measure : row));
    own.push(
      holds(is('.status', 'in-place')) === 'true'
        ? 'true'
        : holds(notAfter(answer('.by'), dayOfReturn), measure),
    );
  }
  return conjunction([...parts, reconcile(conjunction(own), assessed, context)]);
}

/** A promise or protection by officials answers nothing where officials work with traffickers. */
const byOfficials = is('.kind', 'official-assurance', 'police-protection', 'witness-protection');

function covered(danger: Danger, standard: Standard, context: FactContext): Truth {
  const planRows = context.rows(safety);
  const plan: Truth[] = [];
  let silent = true;
  const taken = new Set<unknown>();
  for (const row of planRows ?? []) {
    const code = context.answer('.risk', row);
    taken.add(context.answer('.fromMeasure', row));
    if (typeof code === 'string' && !isUnknown(code)) {
      if (!danger.planned.includes(code)) continue;
      silent = false;
      const counts = plannedCounts(row, standard, context);
      const useless =
        danger.planned.includes('officials-involved') &&
        evaluateCondition(byOfficials, context, row) === 'true';
      plan.push(useless ? 'false' : counts);
    } else plan.push(conjunction([plannedCounts(row, standard, context), 'unknown']));
  }
  const own = context
    .rows(measures)
    ?.filter((row) => !taken.has(context.answer('.id', row) ?? row))
    .filter((row) => danger.assessed.some((code) => code === context.answer('.risk', row)))
    .map((row) => evaluateCondition(assessedMeasure[standard], context, row));
  const byPlan = disjunction(plan);
  const byAssessment = own ? disjunction(own) : 'unknown';
  if (silent) return disjunction([byPlan, byAssessment]);
  return own?.length ? reconcile(byPlan, byAssessment, context) : byPlan;
}

function everyStandingCovered(standard: Standard): (context: FactContext) => Truth {
  return (context) =>
    conjunction([
      negate(evaluateCondition(unliftable, context)),
      conjunctionOf(dangers, (danger) => {
        const free = negate(evaluateCondition(danger.stands, context));
        if (free === 'true') return 'true';
        const beside = danger.coveredBy ? evaluateCondition(danger.coveredBy, context) : 'false';
        return beside === 'true' ? 'true' : disjunction([free, beside, covered(danger, standard, context)]);
      }),
    ]);
}

function settled(condition: Condition): Condition {
  return any(condition, not(condition));
}

/** Facts about what has to be there before a person sets out. */
export const departureFacts = {
  /** Never false: a danger that stands is known too. */
  'risk.everyKnown': {
    basis: ['gp1.38', 'gp1.56', 'er1.179'],
    is: all(
      ...risks.map(({ stands }) => settled(stands)),
      ...['persecution', 'torture', 'inhuman', 'seriousViolation'].map((what) =>
        settled(fact(`risk.${what}`)),
      ),
    ),
  },
  'risk.everyStandingHasMeasureInPlace': {
    basis: ['gp1.29', 'gp1.35'],
    truth: everyStandingCovered('in-place'),
  },
  'risk.everyStandingHasMeasureAgreed': { basis: ['gp1.39'], truth: everyStandingCovered('agreed') },
  /** Counts once it is recorded. */
  'journey.medicinesNeeded': {
    basis: ['er1.55', 'er1.197'],
    is: recorded(
      'riskAssessment.health.medicinesForJourney',
      'over-a-month',
      'up-to-a-month',
      'not-enough',
      'not-arranged',
    ),
  },
  /** What the plan still has to do: where a return is forced, protection that is still needed bars it. */
  'plan.protectionOutstanding': {
    basis: ['gp1.35'],
    is: all(known(safety), some(safety, is('.status', 'proposed', 'agreed', 'failed'))),
  },
} as const satisfies Record<string, Fact>;
