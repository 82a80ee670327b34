import { is } from '../../conditions/condition.ts';
import { choice, date, longText, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** What the person thinks: The person’s own view of the danger, in their own words. */
export const personsView = section({
  id: 'persons-view',
  painful: true,
  questions: {
    'riskAssessment.personsView.recorded': choice(['yes', 'did-not-want', 'not-possible', 'not-yet'], {
      category: 'process',
      answeredBy: ['returning', 'guardian'],
      basis: ['er1.61', 'er1.162', 'gp2.09'],
    }),
    'riskAssessment.personsView.ownEstimate': choice(['no', 'a-little', 'quite', 'very'], {
      category: 'views-wishes',
      answeredBy: ['person', 'guardian'],
      basis: ['er1.61', 'er1.162', 'er4.52'],
    }),
    'riskAssessment.personsView.fears': longText({
      category: 'views-wishes',
      answeredBy: ['person', 'guardian'],
      basis: ['er1.162', 'er4.54', 'er2.58'],
    }),
    'riskAssessment.personsView.wouldMakeItSafer': longText({
      category: 'views-wishes',
      answeredBy: ['person', 'guardian'],
      basis: ['er1.162', 'er1.177', 'er4.53'],
    }),
    'riskAssessment.personsView.wishesForReturn': longText({
      category: 'views-wishes',
      answeredBy: ['person', 'guardian'],
      basis: ['er1.41', 'gp4.13', 'gp4.14', 'er4.56'],
    }),
    'riskAssessment.personsView.disagrees': yesNo({
      category: 'views-wishes',
      answeredBy: ['person', 'guardian'],
      basis: ['er1.61', 'er1.177', 'gp4.16'],
    }),
    'riskAssessment.personsView.disagreement': longText({
      category: 'views-wishes',
      answeredBy: ['person', 'guardian'],
      relevant: is('riskAssessment.personsView.disagrees', 'yes'),
      basis: ['er1.177', 'gp4.16', 'er4.52'],
    }),
    'riskAssessment.personsView.toldOfRisks': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      required: 'always',
      basis: ['er1.181', 'er1.182', 'gp1.84'],
    }),
    'riskAssessment.personsView.toldOn': date({
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: is('riskAssessment.personsView.toldOfRisks', 'yes'),
      basis: ['er1.181', 'er1.182'],
    }),
    'riskAssessment.personsView.gotCopy': choice(
      ['yes', 'did-not-want', 'unsafe-to-keep', 'read-aloud', 'no'],
      {
        category: 'process',
        answeredBy: ['returning', 'person'],
        basis: ['er1.181', 'gp2.37', 'er1.182'],
      },
    ),
  },
});
