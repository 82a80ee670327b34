import { useCallback, useState, type ReactNode } from 'react';
import type { Member } from '../../api.ts';
import { CaseFrame } from '../case-frame.tsx';
import { Confirm } from '../confirm.tsx';
import { ActionStatus } from '../action-status.tsx';
import { Field } from '../field.tsx';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { Moment } from '../moment.tsx';
import { addMember, fetchCase, fetchMembers, removeMember } from '../server.ts';
import { useSession } from '../session.ts';
import { useAction } from '../use-action.ts';
import { useLoaded } from '../use-loaded.ts';

/** Who has access to a case; access is given, and taken away. */
export function PeoplePage({ id }: { readonly id: string }): ReactNode {
  const { texts } = useLanguage();
  const [loaded, again] = useLoaded(useCallback(() => Promise.all([fetchCase(id), fetchMembers(id)]), [id]));
  return (
    <Loading loaded={loaded} again={again}>
      {([found, { members }]) => (
        <CaseFrame found={found} title={texts.parts.people} part="people">
          <p>{texts.peopleAbout}</p>
          <Members
            caseId={id}
            members={members}
            mayChange={found.may.includes('give-access')}
            onChange={again}
          />
          {found.may.includes('give-access') && <GiveAccess caseId={id} onChange={again} />}
        </CaseFrame>
      )}
    </Loading>
  );
}

function Members({
  caseId,
  members,
  mayChange,
  onChange,
}: {
  readonly caseId: string;
  readonly members: readonly Member[];
  readonly mayChange: boolean;
  readonly onChange: () => void;
}): ReactNode {
  const { texts } = useLanguage();
  const me = useSession();
  const [leaving, setLeaving] = useState<Member>();
  const [state, run] = useAction();
  return (
    <>
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">{texts.personName}</th>
            <th scope="col">{texts.role}</th>
            <th scope="col">{texts.since}</th>
            {mayChange && <th scope="col">{texts.toDo}</th>}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <th scope="row">
                <bdi>{member.name}</bdi>
                <span className="by">
                  <bdi>{member.email}</bdi>
                </span>
              </th>
              <td>
                {texts.roles[member.role]}
                <span className="by">{texts.rolesMay[member.role]}</span>
              </td>
              <td>
                <Moment at={member.since} />
              </td>
              {mayChange && (
                <td>
                  <button type="button" className="button" onClick={() => setLeaving(member)}>
                    {texts.takeAccess}
                    <span className="unseen">: {member.name}</span>
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <ActionStatus state={state} working={texts.working} said={{ conflict: texts.lastCaseWorker }} />
      {leaving && (
        <Confirm
          title={texts.takeAccessTitle}
          action={texts.takeAccess}
          onClose={() => setLeaving(undefined)}
          onConfirm={() =>
            run(async () => {
              await removeMember(caseId, leaving.id);
              onChange();
              // The button that was pressed goes with its row.
              document.querySelector('h1')?.focus();
            })
          }
        >
          <p>
            <bdi>{leaving.name}</bdi>
            <span className="by">
              <bdi>{leaving.email}</bdi>
            </span>
          </p>
          <p>{leaving.id === me.id ? texts.takeAccessFromYourself : texts.takeAccessAbout}</p>
        </Confirm>
      )}
    </>
  );
}

function GiveAccess({
  caseId,
  onChange,
}: {
  readonly caseId: string;
  readonly onChange: () => void;
}): ReactNode {
  const { texts } = useLanguage();
  const [email, setEmail] = useState('');
  const [given, setGiven] = useState(false);
  const [state, run] = useAction();

  async function give(): Promise<void> {
    setGiven(false);
    await addMember(caseId, email.trim());
    setEmail('');
    setGiven(true);
    onChange();
  }

  return (
    <section aria-labelledby="give-access">
      <h2 id="give-access">{texts.giveAccess}</h2>
      <p>{texts.guardianHint}</p>
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (email.trim() !== '') run(give);
        }}
      >
        <Field label={texts.email} hint={texts.giveAccessHint}>
          {(described) => (
            <input
              type="email"
              required
              value={email}
              onChange={({ target }) => setEmail(target.value)}
              {...described}
            />
          )}
        </Field>
        <ActionStatus
          state={state}
          working={texts.working}
          said={{
            refused: texts.noSuchAccount,
          }}
        />
        <p role="status">{given && texts.accessGiven}</p>
        <p className="actions">
          <button type="submit" className="button primary" aria-disabled={state.name === 'working'}>
            {texts.giveAccess}
          </button>
        </p>
      </form>
    </section>
  );
}
