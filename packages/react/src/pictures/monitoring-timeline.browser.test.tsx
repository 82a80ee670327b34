import type { MonitoringReport } from '@safe-return/core';
import { examples, type ExampleName } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { MonitoringTimeline, type MonitoringTimelineProps } from './monitoring-timeline.tsx';
import '../styles.css';

const messages = createMessages({ locale: 'en', messages: en });

function given(name: ExampleName): MonitoringTimelineProps {
  const { caseFile, on } = examples[name];
  return {
    plan: caseFile.plan ?? { form: 'reintegration-plan', version: 1 },
    consents: caseFile.consents ?? [],
    reports: caseFile.monitoringReports ?? [],
    on,
    messages,
  };
}

async function setup(
  name: ExampleName = 'returned-and-followed-up',
  props: Partial<MonitoringTimelineProps> = {},
): Promise<void> {
  await render(<MonitoringTimeline {...given(name)} {...props} />);
}

function entries(): readonly string[] {
  return page
    .getByRole('list')
    .getByRole('listitem')
    .elements()
    .map(({ textContent }) => textContent);
}

/** Where the marks of the strip stand, in the order of the contacts. */
function places(): readonly number[] {
  const marks = page.getByRole('figure').element().querySelectorAll('svg svg');
  return [...marks].map((mark) => mark.getBoundingClientRect().left);
}

test('the contacts stand in order of days, with today between them', async () => {
  await setup();
  expect(entries()).toEqual([
    '10 February 2026The journey and the arrivalReported: We met',
    '10 March 2026After one monthReported: We spoke by phone or video',
    '10 April 2026After two monthsReported: We spoke by phone or video',
    '10 May 2026After three monthsReported: We met',
    'Today: 20 May 2026',
    '10 August 2026After six monthsDue',
    '10 November 2026After nine monthsDue',
    '10 February 2027After a yearDue',
  ]);
});

test('a contact is overdue from the day after, and not on its day', async () => {
  await setup('returned-and-followed-up', { on: '2026-08-10' });
  expect(entries()).toContain('10 August 2026After six monthsDue');
  await cleanup();
  await setup('returned-and-followed-up', { on: '2026-08-11' });
  expect(entries()).toContain('10 August 2026After six monthsOverdue');
});

test('a report that nobody was reached does not look like one of a contact', async () => {
  await setup('contact-lost-after-return');
  expect(entries()).toContain('15 March 2026After two monthsReported: We could not reach them');
  const drawing = (day: string): string | undefined =>
    page.getByRole('listitem').filter({ hasText: day }).element().querySelector('svg')?.innerHTML;
  expect(drawing('15 March 2026')).not.toBe(drawing('15 February 2026'));
});

test('what does not take place says why, and is no sign against anybody', async () => {
  await setup('no-contact-wanted-afterwards');
  const dropped = 'Does not take place: The person has not agreed to it, or no longer does';
  expect(entries().filter((entry) => entry.endsWith(dropped))).toHaveLength(7);
  expect(entries().some((entry) => /Due|Overdue/.test(entry))).toBe(false);
});

describe('without a consent', () => {
  test('no contact is due, and what is missing is named', async () => {
    await setup('returned-and-followed-up', { consents: [], reports: [] });
    expect(entries().some((entry) => /Due|Overdue/.test(entry))).toBe(false);
    await expect
      .element(page.getByText('May someone keep in touch after the return to see how things are?'))
      .toBeVisible();
  });

  test('a contact that came about all the same stands as that', async () => {
    await setup('returned-and-followed-up', { consents: [] });
    expect(entries()).toContain('10 February 2026The journey and the arrivalReported: We met');
  });
});

test('a contact that nobody planned stands on its day', async () => {
  const extra: MonitoringReport = {
    form: 'monitoring-report',
    version: 1,
    answers: { contact: { due: 'extra', on: '2026-04-20', outcome: 'spoke' } },
  };
  const { reports = [] } = given('returned-and-followed-up');
  await setup('returned-and-followed-up', { reports: [...reports, extra] });
  expect(entries()[3]).toBe('20 April 2026Another contactReported: We spoke by phone or video');
});

test('a report of another day than the one it was due says so', async () => {
  const late: MonitoringReport = {
    form: 'monitoring-report',
    version: 1,
    answers: {
      contact: { due: 'month-1', dueOn: '2026-03-10', on: '2026-03-14', outcome: 'met' },
    },
  };
  await setup('returned-and-followed-up', { reports: [late] });
  expect(entries()[1]).toBe(
    '10 March 2026After one monthReported: We metDay of the contact or the attempt: 14 March 2026',
  );
});

test('without a day of return there are no contacts, and it says what is missing', async () => {
  const plan = { form: 'reintegration-plan', version: 1 } as const;
  await setup('returned-and-followed-up', { plan, consents: [], reports: [] });
  await expect.element(page.getByText('When would the person leave?')).toBeVisible();
  await expect.element(page.getByText('Show as a table')).not.toBeInTheDocument();
});

test('time runs to the right, and to the left in Arabic', async () => {
  await setup();
  const rightward = places();
  expect(rightward).toEqual(rightward.toSorted((one, other) => one - other));
  await cleanup();
  await render(
    <div lang="ar" dir="rtl">
      <MonitoringTimeline
        {...given('returned-and-followed-up')}
        messages={createMessages({ locale: 'ar', messages: ar })}
      />
    </div>,
  );
  const mirrored = places();
  expect(mirrored).toHaveLength(7);
  expect(mirrored).toEqual(mirrored.toSorted((one, other) => other - one));
});

test('the table behind says the same', async () => {
  await setup('contact-lost-after-return');
  await page.getByText('Show as a table', { exact: true }).click();
  await expect.element(page.getByRole('table')).toBeVisible();
  const rows = page
    .getByRole('table', { name: 'Contacts after the return' })
    .getByRole('row')
    .elements()
    .map(({ textContent }) => textContent);
  expect(rows).toContain('15 March 2026After two monthsReported: We could not reach them');
  expect(rows).toContain('15 April 2026After three monthsOverdue');
});
