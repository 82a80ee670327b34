import { bestInterests, type BestInterestsDetermination } from '@safe-return/core/best-interests';
import type { ReactNode } from 'react';
import type { FormLook } from './form-look.ts';
import { SafeReturnForm, type SafeReturnFormProps } from './safe-return-form.tsx';
import { PanelSummary } from './sections/panel-summary.tsx';
import { WeighingGrid } from './sections/weighing-grid.tsx';

const look: FormLook = { sections: { weighing: WeighingGrid, panel: PanelSummary } };

/** The determination of a child’s best interests, to embed: which solution is best for this one child, each weighed by itself. */
export function BestInterestsForm(props: SafeReturnFormProps<BestInterestsDetermination>): ReactNode {
  return <SafeReturnForm form={bestInterests} look={look} {...props} />;
}
