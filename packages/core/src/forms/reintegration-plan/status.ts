import { all, is, not, unless } from '../../conditions/condition.ts';
import { choice, choices, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Papers, leave to stay and the way back: What the person may do in this country now, during the plan, and later. */
export const status = section({
  id: 'status',
  painful: false,
  questions: {
    'plan.status.beforeLeaveEnds': choice(
      ['renewal-asked', 'renewal-planned', 'other-status-asked', 'nothing', 'not-needed'],
      {
        category: 'migration-status',
        answeredBy: ['returning'],
        reserved: ['not-known'],
        basis: [
          'er3.05',
          'er3.14',
          'er3.34',
          'er3.42',
          'er3.44',
          'er3.48',
          'er3.102',
          'er3.174',
          'er6.19',
          'er6.21',
          'er6.46',
          'er6.47',
          'er6.73',
        ],
      },
    ),
    'plan.status.workInformed': yesNo({
      category: 'education-work',
      answeredBy: ['returning', 'person'],
      relevant: is('plan.mode', 'stay'),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er2.61', 'er3.26', 'er3.27'],
    }),
    'plan.integrationProgramme.access': yesNo({
      category: 'education-work',
      answeredBy: ['returning', 'person'],
      relevant: is('plan.mode', 'stay'),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er5.184', 'er5.186'],
    }),
    'plan.status.banHarm': choices(
      ['separates-family', 'blocks-case', 'blocks-claim', 'blocks-protection', 'blocks-work', 'none'],
      {
        category: 'migration-status',
        answeredBy: ['returning', 'person'],
        relevant: all(
          not(is('plan.mode', 'stay')),
          unless('profile.status.reEntryBan.imposed', 'no', 'lifted'),
        ),
        reserved: ['not-known', 'declined', 'not-asked'],
        exclusive: ['none'],
        basis: ['gp5.43', 'gp5.44', 'gp5.46', 'er5.32', 'er5.34'],
      },
    ),
    'plan.status.doorBack': text({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'not-applicable'],
      basis: ['gp1.86', 'gp6.29', 'er2.68', 'er5.10', 'er5.35'],
    }),
  },
});
