import { optionMessageId, type Form, type Looked, type PlacedQuestion, type Trace } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import type { ReactNode } from 'react';

/** Says where an answer stands: the words of its question, with the number of the entry in a list. */
export function sayPlace(location: string, messages: Messages): string {
  const pattern = location.replaceAll(/\[\d+\]/g, '[]');
  const row = /\[(\d+)\]/.exec(location)?.[1];
  const id = messages.has(pattern)
    ? pattern
    : messages.has(`form.${kebab(pattern)}.title`)
      ? `form.${kebab(pattern)}.title`
      : pattern;
  const question = messages.formatKnown(id);
  return row === undefined
    ? question
    : messages.format('ui.errors.in-row', { question, number: Number(row) + 1 });
}

function kebab(word: string): string {
  return word.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function placedAt(form: Form, location: string): PlacedQuestion | undefined {
  const pattern = location.replaceAll(/\[\d+\]/g, '[]');
  return form.placed.find(({ path }) => path === pattern);
}

function sayCode(form: Form, location: string, code: string, messages: Messages): string {
  const placed = placedAt(form, location);
  if (!placed || !('options' in placed.question)) return code;
  const id = optionMessageId(placed.path, placed.question, code);
  return messages.has(id) ? messages.formatKnown(id) : code;
}

function sayLooked(form: Form, looked: Looked, messages: Messages): string {
  if ('fact' in looked) return messages.formatKnown(`fact.${looked.fact}`);
  if ('day' in looked) return messages.format('condition.day', { date: messages.date(looked.day) });
  if ('number' in looked) return messages.number(looked.number);
  return messages.format('condition.answer-to', { question: sayPlace(looked.path, messages) });
}

function sayFound(form: Form, looked: Looked, messages: Messages): string | undefined {
  if (!('path' in looked)) return undefined;
  if (looked.missing !== undefined) return messages.format(`reserved.${looked.missing}`);
  const { answer, path } = looked;
  if (answer === undefined) return messages.format('condition.answer-in-words');
  if (typeof answer === 'number') return messages.number(answer);
  if (typeof answer === 'string') {
    return /^\d{4}/.test(answer) ? messages.date(answer) : sayCode(form, path, answer, messages);
  }
  return messages.list(answer.map((code) => sayCode(form, path, code, messages)));
}

function sayCondition(form: Form, trace: Trace, messages: Messages): string {
  switch (trace.op) {
    case 'all':
    case 'any':
    case 'not':
      return messages.format(`condition.${trace.op}`);
    case 'some':
    case 'every':
      return messages.format(`condition.${trace.op}`, { list: sayPlace(trace.path, messages) });
    case 'is': {
      const [looked] = trace.looked;
      const path = looked && 'path' in looked ? looked.path : '';
      const values = (trace.values ?? []).map((code) => sayCode(form, path, code, messages));
      return messages.format('condition.is', {
        question: sayPlace(path, messages),
        values: messages.list(values, 'disjunction'),
      });
    }
    case 'answered':
    case 'known': {
      const [looked] = trace.looked;
      return messages.format(`condition.${trace.op}`, {
        question: looked && 'path' in looked ? sayPlace(looked.path, messages) : '',
      });
    }
    case 'fact': {
      const [looked] = trace.looked;
      return looked ? sayLooked(form, looked, messages) : '';
    }
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan': {
      const [left, right] = trace.looked.map((looked) => sayLooked(form, looked, messages));
      return messages.format(`condition.${trace.op}`, { left: left ?? '', right: right ?? '' });
    }
  }
}

/** The tree of a condition in words, with how each part came out. */
export function TraceTree({
  form,
  trace,
  messages,
}: {
  readonly form: Form;
  readonly trace: Trace;
  readonly messages: Messages;
}): ReactNode {
  const found =
    'looked' in trace ? trace.looked.flatMap((looked) => sayFound(form, looked, messages) ?? []) : [];
  return (
    <li className="sr-trace" data-truth={trace.truth}>
      <span className="sr-trace__condition">{sayCondition(form, trace, messages)}</span>{' '}
      <span className="sr-trace__truth">{messages.format(`condition.${trace.truth}`)}</span>
      {found.map((answer) => (
        <span key={answer} className="sr-trace__answer">
          {messages.format('condition.answer', { answer })}
        </span>
      ))}
      {'of' in trace && trace.of.length > 0 && (
        <ul>
          {trace.of.map((part, index) => (
            // The parts of a condition have no names, and their order is part of the rule.
            // oxlint-disable-next-line react/no-array-index-key
            <TraceTree key={index} form={form} trace={part} messages={messages} />
          ))}
        </ul>
      )}
    </li>
  );
}
