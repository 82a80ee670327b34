import type { Evaluation, MonitoringReport, RiskAssessment } from '@safe-return/core';
import { describe, expectTypeOf, test } from 'vitest';
import type { MonitoringReportElement } from './monitoring-report.ts';
import type { RiskAssessmentElement, SafeReturnAttributes } from './risk-assessment.ts';

// It is the compiler that runs these.
describe('To TypeScript', () => {
  test('a tag that a page makes or finds is the element of its form', () => {
    const make = () => document.createElement('safe-return-risk-assessment');
    expectTypeOf(make).returns.toEqualTypeOf<RiskAssessmentElement>();
    const find = () => document.querySelector('safe-return-monitoring-report');
    expectTypeOf(find).returns.toEqualTypeOf<MonitoringReportElement | null>();
    type Assessment = RiskAssessmentElement;
    expectTypeOf<Assessment['payload']>().returns.toEqualTypeOf<RiskAssessment | undefined>();
    expectTypeOf<Assessment['findings']>().returns.toEqualTypeOf<Evaluation | undefined>();
    expectTypeOf<MonitoringReportElement['defaultValue']>().toEqualTypeOf<MonitoringReport | undefined>();
    // @ts-expect-error: it is a payload of another form.
    expectTypeOf<Assessment['defaultValue']>().toEqualTypeOf<MonitoringReport | undefined>();
  });

  test('an event is known by its name, and carries nothing', () => {
    type Heard = HTMLElementEventMap & DocumentEventMap & WindowEventMap;
    expectTypeOf<Heard['safe-return-submit']>().toEqualTypeOf<Event>();
    expectTypeOf<Heard['safe-return-draft']>().toEqualTypeOf<Event>();
    expectTypeOf<Heard['safe-return-findings']>().toEqualTypeOf<Event>();
    expectTypeOf<Event>().not.toHaveProperty('detail');
  });

  test('a template language can be told which attributes a tag has', () => {
    expectTypeOf({
      'second-locale': 'ar',
      'read-only': true,
      light: '',
    } as const).toExtend<SafeReturnAttributes>();
    // @ts-expect-error: there is no such attribute.
    expectTypeOf({ secondLocale: 'ar' } as const).toExtend<SafeReturnAttributes>();
    // @ts-expect-error: a flag is there or not.
    expectTypeOf({ mirror: 'payload' } as const).toExtend<SafeReturnAttributes>();
  });
});
