import { bestInterests, type BestInterestsDetermination } from '@safe-return/core/best-interests';
import type { ReactNode } from 'react';
import type { FormLook } from './form-look.ts';
import { later } from './parts/later.tsx';
import { SafeReturnForm, type SafeReturnFormProps } from './safe-return-form.tsx';

const look: FormLook = {
  sections: {
    weighing: later(
      () => import('./sections/weighing-grid.tsx'),
      ({ WeighingGrid }) => WeighingGrid,
    ),
    panel: later(
      () => import('./sections/panel-summary.tsx'),
      ({ PanelSummary }) => PanelSummary,
    ),
  },
};

/** The determination of a child’s best interests, to embed: which solution is best for this one child, each weighed by itself. */
export function BestInterestsForm(props: SafeReturnFormProps<BestInterestsDetermination>): ReactNode {
  return <SafeReturnForm form={bestInterests} look={look} {...props} />;
}
