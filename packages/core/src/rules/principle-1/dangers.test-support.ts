/** Answers that tell of no danger: every question that a danger can be read from, answered with no. */
export const noDanger = {
  'riskAssessment.reprisals.riskToPerson': 'no',
  'riskAssessment.reprisals.riskToFamily': 'no',
  'riskAssessment.reprisals.threatsMade': 'no',
  'riskAssessment.reprisals.familyThreatened': 'no',
  'riskAssessment.retrafficking.risk': 'no',
  'riskAssessment.socialPosition.livesWithTrafficker': 'no',
  'riskAssessment.authorities.harassment': 'no',
  'riskAssessment.authorities.arrest': 'no',
  'riskAssessment.authorities.detention': 'no',
  'riskAssessment.authorities.prosecution': 'no',
  'riskAssessment.authorities.risk': 'no',
  'riskAssessment.persecution.signs': 'no',
  'riskAssessment.persecution.torture.signs': 'no',
  'riskAssessment.persecution.inhuman.signs': 'no',
  'riskAssessment.persecution.conditionsThere': ['no'],
  'riskAssessment.persecution.otherThreat': 'no',
  'riskAssessment.persecution.risk': 'no',
  'riskAssessment.persecution.generalViolence': 'no',
  'riskAssessment.socialPosition.stigma': ['no'],
  'riskAssessment.socialPosition.violenceAtHome': 'no',
  'riskAssessment.health.hasNeeds': 'no',
  'riskAssessment.health.returnWouldHarm': 'no',
  'profile.person.hasChildren': 'no',
  'riskAssessment.journey.dangers': ['none'],
};

/** A danger that a measure can answer: what is recorded, and which risk a measure has to name. */
interface Danger {
  readonly name: string;
  readonly recorded: Readonly<Record<string, unknown>>;
  readonly risk: string;
  readonly serious: boolean;
}

function danger(
  name: string,
  risk: string,
  path: string,
  answers: readonly unknown[],
  serious = true,
): readonly Danger[] {
  return answers.map((answer) => ({
    name: answers.length === 1 ? name : `${name} (${String(answer)})`,
    recorded: { [path]: answer },
    risk,
    serious,
  }));
}

/** Every way to record a danger that a measure can answer, each alone. */
export const dangers: readonly Danger[] = [
  ...danger('revenge on the person', 'reprisals-person', 'riskAssessment.reprisals.riskToPerson', ['yes']),
  ...danger('the person was threatened', 'reprisals-person', 'riskAssessment.reprisals.threatsMade', ['yes']),
  ...danger('revenge on the family', 'reprisals-family', 'riskAssessment.reprisals.riskToFamily', ['yes']),
  ...danger('the family was threatened', 'reprisals-family', 'riskAssessment.reprisals.familyThreatened', [
    'yes',
  ]),
  ...danger('being trafficked again', 'retrafficking', 'riskAssessment.retrafficking.risk', ['yes']),
  ...danger(
    'living with a trafficker',
    'retrafficking',
    'riskAssessment.socialPosition.livesWithTrafficker',
    ['yes'],
  ),
  ...danger('harassment by officials', 'authorities', 'riskAssessment.authorities.harassment', ['yes']),
  ...danger('arrest', 'authorities', 'riskAssessment.authorities.arrest', ['yes']),
  ...danger('detention', 'authorities', 'riskAssessment.authorities.detention', ['yes']),
  ...danger('prosecution', 'authorities', 'riskAssessment.authorities.prosecution', ['yes']),
  ...danger('the authorities in another way', 'authorities', 'riskAssessment.authorities.risk', ['yes']),
  ...danger('war or widespread violence', 'general-violence', 'riskAssessment.persecution.generalViolence', [
    'where-they-would-live',
    'everywhere',
  ]),
  ...danger('violence at home', 'social-position', 'riskAssessment.socialPosition.violenceAtHome', [
    'yes',
    'sexual',
  ]),
  ...danger(
    'being looked down on',
    'social-position',
    'riskAssessment.socialPosition.stigma',
    [['at-home'], ['in-community'], ['in-services'], ['everywhere']],
    false,
  ),
  ...danger(
    'return harms the health',
    'health',
    'riskAssessment.health.returnWouldHarm',
    ['some', 'seriously'],
    false,
  ),
  {
    name: 'a treatment that cannot be had there',
    recorded: {
      'riskAssessment.health.hasNeeds': 'yes',
      'riskAssessment.health.conditions[0].needs': ['medicines'],
      'riskAssessment.health.conditions[0].availableThere': 'no',
    },
    risk: 'health',
    serious: false,
  },
  {
    name: 'a child in need of protection',
    recorded: {
      'profile.person.hasChildren': 'yes',
      'riskAssessment.children[0].risk': ['from-family'],
    },
    risk: 'children',
    serious: false,
  },
  ...danger(
    'danger on the journey',
    'journey',
    'riskAssessment.journey.dangers',
    [
      ['known-route'],
      ['transit'],
      ['border-control'],
      ['on-arrival'],
      ['police-custody'],
      ['last-leg'],
      ['health'],
      ['other'],
    ],
    false,
  ),
];

/** A measure in place that has lowered the risk, with everything that a plan has to say. */
export function measureAgainst(risk: string): Readonly<Record<string, unknown>> {
  return {
    'riskAssessment.measures[0].risk': risk,
    'riskAssessment.measures[0].what': 'agreed with the person',
    'riskAssessment.measures[0].owner': 'organisation there',
    'riskAssessment.measures[0].state': 'in-place',
    'riskAssessment.measures[0].residual': 'lowered',
    'riskAssessment.measures[0].review': '2026-09-01',
  };
}
