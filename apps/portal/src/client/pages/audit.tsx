import type { Messages } from '@safe-return/messages';
import { useCallback, useState, type ReactNode } from 'react';
import type { AuditEntry, CaseDetail, Member } from '../../api.ts';
import { CaseFrame } from '../case-frame.tsx';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { Moment } from '../moment.tsx';
import { addressOf } from '../page.ts';
import { fetchAudit, fetchCase, fetchMembers } from '../server.ts';
import { ShowMore } from '../show-more.tsx';
import { useLoaded } from '../use-loaded.ts';

/** Who did what on a case, and when. */
export function AuditPage({ id }: { readonly id: string }): ReactNode {
  const { texts } = useLanguage();
  const [loaded, again] = useLoaded(
    useCallback(() => Promise.all([fetchCase(id), fetchAudit(id), fetchMembers(id)]), [id]),
  );
  return (
    <Loading loaded={loaded} again={again}>
      {([found, first, { members }]) => (
        <CaseFrame found={found} title={texts.parts.audit} part="audit">
          <p>{texts.auditAbout}</p>
          <Entries found={found} members={members} first={first} />
        </CaseFrame>
      )}
    </Loading>
  );
}

interface Entries {
  readonly entries: readonly AuditEntry[];
  readonly next?: string | undefined;
}

function Entries({
  found,
  members,
  first,
}: {
  readonly found: CaseDetail;
  readonly members: readonly Member[];
  readonly first: Entries;
}): ReactNode {
  const { texts } = useLanguage();
  const [{ entries, next }, setShown] = useState(first);

  async function fetchEarlier(before: string): Promise<void> {
    const earlier = await fetchAudit(found.id, before);
    setShown({ entries: [...entries, ...earlier.entries], next: earlier.next });
  }

  return (
    <>
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.who}</th>
            <th scope="col">{texts.what}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from(entries.entries(), ([index, entry]) => (
            <tr key={index}>
              <td>
                <Moment at={entry.at} />
              </td>
              <td>
                <bdi>{entry.by ?? texts.nobodyKnown}</bdi>
              </td>
              <td>
                {texts.acts[entry.act]} <About found={found} members={members} entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore next={next} label={texts.showEarlier} fetchNext={fetchEarlier} />
    </>
  );
}

/** What an act was done to, where that is something that can be named or gone to. */
function About({
  found,
  members,
  entry: { act, about = '', form },
}: {
  readonly found: CaseDetail;
  readonly members: readonly Member[];
  readonly entry: AuditEntry;
}): ReactNode {
  const { texts, messages } = useLanguage();
  const submission = found.submissions.find(({ id }) => id === about);
  const member = members.find(({ id }) => id === about);
  const [kind = '', purpose = ''] = act === 'sharing.previewed' ? about.split(' ') : [];
  const said = [
    form && messages.format(`form.${form}.title`),
    member?.name,
    ...sayCodes(kind, purpose, messages),
  ];
  return (
    <span className="by">
      {submission ? (
        <a href={addressOf({ name: 'submission', id: found.id, submission: submission.id })}>
          {messages.format(`form.${submission.form}.title`)} – {texts.version}{' '}
          {messages.number(submission.number)}
        </a>
      ) : (
        said.filter((each) => each !== undefined).join(' – ')
      )}
    </span>
  );
}

/** Says whom a preview was for, and what for, which is recorded as codes. */
function sayCodes(kind: string, purpose: string, messages: Messages): readonly string[] {
  return [`code.recipient-kinds.${kind}`, `code.sharing-purposes.${purpose}`]
    .filter((id) => messages.has(id))
    .map((id) => messages.formatKnown(id));
}
