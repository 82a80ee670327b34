/** A page of the portal, as its address names it. Addresses hold ids only, never an answer. */
export type Page =
  | { readonly name: 'cases' }
  | { readonly name: 'new-case' }
  | { readonly name: 'case'; readonly id: string }
  | { readonly name: 'assessment'; readonly id: string }
  | { readonly name: 'findings'; readonly id: string; readonly submission: string }
  | { readonly name: 'nothing' };

/** Tells which page an address stands for. */
export function pageAt(path: string): Page {
  const [first, id, part, submission, ...rest] = path.split('/').filter((segment) => segment !== '');
  if (first === undefined) return { name: 'cases' };
  if (first !== 'cases' || id === undefined || rest.length > 0) return { name: 'nothing' };
  if (part === undefined) return id === 'new' ? { name: 'new-case' } : { name: 'case', id };
  if (part === 'risk-assessment' && submission === undefined) return { name: 'assessment', id };
  if (part === 'submissions' && submission !== undefined) return { name: 'findings', id, submission };
  return { name: 'nothing' };
}

/** Makes the address of a page, keeping the language that was chosen. */
export function addressOf(page: Exclude<Page, { name: 'nothing' }>): string {
  return `${pathOf(page)}${location.search}`;
}

function pathOf(page: Exclude<Page, { name: 'nothing' }>): string {
  switch (page.name) {
    case 'cases':
      return '/';
    case 'new-case':
      return '/cases/new';
    case 'case':
      return `/cases/${page.id}`;
    case 'assessment':
      return `/cases/${page.id}/risk-assessment`;
    case 'findings':
      return `/cases/${page.id}/submissions/${page.submission}`;
  }
}
