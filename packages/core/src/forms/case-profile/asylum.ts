import { is, not } from '../../conditions/condition.ts';
import { wishes } from '../../questions/code-lists.ts';
import { choice, country, date, yesNo } from '../../questions/question.ts';
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
    'profile.status.asylum.referredToAsylum': choice(['yes', 'no', 'not-wanted'], {
      category: 'migration-status',
      answeredBy: ['returning'],
      // Whoever waits for a decision is in touch with that authority.
      relevant: not(
        is('profile.status.asylum.stage', 'asked-not-registered', 'first-decision-pending', 'appeal-pending'),
      ),
      required: is('riskAssessment.persecution.signs', 'yes'),
      basis: ['gp2.14', 'gp2.15', 'gp2.16', 'er3.125'],
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
      basis: ['gp2.18', 'gp2.19', 'gp2.20'],
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
