import type { ReactNode } from 'react';
import type { DraftSaver, SaveState } from './draft-saver.ts';
import { useLanguage } from './language.ts';

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
  const failed = state.name === 'failed';
  return (
    <div className="save-status" data-state={state.name}>
      <span role="status">
        {failed
          ? `${texts.notSaved} ${texts.failures[state.failure]} ${texts.typedIsKept}`
          : texts.saveStates[state.name]}
      </span>
      {(failed || state.name === 'changed') && (
        <button type="button" className="button" onClick={() => void saver.save()}>
          {texts.saveNow}
        </button>
      )}
    </div>
  );
}
