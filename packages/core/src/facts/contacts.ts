import { dayRange } from '../answers/partial-date.ts';
import { isUnknown } from '../answers/reserved.ts';
import {
  all,
  answered,
  any,
  every,
  fact,
  is,
  known,
  not,
  some,
  type Condition,
} from '../conditions/condition.ts';
import type { Row } from '../conditions/evaluate.ts';
import { conjunction, conjunctionOf, truthOf, type Truth } from '../conditions/truth.ts';
import type { Fact, FactContext } from './fact.ts';
import { monitoringConsentOn } from './monitoring-consent.ts';

const reports = 'monitoring.reports[]';
const inTouch = ['met', 'spoke', 'message'];

/** Counts once it is recorded: what the person prefers not to say raises no alarm. */
function recorded(path: string, ...values: readonly string[]): Condition {
  return all(known(path), is(path, ...values));
}

/** A report says that the person is in danger, in so many words or by what was seen, whatever its overall answer is. */
const alarm = any(
  is('.safety.concern', 'yes'),
  recorded('.safety.feelsSafe', 'no'),
  recorded('.safety.intimidation', 'some', 'serious'),
  recorded('.safety.retaliation', 'some', 'serious'),
  recorded('.safety.familyThreatened', 'yes'),
  recorded(
    '.safety.signsOfRetrafficking',
    'contacted-by-traffickers',
    'new-offer',
    'debt-demanded',
    'papers-taken',
    'controlled',
    'working-unfree',
    'gone-missing',
  ),
  recorded('.safety.authorities', 'held', 'charged', 'harassed'),
  recorded('.contact.outcome', 'not-tried-unsafe'),
  recorded('.child.placement', 'gone'),
  recorded('.child.treatedWell', 'no'),
);

/**
 * Every contact found a person who agreed to it then, under a consent to monitoring that was in force that day.
 *
 * Where nobody was in touch there is nothing to agree to, so that a refusal is never held against the person.
 */
function contactsAgreed(context: FactContext): Truth {
  const rows = context.rows(reports);
  if (rows) return conjunctionOf(rows, (row) => contactAgreed(row, context));
  const expected =
    context.truth('return.carriedOut') !== 'false' && context.answer('plan.monitoring.planned') !== 'no';
  return expected ? 'unknown' : 'true';
}

function contactAgreed(row: Row, context: FactContext): Truth {
  const outcome = context.answer('.contact.outcome', row);
  if (!isUnknown(outcome) && !inTouch.some((code) => code === outcome)) return 'true';
  const agreed = context.answer('.contact.agreedNow', row);
  const day = dayRange(context.answer('.contact.on', row));
  const consent = day && monitoringConsentOn(context, day.latest);
  for (const path of consent?.missing ?? []) context.missing(path);
  const verdict = conjunction([
    isUnknown(agreed) ? 'unknown' : truthOf(agreed === 'yes'),
    consent?.truth ?? 'unknown',
  ]);
  return isUnknown(outcome) && verdict === 'false' ? 'unknown' : verdict;
}

/** Facts about what became of staying in touch after a return. */
export const contactFacts = {
  'monitoring.contactsAgreed': { basis: ['gp7.27', 'gp7.36'], truth: contactsAgreed },
  'monitoring.alarm': {
    basis: ['gp1.46', 'gp7.30', 'er7.80'],
    is: all(any(fact('return.carriedOut'), known(reports)), some(reports, alarm)),
  },
  'monitoring.alarmsActedOn': {
    basis: ['gp1.46', 'gp1.39'],
    is: every(reports, any(not(alarm), answered('.safety.action'))),
  },
} as const satisfies Record<string, Fact>;
