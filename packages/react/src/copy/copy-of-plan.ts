import { forms, monitoringSchedule, type CaseFile, type ReintegrationPlan } from '@safe-return/core';
import { isKnown, readingOf, words, type Block, type Item, type Line, type Reading } from './block.ts';

const form = forms['reintegration-plan'];

/**
 * The person’s copy of a plan: what is arranged, by whom, when, and whom to call.
 *
 * Places to stay or to flee to are not for a paper, nor is a service whose name gives somebody away, nor a danger. What
 * is done against one stands there only where it is recorded that the person knows of it.
 */
export function copyOfPlan(
  plan: ReintegrationPlan,
  { on, caseFile }: { readonly on: string; readonly caseFile: CaseFile | undefined },
): readonly Block[] {
  const read = readingOf(form, plan);
  const stays = read.answer('plan.mode') === 'stay';
  return [
    {
      title: words('copy.title.plan'),
      items: [
        {
          lines: [
            { label: words('copy.plan.mode'), value: read.say('plan.mode') },
            { label: words('copy.plan.agreement'), value: read.say('plan.agreement') },
            { label: words('copy.plan.review'), value: read.say('plan.review.nextDueOn') },
          ],
        },
      ],
    },
    calls(read),
    ...(stays ? [] : [journey(read)]),
    help(read),
    protection(read),
    ...(read.rows('plan.goals') > 0
      ? [
          {
            title: words('copy.plan.goals'),
            items: each(read, 'plan.goals', (at) => ({ lines: [{ value: read.say(at('goal')) }] })),
          },
        ]
      : []),
    ...(stays ? [] : [contacts(plan, read, { on, caseFile }), back(read)]),
  ];
}

function each(read: Reading, list: string, item: (at: (key: string) => string) => Item): readonly Item[] {
  return Array.from({ length: read.rows(list) }, (_, index) =>
    item((key) => `${list}[${String(index)}].${key}`),
  );
}

function calls(read: Reading): Block {
  const line = (label: string, path: string): readonly Line[] =>
    read.isAsked(path) ? [{ label: words(label), value: read.say(path) }] : [];
  return {
    title: words('copy.plan.call'),
    items: [
      {
        lines: [
          ...line('copy.plan.here', 'plan.coordination.leadHere'),
          ...line('copy.plan.there', 'plan.coordination.leadThere'),
          ...line('copy.plan.emergency-here', 'plan.emergency.contactHere'),
          ...line('copy.plan.emergency-there', 'plan.emergency.contactThere'),
        ],
      },
    ],
  };
}

function journey(read: Reading): Block {
  return {
    title: words('copy.plan.journey'),
    items: [
      {
        lines: [
          { label: words('copy.plan.day'), value: read.say('profile.return.date') },
          { label: words('copy.plan.means'), value: read.say('plan.travel.means') },
          { label: words('copy.plan.escort'), value: read.say('plan.travel.escort') },
          { label: words('copy.plan.papers'), value: read.say('plan.travel.papersReady') },
          { label: words('copy.plan.medicines'), value: read.say('plan.travel.medicines') },
          { label: words('copy.plan.met-by'), value: read.say('plan.arrival.metBy') },
          { label: words('copy.plan.first-days'), value: read.say('plan.arrival.firstDays') },
          { label: words('copy.plan.help-from'), value: read.say('plan.arrival.helpStartsOn') },
        ],
      },
    ],
    notes: [words('copy.plan.places')],
  };
}

function help(read: Reading): Block {
  const items = each(read, 'plan.services', (at) => ({
    name: read.say(at('type')),
    lines: [
      {
        label: words('copy.plan.by'),
        // Its name alone would show others what happened.
        value:
          read.answer(at('marksPerson')) === 'yes' ? words('copy.plan.by-ask') : read.say(at('provider')),
      },
      ...read.lines(
        [words('copy.plan.where'), at('phase')],
        [words('copy.plan.from'), at('from')],
        [words('copy.plan.certain-until'), at('until')],
      ),
      { label: words('copy.plan.state'), value: read.say(at('referral')) },
      { label: words('copy.plan.wanted'), value: read.say(at('decision')) },
    ],
  }));
  return {
    title: words('copy.plan.help'),
    items,
    notes: items.length === 0 ? [words('copy.none-recorded')] : [],
  };
}

function protection(read: Reading): Block {
  const items = each(read, 'plan.safety', (at) => ({
    ...(read.answer(at('personKnows')) === 'yes' && isKnown(read.answer(at('measure')))
      ? { name: read.say(at('measure')) }
      : {}),
    lines: [
      { label: words('copy.plan.answers'), value: read.say(at('owner')) },
      { label: words('copy.plan.by-when'), value: read.say(at('by')) },
      { label: words('copy.plan.state'), value: read.say(at('status')) },
    ],
  })).filter(({ name }) => name !== undefined);
  return {
    title: words('copy.plan.protection'),
    items,
    notes: items.length === 0 ? [words('copy.result.none')] : [],
  };
}

function contacts(
  plan: ReintegrationPlan,
  read: Reading,
  { on, caseFile }: { readonly on: string; readonly caseFile: CaseFile | undefined },
): Block {
  const { contacts: due, missing } = monitoringSchedule(plan, {
    consents: caseFile?.consents ?? [],
    reports: caseFile?.monitoringReports ?? [],
    ...(caseFile?.profile ? { profile: caseFile.profile } : {}),
    on,
  });
  return {
    title: words('copy.plan.contacts'),
    items: [
      ...due.map(({ code, due: day }) => ({
        lines: [{ label: words(`schedule.${code}`), value: (messages) => messages.date(day) } satisfies Line],
      })),
      {
        lines: read.lines(
          [words('copy.plan.contacts-by'), 'plan.monitoring.bodyThere'],
          [words('copy.until'), 'plan.monitoring.until'],
        ),
      },
    ],
    notes: [
      ...(missing.length > 0
        ? [words('schedule.missing')]
        : due.length === 0
          ? [words('schedule.none')]
          : []),
      words('copy.plan.contacts-free'),
    ],
  };
}

function back(read: Reading): Block {
  return {
    title: words('copy.plan.back'),
    items: [{ lines: [{ value: read.say('plan.status.doorBack') }] }],
  };
}
