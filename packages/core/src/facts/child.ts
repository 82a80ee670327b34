import { addMonths, birthday, dayRange } from '../answers/partial-date.ts';
import {
  all,
  answer,
  answered,
  any,
  before,
  every,
  fact,
  is,
  known,
  not,
  notAfter,
  on,
  some,
  type Condition,
} from '../conditions/condition.ts';
import { evaluateCondition, type Row } from '../conditions/evaluate.ts';
import { conjunction, disjunction, negate, truthOf, type Truth } from '../conditions/truth.ts';
import type { Fact, FactContext } from './fact.ts';
import { parameters } from './parameters.ts';
import { ageToBeVerified, birthRange, presumedChild } from './person.ts';

const children = 'profile.person.children[]';
const options = 'bestInterests.options[]';
const weighing = 'bestInterests.weighing[]';
const needs = 'bestInterests.facts.needs[]';
const assessments = 'bestInterests.facts.family.assessments[]';
const interviews = 'bestInterests.heard.interviews[]';
const determinedOn = 'bestInterests.determination.on';
const reviews = 'bestInterests.review.reviews[]';
const conditions = 'bestInterests.determination.conditions[]';
const decisionStatus = 'profile.return.decision.status';
const decidedOn = 'profile.return.decision.on';

/** Who of the family would look after the child, and which relations such a household can have. */
const families = {
  parents: ['mother', 'father', 'both-parents'],
  'previous-carer': ['previous-carer'],
  'adult-brother-or-sister': ['adult-brother-or-sister'],
  'other-relatives': ['grandparent', 'aunt-or-uncle', 'other-relative'],
} as const;
const familyCare = Object.keys(families);

const involved = ['knew-and-tolerated', 'took-part'] as const;

/** Done by today and, where the return has been decided, before that; the same day counts as before. */
function inTime(path: string): Condition {
  return all(
    notAfter(answer(path), on),
    any(is(decisionStatus, 'none', 'planned', 'withdrawn'), notAfter(answer(path), answer(decidedOn))),
  );
}

/**
 * Whether something is settled for the way back that was chosen.
 *
 * Until one is chosen: for each way back that is still open, and for one at least. No way back among what was compared is
 * a no, since a return can't rest on what nobody has looked at.
 */
function ofReturn(context: FactContext, settled: Condition): Truth {
  const chosen = chosenReturns(context);
  if (chosen.length > 0) return conjunction(chosen.map((row) => evaluateCondition(settled, context, row)));
  return evaluateCondition(
    all(
      some(options, all(is('.kind', 'return'), settled)),
      every(options, any(not(is('.kind', 'return')), is('.feasible', 'no'), settled)),
    ),
    context,
  );
}

/** The option that the determination names: one row, or none where it is not there. */
function chosenOptions(context: FactContext): readonly Row[] {
  const rows = context.rows(options) ?? [];
  const chosen = context.answer('bestInterests.determination.option');
  return typeof chosen === 'string' ? rows.filter(({ answers }) => answers['id'] === chosen) : [];
}

function chosenReturns(context: FactContext): readonly Row[] {
  return chosenOptions(context).filter((row) => context.answer('.kind', row) === 'return');
}

/** The way back that was chosen or, until then, each of those that are compared. */
function waysBack(context: FactContext): readonly Row[] {
  const chosen = chosenReturns(context);
  if (chosen.length > 0) return chosen;
  return (context.rows(options) ?? []).filter((row) => context.answer('.kind', row) === 'return');
}

/** A journey or a placement known to the month only can leave open which comes first: the day is asked for. */
function nameOpenDays(context: FactContext): void {
  const isPartial = (day: unknown): boolean => typeof day === 'string' && day.length < 10;
  if (isPartial(context.answer('profile.return.date'))) context.missing('profile.return.date');
  for (const row of context.rows(options) ?? []) {
    if (isPartial(context.answer('.care.from', row))) context.missing(`${row.at}.care.from`);
  }
}

/** What a determination leaves out it was made without; before it is made, what is not there can still come. */
function byDetermination(context: FactContext): Truth {
  return dayRange(context.answer(determinedOn)) ? 'false' : 'unknown';
}

/** The options that have to be looked at in full: all but those that can't be, a return among them in any case. */
function optionsToWeigh(context: FactContext): readonly Row[] | undefined {
  const rows = context.rows(options);
  if (!rows || rows.length === 0) return undefined;
  return rows.filter(
    (row) => context.answer('.feasible', row) !== 'no' || context.answer('.kind', row) === 'return',
  );
}

/** Each option has a row of the grid, and each of the headings an answer there. */
function weighed(...headings: readonly string[]): (context: FactContext) => Truth {
  return (context) => {
    const open = optionsToWeigh(context);
    if (!open) return 'unknown';
    const grid = context.rows(weighing) ?? [];
    const complete = conjunction([
      truthOf(open.some((row) => context.answer('.kind', row) === 'return')),
      ...open.map(({ answers: { id } }) => {
        const rows = grid.filter((row) => typeof id === 'string' && context.answer('.option', row) === id);
        if (rows.length === 0) context.missing(weighing);
        return disjunction(
          rows.map((row) =>
            conjunction(
              headings.map((heading) =>
                evaluateCondition(is(`.${heading}.weighs`, 'supports', 'against', 'neutral'), context, row),
              ),
            ),
          ),
        );
      }),
    ]);
    return complete === 'true' ? 'true' : byDetermination(context);
  };
}

/** The likely effect on the child, and on other children where there are any, judged for each option. */
function effectsJudged(context: FactContext): Truth {
  const open = optionsToWeigh(context);
  if (!open) return 'unknown';
  const others = evaluateCondition(answered('bestInterests.facts.family.otherChildren'), context);
  const ofChild = conjunction([
    evaluateCondition(answered('bestInterests.balance.decisiveFacts'), context),
    ...open.map((row) => evaluateCondition(any(is('.feasible', 'no'), answered('.effects')), context, row)),
  ]);
  const ofOthers = conjunction(
    open.map((row) =>
      evaluateCondition(any(is('.feasible', 'no'), answered('.effectsOnOthers')), context, row),
    ),
  );
  if (ofChild !== 'true' || (others === 'true' && ofOthers !== 'true')) return byDetermination(context);
  return others === 'false' || ofOthers === 'true' ? 'true' : 'unknown';
}

/** Each option that is still open has an assessment of its risks and its security. */
function eachSolutionAssessed(context: FactContext): Truth {
  const open = optionsToWeigh(context);
  if (!open) return 'unknown';
  const assessed = conjunction(
    open.map((row) => evaluateCondition(notAfter(answer('.riskAssessedOn'), on), context, row)),
  );
  return assessed === 'true' ? 'true' : byDetermination(context);
}

function threeSolutionsExamined(context: FactContext): Truth {
  const examined = evaluateCondition(
    all(
      ...['stay', 'return', 'third-country'].map((kind) =>
        some(options, all(is('.kind', kind), notAfter(answer('.examinedOn'), on))),
      ),
    ),
    context,
  );
  return examined === 'true' ? 'true' : byDetermination(context);
}

/**
 * Living with the family was examined before any other solution; the same day is in time.
 *
 * An option that was ruled out has no care of its own and is left aside.
 */
function familyExaminedFirst(context: FactContext): Truth {
  const examined = dayRange(context.answer('bestInterests.facts.family.reunificationExaminedOn'));
  if (!examined) return byDetermination(context);
  if (examined.earliest > context.on) return 'false';
  return conjunction(
    (context.rows(options) ?? []).map((row) => {
      const care = context.answer('.care.type', row);
      if (care === 'not-applicable') return 'true';
      const ofFamily = evaluateCondition(is('.care.type', ...familyCare), context, row);
      const then = dayRange(context.answer('.examinedOn', row));
      const before: Truth = !then
        ? 'unknown'
        : examined.latest <= then.earliest
          ? 'true'
          : examined.earliest > then.latest
            ? 'false'
            : 'unknown';
      return disjunction([ofFamily, before]);
    }),
  );
}

/** Carers and the family have needs too; what bars a return is a need of the child. None at all is not assumed. */
function everyNeedAnswered(context: FactContext): Truth {
  const rows = context.rows(needs) ?? [];
  const ofOthers = is('.whose', 'carer', 'family', 'brothers-or-sisters');
  const ofChild = rows.filter((row) => evaluateCondition(ofOthers, context, row) !== 'true');
  if (ofChild.length === 0) {
    context.missing(needs);
    return 'unknown';
  }
  return conjunction(ofChild.map((row) => evaluateCondition(is('.answered', 'yes'), context, row)));
}

function severalDisciplines(context: FactContext): Truth {
  const rows = context.rows('bestInterests.safeguards.assessors[]') ?? [];
  const fields = rows.map((row) => context.answer('.field', row));
  const different = new Set(fields.filter((field) => typeof field === 'string'));
  if (different.size >= 2) return 'true';
  return rows.length > 0 && fields.every((field) => typeof field === 'string') ? 'false' : 'unknown';
}

/** What has to hold of the households of the family that a way back leads to; of another way back nothing has to. */
function ofHousehold(context: FactContext, holds: (relation: Condition) => Condition): Truth {
  return ofReturn(
    context,
    all(
      ...Object.entries(families).map(([care, relations]) =>
        any(not(is('.care.type', care)), holds(is('.relation', ...relations))),
      ),
    ),
  );
}

/** The household is as it should be: one at least of those that it can mean, and none of them is not. */
function householdIs(context: FactContext, asItShouldBe: Condition): Truth {
  return ofHousehold(context, (relation) =>
    all(some(assessments, all(relation, asItShouldBe)), every(assessments, any(not(relation), asItShouldBe))),
  );
}

/** Looked into, and no sign of it; a household that nobody has looked into is open. */
function familyNotInvolved(context: FactContext): Truth {
  const assessed = ofHousehold(context, (relation) => some(assessments, relation));
  if (assessed !== 'true') context.missing(assessments);
  return conjunction([
    ofHousehold(context, (relation) => every(assessments, any(not(relation), is('.involvement', 'no')))),
    assessed === 'true' ? 'true' : 'unknown',
  ]);
}

/** Recorded, and one of these: what nobody has recorded is asked for elsewhere. */
function recorded(path: string, ...values: readonly string[]): Condition {
  return all(known(path), is(path, ...values));
}

/**
 * Signs in the determination itself that speak against the way back: its safety weighs against it, or the child would
 * come into a home with violence, or one that the child is afraid of.
 */
function signsAgainst(context: FactContext): Truth {
  const ways = waysBack(context);
  const ids = new Set(ways.map(({ answers: { id } }) => id));
  const unsafe = any(
    recorded('.careProtectionSafety.weighs', 'against'),
    recorded('.safetyThere.weighs', 'against'),
  );
  const dangerous = any(recorded('.violence', 'yes'), recorded('.child.afraid', 'yes'));
  const householdDangerous = any(
    ...Object.entries(families).map(([care, relations]) =>
      all(
        recorded('.care.type', care),
        known(assessments),
        some(assessments, all(is('.relation', ...relations), dangerous)),
      ),
    ),
  );
  return disjunction([
    ...(context.rows(weighing) ?? [])
      .filter((row) => ids.has(context.answer('.option', row)))
      .map((row) => evaluateCondition(unsafe, context, row)),
    ...ways.map((row) => evaluateCondition(householdDangerous, context, row)),
  ]);
}

/** A review found that the solution is no longer best. One from before the determination was taken in by it. */
function reviewedOtherwise(context: FactContext): Truth {
  return disjunction(
    (context.rows(reviews) ?? [])
      .filter(
        (row) => evaluateCondition(before(answer('.on'), answer(determinedOn)), context, row) !== 'true',
      )
      .map((row) => evaluateCondition(is('.stillBest', 'no'), context, row)),
  );
}

/** Each thing that the determination wants in place first is; a determination that names none was made without. */
function conditionsInPlace(context: FactContext): Truth {
  const rows = context.rows(conditions) ?? [];
  if (rows.length === 0) return negate(byDetermination(context));
  return conjunction(rows.map((row) => evaluateCondition(is('.met', 'yes'), context, row)));
}

/** A risk to a fundamental right on the way back that was chosen or, until then, on any that is still open. */
function optionBreachesRight(context: FactContext): Truth {
  const ways = chosenReturns(context);
  const risky = all(is('.kind', 'return'), is('.fundamentalRightsRisk', 'yes'));
  const rows = ways.length > 0 ? ways : (context.rows(options) ?? []);
  if (rows.some((row) => evaluateCondition(risky, context, row) === 'true')) return 'true';
  return ofReturn(context, is('.fundamentalRightsRisk', 'no')) === 'true' ? 'false' : 'unknown';
}

/** Whether a child who is born is grown up; a birth date goes before a yes or no written down earlier. */
function grownUp(context: FactContext, row: Row): Truth {
  const born = dayRange(context.answer('.birthDate', row));
  if (born) return truthOf(birthday(born.latest, parameters['age.majority'].value) <= context.on);
  return evaluateCondition(is('.adult', 'yes'), context, row);
}

/** A child counts who is born and not grown up. */
function hasOwnChild(context: FactContext): Truth {
  const has = context.answer('profile.person.hasChildren');
  if (has === 'no') return 'false';
  const rows = context.rows(children);
  if (!rows || rows.length === 0) return 'unknown';
  return disjunction(
    rows.map((row) => (context.answer('.where', row) === 'unborn' ? 'false' : negate(grownUp(context, row)))),
  );
}

/** Each child who is born and not grown up has a determination that bears the return, somebody to act, and its identity protected. */
function ownChildrenProtected(context: FactContext): Truth {
  const protectedAlike = all(
    is('.bestInterestsStage', 'completed'),
    // A determination that finds against a return protects the child only if the child does not go.
    is('.returnFoundBest', 'yes', 'not-returning'),
    is('.identityProtected', 'yes'),
    is('.personToActForChild', 'yes'),
  );
  return conjunction(
    (context.rows(children) ?? []).map((row) => {
      const grown = grownUp(context, row);
      // Of a grown-up none of it is asked: a yes that the birth date contradicts leaves it open.
      if (grown === 'false' && context.answer('.adult', row) === 'yes') {
        context.missing(`${row.at}.adult`);
        return 'unknown';
      }
      const born = dayRange(context.answer('.birthDate', row));
      const unborn = born ? 'false' : evaluateCondition(is('.where', 'unborn'), context, row);
      return disjunction([grown, unborn, evaluateCondition(protectedAlike, context, row)]);
    }),
  );
}

function presumedChildAtDecision(context: FactContext): Truth {
  const taken = negate(evaluateCondition(is(decisionStatus, 'none', 'planned', 'withdrawn'), context));
  if (taken === 'false') return 'false';
  const decided = dayRange(context.answer(decidedOn));
  return decided ? conjunction([taken, presumedChild(context, decided.earliest)]) : 'unknown';
}

/** The 18th birthday, as a range where the birth is not known to the day. */
function eighteenth(context: FactContext): { earliest: string; latest: string } | undefined {
  const born = birthRange(context);
  if (!born) return undefined;
  const age = parameters['age.majority'].value;
  return { earliest: birthday(born.earliest, age), latest: birthday(born.latest, age) };
}

function turning18Soon(context: FactContext): Truth {
  const comes = eighteenth(context);
  const presumed = presumedChild(context, context.on);
  if (presumed === 'false') return 'false';
  // A child only because the age is in doubt: when the birthday comes, nobody knows.
  if (!comes || comes.latest <= context.on) {
    context.missing('profile.person.birth.date');
    return 'unknown';
  }
  const within = addMonths(context.on, parameters['age.turningSoon'].value);
  return truthOf(comes.earliest <= within);
}

function youngAdult(context: FactContext): Truth {
  const born = birthRange(context);
  const past = parameters['age.youngAdult'].value;
  const below: Truth = born ? truthOf(birthday(born.latest, past) > context.on) : 'unknown';
  return conjunction([negate(presumedChild(context, context.on)), below]);
}

/** Facts about children: their age on the days that count, who acts for them, and what was determined for them. */
export const childFacts = {
  'person.ageToBeVerified': { basis: ['er4.72', 'er4.87'], truth: ageToBeVerified },
  /** Where neither the date nor anybody leaves a doubt, an assessment is not asked for, and there was none. */
  'person.ageAssessed': {
    basis: ['er4.72', 'er2.22'],
    is: all(known('profile.person.ageAssessment.status'), is('profile.person.ageAssessment.status', 'done')),
  },
  'person.eighteenthBirthday': {
    basis: ['gl.11', 'gp4.01'],
    day: (context) => {
      const comes = eighteenth(context);
      if (comes && comes.earliest < comes.latest) context.missing('profile.person.birth.date');
      return comes;
    },
  },
  'person.presumedChildAtDecision': { basis: ['er4.14', 'gp4.60'], truth: presumedChildAtDecision },
  /** Coming of age between decision and departure does not cure a decision that was taken about a child. */
  'person.childInThisCase': {
    basis: ['gp4.03', 'er4.14', 'gp4.60'],
    is: any(fact('person.presumedChild'), fact('person.presumedChildAtDecision')),
  },
  /** On the first possible day of travel that is still to come; without one today, since travel can begin today. */
  'person.presumedChildOnReturn': {
    basis: ['gp4.66', 'er4.152'],
    truth: (context) => {
      const first = dayRange(context.answer('profile.return.date'))?.earliest ?? context.on;
      return presumedChild(context, first > context.on ? first : context.on);
    },
  },
  'person.turning18Soon': { basis: ['er4.78'], truth: turning18Soon },
  'person.youngAdult': { basis: ['gp4.10', 'er4.75'], truth: youngAdult },
  'person.hasOwnChild': { basis: ['gp4.77'], truth: hasOwnChild },
  'person.ownChildrenProtected': { basis: ['gp4.77', 'gp1.66'], truth: ownChildrenProtected },
  'child.unaccompaniedOrSeparated': {
    basis: ['er4.101', 'gl.75', 'gl.87', 'gl.88'],
    is: is('profile.person.accompaniment', 'with-other-relative', 'with-other-adult', 'alone'),
  },
  /** The parents are absent, unable, or had a part in it. What the determination says of them counts once it says so. */
  'child.guardianOwed': {
    basis: ['er4.101', 'er4.114', 'er4.116', 'er4.117', 'er4.118', 'er4.44'],
    is: any(
      fact('child.unaccompaniedOrSeparated'),
      is('profile.person.parentsAbleToAct', 'no'),
      all(
        known('bestInterests.heard.parentsHeard'),
        is('bestInterests.heard.parentsHeard', 'involved-in-trafficking'),
      ),
      all(
        known(assessments),
        some(assessments, all(is('.relation', ...families.parents), is('.involvement', ...involved))),
      ),
    ),
  },
  'childsReturn.optionBreachesRight': { basis: ['gp4.52', 'gp4.53'], truth: optionBreachesRight },
  /** Reasonable is enough: neither how likely it is nor a measure changes it. A sign that nobody has examined leaves it open. */
  'child.rightsRiskOnReturn': {
    basis: ['gp4.52', 'gp4.53', 'gp4.54'],
    is: any(
      fact('childsReturn.optionBreachesRight'),
      is('riskAssessment.childReturn.reasonableRisk', 'yes'),
      fact('risk.retrafficking'),
      fact('risk.persecution'),
      all(
        is('riskAssessment.persecution.torture.signs', 'yes'),
        not(is('riskAssessment.persecution.torture.real', 'no')),
      ),
      fact('risk.inhuman'),
      fact('risk.seriousViolation'),
    ),
  },
  'bestInterests.coreElementsWeighed': {
    basis: [
      'gp4.38',
      'gp4.39',
      'gp4.40',
      'gp4.41',
      'gp4.42',
      'gp4.43',
      'gp4.44',
      'gp4.45',
      'gp4.46',
      'gp4.47',
    ],
    truth: weighed(
      'genderAndAge',
      'careProtectionSafety',
      'careArrangements',
      'views',
      'integrationHere',
      'nationality',
      'name',
      'familyTies',
      'continuity',
    ),
  },
  'bestInterests.backgroundWeighed': {
    basis: ['er4.141', 'er4.142', 'er4.143', 'er4.144'],
    truth: weighed('background'),
  },
  'bestInterests.otherElementsWeighed': {
    basis: ['er4.38', 'er4.39', 'er4.40', 'er4.130', 'er4.131', 'er4.132', 'er4.136'],
    truth: weighed('safetyThere', 'livingConditions', 'vulnerability', 'health', 'education', 'absence'),
  },
  'bestInterests.safetyWeighed': {
    basis: ['er4.186'],
    truth: weighed('careProtectionSafety', 'safetyThere'),
  },
  'bestInterests.effectsJudged': {
    basis: ['er4.19', 'er4.20', 'er4.21', 'er4.42'],
    truth: effectsJudged,
  },
  'bestInterests.eachSolutionAssessed': { basis: ['er4.179'], truth: eachSolutionAssessed },
  'bestInterests.threeSolutionsExamined': {
    basis: ['er4.122', 'er4.123', 'er4.124', 'er4.166'],
    truth: threeSolutionsExamined,
  },
  'bestInterests.familyExaminedFirst': { basis: ['gp4.09', 'er4.125'], truth: familyExaminedFirst },
  'bestInterests.everyNeedAnswered': { basis: ['gp4.06', 'er4.119'], truth: everyNeedAnswered },
  'bestInterests.severalDisciplines': { basis: ['er1.187'], truth: severalDisciplines },
  /** An interview without a day may have come before all others. */
  'bestInterests.firstHeardOn': {
    basis: ['gp4.13'],
    day: (context) => {
      const days = (context.rows(interviews) ?? []).map((row) => dayRange(context.answer('.on', row)));
      const dated = days.filter((day) => day !== undefined);
      const [first] = dated.map(({ latest }) => latest).toSorted();
      const [earliest] = dated.map((day) => day.earliest).toSorted();
      if (first === undefined || earliest === undefined) return undefined;
      return { earliest: dated.length === days.length ? earliest : '0001-01-01', latest: first };
    },
  },
  'childsReturn.chosen': {
    basis: ['gp4.05'],
    truth: (context) => {
      const chosen = chosenOptions(context);
      if (chosen.length > 0) {
        return conjunction(chosen.map((row) => evaluateCondition(is('.kind', 'return'), context, row)));
      }
      context.missing('bestInterests.determination.option');
      return 'unknown';
    },
  },
  'childsReturn.risksAssessed': {
    basis: ['er4.155', 'er1.82'],
    truth: (context) => ofReturn(context, inTime('.riskAssessedOn')),
  },
  /** By name, place and day, for as long as childhood lasts, secured and agreed; from the day of arrival on. */
  'childsReturn.careSecured': {
    basis: ['gp4.60', 'gp4.61', 'gp4.62', 'gp4.63', 'gp4.65', 'er4.145', 'er4.147', 'er4.178'],
    truth: (context) => {
      nameOpenDays(context);
      return ofReturn(
        context,
        all(
          not(is('.care.type', 'nobody-yet')),
          is(
            '.care.securedBy',
            'court-order',
            'authority-decision',
            'signed-agreement',
            'written-confirmation',
          ),
          inTime('.care.securedOn'),
          answered('.care.carer'),
          answered('.care.address'),
          answered('.care.from'),
          any(
            not(known('profile.return.date')),
            notAfter(answer('.care.from'), answer('profile.return.date')),
          ),
          is('.care.lasts', 'until-eighteen-or-longer'),
          is('.care.authorityAgreed', 'yes'),
          any(not(known('.care.authorityOn')), inTime('.care.authorityOn')),
        ),
      );
    },
  },
  'childsReturn.custodySettled': {
    basis: ['gp4.60', 'gp4.64', 'gp4.65', 'er4.146', 'er4.147'],
    truth: (context) =>
      ofReturn(
        context,
        all(
          answered('.care.custodyHolder'),
          inTime('.care.custodySettledOn'),
          is('.care.authorityAgreed', 'yes'),
        ),
      ),
  },
  'childsReturn.receiverKnown': {
    basis: ['er4.161', 'er4.162', 'er4.163', 'er4.164'],
    truth: (context) =>
      ofReturn(
        context,
        all(
          is('.care.receivedBy', 'family-member', 'nominated-guardian', 'reception-facility'),
          answered('.care.evidence'),
        ),
      ),
  },
  'childsReturn.carerAble': {
    basis: ['er4.168', 'er4.169', 'er4.170', 'er4.171', 'er4.172'],
    truth: (context) =>
      ofReturn(
        context,
        all(
          not(is('.care.type', 'other-institution', 'nobody-yet')),
          ...['safety', 'protection', 'rehabilitation', 'reintegration'].map((what) =>
            is(`.care.can.${what}`, 'yes'),
          ),
        ),
      ),
  },
  /** The way back that was chosen or, until then, one that is still open leads to the family. */
  'childsReturn.toFamily': {
    basis: ['gp4.57', 'gp1.73'],
    truth: (context) => {
      const toFamily = is('.care.type', ...familyCare);
      const chosen = chosenReturns(context);
      if (chosen.length > 0) {
        return disjunction(chosen.map((row) => evaluateCondition(toFamily, context, row)));
      }
      return evaluateCondition(some(options, all(is('.kind', 'return'), toFamily)), context);
    },
  },
  'childsReturn.familyServesChild': {
    basis: ['gp1.73', 'er1.108'],
    truth: (context) => householdIs(context, is('.servesChild', 'yes')),
  },
  'childsReturn.signsAgainst': { basis: ['er4.154', 'er4.37', 'er4.130', 'gp4.39'], truth: signsAgainst },
  /** Who says yes to going back, and no to the way back that was chosen, does not want it. */
  'childsReturn.unwanted': {
    basis: ['er4.56', 'er4.57'],
    truth: (context) =>
      disjunction([
        evaluateCondition(is('bestInterests.heard.wantsReturn', 'does-not-want'), context),
        ...chosenReturns(context).map((row) =>
          evaluateCondition(recorded('.childView', 'does-not-want-it'), context, row),
        ),
      ]),
  },
  /** Somebody of the family is at the arrival, wherever the child is to live then. */
  'childsReturn.receivedByFamily': {
    basis: ['gp4.59', 'er4.162'],
    truth: (context) =>
      disjunction(
        waysBack(context).map((row) =>
          evaluateCondition(recorded('.care.receivedBy', 'family-member'), context, row),
        ),
      ),
  },
  /** Of the household that the child would go to "not known" is not enough, whatever living there would be like. */
  'childsReturn.familyNotInvolved': {
    basis: ['gp4.58', 'gp4.59', 'er4.44'],
    truth: familyNotInvolved,
  },
  /** Another relative who agrees and can care says nothing about the household that the child would go to. */
  'childsReturn.familyAgreesAble': {
    basis: ['er4.158', 'er4.159', 'er4.160'],
    truth: (context) =>
      householdIs(
        context,
        all(is('.adult.agrees', 'yes'), is('.adult.canCareNow', 'yes'), is('.adult.canCareLongTerm', 'yes')),
      ),
  },
  /** A determination is a formal procedure: what those who decide did not accept, or put off, has not been determined. */
  'bestInterests.endorsed': {
    basis: ['gl.08', 'gl.09', 'er1.109'],
    is: all(
      is('bestInterests.panel.decision', 'endorsed', 'endorsed-with-changes'),
      any(not(known('bestInterests.panel.decidedOn')), inTime('bestInterests.panel.decidedOn')),
    ),
  },
  'bestInterests.reviewedOtherwise': { basis: ['er4.33', 'er5.71', 'er7.72'], truth: reviewedOtherwise },
  /** Found so, accepted by those who decide, and not found otherwise since. */
  'bestInterests.returnFoundBest': {
    basis: ['gp4.37', 'gl.08', 'er4.33'],
    is: all(
      is('bestInterests.determination.returnInBestInterests', 'yes'),
      is('bestInterests.panel.decision', 'endorsed', 'endorsed-with-changes'),
      not(fact('bestInterests.reviewedOtherwise')),
    ),
  },
  'bestInterests.conditionsInPlace': { basis: ['gp4.60', 'er4.147', 'er4.178'], truth: conditionsInPlace },
} as const satisfies Record<string, Fact>;
