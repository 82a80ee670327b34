import { protectionOptionCodes } from '../questions/code-lists.ts';
import * as children from './children.ts';
import * as humanitarian from './humanitarian.ts';
import * as internationalProtection from './international-protection.ts';
import type { ProtectionOption } from './option.ts';
import * as shortTerm from './short-term.ts';

const groups = [shortTerm, humanitarian, internationalProtection, children] as const;
const defined = groups.flatMap((group) => Object.values<ProtectionOption>(group));
const order: readonly string[] = protectionOptionCodes.codes;

/** Every protection option, in the order of their code list. */
export const protectionOptions: readonly ProtectionOption[] = defined.toSorted(
  (one, other) => order.indexOf(one.id) - order.indexOf(other.id),
);
