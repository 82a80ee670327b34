import type { Evaluation, RiskAssessment } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { RiskAssessmentForm } from './risk-assessment-form.tsx';
import type { FormState } from './form-state.ts';

const say = createMessages({ locale: 'en', messages: en });
const { caseFile, on, jurisdiction } = examples['reprisals-at-home'];

test('a host that reads answers along is given them as they are, and told when the form goes', async () => {
  const gone = vi.fn<() => void>();
  const states: FormState<RiskAssessment>[] = [];
  const onState = (state: FormState<RiskAssessment>): (() => void) => {
    states.push(state);
    return gone;
  };
  const page = await render(
    <RiskAssessmentForm messages={en} defaultValue={caseFile.riskAssessment} onState={onState} />,
  );
  await page.getByRole('textbox', { name: say.formatKnown('caseReference') }).fill('C-1');
  expect(states.map((state) => state.payload().caseReference)).toEqual(['C-1']);
  // Reading along is not keeping: the form still says that nothing outlives the page.
  await expect.element(page.getByText(say.format('ui.draft.memory-only')).first()).toBeVisible();
  expect(gone).not.toHaveBeenCalled();
  await page.unmount();
  expect(gone).toHaveBeenCalledOnce();
});

test('a host is told what the findings come to, each time anew', async () => {
  const told: Evaluation[] = [];
  const page = await render(
    <RiskAssessmentForm
      messages={en}
      defaultValue={caseFile.riskAssessment}
      on={on}
      jurisdiction={jurisdiction}
      onFindings={(evaluation) => void told.push(evaluation)}
    />,
  );
  await expect.poll(() => told.at(-1)?.conclusion).toBe('obstacles');
  const before = told.length;
  await page.getByRole('textbox', { name: say.formatKnown('caseReference') }).fill('C-1');
  await expect.poll(() => told.length).toBeGreaterThan(before);
});

test('a form opens at the question that a host asks for', async () => {
  const page = await render(
    <RiskAssessmentForm
      messages={en}
      defaultValue={caseFile.riskAssessment}
      startAt="profile.person.birth.date"
    />,
  );
  const year = page.getByRole('textbox', { name: say.format('ui.date.year') }).first();
  await expect
    .poll(() => document.activeElement?.closest('fieldset')?.textContent)
    .toContain(say.format('profile.person.birth.date'));
  await expect.element(year).toBeVisible();
});

test('where somebody else submits, the form says who and has no button for it', async () => {
  const page = await render(
    <RiskAssessmentForm
      messages={en}
      defaultValue={caseFile.riskAssessment}
      insteadOfSubmit="The case worker submits it."
    />,
  );
  const review = page.getByRole('navigation').getByRole('button', { name: say.format('ui.nav.review') });
  await review.click();
  await expect.element(page.getByText('The case worker submits it.')).toBeVisible();
  expect(page.getByRole('button', { name: say.format('ui.submit.button'), exact: true }).query()).toBeNull();
});
