import {
  and,
  hasType,
  rankWith,
  schemaMatches,
  schemaSubPathMatches,
  uiTypeIs,
  type ControlProps,
  type DispatchPropsOfMultiEnumControl,
  type OwnPropsOfEnum,
} from '@jsonforms/core';
import { JsonForms, withJsonFormsMultiEnumProps } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { start } from './start.ts';

type CheckboxesProps = ControlProps & OwnPropsOfEnum & DispatchPropsOfMultiEnumControl;

/** Checkboxes, which its vanilla set lacks: the least that its documentation asks of a renderer of one’s own. */
function Checkboxes({
  id,
  label,
  description,
  visible,
  path,
  data,
  options,
  addItem,
  removeItem,
}: CheckboxesProps): ReactNode {
  if (!visible) return null;
  const chosen: readonly unknown[] = Array.isArray(data) ? data : [];
  return (
    <fieldset>
      <legend>{label}</legend>
      {description !== undefined && <p>{description}</p>}
      {options?.map(({ value, label: words }) => (
        <div key={String(value)}>
          <input
            type="checkbox"
            id={`${id}-${String(value)}`}
            checked={chosen.includes(value)}
            onChange={() => {
              if (chosen.includes(value)) removeItem?.(path, value);
              else addItem(path, value);
            }}
          />
          <label htmlFor={`${id}-${String(value)}`}>{words}</label>
        </div>
      ))}
    </fieldset>
  );
}

const checkboxes = {
  tester: rankWith(
    20,
    and(
      uiTypeIs('Control'),
      schemaMatches((schema) => hasType(schema, 'array') && schema.uniqueItems === true),
      schemaSubPathMatches('items', (schema) => schema.oneOf !== undefined),
    ),
  ),
  renderer: withJsonFormsMultiEnumProps(Checkboxes),
};
const renderers = [...vanillaRenderers, checkboxes];

await start(({ root, definition, key }) => () => {
  let held: Readonly<Record<string, unknown>> = {};
  const begun = {};
  createRoot(root).render(
    <JsonForms
      {...definition.jsonForms}
      data={begun}
      renderers={renderers}
      cells={vanillaCells}
      onChange={({ data }) => {
        held = data as typeof held;
      }}
    />,
  );
  return { written: () => held[key] };
});
