import { all, is, not } from '../../conditions/condition.ts';
import { choice, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** The journey: Everything that has to be ready before the person sets out. */
export const travel = section({
  id: 'travel',
  painful: false,
  questions: {
    'plan.travel.saferMeansExists': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known'],
      basis: ['er1.205'],
    }),
    'plan.travel.saferMeansChosen': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: all(not(is('plan.mode', 'stay')), is('plan.travel.saferMeansExists', 'yes')),
      reserved: ['not-known'],
      basis: ['er1.205'],
    }),
    'plan.travel.escortWanted': choice(['yes-woman', 'yes-man', 'yes-anyone', 'no'], {
      category: 'views-wishes',
      answeredBy: ['person'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er1.202', 'er1.204', 'er7.15'],
    }),
    'plan.travel.escort': choice(
      [
        'nobody',
        'support-person',
        'family',
        'organisation-staff',
        'medical',
        'plain-clothes-official',
        'uniformed-official',
      ],
      {
        category: 'process',
        answeredBy: ['returning'],
        relevant: not(is('plan.mode', 'stay')),
        reserved: ['not-known'],
        basis: ['er1.198', 'er1.202', 'er1.204', 'er4.152', 'er7.15'],
      },
    ),
    'plan.travel.conduct.restraintsPlanned': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: not(is('plan.mode', 'stay')),
      required: 'always',
      reserved: ['not-known'],
      basis: ['gp1.27', 'gp1.81', 'gp1.82', 'er1.51', 'er1.217'],
    }),
    'plan.travel.documents.showTrafficking': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: not(is('plan.mode', 'stay')),
      required: 'always',
      reserved: ['not-known'],
      basis: ['er1.218', 'er1.251'],
    }),
    'plan.travel.documents.showReturnReason': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: not(is('plan.mode', 'stay')),
      required: 'always',
      reserved: ['not-known'],
      basis: ['er1.218', 'er1.250'],
    }),
    'plan.travel.databaseRecordThatCanHarm': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: not(is('plan.mode', 'stay')),
      required: 'always',
      reserved: ['not-known'],
      basis: ['er1.252', 'er1.253'],
    }),
    'plan.travel.identifiesAsTrafficked': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: not(is('plan.mode', 'stay')),
      required: 'always',
      reserved: ['not-known'],
      basis: ['gp1.83', 'er1.218'],
    }),
  },
});
