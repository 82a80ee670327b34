import { all, fact, is, some } from '../../conditions/condition.ts';
import { choice, choices, date, longText, repeat, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** What the person needs: What the person needs to recover and to live, now and later. */
export const needs = section({
  id: 'needs',
  painful: false,
  questions: {
    'riskAssessment.needs.assessed': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['gp1.74', 'gp1.76', 'er1.183'],
    }),
    'riskAssessment.needs.assessedOn': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.needs.assessed', 'yes'),
      basis: ['er1.183', 'gp1.74'],
    }),
    'riskAssessment.needs.assessedBy': choices(
      [
        'social-worker',
        'psychologist',
        'health-worker',
        'lawyer',
        'teacher',
        'child-protection',
        'guardian',
        'cultural-mediator',
        'support-worker',
        'other',
      ],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        relevant: is('riskAssessment.needs.assessed', 'yes'),
        basis: ['er1.187', 'gp1.74'],
      },
    ),
    'riskAssessment.needs.immediateMet': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'person'],
      required: 'always',
      basis: ['in.08', 'in.09', 'in.10', 'in.11', 'in.12', 'in.16'],
    }),
    'riskAssessment.needs.list[]': repeat({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person', 'guardian'],
      relevant: is('riskAssessment.needs.assessed', 'yes'),
      basis: ['gp1.75', 'er1.188', 'er1.185'],
    }),
    'riskAssessment.needs.list[].kind': choice(
      [
        'safety',
        'housing',
        'health',
        'mental-health',
        'money',
        'legal',
        'papers',
        'work',
        'school',
        'family',
        'children',
        'daily-life',
        'other',
      ],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving', 'person', 'guardian'],
        required: 'always',
        basis: ['gp1.74', 'er1.185', 'er1.190', 'er1.191', 'er1.192', 'er1.193'],
      },
    ),
    'riskAssessment.needs.list[].when': choice(['at-once', 'first-weeks', 'first-year', 'later'], {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person', 'guardian'],
      basis: ['er1.188', 'er1.147'],
    }),
    'riskAssessment.needs.list[].person': longText({
      category: 'views-wishes',
      answeredBy: ['person'],
      basis: ['er4.53', 'er4.54', 'er1.176'],
    }),
    'riskAssessment.needs.list[].couldBeMetThere': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.188', 'gp1.65', 'er1.197'],
    }),
    'riskAssessment.needs.familyNeeds': longText({
      category: 'family',
      answeredBy: ['returning', 'receiving', 'person', 'guardian'],
      relevant: fact('person.presumedChild'),
      basis: ['er1.189', 'er4.49', 'er4.50'],
    }),
    'riskAssessment.needs.specificProtection.assessed': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: fact('returningState.euMember'),
      required: fact('person.trafficked'),
      basis: ['er1.163', 'er1.166', 'er1.167', 'er1.168'],
    }),
    'riskAssessment.needs.specificProtection.reasons': choices(
      ['none', 'severe-harm', 'hate-or-bias', 'dependence', 'child', 'disability', 'trafficking', 'other'],
      {
        category: 'protection-security',
        answeredBy: ['returning'],
        relevant: all(
          fact('returningState.euMember'),
          is('riskAssessment.needs.specificProtection.assessed', 'yes'),
        ),
        exclusive: ['none'],
        basis: ['er1.169', 'er1.170', 'er1.171', 'er1.172'],
      },
    ),
    'riskAssessment.needs.specificProtection.told': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: all(
        fact('returningState.euMember'),
        some(
          'profile.proceedings[]',
          all(
            is('.kind', 'criminal-against-traffickers'),
            is('.role', 'complainant', 'witness', 'civil-party'),
          ),
        ),
      ),
      basis: ['er5.152'],
    }),
    'riskAssessment.needs.specificProtection.measures': choices(
      [
        'none',
        'separate-rooms',
        'same-interviewer',
        'trained-interviewer',
        'interviewer-of-own-choice',
        'video',
        'closed-hearing',
        'fewer-questions',
        'other',
      ],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'person'],
        relevant: all(
          fact('returningState.euMember'),
          is('riskAssessment.needs.specificProtection.assessed', 'yes'),
        ),
        exclusive: ['none'],
        basis: ['er1.165', 'er1.177', 'er1.174'],
      },
    ),
  },
});
