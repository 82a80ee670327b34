import { all, any, fact, is, not } from '../rules/conditions.ts';
import { protectionOption } from './option.ts';

/** The child's own permit: at once, and until a lasting solution is found. */
export const childResidence = protectionOption({
  id: 'child-residence',
  grantedBy: ['gp4.25', 'er4.79', 'er3.33'],
  basis: ['gp4.26', 'gp4.27', 'gp4.28', 'gp4.29', 'gp4.52', 'er3.34', 'er4.90', 'er4.92', 'er4.93'],
  everyState: true,
  openWhen: all(
    fact('person.presumedChild'),
    fact('status.treatedAsVictim'),
    fact('stay.notNationalOrResident'),
    // A return that a danger has come to bar is no lasting solution any more.
    any(not(fact('child.lastingSolutionReached')), fact('refoulement.barStands')),
  ),
  leastDurations: [{ parameter: 'residence.experts', basis: ['er2.60'] }],
  renewable: true,
  mustNotDependOn: {
    'co-operation': ['er3.33', 'er2.56'],
    application: ['gp4.25'],
    'determination-made': ['gp4.28', 'er4.90'],
    papers: ['er2.33', 'er3.17', 'er3.18'],
  },
});

/** Settling a child in a third country, where that was found to be best. */
export const childThirdCountry = protectionOption({
  id: 'child-third-country',
  grantedBy: ['gp3.07', 'er4.156'],
  basis: ['gp4.36'],
  everyState: true,
  openWhen: all(
    fact('person.presumedChild'),
    any(
      // Where return was not among the solutions that were weighed, it was not found to be best either.
      not(is('bestInterests.determination.returnInBestInterests', 'yes')),
      fact('refoulement.barStands'),
    ),
    fact('child.thirdCountryChosen'),
  ),
  leastDurations: [],
  mustNotDependOn: { 'cost-or-migration-control': ['gp4.48', 'gp4.49', 'er4.150'] },
});

/** Leave to stay on coming of age. */
export const stayAtMajority = protectionOption({
  id: 'stay-at-majority',
  grantedBy: ['er4.165'],
  basis: ['er3.05'],
  everyState: true,
  openWhen: all(
    fact('person.nearOrPastEighteen'),
    fact('person.childWhenIdentified'),
    fact('status.treatedAsVictim'),
    not(is('profile.status.migration', 'citizen', 'free-movement')),
    not(fact('stay.permitHeld')),
  ),
  leastDurations: [],
  mustNotDependOn: {},
});
