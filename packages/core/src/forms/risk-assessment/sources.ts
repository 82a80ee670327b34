import { choice, choices, longText, partialDate, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** What is known about the country: Where the information about the country of return comes from. */
export const sources = section({
  id: 'sources',
  painful: false,
  questions: {
    'riskAssessment.sources.countryInformation[]': repeat({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['er1.157', 'er1.158', 'er1.159'],
    }),
    'riskAssessment.sources.countryInformation[].title': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.157'],
    }),
    'riskAssessment.sources.countryInformation[].publisher': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.158', 'er1.159'],
    }),
    'riskAssessment.sources.countryInformation[].publisherKind': choice(
      ['ngo', 'government', 'international-organisation', 'academic', 'media', 'other'],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        required: 'always',
        basis: ['er1.158', 'er1.159'],
      },
    ),
    'riskAssessment.sources.countryInformation[].dated': partialDate({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.93'],
    }),
    'riskAssessment.sources.countryInformation[].about': choices(
      [
        'trafficking',
        'protection',
        'services',
        'human-rights',
        'general-security',
        'gender',
        'children',
        'minorities',
        'health-care',
        'living-conditions',
        'other',
      ],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        basis: ['er3.156', 'er3.157', 'er7.07', 'er4.131'],
      },
    ),
    'riskAssessment.sources.countryInformation[].reliable': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.93', 'er1.157'],
    }),
    'riskAssessment.sources.countryInformation[].finding': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.91', 'er3.131'],
    }),
    'riskAssessment.sources.gaps': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er7.07', 'er1.93'],
    }),
  },
});
