import { evaluate, type Evaluation } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { groupOf } from '../findings/findings-panel.tsx';
import { SafeguardsOverview } from './safeguards-overview.tsx';
import '../styles.css';

const messages = createMessages({ locale: 'en', messages: en });
const { caseFile, on, jurisdiction } = examples['reprisals-at-home'];
const evaluation = evaluate(caseFile, { on, jurisdiction });

/** One obstacle, and everything else fulfilled. */
const oneObstacle: Evaluation = {
  ...evaluation,
  findings: evaluation.findings.map((finding) =>
    finding.rule === 'safe.reprisals' ? finding : { ...finding, outcome: 'met' },
  ),
};

async function setup(given: Evaluation = evaluation): Promise<void> {
  await render(<SafeguardsOverview evaluation={given} messages={messages} />);
}

function row(name: string): ReturnType<typeof page.getByRole> {
  return page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
}

function counts(name: string): readonly string[] {
  return row(name)
    .getByRole('listitem')
    .elements()
    .map(({ textContent }) => textContent);
}

/** The parts of the bar of a row, in the order in which they are drawn. */
function bar(name: string): readonly DOMRect[] {
  const parts = row(name).element().querySelectorAll('svg rect');
  return [...parts].map((part) => part.getBoundingClientRect());
}

const danger = 'The return must not put the person in danger';

test('each principle says how many findings come out how, the gravest first', async () => {
  await setup();
  const first = evaluation.findings.filter(({ principle }) => principle === 1);
  const count = (group: string): number => first.filter((finding) => groupOf(finding) === group).length;
  expect(counts(danger)).toEqual([
    `Obstacles to return (${String(count('obstacles'))})`,
    `Missing safeguards (${String(count('safeguards-missing'))})`,
    `Not known yet (${String(count('undetermined'))})`,
    `Recommendations (${String(count('recommendations'))})`,
    `Fulfilled (${String(count('met'))})`,
    `Does not apply (${String(count('not-applicable'))})`,
  ]);
});

test('all principles together stand first', async () => {
  await setup();
  expect(counts('All principles together')[0]).toBe('Obstacles to return (5)');
  const [list] = page.getByRole('list').elements();
  expect(list?.firstElementChild?.textContent).toContain('All principles together');
});

test('one obstacle among all that is fulfilled stands first, tall and wide', async () => {
  await setup(oneObstacle);
  expect(counts(danger)).toEqual(['Obstacles to return (1)', 'Fulfilled (73)']);
  const [obstacle, fulfilled] = bar(danger);
  const whole = (obstacle?.width ?? 0) + (fulfilled?.width ?? 0);
  expect(obstacle?.left).toBeLessThan(fulfilled?.left ?? 0);
  expect(obstacle?.width).toBeGreaterThan(whole / 10);
  expect(obstacle?.height).toBeGreaterThan(3 * (fulfilled?.height ?? Infinity));
});

test('nothing recorded is not known, and draws nothing as fulfilled that is not', async () => {
  await setup(evaluate({}, { on, jurisdiction }));
  expect(counts(danger)[0]).toMatch(/^Not known yet/);
});

test('the bars begin at the right in Arabic', async () => {
  const arabic = createMessages({ locale: 'ar', messages: ar });
  await render(
    <div lang="ar" dir="rtl">
      <SafeguardsOverview evaluation={evaluation} messages={arabic} />
    </div>,
  );
  const [obstacles, missing] = bar(arabic.format('principle.1'));
  expect(obstacles?.left).toBeGreaterThan(missing?.left ?? Infinity);
});

test('the table behind says the same', async () => {
  await setup(oneObstacle);
  await page.getByText('Show as a table', { exact: true }).click();
  await expect.element(page.getByRole('table')).toBeVisible();
  const table = page.getByRole('table', { name: 'Safeguards, by principle' });
  const rows = table
    .getByRole('row')
    .elements()
    .map(({ textContent }) => textContent);
  expect(rows).toContain(`${danger}Obstacles to return1`);
  expect(rows).toContain('Fulfilled73');
});
