import type { ProvisionId } from '../provisions/legal.ts';

/**
 * What the build has taken out of the forms: by the first path of each section, the provisions of its questions in turn.
 *
 * In the sources there is nothing here, and the questions have them: see `scripts/set-basis-apart.ts`.
 */
export const setApart: Readonly<Record<string, readonly (readonly ProvisionId[])[]>> = {};
