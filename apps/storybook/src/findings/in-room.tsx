import { evaluate, forms, type Evaluation } from '@safe-return/core';
import { examples, type ExampleName } from '@safe-return/examples';
import type { Messages } from '@safe-return/messages';
import { ConflictsFound, FindingsPanel, ProtectionOptions } from '@safe-return/react';
import type { ReactNode } from 'react';
import { messagesIn } from '../one-question.tsx';
import { useToolbars } from '../toolbars/use-toolbars.ts';

/** What a story of findings says of itself, which goes before the toolbars. */
export interface FindingsInRoomProps {
  readonly evaluation?: Evaluation;
  /** Told of the answer that somebody wants to go to. */
  readonly onGoTo?: (location: string) => void;
}

interface Room {
  readonly evaluation: Evaluation;
  readonly messages: Messages;
}

/** What is found for the case file of the toolbar, for its state, in its language. */
function useRoom(usual: ExampleName, own: Evaluation | undefined): Room {
  const { locale, caseFile: chosen, jurisdiction } = useToolbars();
  const { caseFile, on, jurisdiction: usualState } = examples[chosen ?? usual];
  const evaluation = own ?? evaluate(caseFile, { on, jurisdiction: jurisdiction ?? usualState });
  return { evaluation, messages: messagesIn(locale) };
}

/** The findings. */
export function FindingsInRoom({ evaluation, ...props }: FindingsInRoomProps): ReactNode {
  const room = useRoom('reprisals-at-home', evaluation);
  return <FindingsPanel {...room} form={forms['risk-assessment']} {...props} />;
}

/** The duties that stand against each other. */
export function ConflictsInRoom({ evaluation }: Pick<FindingsInRoomProps, 'evaluation'>): ReactNode {
  return <ConflictsFound {...useRoom('danger-not-to-be-told', evaluation)} />;
}

/** The other ways than return. */
export function OptionsInRoom({ evaluation, ...props }: FindingsInRoomProps): ReactNode {
  const room = useRoom('reprisals-at-home', evaluation);
  return <ProtectionOptions {...room} form={forms['risk-assessment']} {...props} />;
}
