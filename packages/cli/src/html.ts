const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of HTML that is ready to be written; what is put into it is escaped, unless it is such a piece itself. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | readonly Html[];

/** Puts HTML together: html`<p>${words}</p>`. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const between = parts.map((part) => {
    if (part instanceof Html) return part.text;
    if (typeof part === 'object') return part.map(({ text }) => text).join('');
    return String(part).replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');
  });
  return new Html(String.raw({ raw: strings }, ...between));
}
