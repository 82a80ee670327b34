import { pathOf } from '@safe-return/core';
import { useId, type ReactNode } from 'react';
import { useAnswer, useDerived, useFormContext, useRowIds } from '../form-context.tsx';
import { isAnswered } from '../form-state.ts';
import { sayAnswer } from '../parts/answer-text.tsx';
import { rowAt } from '../parts/row-at.ts';
import { useRowName } from '../parts/row-name.ts';
import { sayRow } from '../referred-list.ts';
import { WayShape, type Way } from './way-shape.tsx';

const members = 'bestInterests.panel.members[]';
const decision = 'bestInterests.panel.decision';

const ways: Readonly<Record<string, Way>> = {
  agrees: 'supports',
  dissents: 'against',
  abstains: 'neutral',
  recused: 'not-known',
};

/** What a decision makes of the proposal, and the shape that it is shown with. */
const meanings = {
  endorsed: { says: 'accepted', way: 'supports' },
  'endorsed-with-changes': { says: 'accepted', way: 'supports' },
  'not-endorsed': { says: 'not-endorsed', way: 'against' },
  deferred: { says: 'deferred', way: 'neutral' },
  open: { says: 'open', way: 'open' },
} as const;

function isDecision(answer: unknown): answer is keyof typeof meanings {
  return typeof answer === 'string' && Object.hasOwn(meanings, answer);
}

/**
 * Who decided, and how, above the questions on it: whether there is a determination at all hangs on whether it was
 * accepted.
 */
export function PanelSummary({ children }: { readonly children: ReactNode }): ReactNode {
  const { messages } = useFormContext();
  const id = useId();
  const rows = useRowIds(members);
  const answer = useAnswer(decision);
  const decidedOn = useAnswer('bestInterests.panel.decidedOn');
  const { says, way } = meanings[isDecision(answer) ? answer : 'open'];
  const nobody = useDerived((form) => {
    const positions = rows.map((_, index) => form.answerAt(`${rowAt(members, index)}.position`));
    const isOpen = positions.length === 0 || positions.some((position) => !isAnswered({ answer: position }));
    return isOpen || positions.includes('agrees') ? 'no' : 'yes';
  });
  return (
    <>
      <section className="sr-panel" aria-labelledby={id} data-says={says}>
        <h3 className="sr-rows__name" id={id}>
          {messages.format('ui.panel.title')}
        </h3>
        <p className="sr-panel__decision">
          <WayShape way={way} />
          <span>
            {says === 'open' ? messages.format('ui.panel.position-open') : <Said at={decision} />}
            {says !== 'open' && typeof decidedOn === 'string' && (
              <>
                {' – '}
                <Said at="bestInterests.panel.decidedOn" />
              </>
            )}
          </span>
        </p>
        <p>{messages.format(`ui.panel.${says}`)}</p>
        {nobody === 'yes' && <p>{messages.format('ui.panel.nobody-agrees')}</p>}
        {rows.length > 0 && (
          <ul className="sr-panel__members" aria-label={messages.formatKnown(members)}>
            {rows.map((row, index) => (
              <Member key={`${row} ${String(index)}`} index={index} />
            ))}
          </ul>
        )}
      </section>
      {children}
    </>
  );
}

function Member({ index }: { readonly index: number }): ReactNode {
  const { messages, goTo, readOnly } = useFormContext();
  const at = rowAt(members, index);
  const name = sayRow(index, useRowName(members, index), messages);
  const role = useAnswer(`${at}.role`);
  const answer = useAnswer(`${at}.position`);
  const way = typeof answer === 'string' ? ways[answer] : undefined;
  return (
    <li className="sr-panel__member">
      {readOnly ? (
        <span className="sr-panel__name">{name}</span>
      ) : (
        <button type="button" className="sr-link-button" onClick={() => goTo(`${at}.position`)}>
          {name}
        </button>
      )}
      {isAnswered({ answer: role }) && (
        <span className="sr-panel__role">
          <Said at={`${at}.role`} />
        </span>
      )}
      <span className="sr-panel__position">
        <WayShape way={way ?? 'open'} />
        <span>
          {way === undefined ? messages.format('ui.panel.position-open') : <Said at={`${at}.position`} />}
        </span>
      </span>
    </li>
  );
}

/** An answer in words, within a sentence. */
function Said({ at }: { readonly at: string }): ReactNode {
  const { state, messages } = useFormContext();
  const answer = useAnswer(at);
  const path = pathOf(at);
  const placed = state.form.placed.find((each) => each.path === path);
  return placed && sayAnswer(placed, answer, messages);
}
