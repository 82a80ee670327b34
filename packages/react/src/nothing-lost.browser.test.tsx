import { forms, type DataSharingConsent, type Issue, type RiskAssessment } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import { fr } from '@safe-return/messages/fr';
import { StrictMode, type ReactNode } from 'react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { DraftStore } from './drafts/draft-store.ts';
import { memoryDrafts } from './drafts/memory-drafts.ts';
import { useFormContext } from './form-context.tsx';
import { createFormState } from './form-state.ts';
import { RiskAssessmentForm } from './risk-assessment-form.tsx';
import './styles.css';

type Props = Parameters<typeof RiskAssessmentForm>[0];

const begun: RiskAssessment = { form: 'risk-assessment', version: 2 };
const { riskAssessment: complete } = examples['wage-claim-left-behind'].caseFile;
const { formatKnown: words } = createMessages({ locale: 'en', messages: en });
const { formatKnown: french } = createMessages({ locale: 'fr', messages: fr });

const reference = page.getByLabelText(/reference of this case/);
const form = (props: Partial<Props>): ReactNode => (
  <StrictMode>
    <RiskAssessmentForm locale="en" messages={en} {...props} />
  </StrictMode>
);

async function openReprisals(): Promise<void> {
  const title = words('section.risk-assessment.reprisals.title');
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
}

async function review(): Promise<void> {
  await page.getByRole('button', { name: 'Review the answers' }).first().click();
}

async function submit(): Promise<void> {
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
}

const withThreats: RiskAssessment = {
  ...begun,
  answers: { reprisals: { threatsMade: 'yes', familyThreatened: 'no', threats: [{ toWhom: ['person'] }] } },
};
const threatsMade = page.getByRole('group', {
  name: words('riskAssessment.reprisals.threatsMade'),
});

const threats = page.getByRole('button', {
  name: `Add an entry to “${words('riskAssessment.reprisals.threats[]')}”`,
});

describe('what an answer took off the page', () => {
  const consent: DataSharingConsent = {
    form: 'data-sharing-consent',
    version: 1,
    answers: {
      anySharing: 'some',
      grants: ['one', 'two', 'three'].map((id) => ({
        id,
        onward: 'to-named',
        onwardTo: `the lawyer of ${id}`,
      })),
    },
  };

  test('is never brought back into the row that stands where another one was', () => {
    const state = createFormState(forms['data-sharing-consent'], consent);
    state.answer('consent.grants[1].onward', 'no');
    expect(state.outOfSight('consent.grants[1].onward')?.questions).toHaveLength(1);
    const restore = state.removeRow('consent.grants[]', 1);
    expect(state.answerAt('consent.grants[1].onwardTo')).toBe('the lawyer of three');
    expect(state.outOfSight('consent.grants[1].onward')).toBeUndefined();
    restore();
    expect(state.answerAt('consent.grants[1].onwardTo')).toBe('the lawyer of two');
  });

  test('is forgotten with all the other answers when a draft takes their place', () => {
    const state = createFormState(forms['data-sharing-consent'], consent);
    state.answer('consent.grants[1].onward', 'no');
    state.replace({ form: 'data-sharing-consent', version: 1, answers: { anySharing: 'none' } });
    expect(state.outOfSight('consent.grants[1].onward')).toBeUndefined();
  });
});

test('what a server refused in a row goes with that row, and is never said of the next one', async () => {
  const state = createFormState(forms['risk-assessment'], {
    ...begun,
    answers: { reprisals: { threatsMade: 'yes', threats: [{ id: 'one' }, { id: 'two' }] } },
  });
  await state.check();
  const place = 'riskAssessment.reprisals.threats[0].when';
  state.refuse([{ path: '/answers/reprisals/threats/0/when', code: 'date-impossible', params: {} }]);
  expect(state.issueAt(place)?.code).toBe('date-impossible');
  state.removeRow('riskAssessment.reprisals.threats[]', 0);
  expect(state.issueAt(place)?.code).not.toBe('date-impossible');
});

test('a host that fails to save keeps nobody from writing on, in any section', async () => {
  const reported = vi.fn<(event: ErrorEvent) => void>((event) => {
    event.preventDefault();
  });
  addEventListener('error', reported);
  onTestFinished(() => {
    removeEventListener('error', reported);
  });
  await render(
    form({
      onDraft: () => {
        throw new Error('No room');
      },
    }),
  );
  await openReprisals();
  await threatsMade.getByLabelText('Yes').click();
  await expect.element(threatsMade.getByLabelText('Yes')).toBeChecked();
  await expect.element(threats).toBeVisible();
  expect(reported).toHaveBeenCalled();
});

test('the answers of one person never come into the draft of another that is shown in the same place', async () => {
  const store: DraftStore = { ...memoryDrafts(), volatile: false };
  const { rerender } = await render(form({ drafts: store, draftId: 'one' }));
  await reference.fill('A-17');
  await rerender(form({ drafts: store, draftId: 'two' }));
  await expect.element(reference).toHaveValue('');
  await expect.element(page.getByText('Nothing to save yet')).toBeVisible();
  expect(await store.load('two')).toEqual({ ok: true, value: undefined });
  expect(await store.load('one')).toMatchObject({ value: { payload: { caseReference: 'A-17' } } });
});

test('a draft that is only named once the form is begun keeps what was written before', async () => {
  const store: DraftStore = { ...memoryDrafts(), volatile: false };
  const { rerender } = await render(form({ drafts: store }));
  await reference.fill('A-17');
  await rerender(form({ drafts: store, draftId: 'one' }));
  await expect.element(reference).toHaveValue('A-17');
});

test('a second language that is chosen later does not take away what somebody is answering', async () => {
  const { rerender } = await render(form({ defaultValue: withThreats }));
  await openReprisals();
  const yes = threatsMade.getByLabelText('Yes').element();
  if (yes instanceof HTMLElement) yes.focus();
  await rerender(form({ defaultValue: withThreats, secondLocale: 'fr' }));
  await expect.element(page.getByText(french('riskAssessment.reprisals.threatsMade'))).toBeVisible();
  expect(document.activeElement).toBe(yes);
});

describe('while the form is being sent', () => {
  test('nothing can be written that would not be sent, and everything can be read', async () => {
    let accept = (): void => undefined;
    const onSubmit = vi.fn<NonNullable<Props['onSubmit']>>(
      () =>
        new Promise((resolve) => {
          accept = () => {
            resolve({ ok: false, issues: [] });
          };
        }),
    );
    await render(form({ defaultValue: complete, onSubmit }));
    await review();
    await submit();
    await expect.element(page.getByRole('button', { name: 'Submitting' })).toBeDisabled();
    await openReprisals();
    await expect.element(threatsMade).not.toBeInTheDocument();
    await expect.element(page.getByText(words('riskAssessment.reprisals.threatsMade'))).toBeVisible();
    accept();
    await expect.element(threatsMade).toBeVisible();
  });
});

test('a row is one row, whatever its id is', async () => {
  await render(
    form({
      defaultValue: {
        ...begun,
        answers: { reprisals: { threatsMade: 'yes', threats: [{ id: '' }, { id: 'a second threat' }] } },
      },
    }),
  );
  await openReprisals();
  await expect.element(page.getByRole('group', { name: /^Entry 2/ })).toBeVisible();
  await expect.element(page.getByRole('group', { name: /^Entry 3/ })).not.toBeInTheDocument();
});

describe('what a server answers in a shape of its own', () => {
  const bare = { path: '/caseReference', code: 'too-long' };

  test.each<[string, () => unknown]>([
    ['issues without what their sentences are made with', () => ({ ok: false, issues: [bare] })],
    [
      'an error that carries such',
      () => {
        throw Object.assign(new Error('Refused'), { issues: [bare] });
      },
    ],
  ])('%s: they are shown all the same', async (_, answer) => {
    await render(form({ defaultValue: complete, onSubmit: answer as NonNullable<Props['onSubmit']> }));
    await review();
    await submit();
    await page.getByRole('link', { name: /reference of this case/ }).click();
    await expect.element(reference).toHaveFocus();
  });

  test('a refusal without issues leaves every answer to be written in', async () => {
    const onSubmit = (() => ({ ok: false })) as unknown as NonNullable<Props['onSubmit']>;
    await render(form({ defaultValue: complete, onSubmit }));
    await review();
    await submit();
    await expect.element(page.getByText(/was not accepted/)).toBeInTheDocument();
    await page.getByRole('navigation').getByRole('button').first().click();
    await reference.fill('A-18');
    await expect.element(reference).toHaveValue('A-18');
  });

  test('issues at places that the form does not have are named, and hold nothing up', async () => {
    const unknown: Issue = { path: '/answers/nowhere/3/at-all', code: 'too-long', params: { max: 3 } };
    await render(form({ defaultValue: complete, onSubmit: () => ({ ok: false, issues: [unknown] }) }));
    await review();
    await submit();
    await expect.element(page.getByRole('alert').getByText(/Shorten this answer/)).toBeVisible();
  });
});

describe('the focus does not go with the button that was pressed', () => {
  test('when an answer is cleared', async () => {
    await render(form({ defaultValue: withThreats }));
    await openReprisals();
    await threatsMade.getByRole('button', { name: words('ui.question.clear') }).click();
    await expect.element(threatsMade.getByRole('radio').first()).toHaveFocus();
  });

  test('when what an answer took off the page comes back', async () => {
    await render(form({ defaultValue: withThreats }));
    await openReprisals();
    await threatsMade.getByLabelText('No', { exact: true }).click();
    await threatsMade.getByRole('button', { name: 'Undo' }).click();
    await expect.element(threatsMade.getByRole('radio').first()).toHaveFocus();
  });

  test('when an answer that is not sent is taken out in the review', async () => {
    await render(
      form({
        defaultValue: {
          ...begun,
          answers: { reprisals: { ...withThreats.answers?.reprisals, threatsMade: 'no' } },
        },
      }),
    );
    await review();
    await page.getByRole('button', { name: /^Remove the answer to/ }).click();
    await expect.element(page.getByRole('heading', { name: words('ui.review.title') })).toHaveFocus();
  });
});

test('the same words are spoken a second time', async () => {
  await render(
    form({
      defaultValue: {
        ...begun,
        answers: { reprisals: { threatsMade: 'yes', threats: [{ id: 'one' }, { id: 'two' }] } },
      },
    }),
  );
  await openReprisals();
  const remove = page.getByRole('button', { name: /Remove entry 1/ });
  await remove.click();
  const status = page.getByRole('status').filter({ hasText: words('ui.rows.removed', { number: 1 }) });
  const before = status.element().textContent;
  await remove.click();
  await expect.poll(() => status.element().textContent).not.toBe(before);
});

test('what was said of hidden questions is not said again to whoever comes back to the section', async () => {
  await render(form({ defaultValue: withThreats }));
  await openReprisals();
  await threatsMade.getByLabelText('No', { exact: true }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await threatsMade.getByLabelText('No', { exact: true }).click();
  const spoken = page.getByRole('status').filter({ hasText: /no longer asked/ });
  const before = spoken.element().textContent;
  await review();
  await openReprisals();
  await expect.element(threatsMade.getByText(/no longer asked/)).toBeVisible();
  expect(spoken.element().textContent).toBe(before);
});

describe('on the way to a question that is not asked', () => {
  function Way(): ReactNode {
    const { goTo } = useFormContext();
    return (
      <button type="button" onClick={() => goTo('riskAssessment.reprisals.threats[]')}>
        To the threats
      </button>
    );
  }

  test('the focus comes to its section, and stays with what somebody does there', async () => {
    await render(form({ extraSections: [{ id: 'way', title: 'Way', position: 'first', content: <Way /> }] }));
    await page.getByRole('button', { name: 'To the threats' }).click();
    const title = words('section.risk-assessment.reprisals.title');
    await expect.element(page.getByRole('heading', { name: title })).toHaveFocus();
    await threatsMade.getByLabelText('Yes').click();
    await expect.element(threats).toBeVisible();
    await expect.element(threatsMade.getByLabelText('Yes')).toHaveFocus();
  });
});

describe('the list of sections', () => {
  test('never says that a section needs nothing while it is open what it asks', async () => {
    await render(form({ defaultValue: begun }));
    await expect.element(page.getByRole('navigation').getByText('Not started').first()).toBeVisible();
    await expect.element(page.getByText(words('ui.task-list.status.not-needed'))).not.toBeInTheDocument();
    await expect.element(page.getByText(/^0 of \d+ sections complete/)).toBeVisible();
  });

  test('says it once that is known', async () => {
    await render(
      form({
        defaultValue: {
          ...begun,
          profile: { recordedAt: '2026-06-08', person: { hasChildren: 'no', birth: { date: '1990-01-01' } } },
        },
      }),
    );
    const title = words('section.risk-assessment.children.title');
    const task = page.getByRole('button', { name: new RegExp(`^${title}`) });
    await expect.element(task.getByText(words('ui.task-list.status.not-needed'))).toBeVisible();
  });
});

test('no browser keeps, offers or sends away what is written', async () => {
  await render(form({ layout: 'one-page', defaultValue: withThreats }));
  await userEvent.tab();
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=text], textarea')];
  expect(boxes.length).toBeGreaterThan(5);
  expect(boxes.filter(({ autocomplete }) => autocomplete !== 'off')).toEqual([]);
  expect(boxes.filter((box) => box.inputMode === '' && box.spellcheck)).toEqual([]);
  expect(document.querySelector('form')?.autocomplete).toBe('off');
});
