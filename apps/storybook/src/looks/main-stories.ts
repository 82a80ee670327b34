import { composeStories } from '@storybook/react-vite';
import * as options from '../findings/protection-options.stories.tsx';
import * as bestInterests from '../forms/best-interests.stories.tsx';
import * as consent from '../forms/data-sharing-consent.stories.tsx';
import * as monitoringReport from '../forms/monitoring-report.stories.tsx';
import * as riskAssessment from '../forms/risk-assessment.stories.tsx';
import * as findings from '../parts/findings-panel.stories.tsx';
import * as rows from '../parts/rows.stories.tsx';
import * as consentMatrix from '../pictures/consent-matrix.stories.tsx';
import * as contacts from '../pictures/monitoring-timeline.stories.tsx';
import * as dangers from '../pictures/risk-matrix.stories.tsx';
import { themes } from '../toolbars/themes.ts';
import type { Media } from './browser-commands.ts';

/** How a story is looked at. */
export interface WayToLook {
  readonly globals?: Readonly<Record<string, string>>;
  readonly media?: Media;
  readonly viewport?: readonly [width: number, height: number];
}

/** How a story is looked at where a way says nothing else. */
export const asUsual = { globals: {}, media: {}, viewport: [1024, 768] } as const satisfies WayToLook;

/** The ways in which stories are looked at. */
export const waysToLook: Readonly<Record<string, WayToLook>> = {
  light: {},
  dark: { globals: { scheme: 'dark' } },
  'forced-colours': { media: { forcedColors: 'active' } },
  arabic: { globals: { locale: 'ar' } },
  'two-languages': { globals: { locale: 'fr', secondLocale: 'ar' } },
  narrow: { viewport: [320, 900] },
  print: { media: { media: 'print' }, viewport: [720, 1000] },
  ...Object.fromEntries(themes.map(({ name }) => [name, { globals: { theme: name } }])),
};

interface ComposedStory {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly run: (context: {
    readonly canvasElement: HTMLElement;
    readonly globals: Readonly<Record<string, unknown>>;
    readonly viewMode: 'story';
  }) => Promise<void>;
}

/** A story whose looks are kept as pictures, and the ways in which it is looked at. */
export interface MainStory {
  readonly story: ComposedStory;
  readonly ways: readonly string[];
}

const all = Object.keys(waysToLook);

/** The stories whose looks are kept. */
export const mainStories: Readonly<Record<string, MainStory>> = {
  form: { story: composeStories(riskAssessment).HalfFilled, ways: all.filter((way) => way !== 'print') },
  findings: { story: composeStories(findings).Obstacles, ways: all },
  review: { story: composeStories(riskAssessment).Review, ways: ['light', 'print'] },
  errors: { story: composeStories(consent).WithErrors, ways: ['light', 'dark', 'forced-colours', 'arabic'] },
  'painful-section': { story: composeStories(riskAssessment).PainfulSection, ways: ['light'] },
  options: { story: composeStories(options).SomeCanBeAskedFor, ways: ['light', 'narrow'] },
  rows: { story: composeStories(rows).TwoRows, ways: ['light', 'dark', 'narrow', 'arabic'] },
  paper: { story: composeStories(monitoringReport).ReadOnly, ways: ['print'] },
  weighing: { story: composeStories(bestInterests).Weighing, ways: ['light', 'dark', 'arabic'] },
  dangers: { story: composeStories(dangers).Typical, ways: ['light', 'dark', 'narrow', 'print'] },
  contacts: { story: composeStories(contacts).Typical, ways: ['light', 'forced-colours'] },
  'who-may-know': { story: composeStories(consentMatrix).TakenBack, ways: ['light'] },
};
