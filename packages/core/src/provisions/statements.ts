import type { ProvisionId } from './legal.ts';
import type { Statement } from './statement.ts';
import { er1 } from './statements/er1.ts';
import { er2 } from './statements/er2.ts';
import { er3 } from './statements/er3.ts';
import { er4 } from './statements/er4.ts';
import { er5 } from './statements/er5.ts';
import { er6 } from './statements/er6.ts';
import { er7 } from './statements/er7.ts';
import { glossary } from './statements/glossary.ts';
import { gp1 } from './statements/gp1.ts';
import { gp2 } from './statements/gp2.ts';
import { gp3 } from './statements/gp3.ts';
import { gp4 } from './statements/gp4.ts';
import { gp5 } from './statements/gp5.ts';
import { gp6 } from './statements/gp6.ts';
import { gp7 } from './statements/gp7.ts';
import { introduction } from './statements/introduction.ts';

/** What all provisions of the Guiding Principles say, by id. Texts only: no rule and no form imports them. */
export const statements: Readonly<Record<ProvisionId, Statement>> = {
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
