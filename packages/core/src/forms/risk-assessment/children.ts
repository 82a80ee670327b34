import { all, answered, fact, is } from '../../conditions/condition.ts';
import { choice, choices, longText, reference, repeat, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Children: First the person’s own children, each for themselves; then, if the person is or may be under 18, what a return would mean for them as a child. */
export const children = section({
  id: 'children',
  painful: true,
  questions: {
    'riskAssessment.children[]': repeat({
      category: 'family',
      answeredBy: ['returning', 'receiving'],
      relevant: is('profile.person.hasChildren', 'yes'),
      required: 'always',
      basis: ['gp1.66', 'gp4.77', 'er3.99'],
    }),
    'riskAssessment.children[].childRef': reference('profile.person.children[]', {
      category: 'family',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['gp1.66', 'gp4.77'],
    }),
    'riskAssessment.children[].situation': choice(['well', 'mostly-well', 'worried-about'], {
      category: 'family',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['gp1.66', 'er3.99'],
    }),
    'riskAssessment.children[].risk': choices(
      ['no', 'from-traffickers', 'from-family', 'from-community', 'other'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving'],
        required: 'always',
        exclusive: ['no'],
        basis: ['gp1.66', 'gp4.53', 'gp4.77'],
      },
    ),
    'riskAssessment.children[].protectionOwed': choices(
      [
        'nothing-now',
        'own-assessment',
        'own-guardian',
        'health-care',
        'school',
        'safe-home',
        'family-tracing',
        'papers',
        'other',
      ],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving'],
        required: 'always',
        exclusive: ['nothing-now'],
        basis: ['gp4.77', 'er4.41', 'er4.82'],
      },
    ),
    'riskAssessment.children[].wouldTravel': yesNo({
      category: 'family',
      answeredBy: ['returning', 'receiving'],
      basis: ['gp1.66', 'gp4.66', 'er4.65'],
    }),
    'riskAssessment.children[].custodyAgreed': yesNo({
      category: 'family',
      answeredBy: ['returning', 'receiving'],
      relevant: is('.wouldTravel', 'yes'),
      basis: ['gp4.64', 'gp4.65', 'er4.146'],
    }),
    'riskAssessment.children[].viewsHeard': choice(['yes', 'not-yet', 'too-young', 'did-not-want'], {
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['gp4.13', 'gp4.16', 'er4.56'],
    }),
    'riskAssessment.childFamilyBestInterests': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('profile.person.hasChildren', 'yes'),
      basis: ['gp1.73', 'gp4.77', 'er1.108'],
    }),
    'riskAssessment.childReturn.reasonableRisk': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: fact('person.presumedChild'),
      required: 'always',
      basis: ['gp4.52', 'gp4.53', 'gp4.54', 'er4.154'],
    }),
    'riskAssessment.childReturn.reasonableRiskReasons': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'guardian'],
      relevant: all(fact('person.presumedChild'), answered('riskAssessment.childReturn.reasonableRisk')),
      required: is('riskAssessment.childReturn.reasonableRisk', 'yes'),
      basis: ['gp4.53', 'er4.130', 'er4.155'],
    }),
    'riskAssessment.childReturn.foodShort': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: fact('person.presumedChild'),
      required: 'always',
      basis: ['er1.102', 'er4.132'],
    }),
    'riskAssessment.childReturn.healthServicesPoor': yesNo({
      category: 'health',
      answeredBy: ['returning', 'receiving'],
      relevant: fact('person.presumedChild'),
      required: 'always',
      basis: ['er1.103', 'er4.38'],
    }),
    'riskAssessment.childReturn.familyReturnDangers': choices(
      ['none', 'treated-worse', 'attack', 'drawn-in-again', 'no-family'],
      {
        category: 'family',
        answeredBy: ['returning', 'receiving'],
        relevant: fact('person.presumedChild'),
        required: 'always',
        exclusive: ['none', 'no-family'],
        basis: ['er1.113', 'er1.114', 'er1.115', 'er1.112'],
      },
    ),
    'riskAssessment.childReturn.protectionFromHarm': choices(
      ['none', 'violence-at-home', 'trafficking', 'trauma', 'other'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving', 'guardian'],
        relevant: fact('person.presumedChild'),
        exclusive: ['none'],
        basis: ['er1.194', 'er4.40', 'er4.51'],
      },
    ),
    'riskAssessment.childReturn.familyRiskLooked': yesNo({
      category: 'family',
      answeredBy: ['returning', 'receiving'],
      relevant: fact('person.presumedChild'),
      required: 'always',
      basis: ['gp1.73', 'er1.108', 'gp4.57', 'er4.13'],
    }),
    'riskAssessment.childReturn.eachSolutionAssessed': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: fact('person.presumedChild'),
      required: 'always',
      basis: ['er4.179', 'gp1.69', 'er4.63'],
    }),
    'riskAssessment.childReturn.minorityOrIdentity': yesNo({
      category: 'identity',
      answeredBy: ['returning', 'receiving', 'guardian'],
      relevant: fact('person.presumedChild'),
      basis: ['er4.26', 'gp1.42', 'er4.141'],
    }),
  },
});
