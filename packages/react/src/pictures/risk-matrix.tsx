import type { RiskAssessment } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import type { ReactNode } from 'react';
import {
  dangersOf,
  dangerStandings,
  type Danger,
  type DangerCode,
  type DangerMeasure,
  type DangerStanding,
} from './dangers.ts';
import { Mark, type Shape } from './mark.tsx';
import { Picture, type PictureProps } from './picture.tsx';

/** What the risk matrix needs. Its messages hold the parts `pictures`, `risk-assessment`, `words` and `ui`. */
export interface RiskMatrixProps extends PictureProps {
  readonly payload: RiskAssessment;
}

const shapes = {
  stands: 'danger',
  signs: 'signs',
  unknown: 'unknown',
  none: 'no',
  'not-applicable': 'none',
} as const satisfies Record<DangerStanding, Shape>;

/** Each danger against how it stands, and what is done about it; in words, with nothing counted and nothing scored. */
export function RiskMatrix({ payload, messages, headingLevel = 2 }: RiskMatrixProps): ReactNode {
  const dangers = dangersOf(payload);
  const columns = [
    messages.format('picture.risk.danger'),
    messages.format('picture.standing'),
    messages.format('picture.risk.measures'),
  ];
  return (
    <Picture
      className="sr-risk"
      title={messages.format('picture.risk.title')}
      about={messages.format('picture.risk.about')}
      columns={columns}
      table={
        <tbody>
          {dangers.map((danger) => (
            <tr key={danger.code}>
              <th scope="row">{sayDanger(danger.code, messages)}</th>
              <td>{sayStanding(danger, messages).join('. ')}</td>
              <td>
                <Measures danger={danger} messages={messages} />
              </td>
            </tr>
          ))}
        </tbody>
      }
      headingLevel={headingLevel}
      messages={messages}
    >
      <div className="sr-risk__row sr-risk__head" aria-hidden="true">
        <span>{columns[0]}</span>
        {dangerStandings.map((standing) => (
          <span key={standing}>{nameOf(standing, messages)}</span>
        ))}
        <span>{columns[2]}</span>
      </div>
      <ul className="sr-picture__rows">
        {dangers.map((danger) => (
          <li key={danger.code} className="sr-risk__row" data-standing={danger.standing}>
            <span className="sr-picture__name">{sayDanger(danger.code, messages)}</span>
            {dangerStandings.map((standing) =>
              standing === danger.standing ? (
                <Standing key={standing} danger={danger} messages={messages} />
              ) : (
                <span key={standing} className="sr-risk__blank" aria-hidden="true" />
              ),
            )}
            <div className="sr-risk__measures">
              <Measures danger={danger} messages={messages} label={columns[2]} />
            </div>
          </li>
        ))}
      </ul>
    </Picture>
  );
}

function Standing({ danger, messages }: { readonly danger: Danger; readonly messages: Messages }): ReactNode {
  const [name, more] = sayStanding(danger, messages);
  return (
    <span className="sr-picture__said sr-risk__standing">
      <Mark shape={shapes[danger.standing]} />
      <span>
        <span>{name}</span>
        {more !== undefined && <span className="sr-picture__more">{more}</span>}
      </span>
    </span>
  );
}

/** What is done matters where there is a danger, or may be one; what is recorded elsewhere is said all the same. */
function Measures({
  danger: { standing, measures },
  messages,
  label,
}: {
  readonly danger: Danger;
  readonly messages: Messages;
  readonly label?: string | undefined;
}): ReactNode {
  const open = standing === 'stands' || standing === 'signs' || standing === 'unknown';
  if (!open && (measures ?? []).length === 0) return null;
  const said: readonly (readonly [key: string, shape: Shape, words: string])[] =
    measures === undefined
      ? [['never', 'barred', messages.format('liftable.never')]]
      : measures.length === 0
        ? [['none', 'none', messages.format('picture.risk.measures.none')]]
        : measures.map((measure) => [measure.at, shapeOf(measure), sayMeasure(measure, messages)]);
  return (
    <>
      {label !== undefined && <span className="sr-picture__label">{label}</span>}
      <ul className="sr-picture__list">
        {said.map(([key, shape, words]) => (
          <li key={key} className="sr-picture__said">
            <Mark shape={shape} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is agreed or in place and does not lower the danger is drawn as what did not work. */
function shapeOf({ state, residual }: DangerMeasure): Shape {
  if (state === undefined) return 'unknown';
  if (state === 'failed') return 'failed';
  if (state === 'idea') return 'idea';
  if (residual === undefined) return 'unknown';
  if (residual !== 'lowered') return 'failed';
  return state === 'in-place' ? 'there' : 'planned';
}

function sayMeasure({ state, residual }: DangerMeasure, messages: Messages): string {
  const measure = 'riskAssessment.measures[]';
  if (state === undefined) return messages.format('reserved.not-known');
  const said = messages.formatKnown(`${measure}.state.option.${state}`);
  const isAsked = state === 'agreed' || state === 'in-place';
  if (residual === undefined && !isAsked) return said;
  const effect =
    residual === undefined
      ? messages.format('picture.risk.effect-unknown')
      : messages.formatKnown(`${measure}.residual.option.${residual}`);
  return messages.format('picture.risk.measure', { state: said, effect });
}

function sayStanding({ standing, denied }: Danger, messages: Messages): readonly string[] {
  const name = nameOf(standing, messages);
  if (standing !== 'signs') return [name];
  return [name, messages.format(denied ? 'picture.risk.signs-denied' : 'picture.risk.signs-open')];
}

function nameOf(standing: DangerStanding, messages: Messages): string {
  switch (standing) {
    case 'unknown':
      return messages.format('reserved.not-known');
    case 'not-applicable':
      return messages.format('reserved.not-applicable');
    case 'stands':
    case 'signs':
    case 'none':
      return messages.format(`picture.risk.standing.${standing}`);
  }
}

/** Named as a measure names it, but where that is wider than the danger. */
function sayDanger(code: DangerCode, messages: Messages): string {
  const own = `picture.risk.danger.${code}`;
  return messages.formatKnown(messages.has(own) ? own : `riskAssessment.measures[].risk.option.${code}`);
}
