import type { AnswerInWords } from '@safe-return/react';
import type { ReactNode } from 'react';

/** Questions and answers in words, section by section. */
export function AnswerList({
  answers,
  headingLevel = 3,
}: {
  readonly answers: readonly AnswerInWords[];
  readonly headingLevel?: 3 | 4;
}): ReactNode {
  const Heading = `h${headingLevel}` as const;
  const sections = [...new Set(answers.map(({ section }) => section))];
  return sections.map((section) => (
    <div key={section} className="answers">
      <Heading>{section}</Heading>
      <dl>
        {answers
          .filter((answer) => answer.section === section)
          .map(({ location, question, answer }) => (
            <div key={location}>
              <dt>{question}</dt>
              <dd dir="auto">{answer}</dd>
            </div>
          ))}
      </dl>
    </div>
  ));
}
