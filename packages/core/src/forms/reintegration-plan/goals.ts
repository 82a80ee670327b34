import { choice, choices, longText, repeat, text } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Hopes and goals: Begin with what the person hopes for, in their own words. */
export const goals = section({
  id: 'goals',
  painful: false,
  questions: {
    'plan.hopes': longText({
      category: 'views-wishes',
      answeredBy: ['person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp5.50', 'er5.148', 'er5.187', 'er5.190'],
    }),
    'plan.ownDecisions': choices(
      ['home', 'money', 'contacts', 'health', 'work-learning', 'time', 'information', 'none'],
      {
        category: 'views-wishes',
        answeredBy: ['person'],
        reserved: ['not-known', 'declined', 'not-asked'],
        exclusive: ['none'],
        basis: ['er5.148', 'er5.190'],
      },
    ),
    'plan.goals[]': repeat({
      category: 'views-wishes',
      answeredBy: ['returning', 'person'],
      basis: ['gp5.55', 'gp5.56', 'er1.37', 'er5.148', 'er5.187'],
    }),
    'plan.goals[].goal': text({
      category: 'views-wishes',
      answeredBy: ['returning', 'person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp5.50', 'er5.148'],
    }),
    'plan.goals[].area': choice(
      [
        'wellbeing',
        'safety',
        'home',
        'health',
        'family',
        'community',
        'learning',
        'work-income',
        'papers-status',
        'justice',
        'children',
        'other',
      ],
      {
        category: 'views-wishes',
        answeredBy: ['returning', 'person'],
        reserved: ['declined', 'not-asked'],
        basis: ['gp5.55', 'gp5.56', 'gp7.24', 'gp7.25', 'gp7.26', 'er1.37', 'er5.195'],
      },
    ),
    'plan.goals[].priority': choice(['first', 'next', 'later'], {
      category: 'views-wishes',
      answeredBy: ['person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er5.148', 'er5.189'],
    }),
    'plan.goals[].ownStep': text({
      category: 'views-wishes',
      answeredBy: ['returning', 'person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er5.187', 'er5.188', 'er5.191'],
    }),
  },
});
