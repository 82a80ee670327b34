import type { ReactNode } from 'react';
import { useFormContext } from '../form-context.tsx';
import { FindingsBeside } from '../parts/findings-beside.tsx';

/** What has to be there before departure, above the questions on that, wherever the host wants findings. */
export function DepartureView({ children }: { readonly children: ReactNode }): ReactNode {
  const { findingsFor, otherParts } = useFormContext();
  return (
    <>
      {findingsFor && <FindingsBeside {...findingsFor} otherParts={otherParts} about="departure" />}
      {children}
    </>
  );
}
