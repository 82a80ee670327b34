import { choice, countries, country, date, text } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** The record: which case this is, who is writing it down, and when. Who writes knows all of it. */
export const record = section({
  id: 'record',
  painful: false,
  questions: {
    caseReference: text({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: [],
      basis: ['gp4.72', 'er1.228', 'er1.246'],
    }),
    'profile.recordedAt': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      reserved: [],
      basis: ['gl.11', 'gp4.01'],
    }),
    'profile.recordedBy.role': choice(
      [
        'case-worker',
        'social-worker',
        'lawyer',
        'guardian',
        'health-worker',
        'migration-officer',
        'asylum-officer',
        'police-officer',
        'consular-officer',
        'other',
      ],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        required: 'always',
        reserved: [],
        basis: ['er7.50', 'er7.63'],
      },
    ),
    'profile.recordedBy.organisation': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er7.63', 'er7.65'],
    }),
    'profile.recordedBy.organisationType': choice(
      ['ngo', 'international-organisation', 'government', 'police', 'court', 'health', 'embassy', 'other'],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        basis: ['er7.50', 'er7.30', 'in.21'],
      },
    ),
    'profile.recordedBy.side': choice(['returning', 'receiving'], {
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      reserved: [],
      basis: ['gp7.01', 'er1.63'],
    }),
    'profile.states.returning': country({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: [],
      basis: ['gp1.38', 'in.16', 'in.02'],
    }),
    'profile.states.transit': countries({
      category: 'whereabouts',
      answeredBy: ['returning'],
      basis: ['gl.18', 'er1.122', 'gp4.56'],
    }),
  },
});
