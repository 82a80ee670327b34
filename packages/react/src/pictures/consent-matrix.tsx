import {
  consentStandings,
  type CaseFile,
  type ConsentStanding,
  type DataCategory,
  type DataSharingConsent,
  type EntryStanding,
  type JurisdictionArgument,
} from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import type { ReactNode } from 'react';
import { Mark, type Shape } from './mark.tsx';
import { Picture, type PictureProps } from './picture.tsx';

/** What the consent matrix needs. Its messages hold the parts `pictures`, `sharing`, `codes`, `words` and `ui`. */
export interface ConsentMatrixProps extends PictureProps {
  readonly consents: readonly DataSharingConsent[];
  /** The day for which it is asked, `YYYY-MM-DD`; without it no yes counts. */
  readonly on?: string;
  /** What else is known of the case: a danger that another form holds stops the sharing too. */
  readonly caseFile?: CaseFile;
  /** Which law binds the sender. */
  readonly jurisdiction?: JurisdictionArgument;
}

const shapes = {
  agreed: 'agreed',
  open: 'doubtful',
  ended: 'ended',
  refused: 'missed',
  'no-answer': 'unknown',
  'left-out': 'none',
} as const satisfies Record<ConsentStanding, Shape>;

const kinds = [
  'identity',
  'whereabouts',
  'trafficking-experience',
  'health',
  'family',
  'legal-proceedings',
  'protection-security',
  'migration-status',
  'education-work',
  'views-wishes',
  'process',
] as const satisfies readonly DataCategory[];

/** Who may know what: each recipient and purpose against each kind of information, as it was said and as it stands. */
export function ConsentMatrix({
  consents,
  messages,
  headingLevel = 2,
  ...options
}: ConsentMatrixProps): ReactNode {
  const entries = consentStandings(consents, options).map((entry, index) => ({
    ...entry,
    // Two entries may have one id, and none at all.
    key: String(index),
  }));
  const { on } = options;
  return (
    <Picture
      className="sr-consent"
      title={messages.format('picture.consent.title')}
      about={
        on === undefined
          ? messages.format('picture.consent.no-day')
          : messages.format('picture.consent.about', { date: messages.date(on) })
      }
      columns={[
        messages.format('picture.consent.recipient'),
        messages.format('picture.consent.kind'),
        messages.format('picture.standing'),
      ]}
      table={
        entries.length > 0 &&
        entries.map((entry) => (
          <tbody key={entry.key}>
            {kinds.map((kind, row) => (
              <tr key={kind}>
                {row === 0 && (
                  <th scope="rowgroup" rowSpan={kinds.length + (entry.reasons.length > 0 ? 1 : 0)}>
                    <Recipient entry={entry} messages={messages} />
                  </th>
                )}
                <th scope="row">{messages.format(`category.${kind}`)}</th>
                <td>{messages.format(`picture.consent.standing.${entry.standings[kind]}`)}</td>
              </tr>
            ))}
            {entry.reasons.length > 0 && (
              <tr>
                <td colSpan={2}>
                  <Reasons entry={entry} messages={messages} />
                </td>
              </tr>
            )}
          </tbody>
        ))
      }
      headingLevel={headingLevel}
      messages={messages}
    >
      {entries.length === 0 ? (
        <p>{messages.format('picture.consent.none')}</p>
      ) : (
        <div className="sr-consent__row sr-consent__head" aria-hidden="true">
          <span>{messages.format('picture.consent.recipient')}</span>
          {kinds.map((kind) => (
            <span key={kind}>{messages.format(`category.${kind}`)}</span>
          ))}
        </div>
      )}
      <ul className="sr-picture__rows">
        {entries.map((entry) => (
          <li key={entry.key} className="sr-consent__row">
            <div className="sr-consent__recipient">
              <Recipient entry={entry} messages={messages} />
            </div>
            <ul className="sr-consent__kinds">
              {kinds.map((kind) => {
                const standing = entry.standings[kind];
                return (
                  <li key={kind} className="sr-picture__said" data-standing={standing}>
                    <Mark shape={shapes[standing]} />
                    <span>
                      <span className="sr-picture__label">{messages.format(`category.${kind}`)}</span>
                      <span>{messages.format(`picture.consent.standing.${standing}`)}</span>
                    </span>
                  </li>
                );
              })}
            </ul>
            <Reasons entry={entry} messages={messages} />
          </li>
        ))}
      </ul>
    </Picture>
  );
}

interface OfEntry {
  readonly entry: EntryStanding;
  readonly messages: Messages;
}

function Recipient({ entry: { recipient, purpose }, messages }: OfEntry): ReactNode {
  const notKnown = messages.format('reserved.not-known');
  return (
    <>
      <bdi className="sr-picture__name">{recipient.name ?? notKnown}</bdi>
      <span className="sr-picture__more">
        {recipient.kind === undefined
          ? notKnown
          : messages.formatKnown(`code.recipient-kinds.${recipient.kind}`)}
        {' – '}
        {recipient.country === undefined ? notKnown : messages.country(recipient.country)}
      </span>
      <span className="sr-picture__more">
        {messages.format('picture.consent.purpose', {
          purpose:
            purpose === undefined ? notKnown : messages.formatKnown(`code.sharing-purposes.${purpose}`),
        })}
      </span>
    </>
  );
}

function Reasons({ entry: { reasons }, messages }: OfEntry): ReactNode {
  if (reasons.length === 0) return null;
  return (
    <div className="sr-consent__reasons">
      <p>{messages.format('picture.consent.why')}</p>
      <ul>
        {reasons.map((id) => (
          <li key={id}>{messages.formatKnown(`sharing.${id}.reason`)}</li>
        ))}
      </ul>
    </div>
  );
}
