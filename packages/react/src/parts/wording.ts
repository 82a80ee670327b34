import { isPutToChild, type PlacedQuestion } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { useFormContext, type Wording } from '../form-context.tsx';

/**
 * In which words one question is put. In those for a child only if it can be put to a child: its answers may be shared
 * with questions that can’t, and have to speak of the same person.
 */
export function useWording(placed: PlacedQuestion): Wording {
  const { state, wording } = useFormContext();
  return wording === 'child' && isPutToChild(state.form, placed) ? 'child' : 'usual';
}

/** Says a question or an answer to it: in words for a child where there are such, and in the usual ones where these do. */
export function sayAsked(messages: Messages, id: string, wording: Wording): string {
  const child = `${id}.child`;
  return messages.formatKnown(wording === 'child' && messages.has(child) ? child : id);
}

/** The messages that help to answer a question: for who is asked, and for the worker alone where they differ. */
export function hintsOf(
  messages: Messages,
  path: string,
  wording: Wording,
): { readonly asked?: string; readonly worker?: string } {
  const usual = `${path}.hint`;
  const child = `${path}.child.hint`;
  const has = messages.has(usual);
  if (wording === 'child' && messages.has(child)) return { asked: child, ...(has && { worker: usual }) };
  return has ? { asked: usual } : {};
}
