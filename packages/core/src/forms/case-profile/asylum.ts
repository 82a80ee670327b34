import { is, not } from '../../conditions/condition.ts';
import { wishes } from '../../questions/code-lists.ts';
import { choice, choices, country, date, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Asylum: Whether the person has asked, or wants to ask, for protection as a refugee. */
export const asylum = section({
  id: 'asylum',
  painful: false,
  questions: {
    'profile.status.asylum.informedOn': date({
      category: 'migration-status',
      answeredBy: ['returning'],
      basis: ['er3.111', 'er3.112', 'er4.61', 'gp4.22'],
    }),
    'profile.status.asylum.wanted': choice(wishes, {
      category: 'views-wishes',
      answeredBy: ['person'],
      basis: ['gp3.29', 'gp3.30'],
    }),
    'profile.status.asylum.stage': choice(
      ['none', 'asked-not-registered', 'first-decision-pending', 'appeal-pending', 'decided', 'withdrawn'],
      {
        category: 'migration-status',
        answeredBy: ['returning'],
        required: 'always',
        basis: ['gp2.20', 'er3.10', 'er3.159'],
      },
    ),
    'profile.status.asylum.deadline': date({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: is('profile.status.asylum.stage', 'none', 'asked-not-registered'),
      basis: ['er3.115', 'er3.116', 'er3.117'],
    }),
    'profile.status.asylum.outcome': choice(
      ['refugee', 'subsidiary', 'other-protection', 'refused', 'not-examined'],
      {
        category: 'migration-status',
        answeredBy: ['returning'],
        relevant: is('profile.status.asylum.stage', 'decided'),
        required: 'always',
        basis: ['er3.164', 'gp3.27', 'gp3.28'],
      },
    ),
    'profile.status.asylum.outcomeOn': date({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: is('profile.status.asylum.stage', 'decided'),
      basis: ['er3.59'],
    }),
    'profile.status.asylum.traffickingConsidered': yesNo({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: is('profile.status.asylum.stage', 'decided'),
      required: 'always',
      basis: ['gp3.31', 'er3.136', 'er3.124'],
    }),
    'profile.status.asylum.considered': choices(
      [
        'none',
        'past-persecution',
        'events-since',
        'private-persecutors',
        'state-protection',
        'reprisals',
        'differences-by-gender',
      ],
      {
        category: 'migration-status',
        answeredBy: ['returning'],
        relevant: is('profile.status.asylum.stage', 'decided'),
        exclusive: ['none'],
        basis: ['gp3.31', 'gp3.32', 'gp3.33', 'er3.118', 'er3.119', 'er3.120', 'er3.155'],
      },
    ),
    'profile.status.asylum.refusalGrounds': choices(
      [
        'not-refused',
        'no-co-operation',
        'entry-or-stay-without-permission',
        'no-papers',
        'late',
        'victim-status',
        'no-ground',
        'fear-not-well-founded',
        'protection-there',
        'security-or-public-order',
        'other',
      ],
      {
        category: 'migration-status',
        answeredBy: ['returning'],
        relevant: is('profile.status.asylum.stage', 'decided'),
        exclusive: ['not-refused'],
        basis: ['gp3.30', 'gp3.34', 'gp3.35', 'gp3.36', 'er3.101', 'er3.115', 'er3.125', 'er3.127'],
      },
    ),
    'profile.status.asylum.referredToAsylum': choice(['yes', 'no', 'not-wanted'], {
      category: 'migration-status',
      answeredBy: ['returning'],
      // Whoever waits for a decision is in touch with that authority.
      relevant: not(
        is('profile.status.asylum.stage', 'asked-not-registered', 'first-decision-pending', 'appeal-pending'),
      ),
      required: is('riskAssessment.persecution.signs', 'yes'),
      basis: ['gp2.14', 'gp2.15', 'gp2.16', 'er3.109', 'er3.125'],
    }),
    'profile.status.asylum.referredToAntiTrafficking': choice(['yes', 'no', 'not-wanted', 'no-signs'], {
      category: 'trafficking-experience',
      answeredBy: ['returning'],
      relevant: is(
        'profile.status.asylum.stage',
        'asked-not-registered',
        'first-decision-pending',
        'appeal-pending',
        'decided',
      ),
      basis: ['gp2.18', 'gp2.19', 'gp2.20', 'er3.109'],
    }),
    'profile.status.asylum.responsibleState': country({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: not(is('profile.status.asylum.stage', 'none')),
      basis: ['gl.18', 'er1.100', 'er1.122'],
    }),
    'profile.status.asylum.couldApply': yesNo({
      category: 'migration-status',
      answeredBy: ['returning', 'person'],
      relevant: is('profile.return.decision.procedure', 'accelerated', 'readmission', 'border'),
      required: 'always',
      basis: ['er2.13', 'er2.14', 'er2.15', 'er3.125'],
    }),
  },
});
