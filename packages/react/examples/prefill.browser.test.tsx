import { validate } from '@safe-return/core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { PrefilledPage, profileOf, type PortalCase } from './prefill.tsx';

const known: PortalCase = {
  number: 'FR-1187',
  born: '1997-11-02',
  nationality: 'AL',
  country: 'FR',
  destination: null,
};

test('the form begins with what the portal knows', async () => {
  await render(<PrefilledPage case={known} onFile={{}} today="2026-06-10" />);
  await expect.element(page.getByLabelText(/reference of this case/)).toHaveValue('FR-1187');
  await page
    .getByRole('button', { name: /^The person/ })
    .first()
    .click();
  await expect
    .element(page.getByRole('group', { name: /When was the person born/ }).getByLabelText('Year'))
    .toHaveValue('1997');
});

test('what the portal does not know stays open', () => {
  const profile = profileOf({ ...known, born: null });
  expect(profile.person).toEqual({ nationalities: ['AL'] });
  expect(profile).not.toHaveProperty('return');
  expect(
    validate('risk-assessment', { form: 'risk-assessment', version: 2, profile }, { level: 'draft' }),
  ).toMatchObject({ ok: true });
});
