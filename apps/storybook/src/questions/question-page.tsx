import type { Messages } from '@safe-return/messages';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { messagesIn } from '../one-question.tsx';
import { useToolbars } from '../toolbars/use-toolbars.ts';
import { labels, type Labels } from './labels.ts';
import { QuestionEntry } from './question-entry.tsx';
import { findQuestions, questionsOf, type Asking, type SectionOfQuestions } from './questions-of.ts';
import './questions.css';

/** What a page of questions is told. */
export interface QuestionPageProps {
  readonly asking: Asking;
  /** What to look for at first. */
  readonly find?: string;
}

/** Every question of a form with what stands behind it: made from the definitions, in the language of the toolbar. */
export function QuestionPage({ asking, find = '' }: QuestionPageProps): ReactNode {
  const { locale } = useToolbars();
  const messages = useMemo(() => messagesIn(locale), [locale]);
  const words = labels[locale];
  const filterId = useId();
  const [text, setText] = useState(find);
  const sections = useMemo(() => questionsOf(asking), [asking]);
  const found = useMemo(() => findQuestions(sections, text, messages), [sections, text, messages]);
  const [open, setOpen] = useState<readonly string[]>(() => sections.slice(0, 1).map(({ id }) => id));
  const count = found.reduce((sum, { questions }) => sum + questions.length, 0);
  const looking = text.trim() !== '';
  const toggle = (id: string, isOpen: boolean): void =>
    setOpen((before) => (isOpen ? [...new Set([...before, id])] : before.filter((other) => other !== id)));

  return (
    <article className="sr-part questions">
      <h1>{messages.formatKnown(`form.${asking}.title`)}</h1>
      <p className="questions__quiet">{words.about}</p>
      <div className="questions__tools">
        <p>
          <label htmlFor={filterId}>{words.filter}</label>
          <input
            id={filterId}
            type="search"
            value={text}
            aria-describedby={`${filterId}-hint`}
            onChange={(event) => setText(event.target.value)}
          />
          <span id={`${filterId}-hint`} className="questions__quiet">
            {words.filterHint}
          </span>
        </p>
        <button type="button" onClick={() => setOpen(sections.map(({ id }) => id))}>
          {words.openAll}
        </button>
        <button type="button" onClick={() => setOpen([])}>
          {words.closeAll}
        </button>
        <p role="status">{words.found(messages.number(count))}</p>
      </div>
      {found.map((section) => (
        <SectionEntry
          key={section.id}
          asking={asking}
          section={section}
          // Whoever looks for something wants to see it.
          open={looking || open.includes(section.id)}
          onToggle={(isOpen) => {
            if (!looking) toggle(section.id, isOpen);
          }}
          messages={messages}
          words={words}
        />
      ))}
    </article>
  );
}

interface SectionEntryProps {
  readonly asking: Asking;
  readonly section: SectionOfQuestions;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly messages: Messages;
  readonly words: Labels;
}

function SectionEntry({ asking, section, open, onToggle, messages, words }: SectionEntryProps): ReactNode {
  const { id, painful, questions } = section;
  const title = messages.formatKnown(`section.${asking}.${id}.title`);
  return (
    <details
      className="questions__section"
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary>
        <h2>{title}</h2> <span className="questions__quiet">({messages.number(questions.length)})</span>
      </summary>
      {/* A page has hundreds of questions: those of a closed section are not made. */}
      {open && (
        <>
          <p>{messages.formatKnown(`section.${asking}.${id}.intro`)}</p>
          {painful && <p className="questions__painful">{words.painful}</p>}
          <ol>
            {questions.map((placed) => (
              <QuestionEntry key={placed.path} placed={placed} messages={messages} words={words} />
            ))}
          </ol>
        </>
      )}
    </details>
  );
}
