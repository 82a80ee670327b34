import '@safe-return/react/styles.css';
import type { Preview } from '@storybook/react-vite';
import { globalTypes, initialGlobals } from '../src/toolbars/toolbars.ts';
import { withPrintRules } from '../src/toolbars/with-print-rules.tsx';
import { withToolbars } from '../src/toolbars/with-toolbars.tsx';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [withPrintRules, withToolbars],
  parameters: {
    // The room pads by itself, so that its colour reaches the edge.
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Start here',
          'Words and tone',
          'Do and don’t',
          'Foundations',
          ['Type', 'Space', 'Colour'],
          'Forms',
          [
            'Risk assessment',
            'Best interests of a child',
            'Consent to share information',
            'Reintegration plan',
            'Report of a contact',
            'Every question',
          ],
          'Controls',
          'Parts',
          'Sections',
          'Findings',
          'Pictures',
        ],
      },
    },
  },
};

export default preview;
