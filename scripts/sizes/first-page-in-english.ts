// What a page loads beside a form in English before somebody can begin, as the form loads it by itself.
export { messages as ui } from '../../packages/messages/src/compiled/en/ui.ts';
export { messages as words } from '../../packages/messages/src/compiled/en/words.ts';
export { messages as firstPage } from '../../packages/messages/src/compiled/en/first-page.ts';
