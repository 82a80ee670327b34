import { pathOf, type Form } from '@safe-return/core';
import { sayPlace, type Messages } from '@safe-return/messages';
import type { ReactNode } from 'react';
import { Fold, PartName } from './fold.tsx';

/** Where the reader can go from a missing answer. */
export interface GoingTo {
  /** The form, or anything that names the questions that can be gone to, as a page over several forms has them. */
  readonly form: Pick<Form, 'questions'>;
  /** Goes to a question; without it, missing answers are named and not linked. */
  readonly onGoTo?: ((location: string) => void) | undefined;
}

/** More missing answers than this are folded up: a long list hides what it is of. */
const mostUnfolded = 12;

/** The answers that something waits for, linked to their questions where these are in the form. */
export function MissingAnswers({
  missing,
  of,
  form,
  messages,
  onGoTo,
}: GoingTo & {
  readonly missing: readonly string[];
  /** What waits for them, in words. */
  readonly of: string;
  readonly messages: Messages;
}): ReactNode {
  if (missing.length === 0) return null;
  const list = (
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
  );
  if (missing.length > mostUnfolded) {
    const part = messages.format('ui.findings.missing-answers', { count: missing.length });
    return (
      <Fold summary={<PartName part={part} finding={of} messages={messages} />} forPrint>
        {list}
      </Fold>
    );
  }
  return (
    <>
      <p className="sr-finding__missing">{messages.format('ui.findings.missing')}</p>
      {list}
    </>
  );
}

function canGoTo(form: GoingTo['form'], location: string): boolean {
  const pattern = pathOf(location);
  return form.questions.has(pattern);
}
