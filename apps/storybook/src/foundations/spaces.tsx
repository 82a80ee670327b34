import type { ReactNode } from 'react';
import { Measured } from './measured.tsx';
import { lengthOf } from './tokens.ts';

const lengths = [
  ['--sr-gap', 'Between questions; one and a half of it between columns, twice before the foot'],
  [
    '--sr-target',
    'The least height of what is pressed: fields, buttons, options. Links in a line have 24 px',
  ],
  ['--sr-measure', 'The most that a column of questions takes'],
  ['--sr-radius', 'Corners of fields'],
  ['--sr-button-radius', 'Corners of buttons'],
  ['--sr-field-border', 'Edge of a field'],
  ['--sr-focus-width', 'Each of the two rings of the focus'],
] as const;

function read(part: HTMLElement): readonly (readonly [name: string, use: string, pixels: number])[] {
  return lengths.map(([name, use]) => [name, use, lengthOf(part, name)] as const);
}

/** The distances of the theme that the toolbar has chosen. */
export function Spaces(): ReactNode {
  return (
    <Measured
      title="Space"
      about="A form asks for the room that its column has, and not for that of the window: it stands in a side panel of 320 px as it does on a wide page. Below 832 px the list of sections stands above the questions; from 1280 px on the findings stand beside them."
      read={read}
    >
      {(found) => (
        <>
          <h2>Distances</h2>
          <ul className="foundations__lengths">
            {found.map(([name, use, pixels]) => (
              <li key={name}>
                <strong>{name}</strong> {pixels} px: {use}
                <span
                  aria-hidden="true"
                  className="foundations__length"
                  style={{ inlineSize: `var(${name})` }}
                />
              </li>
            ))}
          </ul>
          <h2>Order</h2>
          <p>
            One column of questions, from the top to the bottom. The label stands above its field, the hint
            between them, a problem right above the field. Nothing that is needed stands only beside.
          </p>
        </>
      )}
    </Measured>
  );
}
