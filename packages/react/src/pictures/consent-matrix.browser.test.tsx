import { examples, type ExampleName } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ConsentMatrix, type ConsentMatrixProps } from './consent-matrix.tsx';
import '../styles.css';

const messages = createMessages({ locale: 'en', messages: en });

function given(name: ExampleName): ConsentMatrixProps {
  const { caseFile, on, jurisdiction } = examples[name];
  return { consents: caseFile.consents ?? [], on, jurisdiction, caseFile, messages };
}

async function setup(props: Partial<ConsentMatrixProps> = {}): Promise<void> {
  await render(<ConsentMatrix {...given('consent-withdrawn')} {...props} />);
}

function recipient(name: string): ReturnType<typeof page.getByRole> {
  return page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
}

/** How one kind of information stands for a recipient. */
function standing(of: string, kind: string): ReturnType<typeof page.getByRole> {
  return recipient(of)
    .getByRole('listitem')
    .filter({ has: page.getByText(kind, { exact: true }) });
}

test('each recipient stands with what it is for, and each kind of information in words', async () => {
  await setup();
  const school = recipient('Adult school there');
  await expect.element(school.getByText('School or training – North Macedonia')).toBeVisible();
  await expect.element(school.getByText('For: Help to start again')).toBeVisible();
  expect(standing('Adult school there', 'Identity').element().textContent).toMatch(/Agreed$/);
  expect(standing('Adult school there', 'Health').element().textContent).toMatch(/Not part of it$/);
});

test('what was taken back is said so, with why', async () => {
  await setup();
  const partner = 'Partner organisation there';
  expect(standing(partner, 'Health').element().textContent).toMatch(/Taken back or ended$/);
  await expect
    .element(recipient(partner).getByText('The consent was taken back, narrowed or has lapsed.'))
    .toBeVisible();
});

test('a yes that does not count is no yes', async () => {
  await setup();
  const booking = 'The organisation that books the journey';
  expect(standing(booking, 'Identity').element().textContent).toMatch(/Agreed, but does not count now$/);
  const drawing = (of: string): string | undefined =>
    standing(of, 'Identity').element().querySelector('svg')?.innerHTML;
  expect(drawing(booking)).not.toBe(drawing('Adult school there'));
});

test('without a day no yes counts', async () => {
  const { consents } = given('returned-and-followed-up');
  await render(<ConsentMatrix consents={consents} messages={messages} />);
  await expect.element(page.getByText('What was said. Without a day, no yes counts.')).toBeVisible();
  await expect.element(page.getByText('Agreed, but does not count now').first()).toBeVisible();
  await expect.element(page.getByText('Agreed', { exact: true })).not.toBeInTheDocument();
});

test('after its last day a consent has ended', async () => {
  await setup({ on: '2040-01-01' });
  expect(standing('Adult school there', 'Identity').element().textContent).toMatch(/Taken back or ended$/);
  await expect.element(page.getByText('Agreed', { exact: true })).not.toBeInTheDocument();
});

test('nothing recorded is nothing agreed to', async () => {
  await setup({ consents: [] });
  await expect.element(page.getByText('No recipient is recorded. Nothing is agreed to.')).toBeVisible();
  await expect.element(page.getByText('Show as a table')).not.toBeInTheDocument();
});

test('the table behind says the same', async () => {
  await setup();
  await page.getByText('Show as a table', { exact: true }).click();
  await expect.element(page.getByRole('table')).toBeVisible();
  const rows = page
    .getByRole('table', { name: 'Who may know what' })
    .getByRole('row')
    .elements()
    .map(({ textContent }) => textContent);
  expect(rows.filter((row) => row.endsWith('HealthTaken back or ended'))).toHaveLength(1);
  expect(rows.filter((row) => row.endsWith('Not part of it')).length).toBeGreaterThan(20);
});
