import { RiskAssessmentElement } from '@safe-return/elements/risk-assessment';

customElements.define('portal-risk-assessment', class extends RiskAssessmentElement {});
