import type { ReactNode } from 'react';
import type { DifferingAnswer } from './differing-answers.ts';
import { useLanguage } from './language.ts';

/** Questions that are answered differently, each with both answers in words. */
export function DifferencesTable({
  differences,
  one,
  other,
}: {
  readonly differences: readonly DifferingAnswer[];
  /** What the one and the other are called. */
  readonly one: string;
  readonly other: string;
}): ReactNode {
  const { texts } = useLanguage();
  const sections = [...new Set(differences.map(({ section }) => section))];
  return (
    <table className="stacks differences">
      <thead>
        <tr>
          <th scope="col">{texts.question}</th>
          <th scope="col">{one}</th>
          <th scope="col">{other}</th>
        </tr>
      </thead>
      {sections.map((section) => (
        <tbody key={section}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="group">
              {section}
            </th>
          </tr>
          {differences
            .filter((each) => each.section === section)
            .map((each) => (
              <tr key={each.key}>
                <th scope="row">{each.question}</th>
                <Answer of={one} answer={each.one} />
                <Answer of={other} answer={each.other} />
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}

function Answer({ of, answer }: { readonly of: string; readonly answer: string | undefined }): ReactNode {
  const { messages } = useLanguage();
  return (
    <td dir="auto">
      {/* Where the table is too narrow for its head, each answer says whose it is. */}
      <span className="stacked-label" aria-hidden="true">
        {of}
      </span>
      {answer ?? <em>{messages.format('ui.question.not-answered')}</em>}
    </td>
  );
}
