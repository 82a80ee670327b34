import { explain, type Evaluation, type Finding, type Form } from '@safe-return/core';
import { sayPlace, type Messages } from '@safe-return/messages';
import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Citations } from './citations.tsx';
import { TraceTree } from './say-trace.tsx';

const groups = [
  'obstacles',
  'safeguards-missing',
  'undetermined',
  'recommendations',
  'met',
  'not-applicable',
] as const;

/** The heading under which a finding stands. */
export type FindingGroup = (typeof groups)[number];

/** Sorts a finding under its heading; recommendations stand apart, whatever they are about. */
export function groupOf({ outcome, recommendation, effect, target }: Finding): FindingGroup {
  if (outcome === 'met' || outcome === 'not-applicable') return outcome;
  if (recommendation) return 'recommendations';
  if (outcome === 'undetermined') return 'undetermined';
  return effect === 'obstacle' && target === 'return' ? 'obstacles' : 'safeguards-missing';
}

/** What the findings panel needs. It stands beside a form, or by itself. */
export interface FindingsPanelProps {
  readonly evaluation: Evaluation;
  readonly form: Form;
  readonly messages: Messages;
  /** The level of the panel's heading. */
  readonly headingLevel?: 2 | 3;
  /** Goes to a question; without it, missing answers are named and not linked. */
  readonly onGoTo?: ((location: string) => void) | undefined;
}

/** The findings, the gravest first, each with why, what is missing and its sources. Never a verdict. */
export function FindingsPanel({
  evaluation,
  form,
  messages,
  headingLevel = 2,
  onGoTo,
}: FindingsPanelProps): ReactNode {
  const { conclusion, findings, on } = evaluation;
  const Heading = `h${String(headingLevel)}` as 'h2';
  const Subheading = `h${String(headingLevel + 1)}` as 'h3';
  return (
    <div className="sr-findings">
      <Heading className="sr-findings__title">{messages.format('ui.findings.title')}</Heading>
      <div className="sr-conclusion" data-conclusion={conclusion}>
        <p className="sr-conclusion__words">{messages.format(`conclusion.${conclusion}`)}</p>
        <p>{messages.format(`conclusion.${conclusion}.meaning`)}</p>
      </div>
      <p className="sr-note">{messages.format('ui.findings.no-verdict')}</p>
      <p className="sr-note">
        {messages.format('ui.findings.made-for', {
          date: messages.date(on),
          jurisdiction: sayJurisdiction(evaluation, messages),
        })}
      </p>
      {groups.map((group) => {
        const members = findings.filter((finding) => groupOf(finding) === group);
        if (members.length === 0) return null;
        const list = <FindingList findings={members} form={form} messages={messages} onGoTo={onGoTo} />;
        const name = messages.format(`ui.findings.group.${group}`);
        const folded = group === 'met' || group === 'not-applicable' || group === 'recommendations';
        return (
          <section key={group} className="sr-findings__group" data-group={group}>
            <Subheading className="sr-findings__group-title">
              {name} <span className="sr-findings__count">({messages.number(members.length)})</span>
            </Subheading>
            <p className="sr-note">{messages.format(`ui.findings.group.${group}.about`)}</p>
            {folded ? (
              <details className="sr-details">
                <summary>{messages.format('ui.findings.count', { count: members.length })}</summary>
                {list}
              </details>
            ) : (
              list
            )}
          </section>
        );
      })}
    </div>
  );
}

/** More findings than this under one heading are folded up by principle: a long list hides what it says. */
const mostUnfolded = 12;

function FindingList({
  findings,
  ...given
}: {
  readonly findings: readonly Finding[];
  readonly form: Form;
  readonly messages: Messages;
  readonly onGoTo: FindingsPanelProps['onGoTo'];
}): ReactNode {
  if (findings.length <= mostUnfolded) {
    return (
      <ul className="sr-findings__list">
        {findings.map((finding) => (
          <FindingItem key={finding.rule} finding={finding} {...given} />
        ))}
      </ul>
    );
  }
  const principles = [...new Set(findings.map(({ principle }) => principle))];
  return principles.map((principle) => {
    const members = findings.filter((finding) => finding.principle === principle);
    return <PrincipleFold key={principle} principle={principle} findings={members} {...given} />;
  });
}

function PrincipleFold({
  principle,
  findings,
  ...given
}: {
  readonly principle: Finding['principle'];
  readonly findings: readonly Finding[];
  readonly form: Form;
  readonly messages: Messages;
  readonly onGoTo: FindingsPanelProps['onGoTo'];
}): ReactNode {
  const { messages } = given;
  const [open, setOpen] = useFold(findings.some(prints));
  return (
    <details
      className="sr-details sr-findings__principle"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        {messages.format(`principle.${principle}`)}{' '}
        <span className="sr-findings__count">({messages.number(findings.length)})</span>
      </summary>
      <ul className="sr-findings__list">
        {findings.map((finding) => (
          <FindingItem key={finding.rule} finding={finding} {...given} />
        ))}
      </ul>
    </details>
  );
}

function sayJurisdiction({ jurisdiction }: Evaluation, messages: Messages): string {
  if (jurisdiction.state !== undefined) return messages.country(jurisdiction.state);
  return jurisdiction.preset === undefined ? '' : messages.format(`jurisdiction.${jurisdiction.preset}`);
}

function FindingItem({
  finding,
  form,
  messages,
  onGoTo,
}: {
  readonly finding: Finding;
  readonly form: Form;
  readonly messages: Messages;
  readonly onGoTo: FindingsPanelProps['onGoTo'];
}): ReactNode {
  const { rule, outcome, force, liftable, effect, missing } = finding;
  const [open, setOpen] = useFold(prints(finding));
  const title = messages.formatKnown(`rule.${rule}.title`);

  return (
    <li className="sr-finding" data-outcome={outcome}>
      <p className="sr-finding__title">{title}</p>
      {outcome !== 'not-applicable' && <p>{messages.formatKnown(`rule.${rule}.${outcome}`)}</p>}
      {outcome === 'breached' && effect === 'obstacle' && liftable !== 'not-needed' && (
        <p>{messages.format(`liftable.${liftable}`)}</p>
      )}
      {outcome === 'undetermined' && missing.length > 0 && (
        <>
          <p className="sr-finding__missing">{messages.format('ui.findings.missing')}</p>
          <ul>
            {missing.map((location) => (
              <li key={location}>
                {onGoTo && canGoTo(form, location) ? (
                  <button type="button" className="sr-link-button" onClick={() => onGoTo(location)}>
                    {sayPlace(location, messages)}
                  </button>
                ) : (
                  sayPlace(location, messages)
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <details
        className="sr-details"
        open={open}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary>
          <span aria-hidden="true">{messages.format('ui.findings.why')}</span>
          <span className="sr-visually-hidden">
            {messages.format('ui.findings.why-of', { finding: title })}
          </span>
        </summary>
        {open && (
          <>
            {force !== null && (
              <p>
                {messages.format(`force.${force}`)}
                {finding.assumed && ` – ${messages.format('ui.findings.assumed')}`}
              </p>
            )}
            <p className="sr-finding__part">{messages.format('ui.findings.applies-when')}</p>
            <ul className="sr-traces">
              <TraceTree trace={explain(finding).when} messages={messages} />
            </ul>
            {finding.trace.expect && (
              <>
                <p className="sr-finding__part">{messages.format('ui.findings.expects')}</p>
                <ul className="sr-traces">
                  <TraceTree trace={finding.trace.expect} messages={messages} />
                </ul>
              </>
            )}
            <p className="sr-finding__part">{messages.format('ui.findings.sources')}</p>
            <Citations finding={finding} messages={messages} />
          </>
        )}
      </details>
    </li>
  );
}

/** Whether a finding stands on paper with its reason and source. */
function prints({ outcome }: Finding): boolean {
  return outcome === 'breached' || outcome === 'undetermined';
}

/** Whether something is unfolded. On paper nobody can open what is folded, so what counts there unfolds by itself. */
function useFold(forPrint: boolean): readonly [open: boolean, setOpen: (open: boolean) => void] {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!forPrint) return undefined;
    const unfold = (): void => {
      flushSync(() => {
        setOpen(true);
      });
    };
    addEventListener('beforeprint', unfold);
    return () => {
      removeEventListener('beforeprint', unfold);
    };
  }, [forPrint]);
  return [open, setOpen];
}

function canGoTo(form: Form, location: string): boolean {
  const pattern = location.replaceAll(/\[\d+\]/g, '[]');
  return form.questions.has(pattern);
}
