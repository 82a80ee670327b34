import type { ProvisionId } from './legal.ts';

/** Something that the software does by itself, beside what it asks and judges, and the provisions that this serves. */
export interface Behaviour {
  /** What it does, in words. */
  readonly does: string;
  readonly serves: readonly ProvisionId[];
}

/**
 * What the software does that serves provisions, by name.
 *
 * Only what it does today, and what a test shows; what is merely intended is open.
 */
export const behaviours = {
  'instruments-told-apart': {
    does: 'The register names each instrument in full, tells a treaty from the court or committee that reads it and from guidance, and says whom it binds and from when to when.',
    serves: [
      'gl.01',
      'gl.02',
      'gl.03',
      'gl.05',
      'gl.06',
      'gl.07',
      'in.06',
      'in.17',
      'in.18',
      'in.27',
      'in.29',
      'in.30',
      'in.31',
      'in.32',
      'in.34',
      'in.37',
      'in.38',
    ],
  },
  'successors-counted': {
    does: 'An act that a later one has replaced counts until its last day, and through its successor from then on, and the finding says so.',
    serves: ['er4.185', 'er6.45'],
  },
  'jurisdictions-by-circle': {
    does: 'The state, or a preset, decides which of the bodies of law bind: OSCE commitments, treaties of the United Nations and of the Council of Europe, the law of the European Union.',
    serves: ['in.28', 'in.35', 'in.36'],
  },
  'refoulement-in-any-form': {
    does: 'No rule that bars a return for good asks how the person would be removed, so that expulsion, deportation, extradition, refusal at the border and interception are the same to it.',
    serves: ['gl.44', 'gl.45', 'gl.46', 'gl.47', 'gl.48'],
  },
  'no-means-for-a-child': {
    does: 'No rule, no fact and no required answer turns on the means by which the person was controlled, so that nothing has to be shown of them for a child.',
    serves: ['gl.82', 'gl.83'],
  },
  'every-rule-has-a-source': {
    does: 'Every rule rests on provisions, and a finding shows them with the instruments and articles behind them; their ids keep Part 1 and Part 2 apart.',
    serves: ['gl.19', 'in.22', 'in.25', 'in.40', 'in.41', 'in.49', 'in.56'],
  },
  'one-conclusion': {
    does: 'An evaluation looks at every rule and comes to one conclusion over all of them; neither the order nor the number of a principle weighs.',
    serves: ['in.51', 'in.52'],
  },
  'assessment-owed-everywhere': {
    does: 'That a risk assessment comes first is required of every participating State, also of one that is bound by no treaty that names it.',
    serves: ['er1.79'],
  },
  'reflection-from-those-who-fix-it': {
    does: 'The length of the reflection period comes from the instruments that fix it, with their dates; where none of them binds the state, no length is required.',
    serves: ['er2.40'],
  },
  'options-in-every-evaluation': {
    does: 'An evaluation looks at every way to stay, short and long, whether or not a return is in question and whatever was refused before; none of them weighs in the conclusion.',
    serves: ['in.44', 'gp3.08', 'gp3.09', 'gp3.10', 'er3.04'],
  },
  'forbidden-conditions-open-nothing': {
    does: 'Neither co-operation, nor the way of entry, nor papers, nor the use of a testimony closes a way to stay for which the source forbids it; an evaluation names what may not be made a condition.',
    serves: ['gp3.30', 'gp3.34', 'gp3.35', 'er3.11', 'er3.16', 'er3.17', 'er3.18'],
  },
  'lengths-dated': {
    does: 'Each least length of a stay is a number with the day from which it counts and the article that fixes it; two lengths are never mixed.',
    serves: ['er3.49', 'er3.100', 'er3.173'],
  },
  'worked-cases-to-review': {
    does: 'Every rule and every way to stay comes with worked cases, so that those who draft law, or speak up for trafficked persons, can review what it does beside the provisions it rests on.',
    serves: ['in.23', 'in.57'],
  },
  'nothing-speaks-for-control': {
    does: 'That a return would serve migration control, cost or deterrence fulfils no rule and opens nothing; where it is read at all, it counts against.',
    serves: ['gl.20', 'in.24'],
  },
  'no-way-to-stay-by-status-alone': {
    does: 'Having been trafficked opens no long stay by itself: each way to stay has conditions of its own.',
    serves: ['in.43'],
  },
  'forced-until-free': {
    does: 'A return counts as forced until it is recorded that the person chose it freely and knew the other ways; calling it voluntary is not enough.',
    serves: ['in.45'],
  },
  'every-principle-everywhere': {
    does: 'Each of the seven principles speaks to every participating State: no kind of state switches one off.',
    serves: ['in.50'],
  },
  'no-other-assessment-stands-in': {
    does: 'An assessment that was made for criminal proceedings never counts as the assessment of the dangers of a return.',
    serves: ['er1.164'],
  },
  'no-form-of-exploitation-hides-help': {
    does: 'No question on help, no rule and no way to stay hangs on the form of exploitation.',
    serves: ['er7.52'],
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

/** The name of a behaviour. */
export type BehaviourName = keyof typeof behaviours;
