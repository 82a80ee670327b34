import { isReserved } from '../answers/reserved.ts';
import {
  all,
  answered,
  any,
  answer,
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
import type { Truth } from '../conditions/truth.ts';
import type { Fact, FactContext } from './fact.ts';

const risk = 'riskAssessment';
const conditions = 'riskAssessment.health.conditions[]';
const children = 'riskAssessment.children[]';
const measures = 'riskAssessment.measures[]';
const assurances = 'riskAssessment.authorities.assurances[]';
const sources = 'riskAssessment.sources.countryInformation[]';
const scenarios = 'riskAssessment.scenarios[]';

const reprisalsAgainstPerson = fact('risk.reprisalsAgainstPerson');
const reprisalsAgainstFamily = any(
  is('riskAssessment.reprisals.riskToFamily', 'yes'),
  is('riskAssessment.reprisals.familyThreatened', 'yes'),
);
const journeyDangers = is(
  'riskAssessment.journey.dangers',
  'known-route',
  'transit',
  'border-control',
  'on-arrival',
  'police-custody',
  'last-leg',
  'health',
  'other',
);
const generalViolence = is(
  'riskAssessment.persecution.generalViolence',
  'where-they-would-live',
  'everywhere',
);
const stigma = is(
  'riskAssessment.socialPosition.stigma',
  'at-home',
  'in-community',
  'in-services',
  'everywhere',
);
// Violence that is past alone is no standing danger.
const violenceAtHome = is('riskAssessment.socialPosition.violenceAtHome', 'yes', 'sexual');
const healthRisk = any(
  is('riskAssessment.health.returnWouldHarm', 'some', 'seriously'),
  not(fact('health.treatmentSecured')),
);

/** A risk that a measure can answer, and when it stands. The serious ones bar the return until a plan answers them. */
interface Risk {
  readonly code: string;
  readonly stands: Condition;
  readonly serious: boolean;
  /** What answers the risk beside a measure. */
  readonly coveredBy?: Condition;
}

/** The risks that a measure can answer. */
export const risks: readonly Risk[] = [
  { code: 'reprisals-person', stands: reprisalsAgainstPerson, serious: true },
  { code: 'reprisals-family', stands: reprisalsAgainstFamily, serious: true },
  { code: 'retrafficking', stands: fact('risk.retrafficking'), serious: true },
  {
    code: 'authorities',
    stands: fact('risk.authorities'),
    serious: true,
    coveredBy: fact('assurances.cover'),
  },
  { code: 'general-violence', stands: generalViolence, serious: true },
  { code: 'social-position', stands: violenceAtHome, serious: true },
  { code: 'social-position', stands: stigma, serious: false },
  { code: 'health', stands: healthRisk, serious: false },
  { code: 'children', stands: fact('children.protectionNeeded'), serious: false },
  { code: 'journey', stands: journeyDangers, serious: false },
];

/**
 * A measure brings one of the risks down.
 *
 * Where the return counts as forced, only what is in place and has lowered the risk. Where it is voluntary, also what
 * is agreed, with an owner and a date, and known to the person; an idea lifts nothing in either case.
 */
function broughtDown(...codes: readonly string[]): Condition {
  const inPlace = all(is('.risk', ...codes), is('.state', 'in-place'), is('.residual', 'lowered'));
  const agreed = all(
    is('.risk', ...codes),
    is('.state', 'agreed'),
    is('.residual', 'lowered'),
    answered('.owner'),
    answered('.by'),
    is('.personKnows', 'yes'),
  );
  return any(some(measures, inPlace), all(not(fact('return.treatedAsForced')), some(measures, agreed)));
}

/** A measure that names the risk says what is done, by whom, and when it is looked at again, and has not failed. */
function planned(code: string): Condition {
  return some(
    measures,
    all(
      is('.risk', code),
      is('.state', 'idea', 'agreed', 'in-place'),
      answered('.what'),
      answered('.owner'),
      answered('.review'),
    ),
  );
}

function everyPlanned(which: typeof risks): Condition {
  return all(...which.map(({ code, stands }) => any(not(stands), planned(code))));
}

function everyBroughtDown(which: typeof risks): Condition {
  return all(
    ...which.map(({ code, stands, coveredBy }) =>
      any(not(stands), broughtDown(code), ...(coveredBy ? [coveredBy] : [])),
    ),
  );
}

/** All four answers about a service: there now and for the long term, and reachable for this person, likewise. */
function reachable(service: string): Condition {
  return all(
    is(`riskAssessment.services.${service}.available.now`, 'yes'),
    is(`riskAssessment.services.${service}.available.longTerm`, 'yes'),
    is(`riskAssessment.services.${service}.accessible.now`, 'yes'),
    is(`riskAssessment.services.${service}.accessible.longTerm`, 'yes'),
  );
}

function assured(...about: readonly string[]): Condition {
  return some(assurances, all(is('.about', ...about), is('.credible', 'yes')));
}

/** A source of this kind that can be relied on and says from when it is; another one beside it does no harm. */
function reliableSource(kind: string): Condition {
  return some(sources, all(is('.publisherKind', kind), is('.reliable', 'yes'), answered('.dated')));
}

/** Children, and not each of them looked at: an empty list beside "yes, there are children" says nothing. */
const childrenOpen = all(
  not(is('profile.person.hasChildren', 'no')),
  not(all(answered(children), fact('children.allListed'))),
);

/** Each danger of going back to the family, for a child, and the measures that can answer it. */
const childDangers: readonly (readonly [danger: string, measures: readonly string[]])[] = [
  ['treated-worse', ['social-position', 'children']],
  ['attack', ['reprisals-person', 'social-position', 'children']],
  ['drawn-in-again', ['retrafficking', 'children']],
];
const childDanger = (...dangers: readonly string[]): Condition =>
  is('riskAssessment.childReturn.familyReturnDangers', ...dangers);
/**
 * A child would be in danger with the family, or there is a risk for the child at all.
 *
 * Counts once it is recorded: of most people it is never asked, and the rules on children wait for it by themselves.
 */
export const childEndangered = any(
  all(
    known('riskAssessment.childReturn.familyReturnDangers'),
    childDanger(...childDangers.map(([danger]) => danger)),
  ),
  all(
    known('riskAssessment.childReturn.reasonableRisk'),
    is('riskAssessment.childReturn.reasonableRisk', 'yes'),
  ),
);

/**
 * Each child in the profile who is not grown up has a row of the assessment.
 *
 * A row that does not say which child it is about can stand for any. True of a profile that lists no child.
 */
function everyChildListed(context: FactContext): Truth {
  const minors = (context.rows('profile.person.children[]') ?? []).filter(
    (child) => context.answer('.adult', child) !== 'yes',
  );
  const rows = context.rows(children) ?? [];
  const named = rows.map((row) => context.answer('.childRef', row));
  const unnamed = named.filter((id) => typeof id !== 'string' || isReserved(id)).length;
  const left = minors.filter(({ answers: { id } }) => typeof id !== 'string' || !named.includes(id));
  if (left.length <= unnamed) return 'true';
  context.missing(children);
  return 'unknown';
}

/** Facts about what threatens the person, and what has been done about it. */
export const riskFacts = {
  /** A recorded threat is a risk by itself, whatever the overall answer says. */
  'risk.reprisals': {
    basis: ['gp1.57', 'gp1.58', 'er1.116', 'er1.117', 'er1.119', 'er1.123'],
    is: any(reprisalsAgainstPerson, reprisalsAgainstFamily),
  },
  'risk.reprisalsAgainstPerson': {
    basis: ['gp1.57', 'er1.116', 'er1.123'],
    is: any(
      is('riskAssessment.reprisals.riskToPerson', 'yes'),
      is('riskAssessment.reprisals.threatsMade', 'yes'),
    ),
  },
  'risk.reprisalsAgainstFamily': {
    basis: ['gp1.58', 'er1.117', 'er1.119'],
    is: reprisalsAgainstFamily,
  },
  'risk.retrafficking': {
    basis: ['gp1.50', 'er1.39'],
    is: any(
      is('riskAssessment.retrafficking.risk', 'yes'),
      is('riskAssessment.socialPosition.livesWithTrafficker', 'yes'),
    ),
  },
  'risk.authorities': {
    basis: ['gp1.59', 'gp1.60', 'gp1.61', 'gp1.62'],
    is: any(
      ...['harassment', 'arrest', 'detention', 'prosecution', 'risk'].map((what) =>
        is(`${risk}.authorities.${what}`, 'yes'),
      ),
    ),
  },
  /** A sign that nobody has examined is never a no. */
  'risk.persecution': {
    basis: ['gp1.51', 'er1.84', 'er1.86', 'gl.25'],
    is: all(
      is('riskAssessment.persecution.signs', 'yes'),
      not(is('riskAssessment.persecution.wellFounded', 'no')),
    ),
  },
  /** Foreseeable, real, personal and present. A high probability and a general pattern are not needed. */
  'risk.torture': {
    basis: ['gp1.52', 'er3.65', 'er3.66', 'er3.67', 'er3.69', 'er3.70'],
    is: all(
      ...['signs', 'foreseeable', 'real', 'personal', 'present'].map((what) =>
        is(`${risk}.persecution.torture.${what}`, 'yes'),
      ),
    ),
  },
  'risk.inhuman': {
    basis: ['gp1.53', 'er1.96', 'er1.97', 'er1.98'],
    is: any(
      all(
        is('riskAssessment.persecution.inhuman.signs', 'yes'),
        not(is('riskAssessment.persecution.inhuman.realRisk', 'no')),
      ),
      all(
        any(reprisalsAgainstPerson, fact('risk.retrafficking')),
        is('riskAssessment.persecution.privateHarmReachesBar', 'yes'),
      ),
      is(
        'riskAssessment.persecution.conditionsThere',
        'food',
        'shelter',
        'water-and-hygiene',
        'extreme-poverty',
        'other',
      ),
    ),
  },
  'risk.seriousViolation': {
    basis: ['gl.42', 'er1.65', 'er1.67'],
    is: any(
      is('riskAssessment.persecution.otherThreat', 'yes'),
      is('riskAssessment.persecution.risk', 'yes'),
    ),
  },
  /** Generous on purpose: the person's own word is a sign, and the consequence is a referral, never a refusal. */
  'risk.refoulementSign': {
    basis: ['gp2.15', 'gp2.16', 'gp3.25', 'gp3.26', 'er3.118', 'er3.124', 'er3.138'],
    is: any(
      is('riskAssessment.persecution.signs', 'yes'),
      all(known('riskAssessment.persecution.past'), is('riskAssessment.persecution.past', 'yes')),
      reprisalsAgainstPerson,
      fact('risk.retrafficking'),
      is('riskAssessment.persecution.torture.signs', 'yes'),
      is('riskAssessment.persecution.inhuman.signs', 'yes'),
      is('riskAssessment.persecution.otherThreat', 'yes'),
      is('riskAssessment.persecution.generalViolence', 'in-parts', 'where-they-would-live', 'everywhere'),
      is('riskAssessment.personsView.ownEstimate', 'a-little', 'quite', 'very'),
      is('profile.status.asylum.wanted', 'yes'),
    ),
  },
  'risk.stigma': { basis: ['gp1.63', 'er1.135', 'er1.156'], is: stigma },
  'risk.violenceAtHome': { basis: ['er1.34', 'er1.149', 'er5.132'], is: violenceAtHome },
  'risk.generalViolence': { basis: ['er1.65', 'er1.95', 'er3.164'], is: generalViolence },
  'health.treatmentSecured': {
    basis: ['er1.196', 'er1.197'],
    is: any(
      is('riskAssessment.health.hasNeeds', 'no'),
      all(
        answered(conditions),
        every(
          conditions,
          any(is('.needs', 'nothing-now'), all(is('.availableThere', 'yes'), is('.accessibleThere', 'yes'))),
        ),
      ),
    ),
  },
  'children.examined': {
    basis: ['gp1.66'],
    is: any(
      is('profile.person.hasChildren', 'no'),
      all(
        answered(children),
        every(children, is('.situation', 'well', 'mostly-well', 'worried-about')),
        fact('children.allListed'),
      ),
    ),
  },
  'children.allListed': { basis: ['gp1.66'], truth: everyChildListed },
  'children.protectionNeeded': {
    basis: ['gp1.66'],
    is: any(
      some(
        children,
        any(
          is(
            '.protectionOwed',
            'own-assessment',
            'own-guardian',
            'health-care',
            'school',
            'safe-home',
            'family-tracing',
            'papers',
            'other',
          ),
          is('.risk', 'from-traffickers', 'from-family', 'from-community', 'other'),
        ),
      ),
      childrenOpen,
    ),
  },
  /** A service drops out when it is not needed; legal help never does. What cannot be reached counts as not there. */
  'services.reachable': {
    basis: ['gp1.64', 'gp1.65', 'er1.142', 'er1.147'],
    is: all(
      any(is('riskAssessment.socialPosition.housingSafe', 'yes'), reachable('shelter')),
      any(is('riskAssessment.health.hasNeeds', 'no'), reachable('medical')),
      any(is('riskAssessment.health.mentalHealthNow', 'well'), reachable('psychological')),
      reachable('legal'),
    ),
  },
  'risk.anyStands': {
    basis: ['gp1.39', 'er1.179'],
    is: any(
      ...risks.map(({ stands }) => stands),
      childEndangered,
      fact('risk.persecution'),
      fact('risk.torture'),
      fact('risk.inhuman'),
      fact('risk.seriousViolation'),
    ),
  },
  'measures.reprisals': {
    basis: ['gp1.29', 'gp1.35', 'gp1.39', 'er1.71'],
    is: all(
      any(not(reprisalsAgainstPerson), broughtDown('reprisals-person')),
      any(not(reprisalsAgainstFamily), broughtDown('reprisals-family')),
    ),
  },
  'measures.retrafficking': {
    basis: ['gp1.29', 'gp1.35', 'gp1.39', 'er1.71'],
    is: broughtDown('retrafficking'),
  },
  'measures.family': { basis: ['gp1.39', 'er1.71'], is: broughtDown('retrafficking', 'social-position') },
  'measures.socialPosition': { basis: ['gp1.39', 'er1.71'], is: broughtDown('social-position') },
  'measures.generalViolence': { basis: ['gp1.29', 'gp1.35', 'er1.71'], is: broughtDown('general-violence') },
  'measures.children': { basis: ['gp1.39', 'gp1.66'], is: broughtDown('children') },
  /** Each of the dangers by a measure of its own: being shunned, being attacked and being drawn in again differ. */
  'measures.childStigma': {
    basis: ['er1.112', 'er1.113', 'er1.114', 'er1.115'],
    is: all(
      ...childDangers.map(([danger, measures]) => any(not(childDanger(danger)), broughtDown(...measures))),
    ),
  },
  'measures.everyRiskPlanned': { basis: ['gp1.39', 'er1.179'], is: everyPlanned(risks) },
  'measures.everySeriousRiskPlanned': {
    basis: ['gp1.39', 'er1.71'],
    is: everyPlanned(risks.filter(({ serious }) => serious)),
  },
  'measures.everyRiskBroughtDown': { basis: ['gp1.29', 'gp1.35', 'er1.71'], is: everyBroughtDown(risks) },
  'measures.outstanding': {
    basis: ['gp1.35'],
    is: some(measures, is('.state', 'idea', 'agreed', 'failed')),
  },
  /** The day of review itself is not overdue. */
  'measures.reviewsUpToDate': {
    basis: ['er1.180'],
    is: every(measures, any(is('.state', 'failed'), notAfter(on, answer('.review')))),
  },
  'assurances.cover': {
    basis: ['er1.131', 'gp1.62'],
    is: all(
      any(is('riskAssessment.authorities.arrest', 'no'), assured('no-arrest')),
      any(is('riskAssessment.authorities.detention', 'no'), assured('no-detention')),
      any(is('riskAssessment.authorities.prosecution', 'no'), assured('no-prosecution')),
      any(is('riskAssessment.authorities.harassment', 'no'), assured('treatment')),
      any(
        is('riskAssessment.authorities.risk', 'no'),
        assured('no-arrest', 'no-detention', 'no-prosecution', 'protection', 'treatment'),
      ),
    ),
  },
  /** Information from elsewhere is welcome and replaces neither. */
  'sources.bothKinds': {
    basis: ['er1.93', 'er1.157', 'er1.158', 'er1.159'],
    is: all(reliableSource('ngo'), reliableSource('government')),
  },
  /** Each scenario was seen by the person, unless they did not want to take part, and by an authority of either state. */
  'scenarios.shared': {
    basis: ['er1.160', 'er1.161', 'er1.162'],
    is: all(
      some(scenarios, answered('.seenBy')),
      every(
        scenarios,
        all(
          any(
            is('.seenBy', 'person', 'guardian'),
            is('riskAssessment.assessment.personTookPart', 'did-not-want'),
          ),
          is('.seenBy', 'returning-authority', 'receiving-authority'),
        ),
      ),
    ),
  },
} as const satisfies Record<string, Fact>;
