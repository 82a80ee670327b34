import { all, any, fact, is, known, unless, type Condition } from '../../conditions/condition.ts';
import { choice, choices, longText, reference, repeat, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** What tells of danger even where somebody is not worried; the same signs raise the alarm in an evaluation. */
const signs: readonly Condition[] = [
  recorded('monitoring.safety.feelsSafe', 'no'),
  recorded('monitoring.safety.intimidation', 'some', 'serious'),
  recorded('monitoring.safety.retaliation', 'some', 'serious'),
  recorded('monitoring.safety.familyThreatened', 'yes'),
  recorded('monitoring.safety.authorities', 'held', 'charged', 'harassed'),
  recorded(
    'monitoring.safety.signsOfRetrafficking',
    'contacted-by-traffickers',
    'new-offer',
    'debt-demanded',
    'papers-taken',
    'controlled',
    'working-unfree',
    'gone-missing',
  ),
  recorded('monitoring.contact.outcome', 'not-tried-unsafe'),
  recorded('monitoring.child.placement', 'gone'),
  recorded('monitoring.child.treatedWell', 'no'),
];

function recorded(path: string, ...codes: readonly string[]): Condition {
  return all(known(path), is(path, ...codes));
}

/** Safety: These questions are about danger and fear. */
export const safety = section({
  id: 'safety',
  painful: true,
  questions: {
    'monitoring.safety.feelsSafe': choice(['yes', 'mostly', 'no'], {
      category: 'protection-security',
      answeredBy: ['person'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        is('monitoring.contact.agreedNow', 'yes'),
      ),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp1.45', 'gp7.30', 'er1.36', 'er5.221'],
    }),
    'monitoring.safety.intimidation': choice(['none', 'some', 'serious'], {
      category: 'protection-security',
      answeredBy: ['person'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        is('monitoring.contact.agreedNow', 'yes'),
      ),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp1.86', 'gp5.58'],
    }),
    'monitoring.safety.retaliation': choice(['none', 'some', 'serious'], {
      category: 'protection-security',
      answeredBy: ['person'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        is('monitoring.contact.agreedNow', 'yes'),
      ),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp1.86', 'gp5.59', 'er5.138'],
    }),
    'monitoring.safety.familyThreatened': yesNo({
      category: 'protection-security',
      answeredBy: ['person'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        is('monitoring.contact.agreedNow', 'yes'),
      ),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp1.86', 'gp5.59', 'er1.47'],
    }),
    'monitoring.safety.authorities': choices(
      ['questioned', 'held', 'charged', 'harassed', 'papers-refused', 'none'],
      {
        category: 'protection-security',
        answeredBy: ['person'],
        relevant: all(
          is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
          is('monitoring.contact.agreedNow', 'yes'),
        ),
        reserved: ['not-known', 'declined', 'not-asked'],
        exclusive: ['none'],
        basis: ['gp1.45', 'er1.38', 'er1.252', 'er1.253'],
      },
    ),
    'monitoring.safety.signsOfRetrafficking': choices(
      [
        'contacted-by-traffickers',
        'new-offer',
        'debt-demanded',
        'papers-taken',
        'controlled',
        'working-unfree',
        'gone-missing',
        'none',
      ],
      {
        category: 'trafficking-experience',
        answeredBy: ['returning', 'receiving', 'person'],
        relevant: any(
          all(
            is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
            is('monitoring.contact.agreedNow', 'yes'),
          ),
          fact('person.presumedChild'),
        ),
        required: all(
          fact('person.presumedChild'),
          is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        ),
        reserved: ['not-known', 'declined', 'not-asked'],
        exclusive: ['none'],
        basis: ['gp5.54', 'er1.38', 'er1.39', 'er5.113', 'er7.80'],
      },
    ),
    'monitoring.safety.knownAbout': yesNo({
      category: 'protection-security',
      answeredBy: ['person'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        is('monitoring.contact.agreedNow', 'yes'),
      ),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp5.61', 'gp7.33', 'er1.253', 'er5.168'],
    }),
    'monitoring.safety.stigma': choice(['none', 'some', 'serious'], {
      category: 'protection-security',
      answeredBy: ['person'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        is('monitoring.contact.agreedNow', 'yes'),
      ),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp5.41', 'gp5.61', 'er5.229', 'er5.230'],
    }),
    'monitoring.safety.isolation': choice(['none', 'some', 'serious'], {
      category: 'protection-security',
      answeredBy: ['person'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        is('monitoring.contact.agreedNow', 'yes'),
      ),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp5.60', 'er1.37'],
    }),
    'monitoring.safety.measures[]': repeat({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        is('monitoring.contact.agreedNow', 'yes'),
      ),
      basis: ['gp5.57', 'er1.179', 'er1.180', 'er5.138'],
    }),
    'monitoring.safety.measures[].measure': reference('plan.safety[]', {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      reserved: ['not-known'],
      basis: ['er1.179', 'er1.180'],
    }),
    'monitoring.safety.measures[].works': choice(['yes', 'partly', 'no', 'not-needed-now'], {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      required: 'always',
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp5.57', 'er1.180', 'er5.138'],
    }),
    'monitoring.safety.concern': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      reserved: ['not-known'],
      basis: ['gp1.45', 'gp1.46', 'gp7.30'],
    }),
    'monitoring.safety.action': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: any(unless('monitoring.safety.concern', 'no'), ...signs),
      required: 'always',
      reserved: ['not-known', 'not-applicable'],
      basis: ['gp1.39', 'gp1.46', 'er1.180'],
    }),
  },
});
