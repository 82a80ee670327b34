import { bestInterests, type BestInterestsDetermination } from '@safe-return/core/best-interests';
import type { ReactNode } from 'react';
import { SafeReturnForm, type SafeReturnFormProps } from './safe-return-form.tsx';

/** The determination of a child’s best interests, to embed: which solution is best for this one child, each weighed by itself. */
export function BestInterestsForm(props: SafeReturnFormProps<BestInterestsDetermination>): ReactNode {
  return <SafeReturnForm form={bestInterests} {...props} />;
}
