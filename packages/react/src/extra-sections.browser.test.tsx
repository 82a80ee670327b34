import { dataSharingConsent } from '@safe-return/core/data-sharing-consent';
import { en } from '@safe-return/messages/en';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DataSharingConsentForm } from './data-sharing-consent-form.tsx';
import { arrangeSteps, type ExtraSection } from './extra-sections.ts';
import './styles.css';

const [one, two] = dataSharingConsent.sections;
const count = dataSharingConsent.sections.length;

function extra(id: string, position: ExtraSection['position']): ExtraSection {
  return { id, title: `Title of ${id}`, content: <p>Content of {id}</p>, position };
}

const tasks = () => page.getByRole('navigation').getByRole('listitem').elements();

describe('the steps of a form', () => {
  test('have the host’s sections where the host wants them, in its order', () => {
    const steps = arrangeSteps(dataSharingConsent, [
      extra('z', 'last'),
      extra('a', 'first'),
      extra('b', 'first'),
      extra('c', { after: one?.id ?? '' }),
    ]);
    const ids = steps.map(({ id }) => id);
    expect(ids.slice(0, 5)).toEqual(['extra:a', 'extra:b', one?.id, 'extra:c', two?.id]);
    expect(ids.at(-1)).toBe('extra:z');
    expect(ids).toHaveLength(count + 4);
  });

  test('lose none whose place is not there', () => {
    const steps = arrangeSteps(dataSharingConsent, [extra('lost', { after: 'no such section' })]);
    expect(steps.at(-1)?.id).toBe('extra:lost');
  });

  test('keep one apart that has the id of a section of the form', () => {
    const id = one?.id ?? '';
    const ids = arrangeSteps(dataSharingConsent, [extra(id, 'last')]).map((step) => step.id);
    expect(new Set(ids).size).toBe(count + 1);
  });
});

test('a form can begin and end with a section of the host’s, and all are counted', async () => {
  await render(
    <DataSharingConsentForm messages={en} extraSections={[extra('a', 'first'), extra('z', 'last')]} />,
  );
  await expect.element(page.getByText('Content of a')).toBeInTheDocument();
  await expect.element(page.getByText(`Section 1 of ${String(count + 2)}`)).toBeInTheDocument();
  // It says nothing of how far they are, so they are not counted as open either.
  expect(page.getByText(new RegExp(`of ${String(count)} sections complete`)).elements()).toHaveLength(1);
  expect(tasks()).toHaveLength(count + 3);
  await page.getByRole('button', { name: 'Title of z' }).click();
  await page.getByRole('button', { name: 'Review the answers' }).last().click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect.element(page.getByRole('heading', { level: 2, name: 'Title of z' })).toHaveFocus();
});

test('on one page they stand among the others', async () => {
  await render(
    <DataSharingConsentForm
      messages={en}
      layout="one-page"
      extraSections={[
        { ...extra('m', { after: one?.id ?? '' }), content: () => <p>Made when it is shown</p> },
      ]}
    />,
  );
  const places = page.getByText(/^Section \d+ of/).elements();
  expect(places.map(({ textContent }) => /\d+/.exec(textContent)?.[0])).toEqual(
    Array.from({ length: count + 1 }, (_, index) => String(index + 1)),
  );
  await expect.element(page.getByText('Made when it is shown')).toBeInTheDocument();
});

test('when the one on the page goes, the form goes on from its beginning', async () => {
  const { rerender } = await render(
    <DataSharingConsentForm messages={en} extraSections={[extra('z', 'last')]} />,
  );
  await page.getByRole('button', { name: 'Title of z' }).click();
  await expect.element(page.getByText('Content of z')).toBeInTheDocument();
  await rerender(<DataSharingConsentForm messages={en} />);
  await expect.element(page.getByText(`Section 1 of ${String(count)}`)).toBeInTheDocument();
});
