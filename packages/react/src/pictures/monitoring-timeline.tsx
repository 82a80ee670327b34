import type { ContactCode } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { Fragment, type ReactNode } from 'react';
import { contactsOf, type Contact, type ContactsGiven, type ContactStanding } from './contacts.ts';
import { Mark, MarkDrawing, type Shape } from './mark.tsx';
import { Picture, type PictureProps } from './picture.tsx';

/**
 * What the timeline of contacts needs: the plan, the day, and what else of the case file decides on contacts.
 *
 * Without the consents no contact takes place. Its messages hold the parts `pictures`, `schedule`, `monitoring-report`,
 * `words` and `ui`, and those of the forms whose answers may be missing.
 */
export interface MonitoringTimelineProps extends PictureProps, ContactsGiven {}

const shapes = {
  reached: 'reached',
  missed: 'missed',
  reported: 'unknown',
  overdue: 'warning',
  due: 'ahead',
  dropped: 'dropped',
} as const satisfies Record<ContactStanding, Shape>;

/** The contacts after a return over time: which are due, came about, did not, are overdue or do not take place. */
export function MonitoringTimeline({
  messages,
  headingLevel = 2,
  ...given
}: MonitoringTimelineProps): ReactNode {
  const { contacts, planned, missing, ownConsentAskedFrom } = contactsOf(given);
  const { on } = given;
  const isAhead = ({ day }: Contact): boolean => day === undefined || day > on;
  const firstAhead = contacts.findIndex(isAhead);
  const today = (
    <li className="sr-contact sr-contact--today">
      <Mark shape="today" />
      <span className="sr-picture__name">
        {messages.format('picture.contacts.today', { date: messages.date(on) })}
      </span>
    </li>
  );
  return (
    <Picture
      className="sr-contacts"
      title={messages.format('picture.contacts.title')}
      about={messages.format('picture.contacts.about')}
      columns={[
        messages.format('picture.contacts.day'),
        messages.format('picture.contacts.contact'),
        messages.format('picture.standing'),
      ]}
      table={
        contacts.length > 0 && (
          <tbody>
            {contacts.map((contact) => (
              <tr key={contact.key}>
                <td>{sayDay(contact, messages)}</td>
                <th scope="row">{sayContact(contact.code, messages)}</th>
                <td>
                  {sayStanding(contact, messages).map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        )
      }
      headingLevel={headingLevel}
      messages={messages}
    >
      {planned && <p className="sr-note">{messages.format('schedule.planned')}</p>}
      {missing.length > 0 && (
        <div className="sr-contacts__missing">
          <p>{messages.format('schedule.missing')}</p>
          <p className="sr-finding__missing">{messages.format('ui.findings.missing')}</p>
          <ul>
            {[...new Set(missing.map(questionAt))].map((path) => (
              <li key={path}>{messages.formatKnown(path)}</li>
            ))}
          </ul>
        </div>
      )}
      {contacts.length === 0 && missing.length === 0 && <p>{messages.format('schedule.none')}</p>}
      <Strip contacts={contacts} on={on} messages={messages} />
      {contacts.length > 0 && (
        <ol className="sr-picture__rows sr-contacts__list">
          {contacts.map((contact, index) => (
            <Fragment key={contact.key}>
              {index === firstAhead && today}
              <li className="sr-contact" data-standing={contact.standing}>
                <Mark shape={shapeOf(contact)} />
                <span className="sr-contact__day">{sayDay(contact, messages)}</span>
                <span className="sr-picture__name">{sayContact(contact.code, messages)}</span>
                <span className="sr-contact__standing">
                  {sayStanding(contact, messages).map((line) => (
                    <span key={line}>{line}</span>
                  ))}
                </span>
              </li>
            </Fragment>
          ))}
          {firstAhead < 0 && today}
        </ol>
      )}
      {ownConsentAskedFrom !== undefined && (
        <p className="sr-note">
          {messages.format('schedule.own-consent', { day: messages.date(ownConsentAskedFrom) })}
        </p>
      )}
    </Picture>
  );
}

/** The contacts where they stand in time; with more than these side by side the marks are drawn smaller. */
const mostSideBySide = 12;

function Strip({
  contacts,
  on,
  messages,
}: {
  readonly contacts: readonly Contact[];
  readonly on: string;
  readonly messages: Messages;
}): ReactNode {
  const days = contacts.flatMap(({ day }) => day ?? []);
  const [first, last] = [[on, ...days].toSorted()[0] ?? on, [on, ...days].toSorted().at(-1) ?? on];
  const span = Date.parse(last) - Date.parse(first);
  if (days.length === 0 || !(span > 0)) return null;
  const at = (day: string): string => `${String(4 + (92 * (Date.parse(day) - Date.parse(first))) / span)}%`;
  const size = days.length > mostSideBySide ? 0.5 : 0.8;
  const place = `translate(${String(-12 * size)} ${String(24 - 12 * size)}) scale(${String(size)})`;
  return (
    <div className="sr-strip">
      <svg className="sr-strip__drawing" aria-hidden="true" focusable="false">
        <line className="sr-strip__line" x1="0" x2="100%" y1="24" y2="24" />
        <line className="sr-strip__today" x1={at(on)} x2={at(on)} y1="2" y2="46" />
        {contacts.map(
          ({ key, day, ...contact }) =>
            day !== undefined && (
              <svg key={key} x={at(day)} overflow="visible">
                <g transform={place}>
                  <circle className="sr-strip__ground" cx="12" cy="12" r="12" />
                  <MarkDrawing shape={shapeOf(contact)} />
                </g>
              </svg>
            ),
        )}
      </svg>
      <p className="sr-strip__ends" aria-hidden="true">
        <span>{messages.date(first)}</span>
        <span>{messages.date(last)}</span>
      </p>
    </div>
  );
}

/** Whether the person agrees is open there, which is no no. */
function shapeOf({ standing, reason }: Pick<Contact, 'standing' | 'reason'>): Shape {
  return reason === 'consent-open' ? 'unknown' : shapes[standing];
}

function sayContact(code: ContactCode | 'extra', messages: Messages): string {
  return code === 'extra'
    ? messages.format('monitoring.contact.due.option.extra')
    : messages.format(`schedule.${code}`);
}

function sayDay({ day }: Contact, messages: Messages): string {
  return day === undefined ? messages.format('reserved.not-known') : messages.date(day);
}

function sayStanding({ standing, day, reports, reason }: Contact, messages: Messages): readonly string[] {
  switch (standing) {
    case 'due':
    case 'overdue':
      return [messages.format(`schedule.state.${standing}`)];
    case 'dropped':
      return [
        messages.format('picture.contacts.dropped', {
          reason: messages.format(`schedule.dropped.${reason ?? 'consent-open'}`),
        }),
      ];
    case 'reached':
    case 'missed':
    case 'reported':
      return [
        ...new Set(
          reports.flatMap(({ outcome, on }) => [
            messages.format('picture.contacts.reported', {
              outcome:
                outcome === undefined
                  ? messages.format('reserved.not-known')
                  : messages.formatKnown(`monitoring.contact.outcome.option.${outcome}`),
            }),
            ...(on === undefined || on === day
              ? []
              : [messages.format('picture.contacts.recorded-for', { date: messages.date(on) })]),
          ]),
        ),
      ];
  }
}

/** The question of an answer: rows have no number in its name. */
function questionAt(location: string): string {
  return location.replaceAll(/\[\d+\]/g, '[]');
}
