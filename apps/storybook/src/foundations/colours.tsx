import type { ReactNode } from 'react';
import { Measured } from './measured.tsx';
import { colourOf, contrast, tokenNames, type Colour } from './tokens.ts';

const meanings: Readonly<Record<string, string>> = {
  '--sr-text': 'Words',
  '--sr-text-quiet': 'Hints, and what is said beside',
  '--sr-surface': 'The page',
  '--sr-surface-quiet': 'A field apart from the page',
  '--sr-line': 'Between things; nothing depends on it',
  '--sr-line-strong': 'Edges by which a control is found',
  '--sr-accent': 'Links, the section that is open',
  '--sr-accent-text': 'On the accent',
  '--sr-accent-quiet': 'Behind what is chosen',
  '--sr-button': 'Main buttons',
  '--sr-button-text': 'On main buttons',
  '--sr-grave': 'Errors and obstacles, always with words',
  '--sr-grave-quiet': 'Behind errors and obstacles',
  '--sr-owed': 'Safeguards that are missing, always with words',
  '--sr-owed-quiet': 'Behind missing safeguards',
  '--sr-focus': 'Ring of the focus',
  '--sr-focus-back': 'Ring around that ring',
};

const read = 4.5;
const seen = 3;

const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ['--sr-text', '--sr-surface', read],
  ['--sr-text', '--sr-surface-quiet', read],
  ['--sr-text', '--sr-accent-quiet', read],
  ['--sr-text', '--sr-grave-quiet', read],
  ['--sr-text', '--sr-owed-quiet', read],
  ['--sr-text-quiet', '--sr-surface', read],
  ['--sr-text-quiet', '--sr-surface-quiet', read],
  ['--sr-text-quiet', '--sr-accent-quiet', read],
  ['--sr-accent', '--sr-surface', read],
  ['--sr-accent-text', '--sr-accent', read],
  ['--sr-button-text', '--sr-button', read],
  ['--sr-grave', '--sr-surface', read],
  ['--sr-grave', '--sr-grave-quiet', read],
  ['--sr-owed', '--sr-surface', read],
  ['--sr-owed', '--sr-owed-quiet', read],
  ['--sr-line-strong', '--sr-surface', seen],
  ['--sr-focus', '--sr-focus-back', seen],
];

type Colours = ReadonlyMap<string, Colour>;

function coloursOf(part: HTMLElement): Colours {
  return new Map(
    tokenNames().flatMap((name) => {
      const colour = colourOf(part, name);
      return colour ? [[name, colour] as const] : [];
    }),
  );
}

/** Every colour of the theme that the toolbar has chosen, and how they stand out from each other. */
export function Colours(): ReactNode {
  return (
    <Measured
      title="Colour"
      about="Read from the page as it stands: choose another theme, or dark, in the toolbars. Colour never says anything by itself: what it marks is also said in words, and findings have no traffic lights. In forced colours the system’s own take their place."
      read={coloursOf}
    >
      {(colours) => (
        <>
          <h2>Colours</h2>
          <ul className="foundations__swatches">
            {[...colours].map(([name, colour]) => (
              <li key={name}>
                <span className="foundations__swatch" style={{ background: `var(${name})` }} />
                <strong>{name}</strong>
                <span>{hex(colour)}</span>
                <span>{meanings[name]}</span>
              </li>
            ))}
          </ul>
          <h2>Contrast</h2>
          <p>Words need 4.5 to 1, edges and the focus 3 to 1.</p>
          <table>
            <thead>
              <tr>
                <th scope="col">Looks so</th>
                <th scope="col">In front</th>
                <th scope="col">Behind</th>
                <th scope="col">Measured</th>
                <th scope="col">Needed</th>
              </tr>
            </thead>
            <tbody>
              {pairs.map(([front, back, least]) => (
                <Pair key={front + back} front={front} back={back} least={least} colours={colours} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </Measured>
  );
}

interface PairProps {
  readonly front: string;
  readonly back: string;
  readonly least: number;
  readonly colours: Colours;
}

function Pair({ front, back, least, colours }: PairProps): ReactNode {
  const [one, other] = [colours.get(front), colours.get(back)];
  const measured = one && other ? contrast(one, other) : undefined;
  const enough = measured !== undefined && measured >= least;
  return (
    <tr data-enough={enough}>
      <td>
        <span
          aria-hidden="true"
          className={least === seen ? 'foundations__edge' : 'foundations__pair'}
          style={{ color: `var(${front})`, background: `var(${back})` }}
        >
          {least === read && 'Aa'}
        </span>
      </td>
      <td>{front}</td>
      <td>{back}</td>
      <td>
        {measured === undefined ? 'not there' : `${measured.toFixed(1)} to 1${enough ? '' : ', too little'}`}
      </td>
      <td>{least} to 1</td>
    </tr>
  );
}

function hex(colour: Colour): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
