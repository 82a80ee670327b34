/** A profile of an adult who would go from France to Moldova. */
export const adult = {
  recordedAt: '2026-05-20',
  states: { returning: 'FR' },
  person: {
    birth: { date: '1990-01-01', basis: 'document' },
    ageReasonToBelieveChild: 'no',
    ageDisputed: 'no',
    nationalities: ['MD'],
  },
  return: { proposed: 'yes', destination: 'MD' },
  status: { asylum: { stage: 'none' } },
} as const;

/** What else is known of the case: no danger from the authorities there. */
export const caseFile = {
  profile: adult,
  riskAssessment: {
    form: 'risk-assessment',
    version: 1,
    answers: { persecution: { risk: 'no' }, authorities: { risk: 'no' } },
  },
} as const;

/** A consent that opens everything that consent can open, to one organisation there. */
export const fullConsent = {
  form: 'data-sharing-consent',
  version: 1,
  profile: adult,
  answers: {
    anySharing: 'some',
    record: { answeredOn: '2026-05-20', method: 'signed' },
    decides: { capacity: 'yes', by: 'person', free: 'yes', pressure: ['none'] },
    told: {
      points: [
        'purpose',
        'recipients',
        'data',
        'use',
        'how-long',
        'where',
        'access',
        'correction',
        'withdrawal',
        'no-effect-on-help',
        'risks',
        'limits',
        'abroad',
      ],
    },
    how: { languageUnderstood: 'yes', interpreter: 'present', interpreterTies: 'independent' },
    grants: [
      {
        id: 'g1',
        recipient: {
          kind: 'support-organisation',
          name: 'House A',
          country: 'MD',
          isAuthority: 'no',
          confidentiality: 'yes',
        },
        purpose: 'reception-on-return',
        categories: [
          'identity',
          'whereabouts',
          'trafficking-experience',
          'health',
          'family',
          'legal-proceedings',
          'protection-security',
          'migration-status',
          'education-work',
          'views-wishes',
          'process',
        ],
        answer: 'agrees',
        from: '2026-05-20',
        until: '2026-12-31',
        endsWith: 'no',
        often: 'ongoing',
        named: 'by-name',
        dangerToSafety: 'no',
        dangerToProceedings: 'no',
        borderSystem: 'no',
      },
    ],
    traffickingStatus: { askedApart: 'yes', mayTell: 'no' },
    transfers: [{ grant: 'g1', basis: 'safeguards', safeguard: 'Clauses of 3 May 2026' }],
    permissions: { riskFindings: 'agrees', hivResult: 'agrees' },
    events: [{ kind: 'given', on: '2026-05-20', scope: 'g1' }],
  },
} as const;

/** A request that the full consent answers. */
export const request = {
  recipient: { kind: 'support-organisation', name: 'House A', country: 'MD' },
  purpose: 'reception-on-return',
  on: '2026-06-15',
  caseFile,
} as const;
