import { all, is, not, unless } from '../../conditions/condition.ts';
import { choices, date, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Arrival and the first days: The first days after arrival are often the most dangerous. */
export const arrival = section({
  id: 'arrival',
  painful: false,
  questions: {
    'plan.arrival.metBy': text({
      category: 'process',
      answeredBy: ['returning', 'receiving', 'person'],
      relevant: not(is('plan.mode', 'stay')),
      required: 'always',
      reserved: ['not-known', 'declined', 'not-asked', 'not-applicable'],
      basis: ['er1.203', 'er5.113', 'er7.12', 'er7.13'],
    }),
    'plan.arrival.policeExpected': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: not(is('plan.mode', 'stay')),
      required: 'always',
      reserved: ['not-known'],
      basis: ['er1.129', 'er5.114'],
    }),
    'plan.arrival.policeSupport': text({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: all(not(is('plan.mode', 'stay')), unless('plan.arrival.policeExpected', 'no')),
      required: is('plan.arrival.policeExpected', 'yes'),
      reserved: ['not-known', 'not-applicable'],
      basis: ['er5.114'],
    }),
    'plan.arrival.wayHomeWatched': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er5.113', 'er5.114'],
    }),
    'plan.arrival.safePlace': text({
      category: 'whereabouts',
      answeredBy: ['returning', 'receiving'],
      relevant: not(is('plan.mode', 'stay')),
      required: 'always',
      reserved: ['not-known', 'not-applicable'],
      basis: ['er1.143', 'er1.209', 'er7.61'],
    }),
    'plan.arrival.safePlaceConfirmedOn': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: all(not(is('plan.mode', 'stay')), unless('plan.arrival.safePlace', 'not-applicable')),
      required: 'always',
      reserved: ['not-known', 'not-applicable'],
      basis: ['er1.143', 'er1.209', 'er7.61'],
    }),
    'plan.arrival.placeKnownToTraffickers': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      relevant: all(not(is('plan.mode', 'stay')), unless('plan.arrival.safePlace', 'not-applicable')),
      required: 'always',
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp1.25', 'gp1.43', 'er1.49', 'er5.111', 'er5.112'],
    }),
    'plan.arrival.firstDays': choices(
      ['shelter', 'food', 'health-care', 'safe-contact', 'money', 'onward-travel', 'children', 'none'],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        relevant: not(is('plan.mode', 'stay')),
        reserved: ['not-known'],
        exclusive: ['none'],
        basis: ['er1.147', 'er5.113', 'er7.13', 'er7.61'],
      },
    ),
    'plan.arrival.helpStartsOn': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known'],
      basis: ['er5.150', 'er7.13', 'er7.56'],
    }),
  },
});
