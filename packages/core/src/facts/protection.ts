import { birthday, dayRange } from '../answers/partial-date.ts';
import { isUnknown } from '../answers/reserved.ts';
import {
  all,
  answer,
  any,
  before,
  fact,
  is,
  known,
  not,
  notAfter,
  on,
  some,
} from '../conditions/condition.ts';
import { evaluateCondition, type Row } from '../conditions/evaluate.ts';
import { conjunction, disjunction, truthOf, type Truth } from '../conditions/truth.ts';
import { belongs } from '../jurisdictions/parties.ts';
import type { Fact, FactContext } from './fact.ts';
import { parameters } from './parameters.ts';
import { presumedChild } from './person.ts';

// What keeps a way to stay open or closes it. An answer that leaves something to judge ("another ground", "more must be
// known") is no yes and no no here: what it would open stays undetermined.

const measures = 'riskAssessment.measures[]';

/** Grounds for refusing recognition that say something of the person's own account, and not of what became of the case. */
const groundsOfTheAccount: readonly unknown[] = ['facts-not-believed', 'no-signs', 'other'];

/**
 * Whether the person counts as trafficked for these options.
 *
 * A refusal closes them only once it is final and rests on the account itself: one for want of a suspect, a conviction
 * or co-operation, or without reasons, leaves them open.
 */
function treatedAsVictim(context: FactContext): Truth {
  const grounds = context.truth('person.reasonableGrounds');
  if (grounds !== 'false') return grounds;
  const identification = 'profile.status.identification';
  if (context.answer(identification) === 'potential') {
    // The source counts them among those it calls trafficked; the law behind some of these options does not.
    context.missing(identification);
    return 'unknown';
  }
  if (context.answer(identification) !== 'refused') return 'false';
  const details = 'profile.status.identificationDetails';
  const refusal = context.answer(`${details}.refusalGrounds`);
  const ownAccount =
    Array.isArray(refusal) &&
    refusal.length > 0 &&
    refusal.every((code) => groundsOfTheAccount.includes(code));
  const review = context.answer(`${details}.reviewPossible`);
  const final = review === 'no' || review === 'done-upheld';
  if (!ownAccount) context.missing(`${details}.refusalGrounds`);
  if (!final) context.missing(`${details}.reviewPossible`);
  return ownAccount && final ? 'false' : 'unknown';
}

/** Sorts the basis of the stay; what is on neither list says nothing by itself, and has to be looked at. */
function stayIs(context: FactContext, yes: readonly string[], no: readonly string[]): Truth {
  const path = 'profile.status.migration';
  const migration = context.answer(path);
  if (typeof migration === 'string' && yes.includes(migration)) return 'true';
  if (typeof migration === 'string' && no.includes(migration)) return 'false';
  context.missing(path);
  return 'unknown';
}

/**
 * No right to stay beside the period.
 *
 * A short-term permit is none, and how long a permit has to be is nowhere said: one closes the period only where the
 * period was found not to be needed.
 */
function noOtherRight(context: FactContext): Truth {
  if (context.answer('profile.status.migration') === 'residence-permit') {
    const granted = 'profile.status.reflection.granted';
    if (context.answer(granted) === 'not-needed') return 'false';
    context.missing(granted);
    return 'unknown';
  }
  return stayIs(
    context,
    ['visa', 'reflection-period', 'asylum-applicant', 'tolerated', 'without-permission'],
    ['citizen', 'free-movement'],
  );
}

/** Neither a national nor a resident; a child that has no other permit than the child's own is not a resident by it. */
function notNationalOrResident(context: FactContext): Truth {
  const migration = context.answer('profile.status.migration');
  if (migration === 'residence-permit') {
    return evaluateCondition(
      all(
        some('profile.status.permits[]', all(is('.kind', 'child'), inHand)),
        not(some('profile.status.permits[]', all(not(is('.kind', 'child')), inHand))),
      ),
      context,
    );
  }
  return stayIs(
    context,
    ['visa', 'reflection-period', 'asylum-applicant', 'tolerated', 'without-permission'],
    ['citizen', 'free-movement'],
  );
}

const inHand = is('.state', 'granted', 'renewed');

/** Whether one of the nationalities is a member state's on the day; without any, only "stateless" is a no. */
function euCitizen(context: FactContext): Truth {
  const nationalities = context.answer('profile.person.nationalities');
  const countries = Array.isArray(nationalities) ? (nationalities as readonly unknown[]) : [];
  const of = disjunction(
    countries.map((country) =>
      typeof country === 'string' ? belongs(country, 'eu', context.on) : 'unknown',
    ),
  );
  if (of === 'unknown') context.missing('profile.person.nationalities');
  if (countries.length > 0) return of;
  return context.answer('profile.person.statelessness') === 'yes' ? 'false' : 'unknown';
}

/** A child who is here and is not grown up; a row that says neither where nor how old leaves it open. */
function childPresent(context: FactContext): Truth {
  const hasChildren = evaluateCondition(is('profile.person.hasChildren', 'yes'), context);
  if (hasChildren !== 'true') return hasChildren;
  const children = context.rows('profile.person.children[]');
  if (!children?.length) return 'unknown';
  return disjunction(
    children.map((child) =>
      conjunction([
        evaluateCondition(is('.where', 'with-person', 'elsewhere-here'), context, child),
        minor(context, child),
      ]),
    ),
  );
}

function minor(context: FactContext, child: Row): Truth {
  const adult = context.answer('.adult', child);
  if (adult === 'yes' || adult === 'no') return truthOf(adult === 'no');
  const born = dayRange(context.answer('.birthDate', child));
  return born ? truthOf(birthday(born.latest, parameters['age.majority'].value) > context.on) : 'unknown';
}

/** The opinion of the assessment, or a measure that did not work; "more protection is needed" is not yet a no. */
function safetyNotGuaranteed(context: FactContext): Truth {
  const path = 'riskAssessment.outcome.opinion';
  const opinion = context.answer(path);
  const endangers: Truth =
    opinion === 'return-would-endanger' ? 'true' : opinion === 'no-danger-found' ? 'false' : 'unknown';
  if (endangers === 'unknown') context.missing(path);
  return disjunction([
    endangers,
    evaluateCondition(
      some(measures, any(is('.residual', 'not-lowered', 'higher'), is('.state', 'failed'))),
      context,
    ),
  ]);
}

/** Safety, health and family are examples: another reason is for the authority to weigh, so it closes nothing. */
function personalSituation(context: FactContext): Truth {
  const path = 'profile.status.personalSituation';
  const named = evaluateCondition(is(path, 'safety', 'health', 'family'), context);
  const other = evaluateCondition(is(path, 'studies-or-work', 'other'), context);
  if (named === 'false' && other === 'true') context.missing(path);
  return disjunction([
    named,
    other === 'true' ? 'unknown' : 'false',
    evaluateCondition(
      any(
        fact('risk.reprisals'),
        fact('risk.retrafficking'),
        is('riskAssessment.persecution.risk', 'yes'),
        is('riskAssessment.health.returnWouldHarm', 'seriously'),
      ),
      context,
    ),
  ]);
}

/** Never a no: a ground need only contribute, and whether there is a social group is a question of law. */
function groundContributes(context: FactContext): Truth {
  const path = 'riskAssessment.persecution.grounds';
  const listed = is(path, 'race', 'religion', 'nationality', 'social-group', 'political-opinion');
  if (evaluateCondition(listed, context) === 'true') return 'true';
  if (context.answer(path) !== 'not-applicable') context.missing(path);
  // Grounds are asked for where there is a sign of persecution: a fear without one has to be looked at again.
  else if (context.truth('asylum.fearSupported') === 'true')
    context.missing('riskAssessment.persecution.signs');
  return 'unknown';
}

/** Past persecution is a serious sign of what is to come, so that a no needs a no there too. */
function fearSupported(context: FactContext): Truth {
  const fear = evaluateCondition(
    any(
      fact('risk.persecution'),
      all(
        is('riskAssessment.persecution.signs', 'yes'),
        is('riskAssessment.persecution.severeOstracism', 'discrimination', 'ostracism', 'punishment'),
      ),
      fact('risk.retrafficking'),
      all(fact('risk.reprisalsAgainstPerson'), is('riskAssessment.persecution.privateHarmReachesBar', 'yes')),
    ),
    context,
  );
  if (fear !== 'false') return fear;
  return conjunction(
    ['riskAssessment.persecution.past', 'riskAssessment.persecution.risk'].map((path): Truth => {
      if (context.answer(path) === 'no') return 'true';
      context.missing(path);
      return 'unknown';
    }),
  ) === 'true'
    ? 'false'
    : 'unknown';
}

/** Decided so, or the conditions are not there. Until then refugee status is looked at first. */
function notRefugee(context: FactContext): Truth {
  const outcome = context.answer('profile.status.asylum.outcome');
  if (outcome === 'refugee') return 'false';
  if (outcome === 'subsidiary' || outcome === 'other-protection' || outcome === 'refused') return 'true';
  const conditions = context.truth('asylum.refugeeConditions');
  if (conditions === 'false') return 'true';
  const stage = context.answer('profile.status.asylum.stage');
  context.missing(stage === 'decided' ? 'profile.status.asylum.outcome' : 'profile.status.asylum.stage');
  return 'unknown';
}

/** The kind of the solution that was determined: `stay`, `return`, `third-country`, `other`. */
function chosenKind(context: FactContext): string | undefined {
  const path = 'bestInterests.determination.option';
  const option = context.answer(path);
  const row = context
    .rows('bestInterests.options[]')
    ?.find(({ answers: { id } }) => typeof id === 'string' && id === option);
  const kind = row && context.answer('.kind', row);
  if (typeof kind === 'string' && !isUnknown(kind)) return kind;
  context.missing(path);
  return undefined;
}

/**
 * A lasting solution elsewhere has been found for the child.
 *
 * One that is to last here is no end of the stay, and neither is an interim one.
 */
function lastingSolutionReached(context: FactContext): Truth {
  const kind = chosenKind(context);
  return conjunction([
    evaluateCondition(is('profile.bestInterests.stage', 'completed'), context),
    evaluateCondition(is('bestInterests.determination.lasting', 'lasting'), context),
    // What those who decide did not accept, or put off, ends no stay.
    evaluateCondition(is('bestInterests.panel.decision', 'endorsed', 'endorsed-with-changes'), context),
    kind === 'return' || kind === 'third-country' ? 'true' : kind === 'stay' ? 'false' : 'unknown',
  ]);
}

/** A child, or possibly one, when recognised or when first noticed: late recognition is no fault of the child's. */
function childWhenIdentified(context: FactContext): Truth {
  const details = 'profile.status.identificationDetails';
  const days = [`${details}.on`, `${details}.firstSignsOn`].filter(
    (path) => context.answer(path) !== 'not-applicable',
  );
  if (days.length === 0) context.missing('profile.status.identification');
  const then = days.map((path): Truth => {
    const day = dayRange(context.answer(path));
    if (!day) return 'unknown';
    const [first, last] = [presumedChild(context, day.earliest), presumedChild(context, day.latest)];
    return first === last ? first : 'unknown';
  });
  return days.length === 0 ? 'unknown' : disjunction(then);
}

/** For a child a reasonable risk to its rights bars the return; what the determination says of it counts once it says so. */
const childsRightsAtRisk = any(
  is('riskAssessment.childReturn.reasonableRisk', 'yes'),
  all(
    known('bestInterests.options[]'),
    some('bestInterests.options[]', all(is('.kind', 'return'), is('.fundamentalRightsRisk', 'yes'))),
  ),
  all(
    is('riskAssessment.persecution.torture.signs', 'yes'),
    not(is('riskAssessment.persecution.torture.real', 'no')),
  ),
);

/** Reasons for which asylum may not be refused. */
const wrongGrounds = is(
  'profile.status.asylum.refusalGrounds',
  'no-co-operation',
  'entry-or-stay-without-permission',
  'no-papers',
  'victim-status',
);

function wrongGround(context: FactContext): Truth {
  const wrong = evaluateCondition(wrongGrounds, context);
  if (wrong !== 'false') return wrong;
  const path = 'profile.status.asylum.refusalGrounds';
  const refused = evaluateCondition(is('profile.status.asylum.outcome', 'refused', 'not-examined'), context);
  if (refused === 'false' || evaluateCondition(is(path, 'not-refused'), context) === 'false') return 'false';
  context.missing(path);
  return 'unknown';
}

const refusedWrongly = any(
  all(
    is('.option', 'residence-coe', 'residence-humanitarian', 'child-residence', 'work-permit'),
    is('.refusalGrounds', 'no-co-operation'),
  ),
  all(
    is('.option', 'residence-proceedings'),
    is('.refusalGrounds', 'testimony-not-useful', 'civil-claim-not-enough'),
  ),
  all(
    is(
      '.option',
      'residence-co-operation-eu',
      'residence-coe',
      'residence-proceedings',
      'residence-humanitarian',
      'child-residence',
    ),
    is('.refusalGrounds', 'no-papers'),
  ),
);

const asylumPermitRefused = all(is('.kind', 'refugee', 'subsidiary'), is('.state', 'refused', 'withdrawn'));

/** Facts about what opens a way to stay, or closes it. */
export const protectionFacts = {
  'person.euCitizen': { basis: ['er5.119', 'er5.123', 'er3.167'], truth: euCitizen },
  'person.thirdCountryNational': { basis: ['er3.38', 'er3.167', 'gl.77'], is: not(fact('person.euCitizen')) },
  'person.euCitizenAbroad': {
    basis: ['er5.119', 'er5.123'],
    is: all(
      fact('person.euCitizen'),
      fact('returningState.euMember'),
      not(is('profile.status.migration', 'citizen')),
    ),
  },
  'status.treatedAsVictim': { basis: ['gp2.21', 'er2.36', 'gp3.11'], truth: treatedAsVictim },
  /** A visa is a short-term permit, beside which the period is due. */
  'stay.noOtherRight': { basis: ['er2.36', 'er2.49'], truth: noOtherRight },
  'stay.notNationalOrResident': { basis: ['gp4.26', 'er4.79'], truth: notNationalOrResident },
  'stay.underPermission': {
    basis: ['er3.26', 'er3.27'],
    truth: (context) =>
      stayIs(
        context,
        ['residence-permit', 'visa', 'reflection-period', 'asylum-applicant', 'tolerated'],
        ['citizen', 'free-movement', 'without-permission'],
      ),
  },
  /** The last day counts. A permit that a child has as a child ends with it, so it is none here. */
  'stay.permitHeld': {
    basis: ['er4.165', 'er3.05'],
    is: some(
      'profile.status.permits[]',
      all(not(is('.kind', 'child')), inHand, notAfter(on, answer('.until'))),
    ),
  },
  'reflection.used': {
    basis: ['gp3.11', 'er3.06'],
    is: all(
      is('profile.status.reflection.granted', 'yes'),
      before(answer('profile.status.reflection.until'), on),
    ),
  },
  'stay.personalSituation': { basis: ['er3.28', 'er3.30', 'er3.31', 'er3.32'], truth: personalSituation },
  'stay.neededForCooperation': {
    basis: ['er3.29', 'er3.43'],
    is: any(
      all(
        is('profile.status.cooperation.intention', 'yes'),
        is('profile.status.cooperation.stayUseful', 'yes'),
      ),
      some(
        'profile.proceedings[]',
        all(
          is('.kind', 'criminal-against-traffickers', 'compensation-criminal'),
          is('.stage', 'investigation', 'before-court', 'appeal'),
          is('.presenceNeeded', 'yes', 'partly'),
          not(is('.wantsToTakePart', 'no')),
        ),
      ),
    ),
  },
  'return.reprisalsUnprotected': {
    basis: ['er3.84', 'er3.85', 'er3.86'],
    is: all(
      fact('risk.reprisals'),
      any(
        is('riskAssessment.authorities.ableToProtect', 'no'),
        is('riskAssessment.authorities.willingToProtect', 'no'),
      ),
    ),
  },
  'return.prosecutedForStatus': {
    basis: ['er3.87', 'er3.88', 'er3.89'],
    is: any(
      is('riskAssessment.authorities.prosecution', 'yes'),
      is(
        'riskAssessment.authorities.chargesFor',
        'sex-work',
        'false-papers',
        'illegal-exit',
        'illegal-entry-elsewhere',
        'forced-crime',
        'being-trafficked',
      ),
    ),
  },
  /** Support there is missing or out of reach, tells others, or marks the person out. */
  'services.fallShort': {
    basis: ['er3.96', 'er3.97', 'er3.98'],
    is: any(
      is('riskAssessment.services.confidential', 'no'),
      is('riskAssessment.services.marksPersonOut', 'yes'),
      not(fact('services.reachable')),
    ),
  },
  'person.childrenPresent': { basis: ['er3.99', 'er3.78'], truth: childPresent },
  'return.safetyNotGuaranteed': { basis: ['gp3.22', 'er3.08'], truth: safetyNotGuaranteed },
  'humanitarian.anyGround': {
    basis: [
      'gp3.21',
      'gp3.22',
      'gp3.23',
      'gp3.24',
      'er3.07',
      'er3.84',
      'er3.87',
      'er3.90',
      'er3.91',
      'er3.96',
      'er3.99',
    ],
    is: any(
      fact('return.reprisalsUnprotected'),
      fact('return.prosecutedForStatus'),
      is('riskAssessment.socialPosition.inclusionProspect', 'little', 'none'),
      is('riskAssessment.socialPosition.livingStandard', 'far-below'),
      fact('services.fallShort'),
      fact('person.childrenPresent'),
      fact('return.safetyNotGuaranteed'),
      fact('risk.retrafficking'),
      fact('refoulement.barStands'),
    ),
  },
  'complementary.anyGround': {
    basis: ['er3.76', 'er3.77', 'er3.78', 'er3.79', 'er3.163', 'er3.164', 'er3.165'],
    is: any(
      is('profile.person.familyHere', 'partner', 'children', 'parents', 'siblings', 'other'),
      is('riskAssessment.health.returnWouldHarm', 'seriously'),
      some(
        'riskAssessment.health.conditions[]',
        all(
          is('.withoutIt', 'serious', 'life-at-risk'),
          not(all(is('.availableThere', 'yes'), is('.accessibleThere', 'yes'))),
        ),
      ),
      fact('person.childrenPresent'),
      fact('person.presumedChild'),
      fact('seriousHarm.realRisk'),
    ),
  },
  /** Of private people too, where it would be as bad; poverty alone bars a return, but is no serious harm by itself. */
  'illTreatment.danger': {
    basis: ['er3.55', 'er3.73', 'er3.165', 'gp3.25', 'gp3.26'],
    is: any(
      all(
        is('riskAssessment.persecution.inhuman.signs', 'yes'),
        is('riskAssessment.persecution.inhuman.realRisk', 'yes'),
      ),
      all(
        any(fact('risk.reprisalsAgainstPerson'), fact('risk.retrafficking')),
        is('riskAssessment.persecution.privateHarmReachesBar', 'yes'),
      ),
    ),
  },
  'seriousHarm.realRisk': {
    basis: ['er3.164', 'er3.165', 'er3.169'],
    is: any(
      fact('risk.torture'),
      fact('illTreatment.danger'),
      is('riskAssessment.persecution.otherThreat', 'yes'),
      fact('risk.generalViolence'),
    ),
  },
  /** The dangers that bar every return, and what comes up to them; never a no while one of them is unexamined. */
  'refoulement.barStands': {
    basis: [
      'gp3.21',
      'gp3.25',
      'gp3.26',
      'gp4.52',
      'er3.51',
      'er3.52',
      'er3.53',
      'er3.55',
      'er3.59',
      'er3.60',
    ],
    is: any(
      fact('risk.persecution'),
      fact('risk.torture'),
      fact('risk.inhuman'),
      fact('risk.seriousViolation'),
      fact('risk.generalViolence'),
      all(fact('person.presumedChild'), childsRightsAtRisk),
    ),
  },
  'asylum.groundContributes': {
    basis: [
      'er3.104',
      'er3.105',
      'er3.106',
      'er3.107',
      'er3.108',
      'er3.146',
      'er3.147',
      'er3.153',
      'er3.154',
    ],
    truth: groundContributes,
  },
  'asylum.fearSupported': {
    basis: ['er3.118', 'er3.128', 'er3.131', 'er3.136', 'er3.137', 'er3.138', 'er3.139', 'er3.140'],
    truth: fearSupported,
  },
  'asylum.protectionLacking': {
    basis: [
      'er3.121',
      'er3.132',
      'er3.133',
      'er3.134',
      'er3.149',
      'er3.155',
      'er3.156',
      'er3.157',
      'er3.158',
      'er3.171',
    ],
    is: any(
      is('riskAssessment.persecution.stateProtection', 'not-able', 'not-willing', 'on-paper'),
      is('riskAssessment.authorities.ableToProtect', 'no'),
      is('riskAssessment.authorities.willingToProtect', 'no'),
      is('riskAssessment.authorities.officialsInvolved', 'linked'),
      is('riskAssessment.authorities.protectsThisGroup', 'no'),
      is('riskAssessment.authorities.antiTraffickingMechanism', 'no', 'on-paper'),
      is('riskAssessment.authorities.protectionAccessible', 'no', 'in-law-only'),
      is('riskAssessment.persecution.byWhom', 'state'),
      // Nobody can be expected to turn to those who are a danger themselves.
      fact('risk.authorities'),
    ),
  },
  'asylum.refugeeConditions': {
    basis: ['er3.128', 'er3.146', 'er3.155'],
    is: all(fact('asylum.fearSupported'), fact('asylum.groundContributes'), fact('asylum.protectionLacking')),
  },
  'asylum.notRefugee': { basis: ['er3.122', 'er3.162', 'er3.168'], truth: notRefugee },
  'child.lastingSolutionReached': { basis: ['gp4.28', 'gp4.29', 'er3.34'], truth: lastingSolutionReached },
  'child.thirdCountryChosen': {
    basis: ['gp3.07'],
    truth: (context) => {
      const kind = chosenKind(context);
      return kind === undefined ? 'unknown' : truthOf(kind === 'third-country');
    },
  },
  'person.nearOrPastEighteen': {
    basis: ['er4.165'],
    is: any(fact('person.turning18Soon'), fact('person.youngAdult')),
  },
  'person.childWhenIdentified': { basis: ['er4.165'], truth: childWhenIdentified },
  'alternatives.temporaryConsidered': {
    basis: ['gp3.04', 'gp3.05', 'gp3.08'],
    is: some(
      'profile.alternatives[]',
      not(is('.option', 'permanent-humanitarian', 'other-permanent', 'work-permit', 'child-third-country')),
    ),
  },
  'alternatives.permanentConsidered': {
    basis: ['gp3.04', 'gp3.06', 'gp3.09'],
    is: some('profile.alternatives[]', is('.option', 'permanent-humanitarian', 'other-permanent')),
  },
  /**
   * Refused for what may not count.
   *
   * "It was not refused" says nothing of the reasons where it was: that has to be looked at again.
   */
  'asylum.wrongGround': {
    basis: ['gp3.30', 'gp3.34', 'gp3.35', 'gp3.36', 'er3.123', 'er3.125', 'er3.127'],
    truth: wrongGround,
  },
  /** Every asylum permit that was refused or taken away was so for security or public order. */
  'asylum.permitRefusedForSecurity': {
    basis: ['er3.101', 'er3.174'],
    is: not(
      some('profile.status.permits[]', all(asylumPermitRefused, not(is('.refusedForSecurity', 'yes')))),
    ),
  },
  /** A day to travel is set, decision or none. */
  'return.dateSet': { basis: ['er3.59'], is: known('profile.return.date') },
  /** Each way to stay has reasons of its own for which it may not be refused; other reasons beside them make no odds. */
  'alternatives.refusedForWrongReason': {
    basis: [
      'er3.11',
      'er3.16',
      'er3.17',
      'er3.18',
      'er3.24',
      'er3.44',
      'er3.45',
      'er3.83',
      'er2.33',
      'er2.56',
    ],
    is: some('profile.alternatives[]', all(is('.result', 'refused'), refusedWrongly)),
  },
  /** Allowed already, or a permit for it was asked for or looked at. */
  'work.considered': {
    basis: ['er3.26'],
    is: any(
      is('profile.status.workAllowed', 'yes'),
      some('profile.status.permits[]', is('.kind', 'work')),
      some('profile.alternatives[]', is('.option', 'work-permit')),
    ),
  },
  /**
   * Barred, impossible, inhumane, or against the person's rights.
   *
   * A practical obstacle counts once it is recorded, and so does a right that the return would interfere with: of most
   * people they are never asked.
   */
  'protection.returnExcluded': {
    basis: ['gp3.01', 'gp3.02', 'gp3.03', 'er3.01', 'er3.02', 'er3.03'],
    is: any(
      fact('refoulement.barStands'),
      fact('return.safetyNotGuaranteed'),
      is('riskAssessment.health.returnWouldHarm', 'seriously'),
      all(known('profile.return.practicalObstacles'), not(is('profile.return.practicalObstacles', 'none'))),
      all(
        known('profile.return.decision.interferesWithRights'),
        is('profile.return.decision.interferesWithRights', 'yes'),
      ),
      all(fact('person.presumedChild'), is('bestInterests.determination.returnInBestInterests', 'no')),
    ),
  },
} as const satisfies Record<string, Fact>;
