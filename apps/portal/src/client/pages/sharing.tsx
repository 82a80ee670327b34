import type { CaseFile, Disclosure } from '@safe-return/core';
import { findingParts, type Part } from '@safe-return/messages';
import { ConsentMatrix } from '@safe-return/react';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { CaseDetail, SharingRequest } from '../../api.ts';
import { CaseFrame } from '../case-frame.tsx';
import { ChooseSharing } from '../choose-sharing.tsx';
import { ActionStatus } from '../action-status.tsx';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { fetchCase, fetchCaseFile, previewSharing } from '../server.ts';
import { ForTheSender } from '../for-the-sender.tsx';
import { WhatIsSeen } from '../what-is-seen.tsx';
import { useAction } from '../use-action.ts';
import { useLoaded } from '../use-loaded.ts';
import { WithWords } from '../with-words.tsx';

const parts: readonly Part[] = [...findingParts, 'sharing', 'schedule'];

/** What a recipient would see of a form that was submitted, before anybody decides to share it. */
export function SharingPage({ id }: { readonly id: string }): ReactNode {
  const { texts } = useLanguage();
  const [loaded, again] = useLoaded(useCallback(() => Promise.all([fetchCase(id), fetchCaseFile(id)]), [id]));
  return (
    <Loading loaded={loaded} again={again}>
      {([found, caseFile]) => (
        <CaseFrame found={found} title={texts.parts.sharing} part="sharing">
          <p>{texts.sharingAbout}</p>
          {found.submissions.length === 0 ? (
            <p>{texts.nothingSubmitted}</p>
          ) : (
            <Sharing found={found} caseFile={caseFile} />
          )}
        </CaseFrame>
      )}
    </Loading>
  );
}

interface Previewed {
  /** Which of the previews that were asked for it is. */
  readonly number: number;
  readonly request: SharingRequest;
  readonly disclosure: Disclosure;
}

function Sharing({
  found,
  caseFile,
}: {
  readonly found: CaseDetail;
  readonly caseFile: CaseFile;
}): ReactNode {
  const { texts } = useLanguage();
  const [previewed, setPreviewed] = useState<Previewed>();
  const asked = useRef(0);
  const [state, run] = useAction();

  async function preview(request: SharingRequest): Promise<void> {
    const disclosure = await previewSharing(found.id, request);
    asked.current += 1;
    setPreviewed({ number: asked.current, request, disclosure });
  }

  return (
    <>
      <ChooseSharing
        found={found}
        caseFile={caseFile}
        onChange={() => setPreviewed(undefined)}
        onPreview={(request) => run(() => preview(request))}
      />
      <ActionStatus state={state} working={texts.working} />
      <WithWords parts={parts}>
        {({ messages }) => (
          <>
            {previewed && (
              <div key={previewed.number} className="side-by-side">
                <WhatIsSeen {...previewed} found={found} messages={messages} />
                <ForTheSender {...previewed} found={found} messages={messages} />
              </div>
            )}
            <ConsentMatrix
              consents={caseFile.consents ?? []}
              on={found.today}
              caseFile={caseFile}
              jurisdiction={found.returningState}
              messages={messages}
            />
          </>
        )}
      </WithWords>
    </>
  );
}
