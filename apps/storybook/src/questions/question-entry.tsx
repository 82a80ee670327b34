import { optionMessageAt, type CitedQuestion, type PlacedQuestion } from '@safe-return/core';
import { provision } from '@safe-return/core/provisions';
import { sayCondition, type Messages, type SaidCondition } from '@safe-return/messages';
import { useState, type ReactNode } from 'react';
import type { Labels } from './labels.ts';
import { optionsIn } from './questions-of.ts';

/** What one question of a page is made of. */
export interface QuestionEntryProps {
  readonly placed: PlacedQuestion<CitedQuestion>;
  readonly messages: Messages;
  readonly words: Labels;
}

/** One question: its words, what can be answered, when it is asked, and what it rests on. */
export function QuestionEntry({ placed, messages, words }: QuestionEntryProps): ReactNode {
  const { path, question, repeat } = placed;
  const { relevant, required, reserved, answeredBy, category, basis } = question;
  const options = optionsIn(placed, messages);
  const further = [`${path}.hint`, `${path}.why`].filter(messages.has);
  const say = (condition: Parameters<typeof sayCondition>[0]): SaidCondition =>
    sayCondition(condition, { messages, optionId: optionMessageAt }, repeat);
  return (
    <li className="questions__question" data-nested={repeat !== undefined || undefined}>
      <h3>{messages.formatKnown(path)}</h3>
      {repeat !== undefined && (
        <p className="questions__quiet">{words.perEntry(messages.formatKnown(repeat))}</p>
      )}
      <dl>
        {further.length > 0 && (
          <Row name={words.words}>
            {further.map((id) => (
              <p key={id}>{messages.formatKnown(id)}</p>
            ))}
          </Row>
        )}
        {messages.has(`${path}.child`) && (
          <Row name={words.child}>{messages.formatKnown(`${path}.child`)}</Row>
        )}
        <Row name={words.kind}>{words.kinds[question.kind]}</Row>
        {options.length > 0 && <Row name={words.options}>{options.join(' · ')}</Row>}
        {reserved.length > 0 && (
          <Row name={words.noAnswer}>
            {reserved.map((code) => messages.formatKnown(`reserved.${code}`)).join(' · ')}
          </Row>
        )}
        <Row name={words.askedWhen}>{relevant ? <Said condition={say(relevant)} /> : words.always}</Row>
        <Row name={words.required}>
          {required === undefined ? (
            words.never
          ) : required === 'always' ? (
            words.always
          ) : (
            <Said condition={say(required)} />
          )}
        </Row>
        <Row name={words.answeredBy}>
          {answeredBy.map((who) => messages.format(`answerer.${who}`)).join(' · ')}
        </Row>
        <Row name={words.category}>{messages.format(`category.${category}`)}</Row>
      </dl>
      <Provisions basis={basis} messages={messages} words={words} />
      <code dir="ltr">{path}</code>
    </li>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Said({ condition: { text, parts } }: { readonly condition: SaidCondition }): ReactNode {
  return (
    <>
      {text}
      {parts.length > 0 && (
        <ul>
          {parts.map((part, index) => (
            // The parts of a condition never change their order.
            <li key={`${String(index)} ${part.text}`}>
              <Said condition={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type ProvisionsProps = Pick<QuestionEntryProps, 'messages' | 'words'> & {
  readonly basis: CitedQuestion['basis'];
};

function Provisions({ basis, messages, words }: ProvisionsProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.provisions(messages.number(basis.length))}{' '}
        <span className="questions__quiet" dir="ltr">
          {basis.join(' ')}
        </span>
      </summary>
      {open && (
        <dl>
          {basis.map((id) => {
            const { statement, force } = provision(id);
            return (
              <div key={id}>
                <dt>
                  {messages.provision(id)}
                  {force !== 'fact' && ` – ${messages.format(`force.${force}`)}`}
                </dt>
                <dd lang="en" dir="ltr">
                  {statement}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </details>
  );
}
