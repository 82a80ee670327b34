import { describe, expect, test } from 'vitest';
import payload from '../../../../../examples/payloads/reintegration-plan.json' with { type: 'json' };
import { askedQuestions, contextOf } from '../../validation/completeness.ts';
import { validateForm } from '../../validation/validate-form.ts';
import { reintegrationPlan } from './reintegration-plan.ts';

interface Change {
  readonly profile?: object;
  readonly answers?: object;
}

function issuesOf({ profile = {}, answers = {} }: Change = {}): readonly (readonly [string, string])[] {
  const changed = {
    ...payload,
    profile: { ...payload.profile, ...profile },
    answers: { ...payload.answers, ...answers },
  };
  const validation = validateForm(reintegrationPlan, changed, { level: 'complete' });
  return validation.ok ? [] : validation.issues.map(({ path, code }) => [path, code] as const);
}

const [measure] = payload.answers.safety;
const [first, second, ...others] = payload.answers.services;

describe('the worked plan', () => {
  test('is complete', () => {
    expect(issuesOf()).toEqual([]);
  });

  test('asks for at most 50 required answers of its own', () => {
    const required = askedQuestions(reintegrationPlan, contextOf(reintegrationPlan, payload)).filter(
      ({ path, required: isRequired, question }) =>
        isRequired && question.kind !== 'repeat' && path.startsWith('plan.'),
    );
    expect(required.length).toBeLessThanOrEqual(50);
  });
});

describe('the chain from danger to measure to departure', () => {
  test('a danger without a measure keeps the check for departure from being complete', () => {
    const answers = { risksCarriedOver: ['retrafficking', 'reprisals-family'] };
    expect(issuesOf({ answers })).toEqual([['/answers/departure/checkedOn', 'risk-without-measure']]);
  });

  test('a measure for it closes the gap', () => {
    const answers = {
      risksCarriedOver: ['retrafficking', 'stigma'],
      safety: [measure, { ...measure, id: 'measure-2', risk: 'stigma', factors: undefined }],
    };
    expect(issuesOf({ answers: JSON.parse(JSON.stringify(answers)) as object })).toEqual([]);
  });

  test('where no danger was found, no measure is asked for', () => {
    expect(issuesOf({ answers: { risksCarriedOver: ['none'], safety: [] } })).toEqual([]);
  });

  test('an issue never says which danger it is', () => {
    const changed = {
      ...payload,
      answers: { ...payload.answers, risksCarriedOver: ['retrafficking', 'torture'] },
    };
    const validation = validateForm(reintegrationPlan, changed, { level: 'complete' });
    expect(JSON.stringify(validation)).not.toContain('torture');
  });
});

describe('rows that name others', () => {
  test('a measure for a child names a child of the case profile', () => {
    const answers = (child: string): object => {
      const { factors: _, ...rest } = measure ?? { factors: [] };
      return {
        risksCarriedOver: ['child-of-person'],
        safety: [{ ...rest, risk: 'child-of-person', child }],
      };
    };
    const person = {
      ...payload.profile.person,
      hasChildren: 'yes',
      children: [{ id: 'child-1', where: 'here' }],
    };
    const faults = (child: string): readonly unknown[] =>
      issuesOf({ profile: { person }, answers: answers(child) }).filter(
        ([, code]) => code === 'reference-missing',
      );
    expect(faults('child-1')).toEqual([]);
    expect(faults('child-2')).toEqual([['/answers/safety/0/child', 'reference-missing']]);
  });

  test('an entry on a case names a case of the profile', () => {
    const answers = { proceedings: [{ proceeding: 'case-9', effectOfReturn: 'none' }] };
    expect(issuesOf({ answers })).toContainEqual(['/answers/proceedings/0/proceeding', 'reference-missing']);
  });

  test('two services of one name would leave it open which a report means', () => {
    const answers = { services: [first, { ...second, id: first?.id }, ...others] };
    expect(issuesOf({ answers })).toEqual([['/answers/services/1', 'id-repeated']]);
  });
});

describe('dates', () => {
  test('a service does not end before it begins', () => {
    const answers = { services: [{ ...first, until: '2026-04' }, second, ...others] };
    expect(issuesOf({ answers })).toEqual([['/answers/services/0/until', 'date-order']]);
  });

  test('staying in touch does not end before the return', () => {
    const answers = {
      travel: { ...payload.answers.travel, returnedOn: '2026-05-18' },
      monitoring: { ...payload.answers.monitoring, until: '2026-05-17', earlierEndReason: 'person-wishes' },
    };
    expect(issuesOf({ answers })).toEqual([['/answers/monitoring/until', 'date-order']]);
  });
});

describe('a plan to stay', () => {
  test('asks nothing about the journey, the arrival and the departure', () => {
    const staying = { ...payload, answers: { mode: 'stay' } };
    const asked = askedQuestions(reintegrationPlan, contextOf(reintegrationPlan, staying)).filter(
      ({ path, relevant }) => relevant === true && /^plan\.(?:travel|arrival|departure)\./.test(path),
    );
    expect(asked.map(({ path }) => path)).toEqual([]);
  });
});
