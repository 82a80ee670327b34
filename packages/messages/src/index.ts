export type { Catalogue, CompiledMessage } from './catalogue.ts';
export type { MessageArguments } from './compiled/message-arguments.ts';
export type { MessageId } from './compiled/message-id.ts';
export { loadMessages, riskAssessmentParts, type Part } from './load-messages.ts';
export { directionOf, locales, negotiateLocale, type Locale, type LocaleInfo } from './locales.ts';
export {
  createMessages,
  type DatePart,
  MissingMessage,
  type IssueLike,
  type Messages,
  type MessagesSpec,
  type Named,
  type QuestionLike,
  type Values,
  type ValuesOf,
} from './messages.ts';
