import { reintegrationPlan } from '@safe-return/core/reintegration-plan';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { Profiler } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FormProvider, type FormContext } from './form-context.tsx';
import { createFormState } from './form-state.ts';
import { Question } from './parts/question.tsx';

const { id, version, placed } = reintegrationPlan;
const messages = createMessages({ locale: 'en', messages: en });

/** Every question of the largest form on one page, and which of them were rendered since. */
async function setup(): Promise<{ readonly rendered: () => readonly string[] }> {
  const rendered = new Set<string>();
  const context: FormContext = {
    state: createFormState(reintegrationPlan, { form: id, version }),
    messages,
    second: undefined,
    wording: 'usual',
    idPrefix: 'form',
    readOnly: false,
    components: {},
    otherParts: undefined,
    goTo: () => undefined,
    announce: () => undefined,
  };
  await render(
    <FormProvider value={context}>
      {placed
        .filter(({ repeat }) => repeat === undefined)
        .map((each) => (
          <Profiler key={each.path} id={each.path} onRender={(path) => void rendered.add(path)}>
            <Question placed={each} location={each.path} />
          </Profiler>
        ))}
    </FormProvider>,
  );
  expect(rendered.size).toBeGreaterThan(500);
  rendered.clear();
  return { rendered: () => [...rendered].toSorted() };
}

test('a keystroke in a text renders that field, with every question of the form on the page', async () => {
  const { rendered } = await setup();
  const path = 'profile.recordedBy.organisation';
  const field = page.getByRole('textbox', { name: messages.formatKnown(path), exact: false });
  await field.click();
  await userEvent.keyboard('A');
  await expect.element(field).toHaveValue('A');
  expect(rendered()).toEqual([path]);
});

test('an answer renders its field and the questions that wait for it, and no other', async () => {
  const { rendered } = await setup();
  const path = 'profile.contactSafety.safeToCall';
  const field = page.getByRole('group', { name: messages.formatKnown(path), exact: false });
  await field.getByRole('radio', { name: 'Yes', exact: true }).click();
  const waiting = ['bestTime', 'messagesAllowed', 'phone', 'whoMayAnswer'];
  await expect
    .element(
      page.getByRole('textbox', { name: messages.formatKnown('profile.contactSafety.phone'), exact: false }),
    )
    .toBeVisible();
  expect(rendered()).toEqual([path, ...waiting.map((key) => `profile.contactSafety.${key}`)].toSorted());
});
