import { useState, type ReactNode } from 'react';
import { ActionStatus } from '../action-status.tsx';
import { Field } from '../field.tsx';
import { useLanguage } from '../language.ts';
import { PageTitle } from '../page-title.tsx';
import { changePassword, shortestPassword, type PasswordProblem } from '../server.ts';
import { useSession } from '../session.ts';
import { useAction } from '../use-action.ts';

/** Who is signed in, and a new password for them. */
export function AccountPage(): ReactNode {
  const { texts } = useLanguage();
  const me = useSession();
  return (
    <div className="narrow">
      <PageTitle>{texts.account}</PageTitle>
      <dl className="facts">
        <div>
          <dt>{texts.personName}</dt>
          <dd>
            <bdi>{me.name}</bdi>
          </dd>
        </div>
        <div>
          <dt>{texts.email}</dt>
          <dd>
            <bdi>{me.email}</bdi>
          </dd>
        </div>
        <div>
          <dt>{texts.role}</dt>
          <dd>
            {texts.roles[me.role]}. {texts.rolesMay[me.role]}
          </dd>
        </div>
      </dl>
      <ChangePassword email={me.email} />
    </div>
  );
}

function ChangePassword({ email }: { readonly email: string }): ReactNode {
  const { texts } = useLanguage();
  const [current, setCurrent] = useState('');
  const [wanted, setWanted] = useState('');
  const [problem, setProblem] = useState<PasswordProblem>();
  const [done, setDone] = useState(false);
  const [state, run] = useAction();

  async function change(): Promise<void> {
    setDone(false);
    const found = wanted.length < shortestPassword ? 'too-short' : await changePassword(current, wanted);
    setProblem(found);
    if (found !== undefined) return;
    setDone(true);
    setCurrent('');
    setWanted('');
  }

  return (
    <section aria-labelledby="change-password">
      <h2 id="change-password">{texts.changePassword}</h2>
      <p>{texts.changePasswordAbout}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          run(change);
        }}
      >
        {/* Tells a password manager whose password it is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <Field
          label={texts.currentPassword}
          error={problem === 'wrong' ? texts.passwordProblems.wrong : undefined}
        >
          {(described) => (
            <input
              type="password"
              autoComplete="current-password"
              required
              value={current}
              onChange={({ target }) => setCurrent(target.value)}
              {...described}
            />
          )}
        </Field>
        <Field
          label={texts.newPassword}
          hint={texts.newPasswordHint}
          error={problem === undefined || problem === 'wrong' ? undefined : texts.passwordProblems[problem]}
        >
          {(described) => (
            <input
              type="password"
              autoComplete="new-password"
              required
              value={wanted}
              onChange={({ target }) => setWanted(target.value)}
              {...described}
            />
          )}
        </Field>
        <ActionStatus state={state} working={texts.working} />
        <p role="status">{done && texts.passwordChanged}</p>
        <p className="actions">
          <button type="submit" className="button primary" aria-disabled={state.name === 'working'}>
            {texts.changePassword}
          </button>
        </p>
      </form>
    </section>
  );
}
