import type { Issue } from '@safe-return/core';

interface FormToSend {
  readonly payload: () => { readonly form: string } | undefined;
  readonly accept: () => boolean;
  readonly refuse: (issues?: readonly Issue[]) => boolean;
}

/** Sends what was submitted, and tells the form what the server says. */
export async function sendForm(form: FormToSend): Promise<void> {
  const payload = form.payload();
  try {
    const response = await fetch(`/submissions/${payload?.form ?? ''}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(payload),
    });
    if (response.ok) form.accept();
    else form.refuse(response.status === 422 ? (await response.json()).issues : []);
  } catch {
    form.refuse();
  }
}
