import type { MonitoringContact } from '@safe-return/core';
import { pictureParts, type Messages } from '@safe-return/messages';
import { MonitoringTimeline } from '@safe-return/react';
import { useCallback, type ReactNode } from 'react';
import type { CaseDetail } from '../../api.ts';
import { CaseFrame } from '../case-frame.tsx';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { Day } from '../moment.tsx';
import { addressOf } from '../page.ts';
import { fetchCase, fetchCaseFile, fetchSchedule } from '../server.ts';
import { useLoaded } from '../use-loaded.ts';
import { WithWords } from '../with-words.tsx';

/** When contacts after a return are due, which are late, and which do not take place, and why. */
export function SchedulePage({ id }: { readonly id: string }): ReactNode {
  const { texts } = useLanguage();
  const [loaded, again] = useLoaded(
    useCallback(() => Promise.all([fetchCase(id), fetchCaseFile(id), fetchSchedule(id)]), [id]),
  );
  return (
    <Loading loaded={loaded} again={again}>
      {([found, { plan, consents = [], monitoringReports = [], profile }, { contacts }]) => (
        <CaseFrame found={found} title={texts.parts.schedule} part="schedule">
          {plan ? (
            <WithWords parts={pictureParts}>
              {({ messages }) => (
                <>
                  <Overdue contacts={contacts} messages={messages} />
                  <MonitoringTimeline
                    plan={plan}
                    consents={consents}
                    reports={monitoringReports}
                    {...(profile && { profile })}
                    on={found.today}
                    messages={messages}
                  />
                </>
              )}
            </WithWords>
          ) : (
            <p>{texts.noPlan}</p>
          )}
          <ReportContact found={found} />
        </CaseFrame>
      )}
    </Loading>
  );
}

function Overdue({
  contacts,
  messages,
}: {
  readonly contacts: readonly MonitoringContact[];
  readonly messages: Messages;
}): ReactNode {
  const { texts } = useLanguage();
  const late = contacts.filter(({ state }) => state === 'overdue');
  if (late.length === 0) return null;
  return (
    <section className="notice" aria-labelledby="overdue">
      <h2 id="overdue">{texts.overdue}</h2>
      <p>{texts.overdueAbout}</p>
      <ul>
        {late.map(({ code, due }) => (
          <li key={`${code} ${due}`}>
            {messages.format(`schedule.${code}`)}: <Day on={due} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReportContact({ found: { id, fillsIn, drafts } }: { readonly found: CaseDetail }): ReactNode {
  const { texts } = useLanguage();
  if (!fillsIn.includes('monitoring-report')) return null;
  const isBegun = drafts.some(({ form }) => form === 'monitoring-report');
  return (
    <p className="actions">
      <a className="button" href={addressOf({ name: 'fill-in', id, form: 'monitoring-report' })}>
        {isBegun ? texts.goOnWithReport : texts.reportContact}
      </a>
    </p>
  );
}
