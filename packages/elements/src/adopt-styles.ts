import buttons from '../../react/src/styles/buttons.css?inline';
import drafts from '../../react/src/styles/drafts.css?inline';
import errors from '../../react/src/styles/errors.css?inline';
import exit from '../../react/src/styles/exit.css?inline';
import form from '../../react/src/styles/form.css?inline';
import preferences from '../../react/src/styles/preferences.css?inline';
import print from '../../react/src/styles/print.css?inline';
import questions from '../../react/src/styles/questions.css?inline';
import rows from '../../react/src/styles/rows.css?inline';
import taskList from '../../react/src/styles/task-list.css?inline';
import theme from '../../react/src/styles/theme.css?inline';
import { importAgain } from '@safe-return/messages';
import host from './host.css?inline';
import aroundCopy from './page.css?inline';

/** What styles what comes later. */
const later = ['sections', 'review', 'findings', 'told', 'copy', 'pictures'] as const;
type Later = (typeof later)[number];

/** The sheets in their order, which is that of `styles.css` of `@safe-return/react`; what comes later has its place kept. */
const order: readonly (Later | { readonly css: string })[] = [
  { css: host + theme + form + questions + rows },
  'sections',
  { css: buttons + taskList + errors },
  'review',
  'findings',
  { css: drafts + exit },
  'told',
  'copy',
  'pictures',
  { css: preferences + print },
];

/** How large the letters of a form are, in `rem`, where the page sets no `--sr-size`. */
const ofForm = 1.0625;

/** Sheets belong to one document, and are shared by all elements in it. */
const made = new WeakMap<Document, Sheets>();

interface Sheets {
  readonly ofForm: readonly CSSStyleSheet[];
  readonly ofPage: CSSStyleSheet;
}

/** Puts the styles into a shadow root, or where a light element stands: no policy for styles forbids sheets made so. */
export function adoptStyles(container: ShadowRoot | HTMLElement): void {
  const page = container.ownerDocument;
  let sheets = made.get(page);
  if (!sheets) {
    sheets = makeSheets(page);
    if (!sheets) return;
    made.set(page, sheets);
  }
  adopt(container.getRootNode() as Document | ShadowRoot, sheets.ofForm);
  adopt(page, [sheets.ofPage]);
  void fillIn(sheets.ofForm);
}

function makeSheets({ defaultView: view }: Document): Sheets | undefined {
  if (!view) return undefined;
  const make = (css: string): CSSStyleSheet => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(inOwnRem(css));
    return sheet;
  };
  return {
    ofForm: order.map((each) => make(typeof each === 'object' ? each.css : '')),
    ofPage: make(aroundCopy),
  };
}

function adopt(tree: Document | ShadowRoot, sheets: readonly CSSStyleSheet[]): void {
  for (const sheet of sheets)
    if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
}

async function fillIn(sheets: readonly CSSStyleSheet[]): Promise<void> {
  const later = await importAgain(() => import('./later-styles.ts')).catch(() => undefined);
  // Without them a form is plainer, and all there; the next element that comes onto the page tries again.
  if (!later) return;
  for (const [index, each] of order.entries())
    if (typeof each === 'string') sheets[index]?.replaceSync(inOwnRem(later.styles[each]));
}

/**
 * Counts in `--sr-rem`, since the letters of the root, which `rem` is, may have another size in a page.
 *
 * A container is asked in letters of its own, because it knows no property; a screen is in those of the reader already.
 */
function inOwnRem(css: string): string {
  return css.replaceAll(/(@media|@container)[^{]*|-?[\d.]*\drem/g, (found, rule?: string) => {
    if (rule === '@media') return found;
    if (rule === '@container')
      return found.replaceAll(/[\d.]+rem/g, (size) => `${String(parseFloat(size) / ofForm)}em`);
    return `calc(${String(parseFloat(found))} * var(--sr-rem))`;
  });
}
