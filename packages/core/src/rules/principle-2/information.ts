import { all, answer, any, before, fact, is, notAfter, on } from '../conditions.ts';
import { rule } from '../rule.ts';

/** Information fits the person. */
export const processInformationTailored = rule({
  id: 'process.information-tailored',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.25', 'gp2.26', 'gp2.27'],
  when: fact('person.reasonableGrounds'),
  expect: all(
    is('profile.information.fits', 'gender'),
    is('profile.information.fits', 'age'),
    is('profile.information.fits', 'culture'),
  ),
});

/** A language the person understands. */
export const processLanguage = rule({
  id: 'process.language',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.37', 'gp2.38', 'gp2.39', 'gp2.40', 'er2.01', 'er2.67', 'er2.71', 'er2.77'],
  when: fact('person.trafficked'),
  expect: all(
    is('profile.information.languageUnderstood', 'yes'),
    is('profile.information.accessibleForm', 'yes'),
    any(is('profile.person.interpreterNeeded', 'no'), is('profile.information.interpreterUsed', 'yes')),
  ),
});

/** Told of rights, help and proceedings. */
export const processRightsInformed = rule({
  id: 'process.rights-informed',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.84', 'er2.04', 'er2.66', 'er2.69', 'er2.73'],
  when: fact('person.trafficked'),
  expect: all(
    is('profile.information.told', 'rights'),
    is('profile.information.told', 'help'),
    is('profile.information.told', 'proceedings'),
  ),
});

/** Information from the first contact. */
export const processInformedFromFirstContact = rule({
  id: 'process.informed-from-first-contact',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er2.79'],
  when: fact('person.trafficked'),
  expect: notAfter(answer('profile.information.on'), answer('profile.status.firstContactOn')),
});

/** Told in time of rights to stay. */
export const processResidenceRightsInformed = rule({
  id: 'process.residence-rights-informed',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er2.32', 'er2.80', 'er2.81', 'er2.87'],
  when: all(fact('person.trafficked'), fact('stay.insecure')),
  expect: all(
    notAfter(answer('profile.status.residenceRightsExplainedOn'), on),
    any(
      is('profile.return.decision.status', 'none', 'planned', 'withdrawn'),
      before(answer('profile.status.residenceRightsExplainedOn'), answer('profile.return.decision.on')),
    ),
  ),
});
