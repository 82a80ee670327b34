import {
  askedQuestions,
  contextOf,
  locationOf,
  type AskedQuestion,
  type Form,
  type FormId,
  type Issue,
  type Payload,
  type Validation,
} from '@safe-return/core';
import { importAgain } from '@safe-return/messages';
import { isTree, readAt, writeAt, type Tree } from './places.ts';

// The answers, in the shape of the payload. What is asked and what is wrong follows from them by core, outside React, so
// that a keystroke renders the field it is in and what depends on it.

/** Whether a question is on the page, and whether it needs an answer. */
export type Asked = 'hidden' | 'optional' | 'required';

/** Answered questions that one answer took off the page. Their answers stay, and are not sent. */
export interface OutOfSight {
  readonly questions: readonly AskedQuestion[];
  /** Gives the answer that was there before, and so brings them back. */
  readonly restore: () => void;
}

/** A form being filled in. */
export interface FormState<Content extends Payload = Payload> {
  readonly form: Form<FormId, Content>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Everything that was written so far, also what is no longer asked. */
  readonly payload: () => Content;
  /** What stands at a place, `profile.person.children[1].adult`. */
  readonly answerAt: (location: string) => unknown;
  /** Writes an answer; undefined takes it away. */
  readonly answer: (location: string, value: unknown) => void;
  readonly askedAt: (location: string) => Asked;
  /** Every question at every place where it can be answered, in order. */
  readonly asked: () => readonly AskedQuestion[];
  /** What the answer at a place took off the page, as long as it is off it. */
  readonly outOfSight: (location: string) => OutOfSight | undefined;
  readonly issueAt: (location: string) => Issue | undefined;
  readonly issues: () => readonly Issue[];
  /** The ids of the rows of a repeat, in order. */
  readonly rowIds: (location: string) => readonly string[];
  readonly addRow: (location: string) => string;
  /** Takes the row at an index out. Gives what brings it back. */
  readonly removeRow: (location: string, index: number) => () => void;
  /**
   * Checks everything; from then on the issues follow the answers.
   *
   * What checks is loaded after the form, and is here already when somebody submits, unless the line is bad: then this
   * throws what the import throws, and can be tried again.
   */
  readonly check: () => Promise<Validation<Content>>;
  /** Loads what checks, ahead of its need. Whether that works shows when it is needed. */
  readonly prepare: () => void;
  /** Shows what a server refused. An issue goes when its answer changes. */
  readonly refuse: (issues: readonly Issue[]) => void;
  /** Puts others in place of all answers, as if the form had begun with them. */
  readonly replace: (payload: Payload) => void;
}

/** Begins a form with what is there already. */
export function createFormState<Content extends Payload>(
  form: Form<FormId, Content>,
  begun: Content,
): FormState<Content> {
  let answers = withRowIds(begun) as Tree;
  const listeners = new Set<() => void>();
  // Answered questions of which it is open whether they are asked. Their answers would be sent, so they stay on the page,
  // also while an answer is being changed.
  const kept = new Set<string>();
  let asked = look();
  let issues: readonly Issue[] = [];
  let issuesByLocation = new Map<string, Issue>();
  let refused: readonly Issue[] = [];
  let checking = false;
  let checkPayload: typeof import('./check-payload.ts').checkPayload | undefined;
  const outOfSight = new Map<string, OutOfSight>();

  function payload(): Content {
    return withoutGaps(answers) as Content;
  }

  function look(): {
    readonly all: readonly AskedQuestion[];
    readonly by: ReadonlyMap<string, AskedQuestion>;
  } {
    const by = new Map<string, AskedQuestion>();
    for (const question of askedQuestions(form, contextOf(form, answers)))
      by.set(question.location, keep(question));
    return { all: [...by.values()], by };
  }

  function keep(question: AskedQuestion): AskedQuestion {
    if (question.relevant !== undefined) return question;
    if (isAnswered(question)) kept.add(question.location);
    const list = question.repeat;
    const stays = kept.has(question.location) || (list !== undefined && kept.has(list));
    return stays ? { ...question, relevant: true } : question;
  }

  function changed(): void {
    asked = look();
    tell();
  }

  function tell(): void {
    if (checking) setIssues([...issuesNow(), ...refused]);
    for (const listener of listeners) listener();
  }

  /** Keeps what a new answer took off the page, and forgets what has come back. */
  function noticeOutOfSight(location: string, earlier: unknown, before: readonly AskedQuestion[]): void {
    const isGone = ({ location: at }: AskedQuestion): boolean => asked.by.get(at)?.relevant === false;
    for (const [cause, { questions, restore }] of outOfSight) {
      const left = questions.filter(isGone);
      if (left.length === 0) outOfSight.delete(cause);
      else if (left.length < questions.length) outOfSight.set(cause, { questions: left, restore });
    }
    const gone = before.filter(
      (question) => question.relevant !== false && isAnswered(question) && isGone(question),
    );
    // A list that is gone stands for its rows.
    const questions = gone.filter(({ repeat }) => !gone.some(({ path }) => path === repeat));
    if (questions.length === 0) return;
    outOfSight.set(location, {
      questions: [...(outOfSight.get(location)?.questions ?? []), ...questions],
      restore: () => answer(location, earlier),
    });
  }

  /** What a server refused goes when the answer changes, or one of the parts it is made of. */
  function forgetRefused(location: string): void {
    const place = withoutBrackets(location);
    refused = refused.filter(({ path }) => !isWithin(locationOf(form, path), place));
  }

  /** Forgets what is known of rows by their place, where others stand once one of them was taken out or brought back. */
  function forgetRows(list: string): void {
    const place = withoutBrackets(list);
    forgetRefused(list);
    for (const location of kept) if (isInRow(location, place)) kept.delete(location);
    for (const [cause, { questions }] of outOfSight) {
      if ([cause, ...questions.map(({ location }) => location)].some((each) => isInRow(each, place)))
        outOfSight.delete(cause);
    }
  }

  function answerAt(location: string): unknown {
    return readAt(answers, fieldOf(form, withoutBrackets(location)));
  }

  function answer(location: string, value: unknown): void {
    const earlier = answerAt(location);
    const before = asked.all;
    set(withoutBrackets(location), value);
    forgetRefused(location);
    asked = look();
    noticeOutOfSight(location, earlier, before);
    tell();
  }

  async function load(): Promise<typeof import('./check-payload.ts').checkPayload> {
    checkPayload ??= (await importAgain(() => import('./check-payload.ts'))).checkPayload;
    return checkPayload;
  }

  function issuesNow(): readonly Issue[] {
    const validation = checkPayload?.(form, payload());
    return validation?.ok === false ? validation.issues : [];
  }

  function setIssues(found: readonly Issue[]): void {
    const earlier = issuesByLocation;
    issuesByLocation = new Map();
    for (const issue of found) {
      const location = locationOf(form, issue.path);
      if (issuesByLocation.has(location)) continue;
      const same = earlier.get(location);
      // The same issue stays the same object, so that its field is not rendered again.
      issuesByLocation.set(location, same?.code === issue.code ? same : issue);
    }
    issues = found;
  }

  function set(location: string, value: unknown): void {
    answers = writeAt(answers, fieldOf(form, location), value);
  }

  function rowsAt(location: string): readonly Tree[] {
    const rows = answerAt(location);
    return Array.isArray(rows) ? (rows as Tree[]) : [];
  }

  return {
    form,
    payload,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    answerAt,
    answer,
    askedAt: (location) => {
      const question = asked.by.get(location);
      if (question?.relevant !== true) return 'hidden';
      return question.required ? 'required' : 'optional';
    },
    asked: () => asked.all,
    outOfSight: (location) => outOfSight.get(location),
    issueAt: (location) => issuesByLocation.get(withoutBrackets(location)),
    issues: () => issues,
    rowIds: (location) => rowsAt(location).map(({ id }) => String(id)),
    addRow: (location) => {
      const id = newId();
      set(withoutBrackets(location), [...rowsAt(location), { id }]);
      forgetRefused(location);
      changed();
      return id;
    },
    removeRow: (location, index) => {
      const before = rowsAt(location);
      set(withoutBrackets(location), before.toSpliced(index, 1));
      forgetRows(location);
      changed();
      return () => {
        const removed = before[index];
        const now = [...rowsAt(location)];
        if (removed) now.splice(index, 0, removed);
        set(withoutBrackets(location), now);
        forgetRows(location);
        changed();
      };
    },
    prepare: () => void load().catch(() => undefined),
    check: async () => {
      const check = await load();
      checking = true;
      refused = [];
      const validation = check(form, payload());
      setIssues(validation.ok ? [] : validation.issues);
      for (const listener of listeners) listener();
      return validation;
    },
    refuse: (found) => {
      checking = true;
      refused = found;
      setIssues([...issuesNow(), ...found]);
      for (const listener of listeners) listener();
    },
    replace: (payload) => {
      answers = withRowIds(payload) as Tree;
      kept.clear();
      outOfSight.clear();
      checking = false;
      refused = [];
      setIssues([]);
      changed();
    },
  };
}

/** Whether there is an answer; one that says why there is none is an answer too. */
export function isAnswered({ answer }: Pick<AskedQuestion, 'answer'>): boolean {
  return answer !== undefined && answer !== '' && !(Array.isArray(answer) && answer.length === 0);
}

/** Where the answer at a place stands in the payload: `riskAssessment.x` is `answers.x`. */
function fieldOf({ root }: Pick<Form, 'root'>, location: string): string {
  return location.startsWith(`${root}.`) ? `answers${location.slice(root.length)}` : location;
}

/** Whether something stands at a place, or is an item of the list there. */
function isWithin(location: string, place: string): boolean {
  return location === place || location.startsWith(`${place}[`);
}

function isInRow(location: string, place: string): boolean {
  return isWithin(location, place) && /^\[\d/.test(location.slice(place.length));
}

function withoutBrackets(location: string): string {
  return location.endsWith('[]') ? location.slice(0, -2) : location;
}

/** An id of a row. `crypto.randomUUID` is not there on a page that comes over plain HTTP from another machine. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Gives every row an id, by which other answers can refer to it and React tells it from the others. */
function withRowIds(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) =>
      isTree(item) ? { id: newId(), ...(withRowIds(item) as Tree) } : item,
    );
  }
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withRowIds(item)]));
}

/** Leaves out what was taken away again, and groups in which nothing is left. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (!isTree(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, withoutGaps(item)] as const)
      .filter(
        ([, item]) => item !== undefined && item !== '' && !(isTree(item) && Object.keys(item).length === 0),
      ),
  );
}
