import { forms, type Issue, type RiskAssessment } from '@safe-return/core';
import { createMessages, type MessageId } from '@safe-return/messages';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import { Profiler, StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { RiskAssessmentForm } from './risk-assessment-form.tsx';
import './styles.css';

const begun: RiskAssessment = { form: 'risk-assessment', version: 2 };

type Props = Parameters<typeof RiskAssessmentForm>[0];

async function setup(props: Partial<Props> = {}): Promise<{ readonly drafts: RiskAssessment[] }> {
  const drafts: RiskAssessment[] = [];
  await render(
    <StrictMode>
      <RiskAssessmentForm
        locale="en"
        messages={en}
        defaultValue={begun}
        onDraft={(payload) => void drafts.push(payload)}
        {...props}
      />
    </StrictMode>,
  );
  return { drafts };
}

async function open(section: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${section}`) }).click();
}

/** The words of a message, so that a question can be put better without breaking a test. */
function words(id: MessageId): string {
  return createMessages({ locale: 'en', messages: en }).formatKnown(id);
}

function group(name: string): ReturnType<typeof page.getByRole> {
  return page.getByRole('group', {
    name: new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`),
  });
}

describe('answers', () => {
  test('are given with the keyboard alone: a text, a date in three boxes, a choice', async () => {
    const { drafts } = await setup();
    await page.getByLabelText(/reference of this case/).click();
    await userEvent.keyboard('A-17');
    const date = group('On what date were these answers recorded');
    await date.getByLabelText('Day').click();
    await userEvent.keyboard('8{Tab}6{Tab}2026');
    await userEvent.tab();
    expect(drafts.at(-1)).toMatchObject({ caseReference: 'A-17', profile: { recordedAt: '2026-06-08' } });
  });

  test('may stay open with a reason, and come back when the reason goes', async () => {
    const { drafts } = await setup();
    await open('The person');
    const born = group('When was the person born');
    await born.getByLabelText('Year').fill('2008');
    const reason = born.getByLabelText('If there is no answer');
    await reason.selectOptions('not-known');
    expect(drafts.at(-1)?.profile?.person?.birth?.date).toBe('not-known');
    await expect.element(born.getByLabelText('Year')).toBeDisabled();
    await reason.selectOptions('');
    expect(drafts.at(-1)?.profile?.person?.birth?.date).toBe('2008');
    await expect.element(born.getByLabelText('Year')).toHaveValue('2008');
  });

  test('open what follows from them, and close it again without losing it', async () => {
    const { drafts } = await setup({
      defaultValue: { ...begun, answers: { reprisals: { familyThreatened: 'no' } } },
    });
    await open('Threats and revenge');
    await expect.element(page.getByText(words('riskAssessment.reprisals.threats[]'))).not.toBeInTheDocument();
    await group(words('riskAssessment.reprisals.threatsMade')).getByLabelText('Yes').click();
    await page
      .getByRole('button', { name: `Add an entry to “${words('riskAssessment.reprisals.threats[]')}”` })
      .click();
    const firstOfRow = page
      .getByRole('group', { name: /^Entry 1/ })
      .getByRole('checkbox')
      .first();
    await firstOfRow.click();
    await group(words('riskAssessment.reprisals.threatsMade')).getByLabelText('No', { exact: true }).click();
    await expect.element(firstOfRow).not.toBeInTheDocument();
    expect(drafts.at(-1)?.answers?.reprisals?.threats).toHaveLength(1);
    await group(words('riskAssessment.reprisals.threatsMade')).getByLabelText('Yes').click();
    await expect.element(firstOfRow).toBeChecked();
  });

  test('are named with what they are when another answer takes them off the page, and one press brings them back', async () => {
    const { drafts } = await setup({
      defaultValue: {
        ...begun,
        answers: {
          reprisals: { threatsMade: 'yes', familyThreatened: 'no', threats: [{ toWhom: ['person'] }] },
        },
      },
    });
    await open('Threats and revenge');
    const made = group(words('riskAssessment.reprisals.threatsMade'));
    await made.getByLabelText('No', { exact: true }).click();
    await expect.element(made.getByText('1 question is no longer asked.')).toBeVisible();
    await expect
      .element(made.getByRole('listitem'))
      .toHaveTextContent(`${words('riskAssessment.reprisals.threats[]')} – 1 entry`);
    await expect.element(page.getByRole('status')).toHaveTextContent('1 question is no longer asked.');
    await made.getByRole('button', { name: 'Undo' }).click();
    expect(drafts.at(-1)?.answers?.reprisals).toMatchObject({
      threatsMade: 'yes',
      threats: [{ toWhom: ['person'] }],
    });
    await expect.element(made.getByText('1 question is no longer asked.')).not.toBeInTheDocument();
  });

  test('that are no longer asked stand apart in the review, and can be taken out there', async () => {
    const { drafts } = await setup({
      defaultValue: {
        ...begun,
        answers: {
          reprisals: { threatsMade: 'no', familyThreatened: 'no', threats: [{ toWhom: ['person'] }] },
        },
      },
    });
    await page.getByRole('button', { name: 'Review the answers' }).first().click();
    const threats = words('riskAssessment.reprisals.threats[]');
    await expect.element(page.getByRole('heading', { name: 'No longer asked, and not sent' })).toBeVisible();
    await page.getByRole('button', { name: `Remove the answer to “${threats}”` }).click();
    expect(drafts.at(-1)?.answers?.reprisals).toEqual({ threatsMade: 'no', familyThreatened: 'no' });
    await expect.element(page.getByText('No longer asked, and not sent')).not.toBeInTheDocument();
  });

  test('stay on the page while it is open whether they are asked, since they would be sent', async () => {
    await setup({
      defaultValue: {
        ...begun,
        answers: { reprisals: { threatsMade: 'yes', threats: [{ toWhom: ['person'] }] } },
      },
    });
    await open('Threats and revenge');
    await group(words('riskAssessment.reprisals.threatsMade')).getByLabelText('No', { exact: true }).click();
    const toWhom = group(words('riskAssessment.reprisals.threats[].toWhom'));
    await toWhom.getByRole('checkbox', { checked: true }).click();
    await expect.element(toWhom).toBeVisible();
    await group(words('riskAssessment.reprisals.familyThreatened'))
      .getByLabelText('No', { exact: true })
      .click();
    await expect.element(toWhom).not.toBeInTheDocument();
  });

  test('in rows can be taken out, and brought back', async () => {
    const { drafts } = await setup({
      defaultValue: {
        ...begun,
        answers: { reprisals: { threatsMade: 'yes', threats: [{ toWhom: ['person'] }, {}] } },
      },
    });
    await open('Threats and revenge');
    await page.getByRole('button', { name: /Remove entry 1/ }).click();
    expect(drafts.at(-1)?.answers?.reprisals?.threats).toHaveLength(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(drafts.at(-1)?.answers?.reprisals?.threats?.[0]?.toWhom).toEqual(['person']);
  });

  test('that stand alone take the others away', async () => {
    const { drafts } = await setup();
    await open('The journey');
    const dangers = page.getByRole('group', { name: /dangers/i }).first();
    const boxes = dangers.getByRole('checkbox');
    await boxes.nth(1).click();
    await dangers.getByLabelText('None', { exact: false }).first().click();
    expect(drafts.at(-1)?.answers?.journey?.dangers).toEqual(['none']);
  });
});

describe('submission', () => {
  test('refused by a server that sends the page again stands at its question from the beginning, and goes when mended', async () => {
    await setup({
      defaultValue: { ...begun, caseReference: 'A-17' },
      refusal: {
        ok: false,
        issues: [{ path: '/caseReference', code: 'too-long', params: { max: 2 } }],
        note: 'Nothing was stored.',
      },
    });
    const summary = page.getByRole('alert');
    await expect.element(summary).toHaveFocus();
    await expect.element(summary.getByText('Nothing was stored.')).toBeVisible();
    const reference = page.getByLabelText(/reference of this case/);
    await expect.element(reference).toHaveValue('A-17');
    await expect.element(reference).toHaveAttribute('aria-invalid', 'true');
    await reference.fill('A1');
    await expect.element(reference).not.toHaveAttribute('aria-invalid', 'true');
  });

  async function submit(): Promise<void> {
    await page.getByRole('button', { name: 'Review the answers' }).first().click();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
  }

  test('of a form that is not complete names each answer, takes the focus, and leads there', async () => {
    const onSubmit = vi.fn<NonNullable<Props['onSubmit']>>();
    await setup({ onSubmit });
    await submit();
    const summary = page.getByRole('alert', { name: 'There is a problem' });
    await expect.element(summary).toHaveFocus();
    expect(onSubmit).not.toHaveBeenCalled();
    await summary.getByRole('link', { name: /reference of this case/ }).click();
    await expect.element(page.getByLabelText(/reference of this case/)).toHaveFocus();
  });

  test('that the server refuses keeps everything, and shows its issues at the answers', async () => {
    const refused: Issue = { path: '/caseReference', code: 'too-long', params: { max: 500 } };
    const complete = await completePayload();
    const { drafts } = await setup({
      defaultValue: complete,
      onSubmit: () => Promise.resolve({ ok: false, issues: [refused] }),
    });
    await submit();
    await expect.element(page.getByText(/was not accepted/)).toBeInTheDocument();
    await page.getByRole('link', { name: /reference of this case/ }).click();
    await expect.element(page.getByText(/^Error: Shorten this answer to 500 characters/)).toBeInTheDocument();
    await page.getByLabelText(/reference of this case/).fill('A-18');
    await expect
      .element(page.getByText(/^Error: Shorten this answer to 500 characters/))
      .not.toBeInTheDocument();
    expect(drafts.at(-1)?.caseReference).toBe('A-18');
  });

  test('that gets lost on the way can be tried again', async () => {
    const onSubmit = vi
      .fn<NonNullable<Props['onSubmit']>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValueOnce(undefined);
    await setup({ defaultValue: await completePayload(), onSubmit });
    await submit();
    await expect.element(page.getByText(/could not be sent/)).toBeInTheDocument();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await expect.element(page.getByRole('heading', { name: 'Submitted' })).toBeInTheDocument();
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });
});

test('a painful section can be skipped, and says so', async () => {
  await setup();
  await open('Threats and revenge');
  await page.getByRole('button', { name: 'Skip this section for now' }).click();
  await expect
    .element(page.getByRole('button', { name: /^Threats and revenge Skipped for now/ }))
    .toBeInTheDocument();
});

test('the findings follow the answers, with why, sources and what is missing', async () => {
  await setup({ on: '2026-06-10', jurisdiction: 'FR' });
  const findings = page.getByRole('complementary', { name: 'Findings' });
  await expect.element(findings.getByText('Nothing here says that a return is safe.')).toBeInTheDocument();
  await open('The proposed return');
  await group('Is a return to another country proposed').getByLabelText('Yes').click();
  await expect
    .element(findings.getByText('A risk assessment of this person comes before the return'))
    .toBeInTheDocument();
});

test('on paper, what is breached or not known stands with its reason and source', async () => {
  await setup({ on: '2026-06-10', jurisdiction: 'FR' });
  await open('The proposed return');
  await group('Is a return to another country proposed').getByLabelText('Yes').click();
  const findings = page.getByRole('complementary', { name: 'Findings' });
  await expect
    .element(findings.getByText('A risk assessment of this person comes before the return'))
    .toBeInTheDocument();
  await expect.element(findings.getByText('Sources').first()).not.toBeInTheDocument();
  dispatchEvent(new Event('beforeprint'));
  await expect.element(findings.getByText('Sources').first()).toBeVisible();
});

test('a keystroke renders the field it is in, and no other question', async () => {
  const renders: string[] = [];
  await render(
    <Profiler id="form" onRender={(_, phase) => void renders.push(phase)}>
      <RiskAssessmentForm locale="en" messages={en} defaultValue={begun} />
    </Profiler>,
  );
  const before = renders.length;
  const reference = page.getByLabelText(/reference of this case/);
  await reference.click();
  await userEvent.keyboard('A');
  await expect.element(reference).toHaveValue('A');
  // One commit for the field, and one for the list of sections, whose count has changed.
  expect(renders.length - before).toBeLessThanOrEqual(2);
});

test('stands right-to-left in Arabic', async () => {
  await setup({ locale: 'ar', messages: ar });
  const form = document.querySelector('.sr-form');
  expect(form?.getAttribute('dir')).toBe('rtl');
  expect(form?.getAttribute('lang')).toBe('ar');
});

test('two forms on one page do not share an id', async () => {
  await render(
    <>
      <RiskAssessmentForm locale="en" messages={en} defaultValue={begun} />
      <RiskAssessmentForm locale="en" messages={en} defaultValue={begun} />
    </>,
  );
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

/** A complete payload: every required question not known yet, which is an answer. */
async function completePayload(): Promise<RiskAssessment> {
  const { createFormState } = await import('./form-state.ts');
  const state = createFormState(forms['risk-assessment'], begun);
  state.answer('caseReference', 'A-17');
  state.answer('profile.recordedAt', '2026-06-08');
  state.answer('profile.states.returning', 'FR');
  for (let round = 0; round < 20; round += 1) {
    const open = state
      .asked()
      .filter(
        ({ required, answer }) =>
          required && (answer === undefined || (Array.isArray(answer) && answer.length === 0)),
      );
    if (open.length === 0) break;
    for (const { location, question } of open) {
      if (question.kind === 'repeat') state.addRow(location);
      else if (question.reserved.includes('not-known')) state.answer(location, 'not-known');
      else if (question.kind === 'choices') state.answer(location, question.options.slice(0, 1));
      else if ('options' in question) state.answer(location, question.options[0]);
      else state.answer(location, question.kind === 'date' ? '2026-06-08' : 'A-17');
    }
  }
  return state.payload();
}
