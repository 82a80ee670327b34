import { forms, locationOf, validate, type Payload } from '@safe-return/core';

/** Makes a complete risk assessment, for tests, in which nearly everything is not known yet. */
export function completePayload(reference: string, state = 'FR'): Payload {
  const form = forms['risk-assessment'];
  const payload = {
    form: form.id,
    version: form.version,
    caseReference: reference,
    profile: { states: { returning: state }, recordedAt: '2026-05-01', recordedBy: { role: 'case-worker' } },
    answers: {},
  };
  for (;;) {
    const validation = validate(form.id, payload, { level: 'complete' });
    if (validation.ok) return validation.value;
    for (const { path, code } of validation.issues) {
      if (code !== 'required') throw new Error(`A payload of tests has the issue ${code} at ${path}.`);
      const place = locationOf(form, path).replaceAll(/\[\d+\]/g, '[]');
      put(payload, path.split('/').slice(1), form.questions.has(place) ? 'not-known' : [{}]);
    }
  }
}

function put(target: object, [segment = '', ...rest]: readonly string[], answer: unknown): void {
  const at = target as Record<string, object>;
  if (rest.length === 0) at[segment] = answer as object;
  else put((at[segment] ??= {}), rest, answer);
}
