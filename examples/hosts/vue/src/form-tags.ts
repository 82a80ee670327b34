import type { MonitoringReportElement } from '@safe-return/elements/monitoring-report';
import type { RiskAssessmentElement, SafeReturnAttributes } from '@safe-return/elements/risk-assessment';
import type { HTMLAttributes } from 'vue';

/** What a template can give one of the elements, and hear from it, as an editor for Vue checks it. */
export type FormTag<Element extends HTMLElement> = new () => Element & {
  $props: HTMLAttributes &
    SafeReturnAttributes &
    Partial<Omit<Element, keyof HTMLElement>> & {
      onSafeReturnSubmit?: (event: Event) => void;
      onSafeReturnDraft?: (event: Event) => void;
      onSafeReturnFindings?: (event: Event) => void;
    };
};

declare module 'vue' {
  interface GlobalComponents {
    'safe-return-risk-assessment': FormTag<RiskAssessmentElement>;
    'safe-return-monitoring-report': FormTag<MonitoringReportElement>;
  }
}
