import { evaluate } from '@safe-return/core';
import { examples, type ExampleName } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ConflictsFound } from './conflicts-found.tsx';
import '../styles.css';

const messages = createMessages({ locale: 'en', messages: en });

async function setup(name: ExampleName): Promise<void> {
  const { caseFile, on, jurisdiction } = examples[name];
  await render(<ConflictsFound evaluation={evaluate(caseFile, { on, jurisdiction })} messages={messages} />);
}

const region = page.getByRole('region', { name: 'Duties that stand against each other' });
const telling = 'A danger in another country is reported there at once';
const keeping = 'Trafficking told to the other state only with agreement to exactly that';

/** The entry of one of the two duties. */
function sideOf(duty: string): ReturnType<typeof page.getByRole> {
  return region.getByRole('listitem').filter({ hasText: duty }).last();
}

test('a conflict stands with its text and both duties, and none gives way', async () => {
  await setup('danger-not-to-be-told');
  await expect
    .element(region.getByText('Reporting a danger abroad, or keeping to the person’s wish'))
    .toBeVisible();
  await expect.element(region.getByText(/Both duties stand\./)).toBeVisible();
  await expect.element(region.getByText(/Nothing here decides which of them gives way/)).toBeVisible();
  for (const duty of [telling, keeping]) {
    expect(sideOf(duty).element().textContent).toContain('– Required');
  }
});

test('each side gives its provisions', async () => {
  await setup('danger-not-to-be-told');
  await sideOf(telling).getByText('Sources', { exact: true }).click();
  await expect.element(region.getByText(/\(er5\.140\)/)).toBeVisible();
  await expect.element(region.getByText(/\(er1\.78\)/)).not.toBeInTheDocument();
  await sideOf(keeping).getByText('Sources', { exact: true }).click();
  await expect.element(region.getByText(/\(er1\.78\)/)).toBeVisible();
});

test('on paper the provisions of both sides stand there', async () => {
  await setup('reprisals-at-home');
  await expect.element(region).toBeVisible();
  dispatchEvent(new Event('beforeprint'));
  await expect.element(region.getByText(/\(er5\.140\)/)).toBeVisible();
  await expect.element(region.getByText(/\(er1\.249\)/)).toBeVisible();
});

test('without a conflict there is nothing', async () => {
  await setup('no-obstacle-found');
  await expect.element(region).not.toBeInTheDocument();
});
