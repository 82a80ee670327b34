import { forms, isReserved, optionMessageId, type Payload, type PlacedQuestion } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import type { Page } from 'playwright';

const form = forms['risk-assessment'];

/** What a person sees and hears of the element that has the focus. */
interface Focused {
  readonly kind: string;
  /** The name of the element: its label, or what stands on a button. */
  readonly name: string;
  /** The names of the groups around it, the nearest first. */
  readonly groups: readonly string[];
  readonly section: string;
  readonly value: string;
  readonly checked: boolean;
  readonly options: readonly string[];
  readonly index: number;
}

/**
 * Fills in a risk assessment as a case worker does who has only a keyboard: Tab from one control to the next, and in each
 * what the keyboard does there. Questions are told apart by their words, as they stand on the page.
 *
 * The focus must stand before the first question; it ends on the button that submits.
 */
export async function fillInByKeyboard(page: Page, payload: Payload, messages: Messages): Promise<void> {
  const worker = new Worker(page, payload, messages);
  for (;;) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(describeFocus);
    if (focused.kind === 'submit' && focused.name === messages.format('ui.submit.button')) return;
    await worker.attend(focused);
  }
}

class Worker {
  readonly #page: Page;
  readonly #payload: Payload;
  readonly #messages: Messages;
  /** The question that the focus was on last, with the place of its answer. */
  #current: { readonly placed: PlacedQuestion; readonly answer: unknown } | undefined;

  constructor(page: Page, payload: Payload, messages: Messages) {
    this.#page = page;
    this.#payload = payload;
    this.#messages = messages;
  }

  async attend(focused: Focused): Promise<void> {
    const say = this.#messages;
    if (focused.kind === 'submit') {
      await this.#page.keyboard.press('Enter');
      return;
    }
    if (focused.name === say.format('ui.question.no-answer')) {
      await this.#sayWhyNot(focused);
      return;
    }
    const found = this.#questionOf(focused);
    if (!found) return;
    this.#current = found;
    const { placed, answer } = found;
    const { kind } = placed.question;
    if (Array.isArray(answer)) {
      if (kind === 'choices') await this.#tick(placed, focused, answer);
      else if (kind === 'countries') await this.#addCountries(focused, answer as string[]);
      else if (kind === 'repeat') await this.#addRow(focused, answer);
    } else if (typeof answer === 'string' || typeof answer === 'number') {
      await this.#answer(placed, focused, String(answer));
    }
  }

  async #answer(placed: PlacedQuestion, focused: Focused, answer: string): Promise<void> {
    const say = this.#messages;
    const { kind } = placed.question;
    if (kind === 'yes-no' || kind === 'choice') return this.#chooseRadio(placed, focused, answer);
    if (kind === 'choices') return this.#tick(placed, focused, [answer]);
    // Why there is no answer is said in a list of its own, which comes next.
    if (isReserved(answer)) return undefined;
    switch (kind) {
      case 'country':
        return this.#choose(say.country(answer));
      case 'language':
        return this.#choose(say.language(answer));
      case 'reference':
        return this.#chooseRow(placed, answer);
      case 'date':
      case 'partial-date':
        return this.#typeDate(focused, answer);
      case 'text':
      case 'long-text':
      case 'number':
        return focused.value === '' ? this.#write(answer) : undefined;
      case 'countries':
      case 'repeat':
        return undefined;
    }
  }

  /** Finds which question the focused control belongs to, by its words and by the entry it stands in. */
  #questionOf({ name, groups, section }: Focused): { placed: PlacedQuestion; answer: unknown } | undefined {
    const say = this.#messages;
    const optional = ` (${say.format('ui.question.optional')})`;
    const words = [name, ...groups].map((each) => each.replace(optional, ''));
    const placed = form.placed.find(
      (one) =>
        this.#titleOf(one.section) === section &&
        words.some((each) => each === say.formatKnown(one.path) || each === this.#addTo(one.path)),
    );
    if (!placed) return undefined;
    return { placed, answer: answerAt(this.#payload, placed.path, rowIn(groups, say)) };
  }

  #titleOf(section: string): string {
    const own = `section.${form.id}.${section}.title`;
    return this.#messages.formatKnown(
      this.#messages.has(own) ? own : `section.case-profile.${section}.title`,
    );
  }

  #addTo(path: string): string {
    return this.#messages.format('ui.rows.add-to', { question: this.#messages.formatKnown(path) });
  }

  async #chooseRadio(placed: PlacedQuestion, focused: Focused, code: string): Promise<void> {
    if (focused.kind !== 'radio') return;
    const wanted = this.#optionName(placed, code);
    if (focused.checked && focused.name === wanted) return;
    if (focused.name === wanted) {
      await this.#page.keyboard.press('Space');
      return;
    }
    for (let presses = 0; presses < 60; presses += 1) {
      await this.#page.keyboard.press('ArrowDown');
      const { name } = await this.#page.evaluate(describeFocus);
      if (name === wanted) return;
    }
    throw new Error(`The radio button of ${placed.path} for ${code} can't be reached by the keyboard.`);
  }

  async #tick(placed: PlacedQuestion, focused: Focused, codes: readonly unknown[]): Promise<void> {
    if (focused.kind !== 'checkbox') return;
    const wanted = codes.some((code) => this.#optionName(placed, String(code)) === focused.name);
    if (wanted !== focused.checked) await this.#page.keyboard.press('Space');
  }

  async #addCountries(focused: Focused, codes: readonly string[]): Promise<void> {
    if (focused.kind !== 'select') return;
    for (const name of codes.map((code) => this.#messages.country(code))) {
      // A country that is in already is no longer in the list, where Enter would only open it.
      if (!focused.options.includes(name)) continue;
      await this.#choose(name);
      await this.#page.keyboard.press('Enter');
    }
  }

  async #addRow(focused: Focused, rows: readonly unknown[]): Promise<void> {
    const entries = focused.index;
    if (focused.kind === 'button' && entries < rows.length) await this.#page.keyboard.press('Enter');
  }

  /** Chooses in a list by typing what it is called, and by the arrows where that finds another first. */
  async #choose(option: string): Promise<void> {
    for (let presses = 0; presses < 400; presses += 1) {
      const { value, options } = await this.#page.evaluate(describeFocus);
      if (value === option || !options.includes(option)) return;
      if (presses === 0) await this.#page.keyboard.type(option);
      await this.#page.keyboard.press(
        options.indexOf(value) < options.indexOf(option) ? 'ArrowDown' : 'ArrowUp',
      );
    }
  }

  async #chooseRow(placed: PlacedQuestion, id: string): Promise<void> {
    const to = placed.question.kind === 'reference' ? placed.question.to : '';
    const rows = answerAt(this.#payload, to, undefined) as readonly { readonly id?: string }[];
    const number = rows.findIndex((row) => row.id === id) + 1;
    await this.#choose(this.#messages.format('ui.rows.row', { number }));
  }

  /** Types a few words letter by letter; more comes at once, as dictation and writing aids send it. */
  async #write(words: string): Promise<void> {
    if (words.length <= 12) await this.#page.keyboard.type(words);
    else await this.#page.keyboard.insertText(words);
  }

  async #typeDate(focused: Focused, date: string): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-');
    const say = this.#messages;
    const part = {
      [say.format('ui.date.year')]: year,
      [say.format('ui.date.month')]: month,
      [say.format('ui.date.day')]: day,
    };
    if (focused.kind === 'text' && focused.value === '')
      await this.#page.keyboard.type(part[focused.name] ?? '');
  }

  async #sayWhyNot(focused: Focused): Promise<void> {
    const answer = this.#current?.answer;
    if (focused.kind === 'select' && isReserved(answer)) {
      await this.#choose(this.#messages.formatKnown(`reserved.${answer}`));
    }
  }

  #optionName({ path, question }: PlacedQuestion, code: string): string {
    const say = this.#messages;
    if (isReserved(code) || !('options' in question)) return say.formatKnown(`reserved.${code}`);
    return say.formatKnown(optionMessageId(path, question, code));
  }
}

/** Which entry of a list the groups around a control name. */
function rowIn(groups: readonly string[], say: Messages): number | undefined {
  for (let row = 0; row < 100; row += 1) {
    const entry = say.format('ui.rows.row', { number: row + 1 });
    if (groups.some((group) => group.startsWith(`${entry}:`))) return row;
  }
  return undefined;
}

function answerAt(payload: Payload, path: string, row: number | undefined): unknown {
  const location = path.replace(/\[\]$/, '').replace('[]', `[${String(row ?? 0)}]`);
  const pointer = location.startsWith(`${form.root}.`)
    ? `answers${location.slice(form.root.length)}`
    : location;
  return pointer
    .split(/[.[\]]+/)
    .filter((segment) => segment !== '')
    .reduce<unknown>(
      (at, segment) => (typeof at === 'object' && at !== null ? Reflect.get(at, segment) : undefined),
      payload,
    );
}

/** Looks at the focused element as assistive technology does: its role, its name, the groups around it. Runs in the page. */
function describeFocus(): Focused {
  const element = document.activeElement;
  const wordsOf = (label: Element | null | undefined): string => {
    const copy = label?.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const unsaid of copy.querySelectorAll('[aria-hidden]')) unsaid.remove();
    return (copy.textContent ?? '').trim();
  };
  const groups: string[] = [];
  let section = '';
  for (let at = element?.parentElement; at; at = at.parentElement) {
    if (at instanceof HTMLFieldSetElement) groups.push(wordsOf(at.querySelector('legend')));
    const label = at.tagName === 'SECTION' ? at.getAttribute('aria-labelledby') : null;
    if (label !== null) section = wordsOf(document.querySelector(`#${CSS.escape(label)}`));
  }
  const labelled =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  const options = element instanceof HTMLSelectElement ? [...element.options].map(({ text }) => text) : [];
  return {
    kind:
      element instanceof HTMLSelectElement
        ? 'select'
        : element instanceof HTMLInputElement || element instanceof HTMLButtonElement
          ? element.type
          : (element?.tagName.toLowerCase() ?? ''),
    name: wordsOf(labelled ? element.labels?.[0] : element),
    groups,
    section,
    value:
      element instanceof HTMLSelectElement
        ? (element.selectedOptions[0]?.text ?? '')
        : element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? element.value
          : '',
    checked: element instanceof HTMLInputElement && element.checked,
    options,
    index: element?.closest('section')?.querySelectorAll(':scope > fieldset').length ?? 0,
  };
}
