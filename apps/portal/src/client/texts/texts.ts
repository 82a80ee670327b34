import type { Locale } from '@safe-return/messages';
import { ar } from './ar.ts';
import { en, type Texts } from './en.ts';
import { fr } from './fr.ts';

/** The portal's own texts, in every language that the forms are in. */
export const texts: Readonly<Record<Locale, Texts>> = { en, fr, ar };
