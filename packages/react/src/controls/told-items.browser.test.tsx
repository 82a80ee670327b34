import { forms, type DataSharingConsent } from '@safe-return/core';
import { createMessages } from '@safe-return/messages';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import { StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ToldItems } from './told-items.tsx';
import { FormProvider, type FormContext } from '../form-context.tsx';
import { createFormState, type FormState } from '../form-state.ts';
import { Question } from '../parts/question.tsx';
import '../styles.css';

const form = forms['data-sharing-consent'];
const messages = createMessages({ locale: 'en', messages: en });
const second = createMessages({ locale: 'ar', messages: ar });
const where = 'consent.told.points';
const placed = form.questions.get(where);
const points = placed?.kind === 'choices' ? placed.options.filter((code) => code !== 'none') : [];

async function setup(
  answer?: readonly string[] | 'not-known',
  context: Partial<FormContext> = {},
): Promise<{
  readonly state: FormState;
  readonly announce: ReturnType<typeof vi.fn<(text: string) => void>>;
}> {
  const payload = {
    form: 'data-sharing-consent',
    version: 1,
    ...(answer === undefined ? {} : { answers: { told: { points: answer } } }),
  } as DataSharingConsent;
  const state = createFormState(form, payload);
  const announce = vi.fn<(text: string) => void>();
  const question = form.placed.find(({ path }) => path === where);
  if (!question) throw new Error('There is no such question');
  await render(
    <StrictMode>
      <FormProvider
        value={{
          state,
          messages,
          second: undefined,
          wording: 'usual',
          idPrefix: 'f',
          readOnly: false,
          components: { choices: ToldItems },
          otherParts: undefined,
          goTo: () => undefined,
          announce,
          ...context,
        }}
      >
        <div className="sr-form">
          <Question placed={question} location={where} />
        </div>
      </FormProvider>
    </StrictMode>,
  );
  return { state, announce };
}

const box = (code: string): ReturnType<typeof page.getByRole> =>
  page.getByRole('checkbox', { name: messages.formatKnown(`${where}.option.${code}`), exact: false });

test('each point is confirmed by itself, and stands in the order of the form', async () => {
  const { state } = await setup();
  await box('risks').click();
  await box('purpose').click();
  expect(state.answerAt(where)).toEqual(['purpose', 'risks']);
  await box('risks').click();
  expect(state.answerAt(where)).toEqual(['purpose']);
  await box('purpose').click();
  expect(state.answerAt(where)).toBeUndefined();
});

test('a box says what it confirms, and what to say aloud', async () => {
  await setup();
  await expect.element(box('withdrawal')).toHaveAccessibleName(/Told and understood$/);
  await expect.element(box('withdrawal')).toHaveAccessibleDescription(/take your yes back at any time/);
});

test('every point has words to say, in the language of the person first', async () => {
  await setup(undefined, { second });
  for (const code of points) {
    const said = document.getElementById(
      code === points[0] ? 'f-consent-told-points-say' : `f-consent-told-points-${code}-say`,
    );
    const languages = [...(said?.querySelectorAll('p[lang]') ?? [])].map((each) => each.getAttribute('lang'));
    expect([code, ...languages]).toEqual([code, 'ar', 'en']);
  }
});

test('says how many are confirmed, and names those that are not', async () => {
  await setup(points.slice(0, -2));
  await expect.element(page.getByText(`${points.length - 2} of ${points.length} confirmed`)).toBeVisible();
  const open = page.getByRole('listitem').getByRole('button').elements();
  expect(open.map(({ textContent }) => textContent)).toEqual(
    points.slice(-2).map((code) => messages.formatKnown(`${where}.option.${code}`)),
  );
  await page.getByRole('button', { name: messages.formatKnown(`${where}.option.complaint`) }).click();
  await expect.element(box('complaint')).toHaveFocus();
  await userEvent.keyboard(' ');
  await expect.element(page.getByText(`${points.length - 1} of ${points.length} confirmed`)).toBeVisible();
});

test('says so when every point is confirmed', async () => {
  await setup(points);
  await expect.element(page.getByText('Every point is confirmed.')).toBeVisible();
  expect(page.getByText('Not confirmed yet').elements()).toHaveLength(0);
});

test('the count is announced once it has been quiet, not with each box', async () => {
  const { announce } = await setup();
  await box('purpose').click();
  await box('recipients').click();
  await box('data').click();
  expect(announce).not.toHaveBeenCalled();
  await expect
    .poll(() => announce.mock.calls, { timeout: 4_000 })
    .toEqual([[`3 of ${points.length} confirmed`]]);
});

test('to have told none, or not to know it, takes the points away, and a point takes them away', async () => {
  const { state } = await setup(['purpose']);
  await page.getByRole('checkbox', { name: 'None of these' }).click();
  expect(state.answerAt(where)).toEqual(['none']);
  await page.getByRole('checkbox', { name: 'Not known yet' }).click();
  expect(state.answerAt(where)).toBe('not-known');
  await box('use').click();
  expect(state.answerAt(where)).toEqual(['use']);
});

test('the whole of a point is a target for a thumb', async () => {
  await setup();
  const label = box('where').element().closest('label');
  expect(label?.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});
