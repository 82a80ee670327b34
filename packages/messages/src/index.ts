export type { Catalogue, CompiledMessage } from './catalogue.ts';
export type { MessageId } from './compiled/message-id.ts';
export { loadMessages, riskAssessmentParts, type Part } from './load-messages.ts';
export { directionOf, locales, negotiateLocale, type Locale, type LocaleInfo } from './locales.ts';
export { createMessages, type IssueLike, type Messages, type MessagesSpec, type Values } from './messages.ts';
