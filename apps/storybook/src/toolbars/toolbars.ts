import type { JurisdictionArgument } from '@safe-return/core';
import { examples, type ExampleName } from '@safe-return/examples';
import { locales, type Locale } from '@safe-return/messages';
import type { Preview } from '@storybook/react-vite';
import { themes, type ThemeName } from './themes.ts';

/** What the toolbars say, for stories to go by. */
export interface Toolbars {
  readonly locale: Locale;
  readonly secondLocale: Locale | undefined;
  /** Undefined for that of the language; another one shows a layout turned around. */
  readonly direction: 'ltr' | 'rtl' | undefined;
  readonly scheme: 'light' | 'dark' | undefined;
  readonly theme: ThemeName | undefined;
  /** In CSS pixels; undefined for as wide as there is room. */
  readonly width: number | undefined;
  /** Undefined for the state of the case file. */
  readonly jurisdiction: JurisdictionArgument | undefined;
  /** Undefined for the one that a story was written with. */
  readonly caseFile: ExampleName | undefined;
}

const widths = [320, 480, 768] as const;

const states = ['FR', 'DE', 'IT', 'ES', 'PL', 'RS', 'AL', 'MD', 'UA', 'TR', 'GB', 'CH', 'US', 'UZ'] as const;
const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });
const jurisdictions = [
  { value: 'eu', title: 'Any member state of the European Union' },
  { value: 'coe', title: 'Any member state of the Council of Europe' },
  { value: 'un-only', title: 'A party to the treaties of the United Nations' },
  { value: 'osce-only', title: 'An OSCE participating State, and nothing else' },
  ...states.map((value) => ({ value, title: countryNames.of(value) ?? value, right: value })),
  { value: 'ZZ', title: 'A state that no table knows', right: 'ZZ' },
];

const asItIs = 'as-it-is';

const languages = locales.map(({ code, name }) => ({ value: code, title: name, right: code }));

/** The toolbars above every story. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  locale: {
    description: 'Language of the forms',
    toolbar: { icon: 'globe', title: 'Language', dynamicTitle: true, items: languages },
  },
  secondLocale: {
    description: 'Second language, that of the person',
    toolbar: {
      icon: 'users',
      title: 'Second language',
      dynamicTitle: true,
      items: [{ value: asItIs, title: 'One language' }, ...languages],
    },
  },
  direction: {
    description: 'Direction of the layout',
    toolbar: {
      icon: 'transfer',
      title: 'Direction',
      dynamicTitle: true,
      items: [
        { value: asItIs, title: 'Usual direction' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  scheme: {
    description: 'Light or dark',
    toolbar: {
      icon: 'mirror',
      title: 'Light or dark',
      dynamicTitle: true,
      items: [
        { value: asItIs, title: 'As the system' },
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  theme: {
    description: 'Theme of a portal',
    toolbar: {
      icon: 'paintbrush',
      title: 'Theme',
      dynamicTitle: true,
      items: [
        { value: asItIs, title: 'Usual theme' },
        ...themes.map(({ name, title }) => ({ value: name, title })),
      ],
    },
  },
  width: {
    description: 'Width of the column that a story stands in',
    toolbar: {
      icon: 'grow',
      title: 'Width',
      dynamicTitle: true,
      items: [
        { value: asItIs, title: 'Full width' },
        ...widths.map((width) => ({ value: String(width), title: `${String(width)} px` })),
      ],
    },
  },
  jurisdiction: {
    description: 'State that would return the person',
    toolbar: {
      icon: 'flag',
      title: 'State',
      dynamicTitle: true,
      items: [{ value: asItIs, title: 'Usual state' }, ...jurisdictions],
    },
  },
  caseFile: {
    description: 'Case file that the forms are filled in with',
    toolbar: {
      icon: 'folder',
      title: 'Case file',
      dynamicTitle: true,
      items: [
        { value: asItIs, title: 'Usual case file' },
        ...Object.keys(examples).map((value) => ({ value, title: sentence(value) })),
      ],
    },
  },
};

/** How the toolbars stand at first, and in every test. */
export const initialGlobals = {
  ...Object.fromEntries(Object.keys(globalTypes).map((name) => [name, asItIs])),
  locale: 'en',
};

/** Reads the toolbars. What they can't say, such as a word in an address that somebody typed, counts as not chosen. */
export function readToolbars(globals: Readonly<Record<string, unknown>>): Toolbars {
  const locale = localeIn(globals['locale']) ?? 'en';
  const second = localeIn(globals['secondLocale']);
  return {
    locale,
    // A form in one language twice would help nobody.
    secondLocale: second === locale ? undefined : second,
    direction: oneOf(['ltr', 'rtl'], globals['direction']),
    scheme: oneOf(['light', 'dark'], globals['scheme']),
    theme: themes.find(({ name }) => name === globals['theme'])?.name,
    width: widths.find((width) => String(width) === String(globals['width'])),
    jurisdiction: jurisdictions.find(({ value }) => value === globals['jurisdiction'])?.value,
    caseFile: oneOf(Object.keys(examples) as ExampleName[], globals['caseFile']),
  };
}

function localeIn(value: unknown): Locale | undefined {
  return locales.find(({ code }) => code === value)?.code;
}

function oneOf<const Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value);
}

function sentence(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
