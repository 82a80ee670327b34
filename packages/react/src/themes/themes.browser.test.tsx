import { expect, test } from 'vitest';
import guide from '../../../../docs/guides/theme.md?raw';
import styles from '../styles.css?inline';
import theme from '../styles/theme.css?raw';
import highContrast from './high-contrast.css?raw';
import plainGovernment from './plain-government.css?raw';
import warm from './warm.css?raw';

const themes = {
  'the default': '',
  'plain-government': plainGovernment,
  warm,
  'high-contrast': highContrast,
};
const schemes = ['light', 'dark'] as const;

const backgrounds = ['surface', 'surface-quiet', 'accent-quiet', 'grave-quiet', 'owed-quiet'];
/** What is read, and what it is read on: at least 4.5 to 1. */
const words: readonly (readonly [string, string])[] = [
  ...backgrounds.map((back) => ['text', back] as const),
  ...['surface', 'surface-quiet', 'accent-quiet'].map((back) => ['text-quiet', back] as const),
  ...['surface', 'surface-quiet', 'accent-quiet'].map((back) => ['accent', back] as const),
  ...['surface', 'surface-quiet', 'accent-quiet', 'grave-quiet'].map((back) => ['grave', back] as const),
  ...['surface', 'surface-quiet', 'owed-quiet'].map((back) => ['owed', back] as const),
  ['accent-text', 'accent'],
  ['button-text', 'button'],
  ['button', 'surface'],
];
/** Edges by which a control is found, and the two rings of the focus: at least 3 to 1. */
const edges: readonly (readonly [string, string])[] = [
  ['line-strong', 'surface'],
  ['line-strong', 'surface-quiet'],
  ['button', 'surface'],
  ['focus', 'focus-back'],
];

/** The colours of a theme, as the browser works them out. */
function coloursOf(css: string, scheme: 'light' | 'dark'): (name: string) => readonly number[] {
  document.body.innerHTML = '';
  const sheet = document.createElement('style');
  sheet.textContent = styles + css;
  const part = document.createElement('div');
  part.className = 'sr-part';
  part.style.colorScheme = scheme;
  document.body.append(sheet, part);
  return (name) => {
    const letter = document.createElement('span');
    letter.style.color = `var(--sr-${name})`;
    part.append(letter);
    const colour = getComputedStyle(letter).color;
    expect(colour, name).toMatch(/^rgb\(/);
    return (colour.match(/[\d.]+/g) ?? []).map(Number);
  };
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test('contrast is measured as WCAG defines it', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
});

for (const [name, css] of Object.entries(themes)) {
  for (const scheme of schemes) {
    test(`${name}, ${scheme}: every word can be read, every edge and the focus can be seen`, () => {
      const colour = coloursOf(css, scheme);
      const weak = [
        ...words.filter(([front, back]) => contrast(colour(front), colour(back)) < 4.5),
        ...edges.filter(([front, back]) => contrast(colour(front), colour(back)) < 3),
      ];
      expect(weak).toEqual([]);
      // Whatever stands behind, one of the two rings stands out.
      for (const back of backgrounds) {
        const rings = [colour('focus'), colour('focus-back')];
        expect(Math.max(...rings.map((ring) => contrast(ring, colour(back)))), back).toBeGreaterThan(3);
      }
    });
  }
}

test('high contrast is at least 7 to 1', () => {
  for (const scheme of schemes) {
    const colour = coloursOf(highContrast, scheme);
    expect(words.filter(([front, back]) => contrast(colour(front), colour(back)) < 7)).toEqual([]);
  }
});

/** The custom properties that a style sheet sets, with their values. */
function propertiesIn(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/^ {2}(--[\w-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll(/\s+/g, ' '),
    ]),
  );
}

test.each([
  ['plain-government', plainGovernment],
  ['warm', warm],
  ['high-contrast', highContrast],
])('%s sets custom properties that there are, and nothing else', (_, css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const set = [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSStyleRule ? [...rule.style] : []));
  const known = propertiesIn(theme);
  expect(set.length).toBeGreaterThan(10);
  expect(set.filter((name) => !known.has(name))).toEqual([]);
});

test('a theme goes before the default, and the host’s own value before both', () => {
  const colour = coloursOf(`${warm}\n.sr-part { --sr-text: rgb(1, 2, 3); }`, 'light');
  expect(colour('text')).toEqual([1, 2, 3]);
  expect(colour('accent')).toEqual([0x8a, 0x3b, 0x1e]);
});

test('the guide lists every custom property with the value it has', () => {
  const listed = new Map(
    [...guide.matchAll(/^\| `(--sr-[\w-]+)`\s*\|[^|]*\|\s*`([^|`]+)`\s*\|$/gm)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(propertiesIn(theme)));
});
