import { unless } from '../../conditions/condition.ts';
import { durabilityStates } from '../../questions/code-lists.ts';
import { choice, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Will it last: Eight signs that a person has really found a place to live, with the question of equal treatment for each. */
export const durability = section({
  id: 'durability',
  painful: false,
  questions: {
    'plan.durability.safety.state': choice(durabilityStates, {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er1.36', 'er5.217', 'er5.220', 'er5.221'],
    }),
    'plan.durability.livingStandard.state': choice(durabilityStates, {
      category: 'education-work',
      answeredBy: ['returning', 'receiving', 'person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp5.56', 'er1.36', 'er3.91', 'er5.215', 'er5.217', 'er5.220', 'er5.222'],
    }),
    'plan.durability.livelihood.state': choice(durabilityStates, {
      category: 'education-work',
      answeredBy: ['returning', 'receiving', 'person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp7.26', 'er1.36', 'er5.214', 'er5.217', 'er5.220', 'er5.223'],
    }),
    'plan.durability.housingLandProperty.state': choice(durabilityStates, {
      category: 'education-work',
      answeredBy: ['returning', 'receiving', 'person'],
      reserved: ['not-known', 'declined', 'not-asked', 'not-applicable'],
      basis: ['er1.36', 'er5.217', 'er5.220', 'er5.224', 'er6.59'],
    }),
    'plan.durability.documents.state': choice(durabilityStates, {
      category: 'identity',
      answeredBy: ['returning', 'receiving', 'person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er1.36', 'er5.217', 'er5.220', 'er5.225'],
    }),
    'plan.durability.familyReunification.state': choice(durabilityStates, {
      category: 'family',
      answeredBy: ['returning', 'receiving', 'person'],
      reserved: ['not-known', 'declined', 'not-asked', 'not-applicable'],
      basis: ['er1.36', 'er5.217', 'er5.220', 'er5.226'],
    }),
    'plan.durability.publicAffairs.state': choice(durabilityStates, {
      category: 'education-work',
      answeredBy: ['returning', 'receiving', 'person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er1.36', 'er5.213', 'er5.217', 'er5.220', 'er5.227'],
    }),
    'plan.durability.remediesAndJustice.state': choice(durabilityStates, {
      category: 'legal-proceedings',
      answeredBy: ['returning', 'receiving', 'person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er1.36', 'er5.213', 'er5.217', 'er5.220', 'er5.228', 'er6.48'],
    }),
    'plan.durability.safety.step': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: unless('plan.durability.safety.state', 'reached'),
      reserved: ['not-known'],
      basis: ['gp7.23', 'er5.216', 'er5.217', 'er5.231', 'er7.62'],
    }),
    'plan.durability.livingStandard.step': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: unless('plan.durability.livingStandard.state', 'reached'),
      reserved: ['not-known'],
      basis: ['gp7.23', 'er5.216', 'er5.217', 'er5.231', 'er7.62'],
    }),
    'plan.durability.livelihood.step': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: unless('plan.durability.livelihood.state', 'reached'),
      reserved: ['not-known'],
      basis: ['gp7.23', 'er5.216', 'er5.217', 'er5.231', 'er7.62'],
    }),
    'plan.durability.housingLandProperty.step': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: unless('plan.durability.housingLandProperty.state', 'reached', 'not-applicable'),
      reserved: ['not-known'],
      basis: ['gp7.23', 'er5.216', 'er5.217', 'er5.231', 'er7.62'],
    }),
    'plan.durability.documents.step': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: unless('plan.durability.documents.state', 'reached'),
      reserved: ['not-known'],
      basis: ['gp7.23', 'er5.216', 'er5.217', 'er5.231', 'er7.62'],
    }),
    'plan.durability.familyReunification.step': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: unless('plan.durability.familyReunification.state', 'reached', 'not-applicable'),
      reserved: ['not-known'],
      basis: ['gp7.23', 'er5.216', 'er5.217', 'er5.231', 'er7.62'],
    }),
    'plan.durability.publicAffairs.step': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: unless('plan.durability.publicAffairs.state', 'reached'),
      reserved: ['not-known'],
      basis: ['gp7.23', 'er5.216', 'er5.217', 'er5.231', 'er7.62'],
    }),
    'plan.durability.remediesAndJustice.step': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: unless('plan.durability.remediesAndJustice.state', 'reached'),
      reserved: ['not-known'],
      basis: ['gp7.23', 'er5.216', 'er5.217', 'er5.231', 'er7.62'],
    }),
    'plan.durability.unequalTreatment': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er5.229', 'er5.230'],
    }),
    'plan.durability.safety.indicator': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      reserved: ['not-known'],
      basis: ['er5.215', 'er5.231'],
    }),
    'plan.durability.livingStandard.indicator': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      reserved: ['not-known'],
      basis: ['er5.215', 'er5.231'],
    }),
    'plan.durability.livelihood.indicator': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      reserved: ['not-known'],
      basis: ['er5.215', 'er5.231'],
    }),
    'plan.durability.housingLandProperty.indicator': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      reserved: ['not-known'],
      basis: ['er5.215', 'er5.231'],
    }),
    'plan.durability.documents.indicator': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      reserved: ['not-known'],
      basis: ['er5.215', 'er5.231'],
    }),
    'plan.durability.familyReunification.indicator': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      reserved: ['not-known'],
      basis: ['er5.215', 'er5.231'],
    }),
    'plan.durability.publicAffairs.indicator': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      reserved: ['not-known'],
      basis: ['er5.215', 'er5.231'],
    }),
    'plan.durability.remediesAndJustice.indicator': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      reserved: ['not-known'],
      basis: ['er5.215', 'er5.231'],
    }),
  },
});
