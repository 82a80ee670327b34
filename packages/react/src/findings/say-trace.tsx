import { optionMessageAt, type Trace } from '@safe-return/core';
import { sayTrace, type Messages, type SaidTrace } from '@safe-return/messages';
import type { ReactNode } from 'react';

/** The tree of a condition in words, with how each part came out. */
export function TraceTree({
  trace,
  messages,
}: {
  readonly trace: Trace;
  readonly messages: Messages;
}): ReactNode {
  return <SaidTree said={sayTrace(trace, { messages, optionId: optionMessageAt })} messages={messages} />;
}

function SaidTree({
  said: { text, truth, outcome, found, parts },
  messages,
}: {
  readonly said: SaidTrace;
  readonly messages: Messages;
}): ReactNode {
  return (
    <li className="sr-trace" data-truth={truth}>
      <span className="sr-trace__condition">{text}</span> <span className="sr-trace__truth">{outcome}</span>
      {found.map(({ path, text: answer }) => (
        <span key={path} className="sr-trace__answer">
          {messages.format('condition.answer', { answer })}
        </span>
      ))}
      {parts.length > 0 && (
        <ul>
          {parts.map((part, index) => (
            // The parts of a condition have no names, and their order is part of the rule.
            // oxlint-disable-next-line react/no-array-index-key
            <SaidTree key={index} said={part} messages={messages} />
          ))}
        </ul>
      )}
    </li>
  );
}
