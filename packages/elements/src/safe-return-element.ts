import type { Evaluation, Issue, JurisdictionArgument, Payload } from '@safe-return/core';
import { createMessages, firstPageParts, loadMessages, negotiateLocale } from '@safe-return/messages';
import type {
  DraftStore,
  FormState,
  Refusal,
  SafeReturnFormProps,
  SubmissionResult,
} from '@safe-return/react';
import { createElement, type ComponentType, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { adoptStyles } from './adopt-styles.ts';
import { inheritedAttribute } from './inherited-attribute.ts';
import { keepWithin } from './keep-within.ts';

/** What of an element is an attribute too, each by the name of its property. */
const attributes = {
  locale: 'locale',
  secondLocale: 'second-locale',
  on: 'on',
  layout: 'layout',
  wording: 'wording',
  draftId: 'draft-id',
  exitTo: 'exit-to',
  formTitle: 'form-title',
} as const;
const flags = {
  readOnly: 'read-only',
  required: 'required',
  mirror: 'mirror',
  hostSaves: 'host-saves',
  light: 'light',
} as const;
const objects = [
  'defaultValue',
  'profile',
  'otherParts',
  'jurisdiction',
  'drafts',
  'wipe',
  'refusal',
] as const satisfies readonly (keyof SafeReturnFormProps<Payload>)[];

/** The attributes of a tag, for whoever declares the tags to a template language: JSX, or Vue. */
export type SafeReturnAttributes = {
  readonly [name in (typeof attributes)[keyof typeof attributes] | 'jurisdiction' | 'name']?:
    string | undefined;
} & { readonly [name in (typeof flags)[keyof typeof flags]]?: boolean | '' | undefined };

declare global {
  interface GlobalEventHandlersEventMap {
    /** A form was submitted, and waits for `accept()` or `refuse()`. */
    'safe-return-submit': Event;
    /** Something was written; `payload()` has it. */
    'safe-return-draft': Event;
    /** Findings were made; `findings()` has them. */
    'safe-return-findings': Event;
  }
}

/** How long a page may take to answer a submission, in milliseconds, before the form says that it could not be sent. */
const patience = 120_000;

/** Nobody answered a submission. What was written stays, and can be submitted again. */
class NotAnswered extends Error {
  override readonly name = 'NotAnswered';

  constructor() {
    super('Nobody called accept() or refuse() after safe-return-submit. The form keeps what was written.');
  }
}

interface Given<Content extends Payload> {
  defaultValue?: Content | undefined;
  profile?: Content['profile'] | undefined;
  otherParts?: SafeReturnFormProps<Content>['otherParts'];
  jurisdiction?: JurisdictionArgument | undefined;
  drafts?: DraftStore | undefined;
  wipe?: (() => void | Promise<void>) | undefined;
  refusal?: Refusal | undefined;
}

interface Submission<Content extends Payload> {
  readonly payload: Content;
  readonly answer: (result: SubmissionResult) => void;
}

let made = 0;

// A server that imports this has no elements.
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * One form as an element of the page.
 *
 * Its events say that something happened and carry nothing; what was written is asked for by `payload()`.
 */
export class SafeReturnElement<Content extends Payload> extends Base {
  static readonly formAssociated = true;
  static readonly observedAttributes: readonly string[] = [
    ...Object.values(attributes),
    ...Object.values(flags),
    'jurisdiction',
    'lang',
    'data-theme',
  ];

  /** The language of the worker; without it that of the page around, as `lang` says. */
  declare locale: string | null;
  /** The language of the person, shown beside that of the worker. */
  declare secondLocale: string | null;
  /** The day that the findings are made for, `YYYY-MM-DD`. Without it, or without `jurisdiction`, there are none. */
  declare on: string | null;
  /** Whether the form begins as `one-section` at a time, or as `one-page`. */
  declare layout: string | null;
  /** Whether it begins in the `usual` words, or in those for a `child`. */
  declare wording: string | null;
  /** Names the draft: the same for this person, form and user each time, and meaning nothing elsewhere. */
  declare draftId: string | null;
  /** A dull page to leave for when somebody comes in who must not see this one. */
  declare exitTo: string | null;
  /** Another title than the form's own. Two of the same form on one page need one each. */
  declare formTitle: string | null;
  /** Shows the answers, and takes none. So does a disabled `fieldset` around it. */
  declare readOnly: boolean;
  /** Keeps a host form from being sent before this form was accepted. */
  declare required: boolean;
  /** Puts the payload into the data of a host form, under `name`, as JSON. Without it the form gives a host form nothing. */
  declare mirror: boolean;
  /** Says that the page saves with every `safe-return-draft`; otherwise the form warns that nothing outlives the page. */
  declare hostSaves: boolean;
  /** Without a shadow root, in the styles of the page. Looked at when the element first comes onto it. */
  declare light: boolean;

  readonly #form: ComponentType<SafeReturnFormProps<Content>>;
  readonly #internals: ElementInternals;
  readonly #given: Given<Content> = {};
  #container: ShadowRoot | HTMLElement | undefined;
  #root: Root | undefined;
  #state: FormState<Content> | undefined;
  #findings: Evaluation | undefined;
  #submission: Submission<Content> | undefined;
  /** What was written before the element was taken off the page. */
  #kept: Content | undefined;
  /** Counts the forms that were begun one after the other in this element. */
  #begun = 0;
  #touched = false;
  #accepted = false;
  /** It was accepted, and has been off the page since. */
  #closed = false;
  /** The host form is on its way to the server, with the submission in it. */
  #sending = false;
  #disabled = false;
  #scheduled = false;
  readonly #prefix: string;
  #around: MutationObserver | undefined;

  constructor(form: ComponentType<SafeReturnFormProps<Content>>) {
    super();
    this.#form = form;
    this.#internals = this.attachInternals();
    made += 1;
    this.#prefix = `${this.localName}-${String(made)}-`;
  }

  /** What is there already: a draft, or what the portal knows. Taken up until somebody writes, and by a reset. */
  get defaultValue(): Content | undefined {
    return this.#given.defaultValue;
  }

  set defaultValue(value: Content | undefined) {
    this.#give({ defaultValue: value });
    this.#beginAnew();
  }

  /** The case profile as the portal knows it; what `defaultValue` says of it goes first. */
  get profile(): Content['profile'] | undefined {
    return this.#given.profile;
  }

  set profile(value: Content['profile'] | undefined) {
    this.#give({ profile: value });
    this.#beginAnew();
  }

  /** What else the case file holds. */
  get otherParts(): SafeReturnFormProps<Content>['otherParts'] {
    return this.#given.otherParts;
  }

  set otherParts(value: SafeReturnFormProps<Content>['otherParts']) {
    this.#give({ otherParts: value });
  }

  /** The state that would return the person; as an attribute by its code. */
  get jurisdiction(): JurisdictionArgument | undefined {
    return this.#given.jurisdiction ?? this.getAttribute('jurisdiction') ?? undefined;
  }

  set jurisdiction(value: JurisdictionArgument | undefined) {
    this.#give({ jurisdiction: value });
  }

  /** Where drafts go. It needs a `draftId`. */
  get drafts(): DraftStore | undefined {
    return this.#given.drafts;
  }

  set drafts(value: DraftStore | undefined) {
    this.#give({ drafts: value });
  }

  /** Deletes what was saved when the way out of the page is taken. */
  get wipe(): (() => void | Promise<void>) | undefined {
    return this.#given.wipe;
  }

  set wipe(value: (() => void | Promise<void>) | undefined) {
    this.#give({ wipe: value });
  }

  /** Why a server did not take `defaultValue`, on a page that it sends again. Shown until a reset, or until somebody mends it. */
  get refusal(): Refusal | undefined {
    return this.#given.refusal;
  }

  set refusal(value: Refusal | undefined) {
    this.#give({ refusal: value });
    this.#beginAnew();
  }

  /** What is written so far; while a submission waits for its answer, what was submitted. */
  payload(): Content | undefined {
    return this.#submission?.payload ?? this.#state?.payload() ?? this.#kept ?? this.#given.defaultValue;
  }

  /** What the findings beside the form came to last; undefined where there are none yet. */
  findings(): Evaluation | undefined {
    return this.#findings;
  }

  /** Says that the submission was taken. Gives false where none was waiting for it. */
  accept(): boolean {
    if (!this.#submission) return false;
    this.#accepted = true;
    this.#submission.answer({ ok: true });
    this.#validate();
    return true;
  }

  /**
   * Says that the submission was not taken, and by which answers, each with its place. Everything that was written stays.
   *
   * @param note said instead of that the form was not accepted, in the language of the form. It must not repeat an answer.
   */
  refuse(issues: readonly Issue[] = [], note?: string): boolean {
    if (!this.#submission) return false;
    this.#submission.answer({ ok: false, issues, ...(note === undefined ? {} : { note }) });
    return true;
  }

  /**
   * Sends the host form with the submission in it, where its answer is the next page and no script takes it. Nobody is asked
   * about leaving then. Gives false, and sends nothing, where no submission was waiting, or a field of the host form is not valid.
   */
  send(): boolean {
    const form = this.form;
    if (!form || !this.#submission) return false;
    this.#sending = true;
    this.#validate();
    if (!form.reportValidity()) {
      this.#sending = false;
      this.#validate();
      return false;
    }
    form.requestSubmit();
    return true;
  }

  /** Begins again with `defaultValue`, without what was written. So does a reset of the host form. */
  reset(): void {
    // To nobody: the form that waits for it goes.
    this.#submission?.answer(undefined);
    this.#kept = undefined;
    this.#touched = false;
    this.#accepted = false;
    this.#closed = false;
    this.#beginAnew();
    this.#validate();
  }

  /** The host form. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  connectedCallback(): void {
    if (!this.#container) {
      this.#upgrade();
      this.#container = this.light ? this : this.attachShadow({ mode: 'open' });
      keepWithin(this.#container);
    }
    adoptStyles(this.#container);
    this.#around ??= new MutationObserver(() => this.#schedule());
    this.#around.observe(this.ownerDocument, { subtree: true, attributeFilter: ['lang', 'data-theme'] });
    // Before the form asks for it: browsers ask in that order.
    addEventListener('beforeunload', this.#beforeUnload);
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
    this.#schedule();
    this.#validate();
  }

  /** Moved by `moveBefore`, it was never gone. */
  connectedMoveCallback(): void {
    this.#schedule();
  }

  disconnectedCallback(): void {
    // Whoever moves an element takes it off the page first: what is on its way to another place stays as it is.
    setTimeout(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  attributeChangedCallback(name: string): void {
    this.#schedule();
    if (name === 'mirror') this.#mirror();
    if (name === 'required' || name === 'locale') this.#validate();
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.#schedule();
  }

  #give(given: Given<Content>): void {
    Object.assign(this.#given, given);
    this.#schedule();
  }

  /** Takes up what was set before this script was there, and the element only an unknown one. */
  #upgrade(): void {
    for (const name of [...objects, ...Object.keys(attributes), ...Object.keys(flags)]) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  #beginAnew(): void {
    if (this.#touched) return;
    this.#begun += 1;
    this.#schedule();
  }

  #leave(): void {
    this.#around?.disconnect();
    removeEventListener('beforeunload', this.#beforeUnload);
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    if (!this.#root) return;
    this.#kept = this.#state?.payload() ?? this.#kept;
    this.#closed = this.#accepted;
    // It was about what the form began with.
    this.#given.refusal = undefined;
    // Whoever took the way out left an empty form, and means everything to be gone.
    if (this.#container?.querySelector('.sr-form')?.hasChildNodes() === false) {
      this.#kept = undefined;
      this.#given.defaultValue = undefined;
      this.#given.profile = undefined;
      this.#given.otherParts = undefined;
    }
    this.#root.unmount();
    this.#root = undefined;
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    // All that a page sets in one go is taken up together.
    queueMicrotask(() => {
      this.#scheduled = false;
      if (!this.isConnected || !this.#container) return;
      this.#root ??= createRoot(this.#container, { identifierPrefix: this.#prefix });
      this.#root.render(this.#content());
    });
  }

  #content(): ReactNode {
    const form = createElement(this.#form, {
      key: this.#begun,
      ...this.#given,
      defaultValue: this.#kept ?? this.#given.defaultValue,
      jurisdiction: this.jurisdiction,
      on: this.on ?? undefined,
      locale: this.#language(),
      secondLocale: this.secondLocale === null ? undefined : negotiateLocale([this.secondLocale]),
      layout: this.layout === 'one-page' ? 'one-page' : 'one-section',
      wording: this.wording === 'child' ? 'child' : 'usual',
      draftId: this.draftId ?? undefined,
      exitTo: this.exitTo ?? undefined,
      title: this.formTitle ?? undefined,
      readOnly: this.readOnly || this.#disabled || this.#closed,
      // What it would be told stands in the state already.
      onDraft: this.hostSaves ? () => undefined : undefined,
      onState: this.#onState,
      onFindings: this.#onFindings,
      onSubmit: this.#onSubmit,
    });
    if (this.#container === this) return form;
    // No style sheet sees through a shadow root which theme is chosen around it.
    const theme = inheritedAttribute(this, 'data-theme') ?? undefined;
    return createElement('div', { className: 'sr-element', 'data-theme': theme, tabIndex: -1 }, form);
  }

  #language(): ReturnType<typeof negotiateLocale> {
    return negotiateLocale([this.locale ?? inheritedAttribute(this, 'lang') ?? 'en']);
  }

  readonly #onState = (state: FormState<Content>): (() => void) => {
    this.#state = state;
    this.#mirror();
    const end = state.subscribe(() => {
      this.#touched = true;
      this.#mirror();
      this.#tell('draft');
    });
    return () => {
      end();
      this.#state = undefined;
      this.#findings = undefined;
    };
  };

  readonly #onFindings = (evaluation: Evaluation): void => {
    this.#findings = evaluation;
    this.#tell('findings');
  };

  readonly #onSubmit = (payload: Content): Promise<SubmissionResult> =>
    new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(late);
        this.#submission = undefined;
        this.#sending = false;
        if (!this.#accepted) this.#mirror();
        this.#validate();
      };
      const late = setTimeout(() => {
        end();
        reject(new NotAnswered());
      }, patience);
      this.#submission = {
        payload,
        answer: (result) => {
          end();
          resolve(result);
        },
      };
      this.#mirror();
      this.#tell('submit');
    });

  readonly #beforeUnload = (event: Event): void => {
    if (this.#sending) event.stopImmediatePropagation();
  };

  // No style sheet of the page sees into a shadow root that the person’s copy is open there, to print nothing else.
  readonly #beforePrint = (): void => {
    if (this.shadowRoot?.querySelector('.sr-copy')) this.#internals.states.add('safe-return-copy');
  };

  readonly #afterPrint = (): void => void this.#internals.states.delete('safe-return-copy');

  #tell(what: 'submit' | 'draft' | 'findings'): void {
    this.dispatchEvent(new Event(`safe-return-${what}`, { bubbles: true, composed: true }));
  }

  #mirror(): void {
    // The second argument is what a browser would keep of it over a restart: nothing.
    this.#internals.setFormValue(this.mirror ? JSON.stringify(this.payload() ?? null) : null, null);
  }

  #validate(): void {
    if (!this.required || this.#accepted || this.#sending) {
      this.#internals.setValidity({});
      return;
    }
    // A browser that reports it puts the focus there. Not on the element around a shadow root: all within would be left out by Tab.
    if (this.#container === this && !this.hasAttribute('tabindex')) this.tabIndex = -1;
    const say = (said: string): void => {
      const within = this.shadowRoot?.querySelector<HTMLElement>('.sr-element') ?? undefined;
      this.#internals.setValidity({ valueMissing: true }, said, within);
    };
    say('…');
    const locale = this.#language();
    loadMessages(locale, firstPageParts).then(
      (messages) => {
        if (!this.required || this.#accepted || this.#sending) return;
        say(createMessages({ locale, messages }).format('ui.submit.first'));
      },
      // It stays invalid, and the form itself says that its words could not be loaded.
      () => undefined,
    );
  }
}

for (const [name, attribute] of Object.entries(attributes)) {
  Object.defineProperty(SafeReturnElement.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement) {
      return this.getAttribute(attribute);
    },
    set(this: HTMLElement, value: string | null | undefined) {
      if (value === null || value === undefined) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    },
  });
}

for (const [name, attribute] of Object.entries(flags)) {
  Object.defineProperty(SafeReturnElement.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement) {
      return this.hasAttribute(attribute);
    },
    set(this: HTMLElement, value: unknown) {
      this.toggleAttribute(attribute, Boolean(value));
    },
  });
}

/** Defines a tag, unless this page has it already: another version of this script came first, and stays. */
export function define(tag: keyof HTMLElementTagNameMap, element: CustomElementConstructor): void {
  if (globalThis.customElements && !customElements.get(tag)) customElements.define(tag, element);
}
