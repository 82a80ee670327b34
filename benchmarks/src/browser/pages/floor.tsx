import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { hasReason } from '../definitions.ts';
import type { BenchQuestion, Questionnaire } from '../questions.ts';
import { start } from './start.ts';

// What React itself takes: the same fields with the same words, the one that is written into controlled and its neighbours
// not, without state, relevance, validation or a task list.

let written = '';

function Controlled({ id }: { readonly id: string }): ReactNode {
  const [value, setValue] = useState('');
  return (
    <input
      type="text"
      id={id}
      value={value}
      onChange={({ target }) => {
        written = target.value;
        setValue(target.value);
      }}
    />
  );
}

function Control({
  question,
  isKey,
}: {
  readonly question: BenchQuestion;
  readonly isKey: boolean;
}): ReactNode {
  const { key, kind, options, reserved } = question;
  switch (kind) {
    case 'one':
    case 'any':
      return (
        <div>
          {[...options, ...reserved].map(({ code, words }) => (
            <div key={code}>
              <input
                type={kind === 'one' ? 'radio' : 'checkbox'}
                id={`${key}-${code}`}
                name={key}
                value={code}
              />
              <label htmlFor={`${key}-${code}`}>{words}</label>
            </div>
          ))}
        </div>
      );
    case 'one-of-many':
      return <List id={key} options={options} />;
    case 'date':
    case 'partial-date':
      return ['day', 'month', 'year'].map((part) => (
        <div key={part}>
          <label htmlFor={`${key}-${part}`}>{part}</label>
          <input type="text" id={`${key}-${part}`} inputMode="numeric" />
        </div>
      ));
    case 'long-text':
      return <textarea id={key} rows={4} />;
    case 'number':
    case 'text':
      return isKey ? <Controlled id={key} /> : <input type="text" id={key} />;
  }
}

function List({
  id,
  options,
}: {
  readonly id: string;
  readonly options: BenchQuestion['options'];
}): ReactNode {
  return (
    <select id={id}>
      <option value="">—</option>
      {options.map(({ code, words }) => (
        <option key={code} value={code}>
          {words}
        </option>
      ))}
    </select>
  );
}

function Floor({
  questionnaire,
  keyed,
}: {
  readonly questionnaire: Questionnaire;
  readonly keyed: string;
}): ReactNode {
  return (
    <form>
      {questionnaire.sections.map(({ id, title, questions }) => (
        <section key={id}>
          <h2>{title}</h2>
          {questions.map((question) => {
            const { key, words, hint, kind } = question;
            const grouped = kind === 'one' || kind === 'any' || kind === 'date' || kind === 'partial-date';
            const body = (
              <>
                {hint !== undefined && <p>{hint}</p>}
                <Control question={question} isKey={key === keyed} />
                {hasReason(question) && (
                  <div>
                    <label htmlFor={`${key}-no-answer`}>{questionnaire.noAnswer}</label>
                    <List id={`${key}-no-answer`} options={question.reserved} />
                  </div>
                )}
              </>
            );
            return grouped ? (
              <fieldset key={key}>
                <legend>{words}</legend>
                {body}
              </fieldset>
            ) : (
              <div key={key}>
                <label htmlFor={key}>{words}</label>
                {body}
              </div>
            );
          })}
        </section>
      ))}
    </form>
  );
}

await start(({ root, definition, key }) => () => {
  createRoot(root).render(<Floor questionnaire={definition.questionnaire} keyed={key} />);
  return { written: () => written };
});
