/**
 * A message, compiled ahead: a text without arguments as it is, any other as the tree that `intl-messageformat` formats.
 *
 * The tree is opaque on purpose, so that the parser's types stay out of this package's.
 */
export type CompiledMessage = string | readonly object[];

/** The messages of one language, or of one part of it, by id. */
export type Catalogue = Readonly<Record<string, CompiledMessage>>;
