import type { Decorator } from '@storybook/react-vite';

/** A story as those see it whose language is written from right to left. */
export const rightToLeft: Decorator = (Picture) => (
  <div lang="ar" dir="rtl">
    <Picture />
  </div>
);

export const inFrench: Decorator = (Picture) => (
  <div lang="fr">
    <Picture />
  </div>
);

export const narrow: Decorator = (Picture) => (
  <div style={{ inlineSize: '320px' }}>
    <Picture />
  </div>
);

export const dark: Decorator = (Picture) => (
  <div data-theme="dark" style={{ background: '#15181c' }}>
    <Picture />
  </div>
);
