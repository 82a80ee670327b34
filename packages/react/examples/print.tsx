import type { CaseFile, DataSharingConsent } from '@safe-return/core';
import { createMessages, type Catalogue, type Locale } from '@safe-return/messages';
import { DataSharingConsentForm, PersonsCopy } from '@safe-return/react';
import '@safe-return/react/styles.css';
import type { ReactNode } from 'react';

export interface ConsentToPrintProps {
  readonly consent: DataSharingConsent;
  readonly caseFile: CaseFile;
  readonly today: string;
  /** The words of the worker’s language and of the person’s, as `loadMessages` gives them. */
  readonly worker: { readonly locale: Locale; readonly messages: Catalogue };
  readonly person: { readonly locale: Locale; readonly messages: Catalogue };
}

/** What was agreed: the whole of it for the file, and a copy for the person, who should not have to ask for it. */
export function ConsentToPrint({ consent, caseFile, today, worker, person }: ConsentToPrintProps): ReactNode {
  return (
    <>
      <DataSharingConsentForm
        defaultValue={consent}
        locale={worker.locale}
        messages={worker.messages}
        layout="one-page"
        readOnly
      />
      <PersonsCopy
        payload={consent}
        caseFile={caseFile}
        on={today}
        messages={createMessages(worker)}
        second={createMessages(person)}
      />
    </>
  );
}
