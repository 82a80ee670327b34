import type { RiskAssessment } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { RiskMatrix } from './risk-matrix.tsx';
import '../styles.css';

const messages = createMessages({ locale: 'en', messages: en });
const empty: RiskAssessment = { form: 'risk-assessment', version: 2 };
const recorded = examples['reprisals-at-home'].caseFile.riskAssessment ?? empty;
type Answers = NonNullable<RiskAssessment['answers']>;

async function setup(payload: RiskAssessment = recorded): Promise<void> {
  await render(<RiskMatrix payload={payload} messages={messages} />);
}

function setupWith(answers: Answers): Promise<void> {
  return setup({ ...recorded, answers: { ...recorded.answers, ...answers } });
}

/** The entry of one danger in the picture. */
function danger(name: string): ReturnType<typeof page.getByRole> {
  return page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
}

/** The entries of the picture, which hold lists of their own. */
function entries(): readonly string[] {
  const [list] = page.getByRole('list').elements();
  return [...(list?.children ?? [])].map(({ textContent }) => textContent);
}

function drawingOf(name: string): string | undefined {
  return danger(name).element().querySelector('svg')?.innerHTML;
}

describe('how a danger stands', () => {
  test('is not known for each of them before anything is answered, and never no', async () => {
    await setup(empty);
    expect(entries()).toHaveLength(16);
    expect(entries().every((entry) => entry.includes('Not known yet'))).toBe(true);
    expect(entries().some((entry) => entry.includes('no danger'))).toBe(false);
  });

  test('stands there in words, what is recorded as a danger first', async () => {
    await setup();
    await expect.element(danger('Being trafficked again').getByText('Recorded as a danger')).toBeVisible();
    await expect.element(danger('Torture').getByText('Recorded as no danger')).toBeVisible();
    await expect.element(danger('The person’s children').getByText('Does not apply')).toBeVisible();
    const first = entries().findIndex((entry) => entry.includes('Recorded as no danger'));
    expect(entries().slice(first).join(' ')).not.toContain('Recorded as a danger');
  });

  test('is drawn otherwise where it is not known than where it is denied', async () => {
    await setupWith({ persecution: { ...recorded.answers?.persecution, otherThreat: 'not-known' } });
    expect(drawingOf('Danger to life, or another serious violation')).not.toBe(drawingOf('Torture'));
  });

  test('does not hide signs behind a no', async () => {
    const signs = { ...recorded.answers?.persecution, signs: 'yes' } as const;
    await setupWith({ persecution: { ...signs, wellFounded: 'no' } });
    await expect.element(danger('Persecution').getByText('All in all, recorded as no danger')).toBeVisible();
  });

  test('is open where there are signs and nobody came to a view', async () => {
    await setupWith({ reprisals: { knowAddress: 'yes' } });
    const person = danger('Revenge against the person');
    await expect.element(person.getByText('Signs recorded')).toBeVisible();
    await expect.element(person.getByText('Whether it is a danger is not known yet')).toBeVisible();
  });

  test('is not denied by war in another part of the country', async () => {
    await setupWith({ persecution: { ...recorded.answers?.persecution, generalViolence: 'in-parts' } });
    await expect.element(danger('War or widespread violence').getByText('Signs recorded')).toBeVisible();
  });

  test('is not denied for children of whom nobody looked at one', async () => {
    await setup({
      ...recorded,
      profile: { ...recorded.profile, person: { ...recorded.profile?.person, hasChildren: 'yes' } },
    });
    await expect.element(danger('The person’s children').getByText('Not known yet')).toBeVisible();
  });
});

describe('what is done about it', () => {
  const measuresAny = 'yes';

  test('says how far a measure is and what it makes of the danger', async () => {
    await setupWith({
      measuresAny,
      measures: [
        { id: 'm1', risk: 'retrafficking', state: 'in-place', residual: 'lowered' },
        { id: 'm2', risk: 'retrafficking', state: 'agreed' },
        { id: 'm3', risk: 'reprisals-family', state: 'in-place', residual: 'not-lowered' },
      ],
    });
    const again = danger('Being trafficked again');
    await expect.element(again.getByText('In place – It makes it lower')).toBeVisible();
    await expect
      .element(again.getByText('Agreed, with a date – Not known yet what it makes of the danger'))
      .toBeVisible();
    await expect
      .element(danger('Revenge against the family').getByText('In place – It changes nothing'))
      .toBeVisible();
  });

  test('says so where nothing is', async () => {
    await setup();
    await expect.element(danger('Being trafficked again').getByText('Nothing is recorded')).toBeVisible();
  });

  test('lifts no danger of ill-treatment, whatever is recorded', async () => {
    await setupWith({
      measuresAny,
      measures: [{ id: 'm1', risk: 'ill-treatment', state: 'in-place', residual: 'lowered' }],
    });
    await expect.element(danger('Other ill-treatment').getByText('No measure lifts this.')).toBeVisible();
    await expect.element(page.getByText(/In place/)).not.toBeInTheDocument();
  });

  test('against another danger shows that there may be one', async () => {
    await setupWith({ measuresAny, measures: [{ id: 'm1', risk: 'other', state: 'idea' }] });
    await expect.element(danger('Another danger').getByText('Signs recorded')).toBeVisible();
    await expect.element(danger('Another danger').getByText('Thought of')).toBeVisible();
  });
});

test('nothing is counted and nothing is scored', async () => {
  await setup();
  expect(page.getByRole('figure').element().textContent).not.toMatch(/\d/);
});

test('the table behind says the same', async () => {
  await setup();
  await page.getByText('Show as a table', { exact: true }).click();
  const table = page.getByRole('table', { name: 'Dangers, and what is done about them' });
  const row = table.getByRole('row', { name: /Other ill-treatment/ });
  await expect.element(row.getByText('Recorded as a danger')).toBeVisible();
  await expect.element(row.getByText('No measure lifts this.')).toBeVisible();
  expect(table.getByRole('row').elements()).toHaveLength(17);
});

test('on paper the table unfolds', async () => {
  await setup();
  await expect.element(page.getByRole('table')).not.toBeInTheDocument();
  dispatchEvent(new Event('beforeprint'));
  await expect.element(page.getByRole('table')).toBeVisible();
});
