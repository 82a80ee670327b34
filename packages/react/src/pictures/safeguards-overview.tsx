import type { Evaluation, Finding } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { useId, type ReactNode } from 'react';
import { groupOf, type FindingGroup } from '../findings/findings-panel.tsx';
import { Mark, type Shape } from './mark.tsx';
import { Picture, type PictureProps } from './picture.tsx';

/** What the overview of safeguards needs. Its messages hold the parts `pictures`, `words` and `ui`. */
export interface SafeguardsOverviewProps extends PictureProps {
  readonly evaluation: Evaluation;
}

interface Drawn {
  readonly group: FindingGroup;
  readonly shape: Shape;
  /** How high its part of a bar is, and at least how wide, in hundredths. */
  readonly height: number;
  readonly least: number;
}

/** The gravest first. Their parts are tall and never thin, so that one obstacle shows among any number of other findings. */
const drawn = [
  { group: 'obstacles', shape: 'danger', height: 100, least: 12 },
  { group: 'safeguards-missing', shape: 'warning', height: 85, least: 9 },
  { group: 'undetermined', shape: 'unknown', height: 70, least: 9 },
  { group: 'recommendations', shape: 'advice', height: 40, least: 3 },
  { group: 'met', shape: 'recorded', height: 25, least: 3 },
  { group: 'not-applicable', shape: 'none', height: 10, least: 3 },
] as const satisfies readonly Drawn[];

const principles = [1, 2, 3, 4, 5, 6, 7] as const;

/** How the findings of each principle come out, as bars whose gravest part stands first and tallest. */
export function SafeguardsOverview({
  evaluation: { findings },
  messages,
  headingLevel = 2,
}: SafeguardsOverviewProps): ReactNode {
  const patterns = useId().replaceAll(/\W/g, '');
  const rows = [
    { key: 'all', name: messages.format('picture.safeguards.together'), of: findings },
    ...principles.map((principle) => ({
      key: String(principle),
      name: messages.format(`principle.${principle}`),
      number: principle,
      of: findings.filter((finding) => finding.principle === principle),
    })),
  ].filter(({ of }) => of.length > 0);
  return (
    <Picture
      className="sr-safeguards"
      title={messages.format('picture.safeguards.title')}
      about={messages.format('picture.safeguards.about')}
      columns={[
        messages.format('picture.safeguards.principle'),
        messages.format('picture.standing'),
        messages.format('ui.findings.title'),
      ]}
      table={rows.map(({ key, name, of }) => {
        const groups = drawn.filter(({ group }) => countOf(of, group) > 0);
        return (
          <tbody key={key}>
            {groups.map(({ group }, index) => (
              <tr key={group}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={groups.length}>
                    {name}
                  </th>
                )}
                <th scope="row">{messages.format(`ui.findings.group.${group}`)}</th>
                <td>{messages.number(countOf(of, group))}</td>
              </tr>
            ))}
          </tbody>
        );
      })}
      headingLevel={headingLevel}
      messages={messages}
    >
      <Patterns id={patterns} />
      <ul className="sr-picture__rows">
        {rows.map(({ key, name, of, ...row }) => (
          <li key={key} className="sr-safeguards__row" data-grave={countOf(of, 'obstacles') > 0 || undefined}>
            <p className="sr-picture__name">
              {'number' in row && (
                <span className="sr-safeguards__number">
                  {messages.format('ui.findings.principle', { number: row.number })}
                </span>
              )}
              <span>{name}</span>
            </p>
            <Bar findings={of} patterns={patterns} />
            <Counts findings={of} messages={messages} />
          </li>
        ))}
      </ul>
    </Picture>
  );
}

function Counts({
  findings,
  messages,
}: {
  readonly findings: readonly Finding[];
  readonly messages: Messages;
}): ReactNode {
  return (
    <ul className="sr-safeguards__counts">
      {drawn.map(({ group, shape }) => {
        const count = countOf(findings, group);
        if (count === 0) return null;
        return (
          <li key={group} className="sr-picture__said" data-group={group}>
            <Mark shape={shape} />
            <span>
              {messages.format(`ui.findings.group.${group}`)}{' '}
              <span className="sr-safeguards__count">({messages.number(count)})</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Bar({
  findings,
  patterns,
}: {
  readonly findings: readonly Finding[];
  readonly patterns: string;
}): ReactNode {
  const parts = drawn
    .map((part) => ({ ...part, count: countOf(findings, part.group) }))
    .filter(({ count }) => count > 0)
    .map((part) => ({ ...part, share: Math.max(part.least, (100 * part.count) / findings.length) }));
  const whole = parts.reduce((sum, { share }) => sum + share, 0);
  return (
    <svg className="sr-bar" aria-hidden="true" focusable="false">
      {parts.map(({ group, share, height }, index) => {
        const before = parts.slice(0, index).reduce((sum, part) => sum + part.share, 0);
        return (
          <rect
            key={group}
            className="sr-bar__part"
            data-group={group}
            x={`${String((100 * before) / whole)}%`}
            y={`${String(100 - height)}%`}
            width={`${String((100 * share) / whole)}%`}
            height={`${String(height)}%`}
            fill={`url(#${patterns}-${group})`}
          />
        );
      })}
    </svg>
  );
}

/** What fills the parts of the bars, so that they differ without their colours. */
function Patterns({ id }: { readonly id: string }): ReactNode {
  const pattern = (group: FindingGroup, drawing: ReactNode): ReactNode => (
    <pattern
      key={group}
      id={`${id}-${group}`}
      className="sr-bar__pattern"
      data-group={group}
      width="12"
      height="12"
      patternUnits="userSpaceOnUse"
    >
      {drawing}
    </pattern>
  );
  return (
    <svg className="sr-bar__patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {pattern(
          'obstacles',
          <>
            <rect className="sr-bar__fill" width="12" height="12" />
            <path className="sr-bar__cut" d="m2 2 8 8m0-8-8 8" />
          </>,
        )}
        {pattern('safeguards-missing', <path className="sr-bar__thick" d="m-3 9 6 6M-3-3l18 18M9-3l6 6" />)}
        {pattern(
          'undetermined',
          <>
            <circle className="sr-bar__fill" cx="3" cy="3" r="1.75" />
            <circle className="sr-bar__fill" cx="9" cy="9" r="1.75" />
          </>,
        )}
        {pattern('recommendations', <path className="sr-bar__line" d="M6 0v12" />)}
        {pattern('met', null)}
        {pattern('not-applicable', null)}
      </defs>
    </svg>
  );
}

function countOf(findings: readonly Finding[], group: FindingGroup): number {
  return findings.filter((finding) => groupOf(finding) === group).length;
}
