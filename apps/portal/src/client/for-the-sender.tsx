import { forms, locationOf, type Disclosure, type Withheld } from '@safe-return/core';
import { sayPlace, type Messages } from '@safe-return/messages';
import type { ReactNode } from 'react';
import type { CaseDetail, SharingRequest } from '../api.ts';
import { useLanguage } from './language.ts';
import { Day } from './moment.tsx';

interface Given {
  readonly disclosure: Disclosure;
  readonly messages: Messages;
}

/** What is for the sender alone: what is kept back and why, what stands against each other, and whom to tell. */
export function ForTheSender({
  request,
  disclosure,
  found,
  messages,
}: Given & { readonly request: SharingRequest; readonly found: CaseDetail }): ReactNode {
  const { texts } = useLanguage();
  const { disclosed, onward } = disclosure;
  const isShared = Object.keys(disclosed).length > 0;
  return (
    <section className="kept-back" aria-labelledby="kept-back">
      <h2 id="kept-back">{texts.senderTitle}</h2>
      <p>{texts.senderAbout}</p>
      <Conflicts disclosure={disclosure} messages={messages} />
      <ToTell disclosure={disclosure} messages={messages} />
      {isShared && (
        <>
          <h3>{messages.format('consent.grants[].onward')}</h3>
          <p>{messages.formatKnown(`consent.grants[].onward.option.${onward}`)}</p>
        </>
      )}
      <OtherBases disclosure={disclosure} messages={messages} />
      <KeptBack request={request} disclosure={disclosure} found={found} messages={messages} />
    </section>
  );
}

function Conflicts({ disclosure: { conflicts }, messages }: Given): ReactNode {
  const { texts } = useLanguage();
  if (conflicts.length === 0) return null;
  const codes = [...new Set(conflicts.map(({ code }) => code))];
  return (
    <div className="notice">
      <h3>{texts.conflictsTitle}</h3>
      <ul>
        {codes.map((code) => (
          <li key={code}>{messages.format(`sharing.conflict.${code}`)}</li>
        ))}
      </ul>
    </div>
  );
}

function ToTell({ disclosure: { toTell }, messages }: Given): ReactNode {
  const { texts } = useLanguage();
  if (toTell.length === 0) return null;
  return (
    <>
      <h3>{texts.toTellTitle}</h3>
      <p>{texts.toTellAbout}</p>
      <ul>
        {Array.from(toTell.entries(), ([index, { recipient, shared }]) => (
          <li key={index}>
            <bdi>{recipient ?? messages.format('reserved.not-known')}</bdi>
            <span className="by">{shared === 'yes' ? texts.sharedWithThem : texts.perhapsShared}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function OtherBases({ disclosure: { otherBasis }, messages }: Given): ReactNode {
  const { texts } = useLanguage();
  if (otherBasis.length === 0) return null;
  return (
    <>
      <h3>{texts.otherBasisTitle}</h3>
      <p>{texts.otherBasisAbout}</p>
      <ul>
        {otherBasis.map(({ consent, row, recipient, basis, categories, on }) => (
          <li key={`${String(consent)} ${String(row)}`}>
            <bdi>{recipient ?? messages.format('reserved.not-known')}</bdi> –{' '}
            {messages.formatKnown(`consent.withoutConsent[].basis.option.${basis}`)}, <Day on={on} />
            <span className="by">
              {messages.list(categories.map((code) => messages.formatKnown(`category.${code}`)))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is kept back, for each reason or set of reasons: together it is short enough to be read. */
function KeptBack({
  request,
  disclosure: { withheld },
  found,
  messages,
}: Given & { readonly request: SharingRequest; readonly found: CaseDetail }): ReactNode {
  const { texts } = useLanguage();
  const shared = found.submissions.find(({ id }) => id === request.submission);
  if (!shared) return null;
  const form = forms[shared.form];
  const say = (path: string): string =>
    path === '' ? texts.allOfIt : sayPlace(locationOf(form, path), messages);
  const reasonsOf = ({ reasons }: Withheld): string => reasons.join(' ');
  const groups = [...new Set(withheld.map(reasonsOf))].map((key) => ({
    key,
    places: withheld.filter((each) => reasonsOf(each) === key),
  }));
  return (
    <>
      <h3>{texts.keptBackTitle}</h3>
      {withheld.length === 0 && <p>{texts.nothingKeptBack}</p>}
      <ul className="cards">
        {groups.map(({ key, places }) => (
          <li key={key}>
            {(places[0]?.reasons ?? []).map((id) => (
              <p key={id}>{messages.formatKnown(`sharing.${id}.reason`)}</p>
            ))}
            <details>
              <summary>
                {texts.keptBack}: {messages.number(places.length)}
              </summary>
              <ul>
                {places.map(({ path }) => (
                  <li key={path}>{say(path)}</li>
                ))}
              </ul>
              <p className="hint">
                {(places[0]?.basis ?? []).map((provision) => messages.provision(provision)).join(' · ')}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
