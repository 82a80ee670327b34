import type { RiskAssessment } from '@safe-return/core';
import { RiskAssessmentForm, useAnswer, useFormContext, type ControlProps } from '@safe-return/react';
import type { ReactNode } from 'react';

/** A field for a country by its two letters, as a portal has that knows them by heart. */
function CountryCode({ location, id, describedBy, invalid, required }: ControlProps): ReactNode {
  const { state } = useFormContext();
  const answer = useAnswer(location);
  return (
    <input
      id={id}
      className="sr-input sr-input--short"
      autoComplete="off"
      maxLength={2}
      required={required}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      value={typeof answer === 'string' ? answer : ''}
      onChange={({ target }) => {
        const code = target.value.toUpperCase();
        state.answer(location, code === '' ? undefined : code);
      }}
    />
  );
}

const components = { country: CountryCode };

/** The form with that field wherever it asks for one country. */
export function AssessmentWithCodes({
  onDraft,
}: {
  readonly onDraft: (draft: RiskAssessment) => void;
}): ReactNode {
  return <RiskAssessmentForm components={components} onDraft={onDraft} />;
}
