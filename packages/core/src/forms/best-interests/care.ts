import { all, is, unless, type Condition } from '../../conditions/condition.ts';
import { choice, choices, date, longText, partialDate, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

const looksPossible: Condition = unless('.feasible', 'no');

const abroad: Condition = all(looksPossible, is('.kind', 'return', 'third-country'));

const returning: Condition = all(looksPossible, is('.kind', 'return'));

/**
 * A return that is found best stands or falls with care that is secured beforehand, so all of it is needed.
 *
 * Of a return that is not found best nothing more has to be known, and of the other solutions what there is.
 */
const foundBest: Condition = all(
  is('.kind', 'return'),
  is('bestInterests.determination.returnInBestInterests', 'yes'),
);

/** Who receives the child is a question of law for a child without a parent (Article 10 of the Return Directive). */
const alone: Condition = unless('profile.person.accompaniment', 'with-parent');

/** Care and custody in each solution: Who would look after the child, who would decide for the child by law, and whether this is settled and confirmed. */
export const care = section({
  id: 'care',
  painful: false,
  questions: {
    'bestInterests.options[].care.type': choice(
      [
        'parents',
        'previous-carer',
        'adult-brother-or-sister',
        'other-relatives',
        'foster-family',
        'small-group-home',
        'specialised-institution',
        'other-institution',
        'supported-living',
        'adoptive-family',
        'nobody-yet',
      ],
      {
        category: 'family',
        answeredBy: ['returning', 'receiving'],
        relevant: looksPossible,
        required: foundBest,
        basis: ['gp4.40', 'gp4.08', 'er4.133', 'er4.168'],
      },
    ),
    'bestInterests.options[].care.carer': text({
      category: 'identity',
      answeredBy: ['returning', 'receiving'],
      relevant: looksPossible,
      required: foundBest,
      basis: ['gp4.62', 'er4.145', 'er4.162', 'er4.164'],
    }),
    'bestInterests.options[].care.address': text({
      category: 'whereabouts',
      answeredBy: ['returning', 'receiving'],
      relevant: looksPossible,
      required: foundBest,
      basis: ['gp4.62', 'er4.145'],
    }),
    'bestInterests.options[].care.from': partialDate({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: looksPossible,
      required: foundBest,
      basis: ['gp4.62', 'er4.133', 'er4.145'],
    }),
    'bestInterests.options[].care.lasts': choice(['until-eighteen-or-longer', 'shorter', 'transit-only'], {
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: looksPossible,
      required: foundBest,
      basis: ['gp4.63', 'er4.121', 'er4.133', 'er4.177'],
    }),
    'bestInterests.options[].care.whoPays': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: looksPossible,
      basis: ['er4.177'],
    }),
    'bestInterests.options[].care.securedBy': choice(
      [
        'court-order',
        'authority-decision',
        'signed-agreement',
        'written-confirmation',
        'word-only',
        'to-be-arranged-on-arrival',
        'not-secured',
      ],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        relevant: looksPossible,
        required: foundBest,
        basis: ['gp4.61', 'er4.133', 'er4.178'],
      },
    ),
    'bestInterests.options[].care.securedOn': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: all(
        looksPossible,
        is(
          '.care.securedBy',
          'court-order',
          'authority-decision',
          'signed-agreement',
          'written-confirmation',
        ),
      ),
      required: foundBest,
      basis: ['gp4.60', 'er4.147'],
    }),
    'bestInterests.options[].care.custodyHolder': text({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'receiving'],
      relevant: looksPossible,
      required: foundBest,
      // That nobody would decide for the child is a definite answer, and bars the return.
      reserved: ['not-known', 'not-asked', 'not-applicable'],
      basis: ['gp4.64', 'er4.146'],
    }),
    'bestInterests.options[].care.custodySettledOn': date({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'receiving'],
      relevant: looksPossible,
      required: foundBest,
      basis: ['er4.146', 'er4.147', 'gp4.64'],
    }),
    'bestInterests.options[].care.guardianThere': text({
      category: 'protection-security',
      answeredBy: ['receiving', 'returning'],
      relevant: abroad,
      basis: ['gp4.35', 'gp4.36', 'er4.106', 'er4.163'],
    }),
    'bestInterests.options[].care.authorityThere': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: abroad,
      basis: ['gp4.65', 'er7.69'],
    }),
    'bestInterests.options[].care.authorityAgreed': yesNo({
      category: 'process',
      answeredBy: ['receiving', 'returning'],
      relevant: abroad,
      required: foundBest,
      basis: ['gp4.65', 'gp7.23', 'gp4.60', 'er4.161'],
    }),
    'bestInterests.options[].care.authorityOn': date({
      category: 'process',
      answeredBy: ['receiving', 'returning'],
      relevant: all(abroad, is('.care.authorityAgreed', 'yes')),
      basis: ['gp4.65', 'gp4.60'],
    }),
    'bestInterests.options[].care.receivedBy': choice(
      ['family-member', 'nominated-guardian', 'reception-facility', 'nobody-named'],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        relevant: returning,
        required: all(foundBest, alone),
        basis: ['er4.161', 'er4.162', 'er4.163', 'er4.164', 'er4.168'],
      },
    ),
    'bestInterests.options[].care.receptionFound': yesNo({
      category: 'process',
      answeredBy: ['receiving', 'returning'],
      relevant: returning,
      basis: ['er7.69', 'er7.68', 'er4.164'],
    }),
    'bestInterests.options[].care.careFound': yesNo({
      category: 'process',
      answeredBy: ['receiving', 'returning'],
      relevant: returning,
      basis: ['er7.69', 'er4.164'],
    }),
    'bestInterests.options[].care.checkedWith': choices(
      [
        'unicef',
        'other-united-nations',
        'migration-organisation',
        'support-organisation-there',
        'child-welfare-there',
        'nobody',
      ],
      {
        category: 'process',
        answeredBy: ['returning'],
        relevant: returning,
        exclusive: ['nobody'],
        basis: ['er7.68'],
      },
    ),
    'bestInterests.options[].care.evidence': longText({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: returning,
      required: all(foundBest, alone),
      basis: ['er4.161', 'er4.164'],
    }),
    'bestInterests.options[].care.can.safety': yesNo({
      category: 'protection-security',
      answeredBy: ['receiving', 'returning'],
      relevant: looksPossible,
      basis: ['er4.169', 'er4.168'],
    }),
    'bestInterests.options[].care.can.protection': yesNo({
      category: 'protection-security',
      answeredBy: ['receiving', 'returning'],
      relevant: looksPossible,
      basis: ['er4.170', 'er4.168'],
    }),
    'bestInterests.options[].care.can.rehabilitation': yesNo({
      category: 'protection-security',
      answeredBy: ['receiving', 'returning'],
      relevant: looksPossible,
      basis: ['er4.171', 'er4.168'],
    }),
    'bestInterests.options[].care.can.reintegration': yesNo({
      category: 'protection-security',
      answeredBy: ['receiving', 'returning'],
      relevant: looksPossible,
      basis: ['er4.172', 'er4.168'],
    }),
  },
});
