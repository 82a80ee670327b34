import type { ReactNode } from 'react';
import { CheckboxChoices } from './checkbox-choices.tsx';
import type { ControlProps } from './control.ts';
import { toldItemByItem, ToldItems } from './told-items.tsx';

/** Any number of answers: checkboxes, or where they are what was told to a person, point by point. */
export function ChoicesAnswer(props: ControlProps): ReactNode {
  return toldItemByItem.has(props.placed.path) ? <ToldItems {...props} /> : <CheckboxChoices {...props} />;
}
