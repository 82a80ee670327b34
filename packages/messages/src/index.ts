export type { Catalogue, CompiledMessage } from './catalogue.ts';
export type { MessageArguments } from './compiled/message-arguments.ts';
export type { MessageId } from './compiled/message-id.ts';
export { importAgain } from './import-again.ts';
export {
  copyParts,
  findingParts,
  firstPageParts,
  loadMessages,
  partsOfForm,
  pictureParts,
  type Part,
} from './load-messages.ts';
export { notLoaded } from './compiled/not-loaded.ts';
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
export {
  sayCondition,
  sayPlace,
  sayTrace,
  type ConditionLike,
  type SaidAnswer,
  type SaidCondition,
  type SaidTrace,
  type TraceLike,
  type Words,
} from './say-condition.ts';
