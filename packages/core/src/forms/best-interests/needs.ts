import { all, known, unless } from '../../conditions/condition.ts';
import { choice, repeat, text } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** What the child needs: Several fields look together at what the child, the carers and the family need, now and later. */
export const needs = section({
  id: 'needs',
  painful: false,
  questions: {
    'bestInterests.facts.needs[]': repeat({
      category: 'protection-security',
      answeredBy: ['returning'],
      required: 'always',
      basis: [
        'er1.187',
        'er1.188',
        'er1.189',
        'er1.190',
        'er1.191',
        'er1.192',
        'er1.193',
        'er1.194',
        'er1.175',
        'gp4.06',
        'er4.49',
      ],
    }),
    'bestInterests.facts.needs[].kind': choice(
      [
        'health',
        'physical',
        'emotional',
        'material',
        'safety',
        'violence-at-home',
        'after-trafficking',
        'after-trauma',
        'schooling',
        'family',
        'legal',
        'care',
        'other',
      ],
      {
        category: 'protection-security',
        answeredBy: ['returning'],
        basis: ['er1.190', 'er1.191', 'er1.192', 'er1.193', 'er1.194', 'gp4.06'],
      },
    ),
    'bestInterests.facts.needs[].whose': choice(['child', 'carer', 'family', 'brothers-or-sisters'], {
      category: 'family',
      answeredBy: ['returning'],
      basis: ['er1.189'],
    }),
    'bestInterests.facts.needs[].now': text({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['er1.188'],
    }),
    'bestInterests.facts.needs[].later': text({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['er1.188'],
    }),
    'bestInterests.facts.needs[].childSays': text({
      category: 'views-wishes',
      answeredBy: ['person'],
      basis: ['er4.52', 'er4.68'],
    }),
    'bestInterests.facts.needs[].urgencyReason': text({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['er4.69'],
    }),
    'bestInterests.facts.needs[].answered': choice(['yes', 'in-part', 'no'], {
      category: 'protection-security',
      answeredBy: ['returning'],
      // What bars a return is a need of the child that it does not answer.
      required: all(
        known('bestInterests.determination.option'),
        unless('.whose', 'carer', 'family', 'brothers-or-sisters'),
      ),
      basis: ['gp4.06', 'er4.119', 'er4.49'],
    }),
  },
});
