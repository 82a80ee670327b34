import { createContext, use } from 'react';
import { initialGlobals, readToolbars, type Toolbars } from './toolbars.ts';

/** Hands what the toolbars say to the stories below. */
export const ToolbarsContext = createContext<Toolbars>(readToolbars(initialGlobals));

/** What the toolbars say. */
export function useToolbars(): Toolbars {
  return use(ToolbarsContext);
}
