import { any, is } from '../../conditions/condition.ts';
import { serviceBarriers } from '../../questions/code-lists.ts';
import { choices, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Help that exists there: What help exists where the person would live, and whether this person could really use it. */
export const services = section({
  id: 'services',
  painful: false,
  questions: {
    'riskAssessment.services.shelter.available.now': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.143', 'gp1.64', 'er1.147'],
    }),
    'riskAssessment.services.shelter.available.longTerm': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.143', 'gp1.64', 'er1.147'],
    }),
    'riskAssessment.services.shelter.accessible.now': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.services.shelter.available.now', 'yes'),
      basis: ['er1.143', 'gp1.65', 'er1.142', 'er1.147'],
    }),
    'riskAssessment.services.shelter.accessible.longTerm': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.services.shelter.available.longTerm', 'yes'),
      basis: ['er1.143', 'gp1.65', 'er1.142', 'er1.147'],
    }),
    'riskAssessment.services.shelter.barriers': choices(serviceBarriers, {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: any(
        is('riskAssessment.services.shelter.accessible.now', 'no'),
        is('riskAssessment.services.shelter.accessible.longTerm', 'no'),
      ),
      basis: ['er1.143', 'er3.97', 'er3.98', 'er1.142'],
    }),
    'riskAssessment.services.medical.available.now': yesNo({
      category: 'health',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.144', 'gp1.64', 'er1.147'],
    }),
    'riskAssessment.services.medical.available.longTerm': yesNo({
      category: 'health',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.144', 'gp1.64', 'er1.147'],
    }),
    'riskAssessment.services.medical.accessible.now': yesNo({
      category: 'health',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.services.medical.available.now', 'yes'),
      basis: ['er1.144', 'gp1.65', 'er1.142', 'er1.147'],
    }),
    'riskAssessment.services.medical.accessible.longTerm': yesNo({
      category: 'health',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.services.medical.available.longTerm', 'yes'),
      basis: ['er1.144', 'gp1.65', 'er1.142', 'er1.147'],
    }),
    'riskAssessment.services.medical.barriers': choices(serviceBarriers, {
      category: 'health',
      answeredBy: ['returning', 'receiving'],
      relevant: any(
        is('riskAssessment.services.medical.accessible.now', 'no'),
        is('riskAssessment.services.medical.accessible.longTerm', 'no'),
      ),
      basis: ['er1.144', 'er3.97', 'er3.98', 'er1.142'],
    }),
    'riskAssessment.services.psychological.available.now': yesNo({
      category: 'health',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.146', 'gp1.64', 'er1.147'],
    }),
    'riskAssessment.services.psychological.available.longTerm': yesNo({
      category: 'health',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.146', 'gp1.64', 'er1.147'],
    }),
    'riskAssessment.services.psychological.accessible.now': yesNo({
      category: 'health',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.services.psychological.available.now', 'yes'),
      basis: ['er1.146', 'gp1.65', 'er1.142', 'er1.147'],
    }),
    'riskAssessment.services.psychological.accessible.longTerm': yesNo({
      category: 'health',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.services.psychological.available.longTerm', 'yes'),
      basis: ['er1.146', 'gp1.65', 'er1.142', 'er1.147'],
    }),
    'riskAssessment.services.psychological.barriers': choices(serviceBarriers, {
      category: 'health',
      answeredBy: ['returning', 'receiving'],
      relevant: any(
        is('riskAssessment.services.psychological.accessible.now', 'no'),
        is('riskAssessment.services.psychological.accessible.longTerm', 'no'),
      ),
      basis: ['er1.146', 'er3.97', 'er3.98', 'er1.142'],
    }),
    'riskAssessment.services.legal.available.now': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['er1.145', 'gp1.64', 'er1.147'],
    }),
    'riskAssessment.services.legal.available.longTerm': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.145', 'gp1.64', 'er1.147'],
    }),
    'riskAssessment.services.legal.accessible.now': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.services.legal.available.now', 'yes'),
      required: 'always',
      basis: ['er1.145', 'gp1.65', 'er1.142', 'er1.147'],
    }),
    'riskAssessment.services.legal.accessible.longTerm': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.services.legal.available.longTerm', 'yes'),
      basis: ['er1.145', 'gp1.65', 'er1.142', 'er1.147'],
    }),
    'riskAssessment.services.legal.barriers': choices(serviceBarriers, {
      category: 'legal-proceedings',
      answeredBy: ['returning', 'receiving'],
      relevant: any(
        is('riskAssessment.services.legal.accessible.now', 'no'),
        is('riskAssessment.services.legal.accessible.longTerm', 'no'),
      ),
      basis: ['er1.145', 'er3.97', 'er3.98', 'er1.142'],
    }),
    'riskAssessment.services.socialAid.available.now': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.141', 'gp1.64', 'er1.147'],
    }),
    'riskAssessment.services.socialAid.available.longTerm': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.141', 'gp1.64', 'er1.147'],
    }),
    'riskAssessment.services.socialAid.accessible.now': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.services.socialAid.available.now', 'yes'),
      basis: ['er1.141', 'gp1.65', 'er1.142', 'er1.147'],
    }),
    'riskAssessment.services.socialAid.accessible.longTerm': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.services.socialAid.available.longTerm', 'yes'),
      basis: ['er1.141', 'gp1.65', 'er1.142', 'er1.147'],
    }),
    'riskAssessment.services.socialAid.barriers': choices(serviceBarriers, {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: any(
        is('riskAssessment.services.socialAid.accessible.now', 'no'),
        is('riskAssessment.services.socialAid.accessible.longTerm', 'no'),
      ),
      basis: ['er1.141', 'er3.97', 'er3.98', 'er1.142'],
    }),
    'riskAssessment.services.livelihood.available.now': yesNo({
      category: 'education-work',
      answeredBy: ['returning', 'receiving'],
      basis: ['er5.130', 'gp1.64', 'er1.147'],
    }),
    'riskAssessment.services.livelihood.available.longTerm': yesNo({
      category: 'education-work',
      answeredBy: ['returning', 'receiving'],
      basis: ['er5.130', 'gp1.64', 'er1.147'],
    }),
    'riskAssessment.services.livelihood.accessible.now': yesNo({
      category: 'education-work',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.services.livelihood.available.now', 'yes'),
      basis: ['er5.130', 'gp1.65', 'er1.142', 'er1.147'],
    }),
    'riskAssessment.services.livelihood.accessible.longTerm': yesNo({
      category: 'education-work',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.services.livelihood.available.longTerm', 'yes'),
      basis: ['er5.130', 'gp1.65', 'er1.142', 'er1.147'],
    }),
    'riskAssessment.services.livelihood.barriers': choices(serviceBarriers, {
      category: 'education-work',
      answeredBy: ['returning', 'receiving'],
      relevant: any(
        is('riskAssessment.services.livelihood.accessible.now', 'no'),
        is('riskAssessment.services.livelihood.accessible.longTerm', 'no'),
      ),
      basis: ['er5.130', 'er3.97', 'er3.98', 'er1.142'],
    }),
    'riskAssessment.services.education.available.now': yesNo({
      category: 'education-work',
      answeredBy: ['returning', 'receiving'],
      basis: ['er5.129', 'gp1.64', 'er1.147'],
    }),
    'riskAssessment.services.education.available.longTerm': yesNo({
      category: 'education-work',
      answeredBy: ['returning', 'receiving'],
      basis: ['er5.129', 'gp1.64', 'er1.147'],
    }),
    'riskAssessment.services.education.accessible.now': yesNo({
      category: 'education-work',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.services.education.available.now', 'yes'),
      basis: ['er5.129', 'gp1.65', 'er1.142', 'er1.147'],
    }),
    'riskAssessment.services.education.accessible.longTerm': yesNo({
      category: 'education-work',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.services.education.available.longTerm', 'yes'),
      basis: ['er5.129', 'gp1.65', 'er1.142', 'er1.147'],
    }),
    'riskAssessment.services.education.barriers': choices(serviceBarriers, {
      category: 'education-work',
      answeredBy: ['returning', 'receiving'],
      relevant: any(
        is('riskAssessment.services.education.accessible.now', 'no'),
        is('riskAssessment.services.education.accessible.longTerm', 'no'),
      ),
      basis: ['er5.129', 'er3.97', 'er3.98', 'er1.142'],
    }),
    'riskAssessment.services.programmeForTrafficked': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['gp1.64', 'er3.96', 'er5.115'],
    }),
    'riskAssessment.services.programmeOpen': choices(
      [
        'yes',
        'only-with-co-operation',
        'only-some-forms',
        'only-women',
        'only-capital',
        'full',
        'refused',
        'other',
      ],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving'],
        relevant: is('riskAssessment.services.programmeForTrafficked', 'yes'),
        exclusive: ['yes'],
        basis: ['gp1.65', 'er1.142', 'er5.100', 'er5.101'],
      },
    ),
    'riskAssessment.services.confidential': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er3.97', 'er1.219', 'gp1.83'],
    }),
    'riskAssessment.services.marksPersonOut': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er3.98', 'er5.167', 'er1.249'],
    }),
    'riskAssessment.services.fitsPerson': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er5.160', 'er5.100', 'er5.101', 'er5.108'],
    }),
    'riskAssessment.services.onlyInShelter': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er5.156', 'er5.158'],
    }),
    'riskAssessment.services.onlyInCapital': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er5.155', 'er3.96'],
    }),
    'riskAssessment.services.confirmedBy': choices(
      ['partner-there', 'authority-there', 'programme', 'person', 'country-information', 'nobody'],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        exclusive: ['nobody'],
        basis: ['er1.157', 'gp7.04', 'er7.07'],
      },
    ),
  },
});
