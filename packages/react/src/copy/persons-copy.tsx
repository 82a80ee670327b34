import type { CaseFile, DataSharingConsent, Evaluation, ReintegrationPlan } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { useId, type ReactNode } from 'react';
import { discreet, words, type Block, type Item, type Said } from './block.ts';
import { copyOfConsent } from './copy-of-consent.ts';
import { copyOfPlan } from './copy-of-plan.ts';
import { copyOfResult } from './copy-of-result.ts';
import { paperOf } from './paper.ts';

/** What a person’s own copy is made of: a consent or a plan, or the result of an evaluation. */
export type PersonsCopyProps = {
  /** The language of the worker, with the parts `copyParts`. */
  readonly messages: Messages;
  /** The language of the person, which stands first. */
  readonly second?: Messages | undefined;
  /** The day it is made on, `YYYY-MM-DD`: what may be told depends on it. */
  readonly on: string;
  /**
   * What else is recorded: consents that contacts and sharing rest on, how to object, and whether a paper is safe to have.
   * Without it less is said, and nothing is taken to be there.
   */
  readonly caseFile?: CaseFile | undefined;
  /** The level of its headings. */
  readonly headingLevel?: 1 | 2 | 3;
} & (
  | { readonly payload: DataSharingConsent | ReintegrationPlan; readonly evaluation?: undefined }
  | { readonly evaluation: Evaluation; readonly payload?: undefined }
);

/**
 * What was agreed, arranged or found, for the person to keep: each part in their language and in the worker’s.
 *
 * It says what is recorded, and what is not. Its words give nothing away to whoever finds the paper, and it leaves out
 * what the person must not be told, as far as that is recorded. A paper that is recorded as not safe does not print.
 */
export function PersonsCopy(props: PersonsCopyProps): ReactNode {
  const { messages, second, on, headingLevel = 2 } = props;
  const id = useId();
  const blocks = blocksOf(props);
  const paper = paperOf(props.payload, props.caseFile);
  const languages = (second ? [second, messages] : [messages]).map(discreet);
  const Heading = `h${headingLevel}` as const;
  const Subheading = `h${(headingLevel + 1) as 2 | 3 | 4}` as const;
  const pair = (said: (language: Messages) => ReactNode): ReactNode =>
    languages.map((language) => (
      <div key={language.locale} lang={language.locale} dir={language.direction}>
        {said(language)}
      </div>
    ));

  return (
    <article
      className="sr-part sr-copy"
      aria-labelledby={id}
      data-languages={languages.length}
      data-paper={paper === 'barred' ? 'barred' : undefined}
    >
      <div className="sr-copy__screen" lang={messages.locale} dir={messages.direction}>
        {paper === 'barred' ? (
          <p className="sr-copy__barred">{messages.format('copy.paper.barred')}</p>
        ) : (
          <>
            <p className="sr-copy__warning">{messages.format('ui.print.warning')}</p>
            <ul>
              <li>{messages.format(paper === 'kept' ? 'copy.paper.kept' : 'copy.paper.ask')}</li>
              <li>{messages.format('copy.paper.read')}</li>
              <li>{messages.format('copy.paper.headers')}</li>
            </ul>
            <button
              type="button"
              className="sr-button"
              onClick={({ currentTarget }) => currentTarget.ownerDocument.defaultView?.print()}
            >
              {messages.format('ui.print.button')}
            </button>
          </>
        )}
      </div>
      {Array.from(blocks.entries(), ([index, block]) => {
        const Title = index === 0 ? Heading : Subheading;
        return (
          <section key={index} className="sr-copy__block">
            <div className="sr-copy__pair sr-copy__head" id={index === 0 ? id : undefined}>
              {pair((language) => (
                <>
                  <Title className="sr-copy__title">{block.title(language)}</Title>
                  {index === 0 && (
                    <p className="sr-copy__note">
                      {language.format('copy.as-recorded', { date: language.date(on) })}{' '}
                      {language.format('copy.about')}
                    </p>
                  )}
                </>
              ))}
            </div>
            {Array.from(block.items.filter(hasContent).entries(), ([number, item]) => (
              <div key={number} className="sr-copy__pair sr-copy__item">
                {pair((language) => (
                  <ItemText item={item} messages={language} />
                ))}
              </div>
            ))}
            {Array.from((block.notes ?? []).entries(), ([number, note]) => (
              <Note key={number} said={note} pair={pair} />
            ))}
          </section>
        );
      })}
      <div className="sr-copy__end">
        <Note said={words('copy.decides-nothing')} pair={pair} />
        <Note said={words('copy.not-all')} pair={pair} />
      </div>
    </article>
  );
}

function blocksOf({ payload, evaluation, on, caseFile }: PersonsCopyProps): readonly Block[] {
  if (evaluation) return copyOfResult(evaluation, caseFile);
  return payload.form === 'data-sharing-consent'
    ? copyOfConsent(payload, { on, caseFile })
    : copyOfPlan(payload, { on, caseFile });
}

function hasContent({ name, lines }: Item): boolean {
  return name !== undefined || lines.length > 0;
}

function Note({
  said,
  pair,
}: {
  readonly said: Said;
  readonly pair: (each: (language: Messages) => ReactNode) => ReactNode;
}): ReactNode {
  return (
    <div className="sr-copy__pair">
      {pair((language) => (
        <p className="sr-copy__note">{said(language)}</p>
      ))}
    </div>
  );
}

function ItemText({ item, messages }: { readonly item: Item; readonly messages: Messages }): ReactNode {
  return (
    <>
      {item.name && (
        <p className="sr-copy__name">
          <bdi>{item.name(messages)}</bdi>
        </p>
      )}
      {Array.from(item.lines.entries(), ([index, { label, value }]) => (
        <p key={index} className="sr-copy__line">
          {label && <span className="sr-copy__label">{sayLabel(label(messages), messages)}</span>}{' '}
          <bdi>{value(messages)}</bdi>
        </p>
      ))}
    </>
  );
}

/** A question stands as it is; everything else leads to what follows it. */
function sayLabel(label: string, messages: Messages): string {
  return /[?؟]$/.test(label) ? label : messages.format('copy.label', { label });
}
