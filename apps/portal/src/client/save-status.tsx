import type { ReactNode } from 'react';
import type { DraftSaver, SaveState } from './draft-saver.ts';
import { useLanguage } from './language.ts';

const sentences = {
  saved: 'saved',
  changed: 'changed',
  saving: 'saving',
  unreachable: 'saveUnreachable',
  refused: 'saveRefused',
} as const;

/** Says whether what was typed is saved, and lets it be saved at once. */
export function SaveStatus({
  state,
  saver,
}: {
  readonly state: SaveState;
  readonly saver: DraftSaver;
}): ReactNode {
  const { texts } = useLanguage();
  if (state.name === 'conflict') return null;
  const pending = state.name !== 'saved' && state.name !== 'saving';
  return (
    <div className="save-status" data-state={state.name}>
      <span role="status">{texts[sentences[state.name]]}</span>
      {pending && (
        <button type="button" className="button" onClick={() => void saver.save()}>
          {texts.saveNow}
        </button>
      )}
    </div>
  );
}
