import { all, any, is, some } from '../../conditions/condition.ts';
import { wishes } from '../../questions/code-lists.ts';
import { choice, country, date, longText, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Could the child live with the family: Living with the family again is the first solution to be examined, and it is never taken for granted. */
export const familyAssessment = section({
  id: 'family-assessment',
  painful: true,
  questions: {
    'bestInterests.facts.family.reunificationExaminedOn': date({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['gp4.09', 'er4.125', 'er4.173'],
    }),
    'bestInterests.facts.family.assessments[]': repeat({
      category: 'family',
      answeredBy: ['returning'],
      required: any(
        some('bestInterests.facts.family.members[]', is('.canCare', 'yes')),
        some(
          'bestInterests.options[]',
          all(
            is('.kind', 'return'),
            is('.care.type', 'parents', 'previous-carer', 'adult-brother-or-sister', 'other-relatives'),
          ),
        ),
      ),
      basis: ['gp1.73', 'er1.108', 'er4.13', 'gp4.57'],
    }),
    'bestInterests.facts.family.assessments[].code': text({
      category: 'identity',
      answeredBy: ['returning'],
      basis: ['er4.13', 'er1.108'],
    }),
    'bestInterests.facts.family.assessments[].relation': choice(
      [
        'mother',
        'father',
        'both-parents',
        'previous-carer',
        'adult-brother-or-sister',
        'grandparent',
        'aunt-or-uncle',
        'other-relative',
        'other',
      ],
      {
        category: 'family',
        answeredBy: ['returning'],
        required: 'always',
        basis: ['gp1.73', 'er4.13', 'er4.162'],
      },
    ),
    'bestInterests.facts.family.assessments[].country': country({
      category: 'whereabouts',
      answeredBy: ['returning', 'receiving'],
      basis: ['er4.126', 'er4.123'],
    }),
    'bestInterests.facts.family.assessments[].visited': yesNo({
      category: 'family',
      answeredBy: ['receiving', 'returning'],
      basis: ['er4.13', 'er4.155'],
    }),
    'bestInterests.facts.family.assessments[].visitedOn': date({
      category: 'process',
      answeredBy: ['receiving', 'returning'],
      relevant: is('.visited', 'yes'),
      basis: ['er4.13'],
    }),
    'bestInterests.facts.family.assessments[].identityChecked': yesNo({
      category: 'identity',
      answeredBy: ['receiving', 'returning'],
      basis: ['er4.162', 'er1.108'],
    }),
    'bestInterests.facts.family.assessments[].adult.told': yesNo({
      category: 'family',
      answeredBy: ['receiving', 'returning'],
      basis: ['er4.158', 'er1.225'],
    }),
    'bestInterests.facts.family.assessments[].adult.agrees': yesNo({
      category: 'family',
      answeredBy: ['receiving', 'returning'],
      basis: ['er4.158'],
    }),
    'bestInterests.facts.family.assessments[].adult.canCareNow': yesNo({
      category: 'family',
      answeredBy: ['receiving', 'returning'],
      basis: ['er4.159'],
    }),
    'bestInterests.facts.family.assessments[].adult.canCareLongTerm': yesNo({
      category: 'family',
      answeredBy: ['receiving', 'returning'],
      basis: ['er4.160', 'gp4.63'],
    }),
    'bestInterests.facts.family.assessments[].child.wants': choice(wishes, {
      category: 'views-wishes',
      answeredBy: ['person'],
      reserved: ['declined', 'not-asked'],
      basis: ['er4.56', 'er1.108'],
    }),
    'bestInterests.facts.family.assessments[].child.afraid': yesNo({
      category: 'protection-security',
      answeredBy: ['person'],
      basis: ['er1.108', 'er1.194', 'gp4.59', 'gp1.73'],
    }),
    'bestInterests.facts.family.assessments[].accountsMatch': choice(['yes', 'in-part', 'no'], {
      category: 'family',
      answeredBy: ['returning'],
      basis: ['er1.108', 'er4.13'],
    }),
    'bestInterests.facts.family.assessments[].involvement': choice(
      ['no', 'knew-and-tolerated', 'took-part'],
      {
        category: 'trafficking-experience',
        answeredBy: ['returning', 'receiving'],
        required: 'always',
        basis: ['er4.44', 'gp4.59', 'gp1.55', 'er1.127', 'er4.108'],
      },
    ),
    'bestInterests.facts.family.assessments[].violence': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.194', 'er4.37', 'er4.130'],
    }),
    'bestInterests.facts.family.assessments[].accepts': choice(['yes', 'in-part', 'no'], {
      category: 'family',
      answeredBy: ['receiving', 'returning'],
      basis: ['er1.138'],
    }),
    'bestInterests.facts.family.assessments[].servesChild': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['gp1.73', 'er1.108', 'er4.127'],
    }),
    'bestInterests.facts.family.safeReunificationAssured': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['gp4.57', 'er4.126'],
    }),
    'bestInterests.facts.family.stayApart': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['gp4.58', 'gp4.59', 'er4.127'],
    }),
    'bestInterests.facts.family.stayApartWhy': longText({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: is('bestInterests.facts.family.stayApart', 'yes'),
      basis: ['gp4.58', 'er4.127'],
    }),
  },
});
