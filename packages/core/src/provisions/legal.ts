import type { LegalGround } from './legal-ground.ts';
import { er1 } from './legal/er1.ts';
import { er2 } from './legal/er2.ts';
import { er3 } from './legal/er3.ts';
import { er4 } from './legal/er4.ts';
import { er5 } from './legal/er5.ts';
import { er6 } from './legal/er6.ts';
import { er7 } from './legal/er7.ts';
import { glossary } from './legal/glossary.ts';
import { gp1 } from './legal/gp1.ts';
import { gp2 } from './legal/gp2.ts';
import { gp3 } from './legal/gp3.ts';
import { gp4 } from './legal/gp4.ts';
import { gp5 } from './legal/gp5.ts';
import { gp6 } from './legal/gp6.ts';
import { gp7 } from './legal/gp7.ts';
import { introduction } from './legal/introduction.ts';

/**
 * The force and the instruments of all provisions of the Guiding Principles, by id.
 *
 * Rules and forms cite from here, so that a provision that does not exist does not compile; what a provision says
 * stands in `statements.ts`, which they never import.
 */
export const legalGrounds = {
  ...glossary,
  ...introduction,
  ...gp1,
  ...gp2,
  ...gp3,
  ...gp4,
  ...gp5,
  ...gp6,
  ...gp7,
  ...er1,
  ...er2,
  ...er3,
  ...er4,
  ...er5,
  ...er6,
  ...er7,
};

/** The id of a provision: `gl` glossary, `in` introduction, `gp1` to `gp7` Part 1, `er1` to `er7` Part 2. */
export type ProvisionId = keyof typeof legalGrounds;

/** Looks up what a provision rests on. */
export function legalGround(id: ProvisionId): LegalGround {
  return legalGrounds[id];
}
