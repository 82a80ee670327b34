import type { ConflictFound, Evaluation } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { useId, type ReactNode } from 'react';
import { Citations } from './citations.tsx';
import { Fold, PartName } from './fold.tsx';

/** What the list of conflicts needs. It stands in the findings panel, or by itself. */
export interface ConflictsFoundProps {
  readonly evaluation: Evaluation;
  readonly messages: Messages;
  /** The level of its heading. */
  readonly headingLevel?: 2 | 3 | 4;
}

/** The duties that stand against each other in a case, with the provisions on either side. Nothing is decided here. */
export function ConflictsFound({ evaluation, messages, headingLevel = 2 }: ConflictsFoundProps): ReactNode {
  const id = useId();
  const { conflicts } = evaluation;
  if (conflicts.length === 0) return null;
  const Heading = `h${headingLevel}` as const;
  return (
    <section className="sr-part sr-findings__group" data-group="conflicts" aria-labelledby={id}>
      <Heading id={id} className="sr-findings__group-title">
        {messages.format('ui.conflicts.title')}
      </Heading>
      <p className="sr-note">{messages.format('ui.conflicts.about')}</p>
      <ul className="sr-findings__list">
        {conflicts.map(({ conflict, sides }) => (
          <li key={conflict} className="sr-finding">
            <p className="sr-finding__title">{messages.formatKnown(`conflict.${conflict}.title`)}</p>
            <p>{messages.formatKnown(`conflict.${conflict}.text`)}</p>
            <ul>
              {sides.map((side) => (
                <Side key={side.rules.join(' ')} side={side} messages={messages} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({
  side: { rules, force, assumed, citations },
  messages,
}: {
  readonly side: ConflictFound['sides'][number];
  readonly messages: Messages;
}): ReactNode {
  const duty = messages.list(rules.map((rule) => messages.formatKnown(`rule.${rule}.title`)));
  return (
    <li>
      {duty}
      {force !== null && ` – ${messages.format(`force.${force}`)}`}
      {assumed && ` – ${messages.format('ui.findings.assumed')}`}
      <Fold
        forPrint
        summary={
          <PartName part={messages.format('ui.findings.sources')} finding={duty} messages={messages} />
        }
      >
        {() => <Citations citations={citations} messages={messages} />}
      </Fold>
    </li>
  );
}
