import { pathOf, type Evaluation, type Finding } from '@safe-return/core';
import { sayPlace, type Messages } from '@safe-return/messages';
import { useId, type ReactNode } from 'react';
import { Fold, PartName } from './fold.tsx';
import { MissingAnswers, type GoingTo } from './missing-answers.tsx';

const groups = ['missing', 'not-known', 'recommended', 'there'] as const;

/** The questions behind facts that rest on a whole list, which no single answer decides. */
const askedIn: Readonly<Partial<Record<string, string>>> = {
  'risk.everyStandingHasMeasureInPlace': 'plan.safety[]',
  'risk.everyStandingHasMeasureAgreed': 'plan.safety[]',
  'plan.protectionOutstanding': 'plan.safety[]',
};

type Group = (typeof groups)[number];

/** What the list of what has to be there before a departure needs. */
export interface DepartureReadinessProps extends GoingTo {
  readonly evaluation: Evaluation;
  readonly messages: Messages;
  /** The level of its heading. */
  readonly headingLevel?: 2 | 3;
}

/**
 * What has to be there before a person sets out: what is missing, what is not known, and what is recorded as there.
 *
 * It is what the rules on departure find, and never says that somebody can leave.
 */
export function DepartureReadiness({
  evaluation,
  form,
  messages,
  headingLevel = 2,
  onGoTo,
}: DepartureReadinessProps): ReactNode {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const Subheading = `h${(headingLevel + 1) as 3 | 4}` as const;
  const findings = evaluation.findings.filter(({ target }) => target === 'departure');
  const points = findings.filter(({ outcome }) => outcome !== 'not-applicable');
  return (
    <section className="sr-part sr-departure" aria-labelledby={id}>
      <Heading className="sr-rows__name" id={id}>
        {messages.format('ui.departure.title')}
      </Heading>
      <p className="sr-note">{messages.format('ui.departure.about')}</p>
      <p>
        {points.length === 0
          ? messages.format('ui.departure.none')
          : messages.format('ui.departure.count', {
              there: points.filter(({ outcome }) => outcome === 'met').length,
              total: points.length,
            })}
      </p>
      {groups.map((group) => {
        const found = points.filter((finding) => groupOf(finding) === group);
        if (found.length === 0) return null;
        const title = messages.format(`ui.departure.group.${group}`);
        const list = (
          <ul className="sr-departure__list">
            {found.map((finding) => (
              <Point
                key={finding.rule}
                finding={finding}
                group={title}
                form={form}
                messages={messages}
                onGoTo={onGoTo}
              />
            ))}
          </ul>
        );
        return (
          <div key={group} className="sr-departure__group" data-group={group}>
            <Subheading className="sr-departure__group-title">
              {title} <span className="sr-findings__count">({messages.number(found.length)})</span>
            </Subheading>
            {group === 'there' ? (
              <Fold
                forPrint
                summary={
                  <PartName part={messages.format('ui.show-more')} finding={title} messages={messages} />
                }
              >
                {list}
              </Fold>
            ) : (
              list
            )}
          </div>
        );
      })}
    </section>
  );
}

function groupOf({ outcome, recommendation }: Finding): Group {
  if (outcome === 'met') return 'there';
  if (recommendation) return 'recommended';
  return outcome === 'undetermined' ? 'not-known' : 'missing';
}

function Point({
  finding,
  group,
  form,
  messages,
  onGoTo,
}: GoingTo & {
  readonly finding: Finding;
  readonly group: string;
  readonly messages: Messages;
}): ReactNode {
  const { rule, outcome, missing, because } = finding;
  const title = messages.formatKnown(`rule.${rule}.title`);
  const behind = because
    .map((each) => ('path' in each ? each.path : 'fact' in each ? askedIn[each.fact] : undefined))
    .filter((location): location is string => location !== undefined && form.questions.has(pathOf(location)));
  return (
    <li data-outcome={outcome}>
      {/* Each says how it stands: alone it would read as if it were so. */}
      <p className="sr-departure__point">
        {messages.format('ui.question.of-matter', { matter: group, question: title })}
      </p>
      {outcome !== 'met' && <p>{messages.formatKnown(`rule.${rule}.${outcome}`)}</p>}
      {outcome === 'undetermined' && (
        <MissingAnswers missing={missing} of={title} form={form} messages={messages} onGoTo={onGoTo} />
      )}
      {outcome === 'breached' && onGoTo && behind.length > 0 && (
        <>
          <p className="sr-finding__missing">{messages.format('ui.departure.answers')}</p>
          <ul>
            {[...new Set(behind)].map((location) => (
              <li key={location}>
                <button type="button" className="sr-link-button" onClick={() => onGoTo(location)}>
                  {sayPlace(location, messages)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
