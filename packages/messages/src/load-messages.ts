import type { Catalogue } from './catalogue.ts';
import { loaders } from './compiled/loaders.ts';
import { importAgain } from './import-again.ts';
import type { Locale } from './locales.ts';

/** A part of a catalogue, such as `ui` or `risk-assessment`. */
export type Part = keyof (typeof loaders)['en'];

/** What every page with a form needs, beside the words of the form itself. */
const common = ['ui', 'issues', 'words', 'codes', 'case-profile'] as const satisfies readonly Part[];

/** The part with the words of a form, by the id of the form. */
export const formParts = [
  'risk-assessment',
  'best-interests',
  'data-sharing-consent',
  'reintegration-plan',
  'monitoring-report',
] as const satisfies readonly Part[];

/** What the first page of any form needs. The rest of the form’s words can come after it. */
export const firstPageParts: readonly Part[] = ['ui', 'words', 'first-page'];

/** What a page with one form needs, without the findings. */
export function partsOfForm(form: (typeof formParts)[number]): readonly Part[] {
  return [...common, form];
}

/** What findings are said with: of every rule, of every question that a rule may wait for. */
export const findingParts: readonly Part[] = [
  ...common,
  ...formParts,
  'facts',
  'options',
  'pictures',
  'rules-1',
  'rules-2',
  'rules-3',
  'rules-4',
  'rules-5',
  'rules-6',
  'rules-7',
];

/** What pictures are said with: dangers, findings, contacts and consents, and the questions that contacts wait for. */
export const pictureParts: readonly Part[] = [...common, ...formParts, 'pictures', 'schedule', 'sharing'];

/** What a person’s own copy is said with, of a consent, a plan or a result. */
export const copyParts: readonly Part[] = [...findingParts, 'schedule', 'copy'];

/**
 * Loads the messages of one language, on demand and only the parts that are asked for.
 *
 * @throws whatever the import throws when the network fails; the caller may try again.
 */
export async function loadMessages(
  locale: Locale,
  parts: readonly Part[] = findingParts,
): Promise<Catalogue> {
  const loaded = await Promise.all(
    parts.map((part) => importAgain<{ readonly messages: Catalogue }>(loaders[locale][part])),
  );
  return Object.assign({}, ...loaded.map(({ messages }) => messages));
}
