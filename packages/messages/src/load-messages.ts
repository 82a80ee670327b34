import type { Catalogue } from './catalogue.ts';
import { loaders } from './compiled/loaders.ts';
import type { Locale } from './locales.ts';

/** A part of a catalogue, such as `ui` or `risk-assessment`. */
export type Part = keyof (typeof loaders)['en'];

/** What a page with the risk assessment needs. */
export const riskAssessmentParts: readonly Part[] = [
  'ui',
  'issues',
  'words',
  'codes',
  'case-profile',
  'risk-assessment',
  'reintegration-plan',
  'rules',
];

/**
 * Loads the messages of one language, on demand and only the parts that are asked for.
 *
 * @throws whatever the import throws when the network fails; the caller may try again.
 */
export async function loadMessages(
  locale: Locale,
  parts: readonly Part[] = riskAssessmentParts,
): Promise<Catalogue> {
  const loaded = await Promise.all(parts.map((part) => loaders[locale][part]()));
  return Object.assign({}, ...loaded.map(({ messages }) => messages));
}
