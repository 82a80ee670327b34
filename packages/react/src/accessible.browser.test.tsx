import { examples } from '@safe-return/examples';
import type { Payload } from '@safe-return/core';
import { createMessages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { BestInterestsForm } from './best-interests-form.tsx';
import { DataSharingConsentForm } from './data-sharing-consent-form.tsx';
import { MonitoringReportForm } from './monitoring-report-form.tsx';
import { ReintegrationPlanForm } from './reintegration-plan-form.tsx';
import { RiskAssessmentForm } from './risk-assessment-form.tsx';
import type { Layout } from './safe-return-form.tsx';
import './styles.css';

const child = examples['child-goes-home-to-mother'].caseFile;
const returned = examples['returned-and-followed-up'].caseFile;
const messages = createMessages({ locale: 'en', messages: en });

type Shown = (layout: Layout) => ReactNode;
const forms: readonly (readonly [Payload['form'], Shown])[] = [
  [
    'risk-assessment',
    (layout) => <RiskAssessmentForm messages={en} layout={layout} defaultValue={child.riskAssessment} />,
  ],
  [
    'best-interests',
    (layout) => <BestInterestsForm messages={en} layout={layout} defaultValue={child.bestInterests} />,
  ],
  [
    'data-sharing-consent',
    (layout) => (
      <DataSharingConsentForm messages={en} layout={layout} defaultValue={returned.consents?.[0]} />
    ),
  ],
  [
    'reintegration-plan',
    (layout) => <ReintegrationPlanForm messages={en} layout={layout} defaultValue={child.plan} />,
  ],
  [
    'monitoring-report',
    (layout) => (
      <MonitoringReportForm messages={en} layout={layout} defaultValue={returned.monitoringReports?.[0]} />
    ),
  ],
];

/** What a control may be, on which the keyboard can stop. */
const controls = 'a[href], button, input, select, textarea, summary';

function all(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** Everything a person with a keyboard can come to now, in the order of the page; a group of radio buttons is one stop. */
function stops(): readonly HTMLElement[] {
  const radios = new Map<string, HTMLInputElement>();
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    const earlier = radios.get(radio.name);
    if (!earlier || (radio.checked && !earlier.checked)) radios.set(radio.name, radio);
  }
  return all(controls).filter(
    (each) =>
      each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      !each.matches(':disabled') &&
      each.tabIndex >= 0 &&
      (!(each instanceof HTMLInputElement) || each.type !== 'radio' || radios.get(each.name) === each),
  );
}

describe.each(forms)('%s', (_, form) => {
  test('names every control, says nothing of what is not there, and uses no id twice', async () => {
    await render(form('one-page'));
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    const ids = all('[id]').map((each) => each.id);
    expect(ids.filter((each, index) => ids.indexOf(each) !== index)).toEqual([]);

    const referring = ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'];
    const broken = referring.flatMap((attribute) =>
      all(`[${attribute}]`)
        .flatMap((each) => (each.getAttribute(attribute) ?? '').split(' '))
        .filter((each) => !document.getElementById(each)),
    );
    expect(broken).toEqual([]);

    const boxes = all('input, select, textarea');
    const unnamed = boxes.filter(
      (each) =>
        !(
          each instanceof HTMLInputElement ||
          each instanceof HTMLSelectElement ||
          each instanceof HTMLTextAreaElement
        ) ||
        (each.labels?.length !== 1 &&
          !each.hasAttribute('aria-label') &&
          !each.hasAttribute('aria-labelledby')),
    );
    expect(unnamed.map((each) => each.id)).toEqual([]);
  });

  test('is gone through with the Tab key in the order in which it is read, and out of it again', async () => {
    await render(
      <>
        {form('one-page')}
        <button type="button">After the form</button>
      </>,
    );
    await page.getByRole('navigation').getByRole('button').first().click();
    const expected = stops();
    const from = expected.findIndex((each) => each.matches('main *, form *'));
    expected[from]?.focus();
    // As far as fifty stops, and the last ten before the end: a trap would be in one of the kinds of control.
    for (const next of expected.slice(from + 1, from + 50)) {
      await userEvent.tab();
      expect(document.activeElement).toBe(next);
    }
    const last = expected.slice(-10);
    last[0]?.focus();
    for (const next of last.slice(1)) {
      await userEvent.tab();
      expect(document.activeElement).toBe(next);
    }
    await expect.element(page.getByRole('button', { name: 'After the form' })).toHaveFocus();
  });

  test('says what is wrong with an answer where it is given, as its description', async () => {
    await render(form('one-section'));
    await page.getByLabelText(messages.formatKnown('caseReference')).fill('');
    await page
      .getByRole('button', { name: messages.format('ui.nav.review') })
      .last()
      .click();
    await page.getByRole('button', { name: messages.format('ui.submit.button'), exact: true }).click();
    await page.getByRole('alert').getByRole('link').first().click();
    const reference = page.getByLabelText(messages.formatKnown('caseReference'));
    await expect.element(reference).toHaveFocus();
    await expect.element(reference).toHaveAttribute('aria-invalid', 'true');
    await expect.element(reference).toHaveAccessibleDescription(/Error:/);
  });
});
