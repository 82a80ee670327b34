import { useRef, useState, type ReactNode } from 'react';
import { ActionStatus } from './action-status.tsx';
import { Field } from './field.tsx';
import { useLanguage } from './language.ts';
import { signIn } from './server.ts';
import { useAction } from './use-action.ts';

/** Asks for e-mail address and password. */
export function SignInFields({
  email: known,
  onSignedIn,
}: {
  /** Whose password it is, where that is certain. */
  readonly email?: string;
  readonly onSignedIn: () => Promise<void> | void;
}): ReactNode {
  const { texts } = useLanguage();
  const [email, setEmail] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState(false);
  const [state, run] = useAction();
  const field = useRef<HTMLInputElement>(null);

  async function attempt(): Promise<void> {
    setWrong(false);
    if (await signIn(email.trim(), password)) {
      await onSignedIn();
      return;
    }
    setWrong(true);
    setPassword('');
    field.current?.focus();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        run(attempt);
      }}
    >
      <Field label={texts.email}>
        {(described) => (
          <input
            type="email"
            autoComplete="username"
            required
            readOnly={known !== undefined}
            value={email}
            onChange={({ target }) => setEmail(target.value)}
            {...described}
          />
        )}
      </Field>
      <Field label={texts.password} error={wrong ? texts.wrongPassword : undefined}>
        {(described) => (
          <input
            ref={field}
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={({ target }) => setPassword(target.value)}
            {...described}
          />
        )}
      </Field>
      <ActionStatus
        state={state}
        working={texts.signingIn}
        said={{ 'too-often': texts.tooManyTries, refused: texts.failures.failed }}
      />
      <p className="actions">
        <button type="submit" className="button primary" aria-disabled={state.name === 'working'}>
          {texts.signIn}
        </button>
      </p>
    </form>
  );
}
