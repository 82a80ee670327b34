import { is, not } from '../../conditions/condition.ts';
import { text } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Each stage of the return: One row for each stage: deciding, preparing, travelling, arriving, and afterwards. */
export const stages = section({
  id: 'stages',
  painful: false,
  questions: {
    'plan.stages.decision.safetyLeadHere': text({
      category: 'process',
      answeredBy: ['returning'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'not-applicable'],
      basis: ['er1.52', 'er7.38', 'er7.56'],
    }),
    'plan.stages.preparation.safetyLeadHere': text({
      category: 'process',
      answeredBy: ['returning'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'not-applicable'],
      basis: ['er1.52', 'er7.38', 'er7.56'],
    }),
    'plan.stages.journey.safetyLeadHere': text({
      category: 'process',
      answeredBy: ['returning'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'not-applicable'],
      basis: ['er1.52', 'er7.38', 'er7.56'],
    }),
    'plan.stages.arrival.safetyLeadHere': text({
      category: 'process',
      answeredBy: ['returning'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'not-applicable'],
      basis: ['er1.52', 'er7.38', 'er7.56'],
    }),
    'plan.stages.followUp.safetyLeadHere': text({
      category: 'process',
      answeredBy: ['returning'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'not-applicable'],
      basis: ['er1.52', 'er7.38', 'er7.56'],
    }),
    'plan.stages.decision.safetyLeadThere': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'not-applicable'],
      basis: ['er1.52', 'er7.38', 'er7.56'],
    }),
    'plan.stages.preparation.safetyLeadThere': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'not-applicable'],
      basis: ['er1.52', 'er7.38', 'er7.56'],
    }),
    'plan.stages.journey.safetyLeadThere': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'not-applicable'],
      basis: ['er1.52', 'er7.38', 'er7.56'],
    }),
    'plan.stages.arrival.safetyLeadThere': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'not-applicable'],
      basis: ['er1.52', 'er7.38', 'er7.56'],
    }),
    'plan.stages.followUp.safetyLeadThere': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'not-applicable'],
      basis: ['er1.52', 'er7.38', 'er7.56'],
    }),
  },
});
