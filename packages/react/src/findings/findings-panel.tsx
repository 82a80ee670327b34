import { explain, type Evaluation, type Finding } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import type { ReactNode } from 'react';
import { Citations } from './citations.tsx';
import { ConflictsFound } from './conflicts-found.tsx';
import { Fold, PartName } from './fold.tsx';
import { MissingAnswers, type GoingTo } from './missing-answers.tsx';
import { ProtectionOptions } from './protection-options.tsx';
import { TraceTree } from './say-trace.tsx';

const gravest = ['obstacles', 'safeguards-missing'] as const;
const others = ['undetermined', 'recommendations', 'met', 'not-applicable'] as const;

/** The heading under which a finding stands. */
export type FindingGroup = (typeof gravest | typeof others)[number];

/** Sorts a finding under its heading; recommendations stand apart, whatever they are about. */
export function groupOf({ outcome, recommendation, effect, target }: Finding): FindingGroup {
  if (outcome === 'met' || outcome === 'not-applicable') return outcome;
  if (recommendation) return 'recommendations';
  if (outcome === 'undetermined') return 'undetermined';
  return effect === 'obstacle' && target === 'return' ? 'obstacles' : 'safeguards-missing';
}

/** What the findings panel needs. It stands beside a form, or by itself. */
export interface FindingsPanelProps extends GoingTo {
  readonly evaluation: Evaluation;
  readonly messages: Messages;
  /** The level of the panel's heading. */
  readonly headingLevel?: 2 | 3;
  /** Shown after what it comes to, such as the overview of the safeguards. */
  readonly picture?: ReactNode;
}

/**
 * The findings, the gravest first, each with why, what is missing and its sources. Never a verdict.
 *
 * Duties that stand against each other come before them all, since a finding on one side alone would mislead.
 */
export function FindingsPanel({
  evaluation,
  form,
  messages,
  headingLevel = 2,
  picture,
  onGoTo,
}: FindingsPanelProps): ReactNode {
  const { conclusion, on } = evaluation;
  const Heading = `h${headingLevel}` as const;
  const sublevel = headingLevel === 2 ? 3 : 4;
  const groupsOf = (groups: readonly FindingGroup[]): ReactNode =>
    groups.map((group) => (
      <Group
        key={group}
        group={group}
        findings={evaluation.findings.filter((finding) => groupOf(finding) === group)}
        headingLevel={sublevel}
        form={form}
        messages={messages}
        onGoTo={onGoTo}
      />
    ));
  return (
    <div className="sr-part sr-findings">
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
      <ConflictsFound evaluation={evaluation} messages={messages} headingLevel={sublevel} />
      {picture}
      {groupsOf(gravest)}
      <ProtectionOptions
        evaluation={evaluation}
        form={form}
        messages={messages}
        headingLevel={sublevel}
        onGoTo={onGoTo}
      />
      {groupsOf(others)}
    </div>
  );
}

interface Given extends GoingTo {
  readonly messages: Messages;
}

function Group({
  group,
  findings,
  headingLevel,
  ...given
}: Given & {
  readonly group: FindingGroup;
  readonly findings: readonly Finding[];
  readonly headingLevel: 3 | 4;
}): ReactNode {
  if (findings.length === 0) return null;
  const { messages } = given;
  const Heading = `h${headingLevel}` as const;
  const list = <FindingList findings={findings} {...given} />;
  const folded = group === 'met' || group === 'not-applicable' || group === 'recommendations';
  return (
    <section className="sr-findings__group" data-group={group}>
      <Heading className="sr-findings__group-title">
        {messages.format(`ui.findings.group.${group}`)}{' '}
        <span className="sr-findings__count">({messages.number(findings.length)})</span>
      </Heading>
      <p className="sr-note">{messages.format(`ui.findings.group.${group}.about`)}</p>
      {folded ? (
        <details className="sr-details">
          <summary>{messages.format('ui.findings.count', { count: findings.length })}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </section>
  );
}

/** More findings than this under one heading are folded up by principle: a long list hides what it says. */
const mostUnfolded = 12;

function FindingList({ findings, ...given }: Given & { readonly findings: readonly Finding[] }): ReactNode {
  const { messages } = given;
  const listOf = (members: readonly Finding[]): ReactNode => (
    <ul className="sr-findings__list">
      {members.map((finding) => (
        <FindingItem key={finding.rule} finding={finding} {...given} />
      ))}
    </ul>
  );
  if (findings.length <= mostUnfolded) return listOf(findings);
  const principles = [...new Set(findings.map(({ principle }) => principle))];
  return principles.map((principle) => {
    const members = findings.filter((finding) => finding.principle === principle);
    return (
      <Fold
        key={principle}
        className="sr-findings__principle"
        forPrint={members.some(prints)}
        summary={
          <>
            {messages.format(`principle.${principle}`)}{' '}
            <span className="sr-findings__count">({messages.number(members.length)})</span>
          </>
        }
      >
        {listOf(members)}
      </Fold>
    );
  });
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
}: Given & {
  readonly finding: Finding;
}): ReactNode {
  const { rule, outcome, force, liftable, effect, missing } = finding;
  const title = messages.formatKnown(`rule.${rule}.title`);

  return (
    <li className="sr-finding" data-outcome={outcome}>
      <p className="sr-finding__title">{title}</p>
      {outcome !== 'not-applicable' && <p>{messages.formatKnown(`rule.${rule}.${outcome}`)}</p>}
      {outcome === 'breached' && effect === 'obstacle' && liftable !== 'not-needed' && (
        <p>{messages.format(`liftable.${liftable}`)}</p>
      )}
      {outcome === 'undetermined' && (
        <MissingAnswers missing={missing} of={title} form={form} messages={messages} onGoTo={onGoTo} />
      )}
      <Fold
        forPrint={prints(finding)}
        summary={<PartName part={messages.format('ui.findings.why')} finding={title} messages={messages} />}
      >
        {() => (
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
            <Citations citations={finding.citations} messages={messages} />
          </>
        )}
      </Fold>
    </li>
  );
}

/** Whether a finding stands on paper with its reason and source. */
function prints({ outcome }: Finding): boolean {
  return outcome === 'breached' || outcome === 'undetermined';
}
