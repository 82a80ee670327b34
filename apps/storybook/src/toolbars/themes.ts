import highContrast from '@safe-return/react/themes/high-contrast.css?inline';
import plainGovernment from '@safe-return/react/themes/plain-government.css?inline';
import warm from '@safe-return/react/themes/warm.css?inline';

/** The sample themes: how a portal makes the forms look like its own. */
export const themes = [
  { name: 'plain-government', title: 'Theme of a public office', css: plainGovernment },
  { name: 'warm', title: 'Theme of a counselling centre', css: warm },
  { name: 'high-contrast', title: 'Theme of large letters', css: highContrast },
] as const;

/** The name of a sample theme. */
export type ThemeName = (typeof themes)[number]['name'];
