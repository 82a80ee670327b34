import { loadMessages, partsOfForm } from '@safe-return/messages';
import { ReintegrationPlanForm } from '@safe-return/react';
import '@safe-return/react/styles.css';
import { createRoot } from 'react-dom/client';
import { start } from './start.ts';

// The form as a portal embeds it: with its task list, section by section.
await start(async ({ root, variant }) => {
  const messages = await loadMessages('en', partsOfForm('reintegration-plan'));
  const findings = variant === 'findings' ? { jurisdiction: 'FR', on: '2026-06-15' } : {};
  return () => {
    let written: unknown;
    createRoot(root).render(
      <ReintegrationPlanForm
        messages={messages}
        onDraft={({ profile }) => {
          written = profile?.recordedBy?.organisation;
        }}
        {...findings}
      />,
    );
    return { written: () => written };
  };
});
