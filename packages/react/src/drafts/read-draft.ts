import type { Form, FormId, Payload, Quarantined } from '@safe-return/core';
import { importAgain } from '@safe-return/messages';
import type { Draft } from './draft-store.ts';

/** A draft that the form of today can go on with. */
export interface ReadDraft<Content extends Payload = Payload> extends Draft {
  readonly payload: Content;
  /** Whether it was of an older version. */
  readonly upgraded: boolean;
  /** What the form of today has no place for. */
  readonly notCarried: readonly Quarantined[];
}

/** Carries a draft to today’s version of its form; undefined where it can’t be, or is of another form. */
export async function readDraft<Content extends Payload>(
  form: Form<FormId, Content>,
  draft: Draft,
): Promise<ReadDraft<Content> | undefined> {
  const { payload } = draft;
  if (!isOf(form, payload)) return undefined;
  if (payload.version === form.version) return { ...draft, payload, upgraded: false, notCarried: [] };
  const { upgrade } = await importAgain(() => import('./carry-over.ts'));
  const { payload: carried, report } = upgrade(payload);
  if (report.outcome !== 'upgraded' || !isOf(form, carried)) return undefined;
  return { ...draft, payload: carried, upgraded: true, notCarried: report.quarantined };
}

function isOf<Content extends Payload>(form: Form<FormId, Content>, payload: unknown): payload is Content {
  return (
    typeof payload === 'object' &&
    payload !== null &&
    Reflect.get(payload, 'form') === form.id &&
    typeof Reflect.get(payload, 'version') === 'number'
  );
}
