// Addresses hold ids only, never an answer and never a reference: they stand in histories and on shared screens.
const paths = {
  cases: '/',
  'new-case': '/cases/new',
  case: '/cases/:id',
  'fill-in': '/cases/:id/forms/:form',
  submission: '/cases/:id/submissions/:submission',
  findings: '/cases/:id/findings',
  evaluation: '/cases/:id/findings/:evaluation',
  options: '/cases/:id/options',
  sharing: '/cases/:id/sharing',
  schedule: '/cases/:id/schedule',
  history: '/cases/:id/history',
  comparison: '/cases/:id/history/:one/:other',
  print: '/cases/:id/print',
  people: '/cases/:id/people',
  audit: '/cases/:id/audit',
  'new-rules': '/rules',
  differences: '/rules/:id',
  account: '/account',
  'sign-out': '/sign-out',
} as const;

type Paths = typeof paths;

type ParametersOf<Path extends string> = Path extends `${string}:${infer Parameter}/${infer Rest}`
  ? Parameter | ParametersOf<Rest>
  : Path extends `${string}:${infer Parameter}`
    ? Parameter
    : never;

/** A page that there is an address for. */
type KnownPage = {
  [Name in keyof Paths]: { readonly name: Name } & Readonly<Record<ParametersOf<Paths[Name]>, string>>;
}[keyof Paths];

/** A page of the portal, as its address names it. */
export type Page = KnownPage | { readonly name: 'nothing' };

/** Tells which page an address stands for. */
export function pageAt(path: string): Page {
  const segments = segmentsOf(path);
  for (const [name, pattern] of Object.entries(paths)) {
    const wanted = segmentsOf(pattern);
    const fits =
      wanted.length === segments.length &&
      wanted.every((segment, index) => segment.startsWith(':') || segment === segments[index]);
    if (!fits) continue;
    const parameters = wanted.flatMap((segment, index) =>
      segment.startsWith(':') ? [[segment.slice(1), segments[index] ?? '']] : [],
    );
    return { name, ...Object.fromEntries(parameters) } as KnownPage;
  }
  return { name: 'nothing' };
}

/** Makes the address of a page, keeping the language that was chosen. */
export function addressOf(page: KnownPage, { at = {} }: { readonly at?: Place } = {}): string {
  const parameters: Readonly<Record<string, string>> = page;
  const path = paths[page.name].replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(parameters[name] ?? ''),
  );
  const place = new URLSearchParams(Object.entries(at)).toString();
  return `${path}${location.search}${place === '' ? '' : `#${place}`}`;
}

/** What a form is opened with: at a question, or from what was submitted earlier. It is no part of what a server sees. */
export interface Place {
  readonly question?: string;
  readonly from?: string;
}

/** Reads what a form is to be opened with. */
export function placeInAddress(): Place {
  const place = new URLSearchParams(location.hash.slice(1));
  const [question, from] = [place.get('question'), place.get('from')];
  return { ...(question === null ? {} : { question }), ...(from === null ? {} : { from }) };
}

/** Takes it out of the address, where it would stand in the history. */
export function forgetPlace(): void {
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}
