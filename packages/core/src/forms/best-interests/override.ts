import { all, is, unless } from '../../conditions/condition.ts';
import { choice, date, longText, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';
import { returnInQuestion } from './return-in-question.ts';

/** If somebody wants to go against the child’s best interests: Only in exceptional cases, only for another right of great weight, and never where the child would face persecution, torture or ill-treatment. */
export const override = section({
  id: 'override',
  painful: false,
  questions: {
    'bestInterests.override.invoked': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: all(returnInQuestion, unless('bestInterests.determination.returnInBestInterests', 'yes')),
      required: 'always',
      basis: ['er4.128', 'er4.129'],
    }),
    'bestInterests.override.ground': choice(
      ['serious-risk-to-state-security', 'serious-risk-to-society', 'other-right', 'not-rights-based'],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        relevant: is('bestInterests.override.invoked', 'yes'),
        required: 'always',
        basis: ['er4.128', 'er4.148', 'er4.149', 'er4.150', 'er4.46'],
      },
    ),
    'bestInterests.override.whySerious': longText({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('bestInterests.override.invoked', 'yes'),
      required: 'always',
      basis: ['er4.148', 'er4.149', 'er4.129'],
    }),
    'bestInterests.override.restsOnTrafficking': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('bestInterests.override.invoked', 'yes'),
      required: 'always',
      basis: ['er4.149'],
    }),
    'bestInterests.override.alternatives': longText({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('bestInterests.override.invoked', 'yes'),
      required: 'always',
      basis: ['er4.129'],
    }),
    'bestInterests.override.balance': longText({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('bestInterests.override.invoked', 'yes'),
      required: 'always',
      basis: ['er4.129', 'er4.128'],
    }),
    'bestInterests.override.decidedBy': text({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('bestInterests.override.invoked', 'yes'),
      required: 'always',
      basis: ['er4.129'],
    }),
    'bestInterests.override.decidedOn': date({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('bestInterests.override.invoked', 'yes'),
      required: 'always',
      basis: ['er4.129'],
    }),
  },
});
