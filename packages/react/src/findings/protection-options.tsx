import type { AppliedDuration, Evaluation, OptionFinding, OptionOutcome } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { useId, type ReactNode } from 'react';
import { Citations } from './citations.tsx';
import { Fold, PartName } from './fold.tsx';
import { MissingAnswers, type GoingTo } from './missing-answers.tsx';
import { TraceTree } from './say-trace.tsx';

/** What the list of protection options needs. It stands in the findings panel, or by itself. */
export interface ProtectionOptionsProps extends GoingTo {
  readonly evaluation: Evaluation;
  readonly messages: Messages;
  /** The level of its heading. */
  readonly headingLevel?: 2 | 3 | 4;
}

interface Given extends GoingTo {
  readonly messages: Messages;
}

const outcomes = [
  'available',
  'undetermined',
  'unavailable',
  'not-applicable',
] as const satisfies readonly OptionOutcome[];

/** More options than this that are not known yet are folded up, as where nothing was answered. */
const mostUnfolded = 12;

/**
 * The ways to stay instead of a return: those that can be asked for, those not known yet, and those not open.
 *
 * Within these they stand in the order of the source. They are never ranked: which one is best is for the person, with a
 * lawyer.
 */
export function ProtectionOptions({
  evaluation,
  messages,
  headingLevel = 2,
  ...goingTo
}: ProtectionOptionsProps): ReactNode {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const Subheading = `h${(headingLevel + 1) as 3 | 4 | 5}` as const;
  return (
    <section className="sr-part sr-findings__group" aria-labelledby={id}>
      <Heading id={id} className="sr-findings__group-title">
        {messages.format('ui.options.title')}
      </Heading>
      <p className="sr-note">{messages.format('ui.options.about')}</p>
      {outcomes.map((outcome) => {
        const options = evaluation.options.filter((option) => option.outcome === outcome);
        if (options.length === 0) return null;
        const folded = !isOpen(outcome) || options.length > mostUnfolded;
        const list = (
          <ul className="sr-findings__list">
            {options.map((found) => (
              <OptionItem key={found.option} found={found} messages={messages} {...goingTo} />
            ))}
          </ul>
        );
        return (
          <section key={outcome} className="sr-options" data-outcome={outcome}>
            <Subheading className="sr-options__title">
              {messages.format(`option-outcome.${outcome}`)}{' '}
              <span className="sr-findings__count">({messages.number(options.length)})</span>
            </Subheading>
            {folded ? (
              <Fold
                forPrint={outcome !== 'not-applicable'}
                summary={messages.format('ui.options.count', { count: options.length })}
              >
                {list}
              </Fold>
            ) : (
              list
            )}
          </section>
        );
      })}
    </section>
  );
}

/** Whether an option may still be had, so that it stands unfolded, and on paper with its reason and source. */
function isOpen(outcome: OptionOutcome): boolean {
  return outcome === 'available' || outcome === 'undetermined';
}

function OptionItem({ found, form, messages, onGoTo }: Given & { readonly found: OptionFinding }): ReactNode {
  const { option, outcome, force, missing, mustNotDependOn } = found;
  const title = messages.formatKnown(`option.${option}.title`);
  const nameOf = (part: string): ReactNode => <PartName part={part} finding={title} messages={messages} />;

  return (
    <li className="sr-finding" data-outcome={outcome}>
      <p className="sr-finding__title">{title}</p>
      {outcome !== 'not-applicable' && (
        <>
          <p>{messages.formatKnown(`option.${option}.${outcome}`)}</p>
          {found.assumed && <p>{messages.format('ui.options.law-unknown')}</p>}
          <MissingAnswers missing={missing} of={title} form={form} messages={messages} onGoTo={onGoTo} />
          <p className="sr-finding__part">{messages.format('ui.options.how-long')}</p>
          <HowLong found={found} messages={messages} />
        </>
      )}
      {outcome !== 'not-applicable' && mustNotDependOn.length > 0 && (
        <Fold
          forPrint={isOpen(outcome)}
          summary={
            <>
              {nameOf(messages.format('condition-forbidden.title'))}{' '}
              <span className="sr-findings__count">({messages.number(mustNotDependOn.length)})</span>
            </>
          }
        >
          <ul>
            {mustNotDependOn.map((code) => (
              <li key={code}>{messages.format(`condition-forbidden.${code}`)}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold forPrint={isOpen(outcome)} summary={nameOf(messages.format('ui.findings.why'))}>
        {() => (
          <>
            {force !== null && <p>{messages.format(`force.${force}`)}</p>}
            <p className="sr-finding__part">{messages.format('ui.options.open-when')}</p>
            <ul className="sr-traces">
              <TraceTree trace={found.trace} messages={messages} />
            </ul>
            <p className="sr-finding__part">{messages.format('ui.findings.sources')}</p>
            <Citations citations={sourcesOf(found)} messages={messages} />
          </>
        )}
      </Fold>
    </li>
  );
}

/** The least lengths, what is required apart from what is advised: each is of a source of its own. */
function HowLong({
  found: { option, durations },
  messages,
}: {
  readonly found: OptionFinding;
  readonly messages: Messages;
}): ReactNode {
  return (
    <ul>
      {(['required', 'advised'] as const).flatMap((kind) =>
        durations[kind].map(({ parameter, value, unit, force, citations }) => (
          <li key={parameter}>
            {messages.format(`option-duration.${kind}`, {
              length: messages.format(`unit.${unit}`, { count: value }),
            })}
            {citations
              .filter((citation) => citation.force === force)
              .map(({ provision }) => (
                <span key={provision} className="sr-options__source">
                  {` ${messages.provision(provision)}`}
                </span>
              ))}
          </li>
        )),
      )}
      <li>{messages.formatKnown(`option.${option}.duration`)}</li>
    </ul>
  );
}

/** The provisions behind an option and behind its least lengths, each once. */
function sourcesOf({ citations, durations }: OptionFinding): OptionFinding['citations'] {
  const lengths: readonly AppliedDuration[] = [...durations.required, ...durations.advised];
  const all = [...citations, ...lengths.flatMap((length) => length.citations)];
  return [...new Map(all.map((citation) => [citation.provision, citation])).values()];
}
