import type { ReactNode } from 'react';
import { Measured } from './measured.tsx';
import { lengthOf, tokenNames } from './tokens.ts';

const uses: Readonly<Record<string, string>> = {
  '--sr-size-smallest': 'Sources, numbers of words',
  '--sr-size-small': 'Hints, findings, the list of sections',
  '--sr-size': 'Questions and answers',
  '--sr-size-large': 'Names of lists and groups',
  '--sr-size-heading': 'Headings beside the form',
  '--sr-size-section': 'The title of a section',
  '--sr-size-title': 'The title of a form',
};

const samples = [
  { locale: 'en', direction: 'ltr', text: 'Has anyone threatened the person?' },
  { locale: 'fr', direction: 'ltr', text: 'Quelqu’un a-t-il menacé la personne ?' },
  { locale: 'ar', direction: 'rtl', text: 'هل هدَّد أحدٌ الشخص؟' },
] as const;

interface Sizes {
  readonly sizes: readonly (readonly [name: string, pixels: number])[];
  readonly measure: number;
  readonly strong: string;
  readonly font: string;
}

function sizesOf(part: HTMLElement): Sizes {
  const style = getComputedStyle(part);
  return {
    sizes: tokenNames()
      .filter((name) => name.startsWith('--sr-size'))
      .map((name) => [name, lengthOf(part, name)] as const),
    measure: lengthOf(part, '--sr-measure'),
    strong: style.getPropertyValue('--sr-weight-strong'),
    font: style.getPropertyValue('--sr-font'),
  };
}

/** The letters of the theme that the toolbar has chosen: their sizes, in each script. */
export function Letters(): ReactNode {
  return (
    <Measured
      title="Type"
      about="The letters of the system, so that nothing is fetched and every script that the reader can read is there. All sizes are in rem: they grow with the size that the reader has set, up to twice and more."
      read={sizesOf}
    >
      {({ sizes, measure, strong, font }) => (
        <>
          <h2>Sizes</h2>
          {sizes.map(([name, pixels]) => (
            <section key={name} aria-label={name}>
              <p>
                <strong>{name}</strong> {pixels} px: {uses[name]}
              </p>
              {samples.map(({ locale, direction, text }) => (
                <p key={locale} lang={locale} dir={direction} style={{ fontSize: `var(${name})` }}>
                  {text}
                </p>
              ))}
            </section>
          ))}
          <h2>Weights</h2>
          <p>Words: 400</p>
          <p style={{ fontWeight: 'var(--sr-weight-strong)' }}>Questions, titles, buttons: {strong}</p>
          <p>Never italic, never capitals only: neither exists in Arabic, and both are harder to read.</p>
          <h2>Length of a line</h2>
          <p className="foundations__measure">
            At most {measure} px, which is about eighty letters. What is asked stands in one column, so that
            nobody looks for the next question.
          </p>
          <h2>Fonts</h2>
          <p>{font}</p>
        </>
      )}
    </Measured>
  );
}
