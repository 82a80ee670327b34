import type { MonitoringReport, RiskAssessment } from '@safe-return/core';
import type { RiskAssessmentElement } from '@safe-return/elements/risk-assessment';
import { expectTypeOf, test } from 'vitest';
import type { GlobalComponents } from 'vue';
import type { FormTag } from './form-tags.ts';

// It is the compiler that runs this.
test('A template knows what a tag can be given, and what is heard from it', () => {
  type Tag = GlobalComponents['safe-return-risk-assessment'];
  expectTypeOf<Tag>().toEqualTypeOf<FormTag<RiskAssessmentElement>>();
  type Given = InstanceType<Tag>['$props'];
  expectTypeOf<{
    'second-locale': 'ar';
    defaultValue: RiskAssessment;
    onSafeReturnSubmit: (event: Event) => Promise<void>;
  }>().toExtend<Given>();
  // @ts-expect-error: it is a payload of another form.
  expectTypeOf<{ defaultValue: MonitoringReport }>().toExtend<Given>();
});
