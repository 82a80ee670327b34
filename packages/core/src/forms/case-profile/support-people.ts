import { all, answered, any, fact, is } from '../../conditions/condition.ts';
import { determinationStages } from '../../questions/code-lists.ts';
import { choice, choices, date, partialDate, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** People who stand by the person: Guardian, lawyer and others who speak for the person or support them. */
export const supportPeople = section({
  id: 'support-people',
  painful: false,
  questions: {
    'profile.procedures.startedOn': date({
      category: 'process',
      answeredBy: ['returning'],
      required: fact('person.presumedChild'),
      // That no procedure has begun is a definite answer: there is still time for a guardian and a lawyer.
      reserved: ['not-known', 'not-asked', 'not-applicable'],
      basis: ['er4.102', 'gp4.31'],
    }),
    'profile.guardian.appointed': yesNo({
      category: 'process',
      answeredBy: ['returning', 'guardian'],
      relevant: fact('person.presumedChild'),
      required: 'always',
      basis: ['gp4.30', 'er4.101', 'er4.114', 'er4.117'],
    }),
    'profile.guardian.appointedOn': date({
      category: 'process',
      answeredBy: ['returning', 'guardian'],
      relevant: all(fact('person.presumedChild'), is('profile.guardian.appointed', 'yes')),
      required: is('profile.guardian.appointed', 'yes'),
      basis: ['er4.102', 'er4.110', 'er4.101'],
    }),
    'profile.guardian.kind': choice(
      ['relative', 'professional', 'volunteer', 'organisation', 'authority', 'shelter-staff', 'other'],
      {
        category: 'process',
        answeredBy: ['returning', 'guardian'],
        relevant: all(fact('person.presumedChild'), is('profile.guardian.appointed', 'yes')),
        required: is('profile.guardian.appointed', 'yes'),
        basis: ['er4.115', 'er4.107'],
      },
    ),
    'profile.guardian.suitable': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: all(fact('person.presumedChild'), is('profile.guardian.appointed', 'yes')),
      required: is('profile.guardian.appointed', 'yes'),
      basis: ['er4.108', 'er4.101'],
    }),
    'profile.guardian.involved': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: all(fact('person.presumedChild'), is('profile.guardian.appointed', 'yes')),
      required: is('profile.guardian.appointed', 'yes'),
      basis: ['er4.108', 'gp1.55'],
    }),
    'profile.guardian.sameThroughout': yesNo({
      category: 'process',
      answeredBy: ['returning', 'guardian'],
      relevant: all(fact('person.presumedChild'), is('profile.guardian.appointed', 'yes')),
      required: is('profile.guardian.appointed', 'yes'),
      basis: ['er4.112', 'er4.111', 'er4.105'],
    }),
    'profile.guardian.until': date({
      category: 'process',
      answeredBy: ['returning', 'guardian'],
      relevant: all(fact('person.presumedChild'), is('profile.guardian.appointed', 'yes')),
      reserved: ['not-known', 'declined', 'not-asked', 'not-applicable'],
      basis: ['er4.105', 'er4.106', 'er4.111', 'er4.05'],
    }),
    'profile.guardian.endReason': choice(
      ['majority', 'permanent-departure', 'replaced', 'decision-taken', 'other'],
      {
        category: 'process',
        answeredBy: ['returning', 'guardian'],
        relevant: all(
          fact('person.presumedChild'),
          is('profile.guardian.appointed', 'yes'),
          answered('profile.guardian.until'),
        ),
        required: answered('profile.guardian.until'),
        basis: ['er4.105', 'er4.106', 'er4.112'],
      },
    ),
    'profile.bestInterests.stage': choice(determinationStages, {
      category: 'process',
      answeredBy: ['returning', 'guardian'],
      relevant: any(fact('person.presumedChild'), fact('person.mayBeBelow22')),
      required: fact('person.presumedChild'),
      basis: ['er4.32', 'er4.33', 'er4.78'],
    }),
    'profile.lawyer.appointed': choice(['yes', 'no', 'not-wanted'], {
      category: 'process',
      answeredBy: ['returning', 'person'],
      required: 'always',
      basis: ['gp1.85', 'gp2.10', 'er2.65', 'er4.103'],
    }),
    'profile.lawyer.since': date({
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: is('profile.lawyer.appointed', 'yes'),
      required: fact('person.presumedChild'),
      basis: ['er2.88', 'gp4.31'],
    }),
    'profile.lawyer.free': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: is('profile.lawyer.appointed', 'yes'),
      required: 'always',
      basis: ['gp2.34', 'er4.104', 'er2.90', 'er2.93'],
    }),
    'profile.lawyer.meansSufficient': yesNo({
      category: 'education-work',
      answeredBy: ['returning', 'person'],
      relevant: is('profile.lawyer.free', 'no'),
      required: 'always',
      basis: ['gp2.34', 'er2.90'],
    }),
    'profile.lawyer.refusedBecause': choice(
      ['not-refused', 'means', 'no-co-operation', 'cannot-help', 'status', 'no-investigation', 'other'],
      {
        category: 'process',
        answeredBy: ['returning', 'person'],
        relevant: is('profile.lawyer.appointed', 'no'),
        required: 'always',
        basis: ['gp2.34', 'gp2.35', 'gp2.36', 'er2.03'],
      },
    ),
    'profile.supportPerson.present': yesNo({
      category: 'family',
      answeredBy: ['returning', 'person'],
      basis: ['er5.141', 'er2.91'],
    }),
    'profile.supportPerson.who': choice(['family', 'friend', 'organisation', 'faith', 'other'], {
      category: 'family',
      answeredBy: ['person'],
      relevant: is('profile.supportPerson.present', 'yes'),
      basis: ['er5.141'],
    }),
    'profile.information.told': choices(['rights', 'help', 'proceedings', 'none'], {
      category: 'process',
      answeredBy: ['returning', 'person'],
      required: 'always',
      exclusive: ['none'],
      basis: ['gp1.84', 'er2.04', 'er2.66', 'er2.69', 'er2.73'],
    }),
    'profile.information.on': partialDate({
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: is('profile.information.told', 'rights', 'help', 'proceedings'),
      basis: ['er2.79'],
    }),
    'profile.information.languageUnderstood': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: is('profile.information.told', 'rights', 'help', 'proceedings'),
      required: 'always',
      basis: ['gp2.38', 'er2.01', 'er2.67', 'er2.71', 'er2.77'],
    }),
    'profile.information.accessibleForm': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: is('profile.information.told', 'rights', 'help', 'proceedings'),
      required: 'always',
      basis: ['gp2.37'],
    }),
    'profile.information.interpreterUsed': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: is('profile.information.told', 'rights', 'help', 'proceedings'),
      required: is('profile.person.interpreterNeeded', 'yes'),
      basis: ['gp2.39', 'gp2.40'],
    }),
    'profile.information.fits': choices(['gender', 'age', 'culture', 'none'], {
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: is('profile.information.told', 'rights', 'help', 'proceedings'),
      exclusive: ['none'],
      basis: ['gp2.25', 'gp2.26', 'gp2.27'],
    }),
  },
});
