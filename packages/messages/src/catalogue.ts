import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** A message, compiled ahead: a text without arguments as it is, any other as the tree that `@formatjs/intl` formats. */
export type CompiledMessage = string | readonly MessageFormatElement[];

/** The messages of one language, or of one part of it, by id. */
export type Catalogue = Readonly<Record<string, CompiledMessage>>;
