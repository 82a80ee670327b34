import {
  consentStandings,
  forms,
  type CaseFile,
  type ConsentStanding,
  type DataSharingConsent,
  type EntryStanding,
} from '@safe-return/core';
import {
  code,
  isKnown,
  readingOf,
  words,
  type Block,
  type Item,
  type Line,
  type Reading,
  type Said,
} from './block.ts';

const form = forms['data-sharing-consent'];

/** The permissions that a paper may name; one on a test result is not for whoever finds it. */
const permissions = {
  tracing: 'tracing',
  familyContact: 'family-contact',
  embassy: 'embassy',
  originInRiskAssessment: 'origin-in-risk-assessment',
  riskFindings: 'risk-findings',
  monitoring: 'monitoring',
  lawyerContact: 'lawyer-contact',
  asylumSystem: 'asylum-system',
  anonymousReporting: 'anonymous-reporting',
  research: 'research',
  media: 'media',
} as const;

/**
 * The person’s copy of a consent: who may be told what, for what, until when, and how to take it back.
 *
 * What was shared without consent stands there only where it is recorded that the person was told: telling can be
 * forbidden or dangerous, and what is left out leaves no gap. Whom something is kept from, and the dangers that were
 * weighed, are not for a paper.
 */
export function copyOfConsent(
  consent: DataSharingConsent,
  { on, caseFile }: { readonly on: string; readonly caseFile: CaseFile | undefined },
): readonly Block[] {
  const read = readingOf(form, consent);
  const standings = consentStandings([consent], { on, ...(caseFile ? { caseFile } : {}) });
  return [
    {
      title: words('copy.title.consent'),
      items: [
        {
          lines: read.lines(
            [words('copy.consent.answered'), 'consent.record.answeredOn'],
            [words('copy.consent.keeper'), 'consent.record.controller'],
          ),
        },
      ],
    },
    recipients(read, standings),
    status(read),
    ...listed(words('copy.consent.withholding'), withholding(read)),
    ...listed(words('copy.consent.permissions'), permissionItems(read)),
    ...told(read),
    withdrawing(read),
    ...listed(words('copy.consent.history'), history(read)),
    ...listed(words('copy.consent.without'), sharedWithout(read)),
  ];
}

function listed(title: Said, items: readonly Item[]): readonly Block[] {
  return items.length > 0 ? [{ title, items }] : [];
}

function recipients(read: Reading, standings: readonly EntryStanding[]): Block {
  const count = read.rows('consent.grants');
  const none = words(
    read.answer('consent.anySharing') === 'none' ? 'copy.consent.none' : 'copy.consent.recipients-none',
  );
  return {
    title: words('copy.consent.recipients'),
    items: Array.from({ length: count }, (_, index) => recipient(read, index, standings[index])),
    notes: [...(count === 0 ? [none] : []), words('copy.consent.nothing-else')],
  };
}

function recipient(read: Reading, index: number, standing: EntryStanding | undefined): Item {
  const at = (key: string): string => `consent.grants[${String(index)}].${key}`;
  const ofChild = read.isAsked(at('childAnswer'));
  // With everything ended, the day until which it was agreed would only mislead.
  const runs = Object.values(standing?.standings ?? {}).some(
    (state) => state === 'agreed' || state === 'open',
  );
  const later: readonly Line[] = read.lines(
    [words('copy.grant.withheld'), at('withheldItems')],
    ...(read.answer(at('endsWith')) === 'no' ? [] : ([[words('copy.grant.ends'), at('endsWith')]] as const)),
    [words('copy.grant.onward'), at('onward')],
    [words('copy.grant.onward-to'), at('onwardTo')],
  );
  return {
    name: read.say(at('recipient.name')),
    lines: [
      ...['recipient.kind', 'recipient.country']
        .filter((key) => isKnown(read.answer(at(key))))
        .map((key) => ({ value: read.say(at(key)) })),
      {
        label: words(ofChild ? 'copy.grant.guardian-answer' : 'copy.grant.answer'),
        value: read.say(at('answer')),
      },
      ...(ofChild ? [{ label: words('copy.grant.answer'), value: read.say(at('childAnswer')) }] : []),
      { label: words('copy.grant.purpose'), value: read.say(at('purpose')) },
      ...kinds(read.answer(at('categories')), standing),
      ...(runs ? [{ label: words('copy.grant.until'), value: read.say(at('until')) }, ...later] : []),
    ],
  };
}

const standingWords = [
  ['agreed', 'copy.grant.may'],
  ['open', 'copy.grant.open'],
  ['ended', 'copy.grant.ended'],
  ['refused', 'copy.grant.refused'],
] as const satisfies readonly (readonly [ConsentStanding, string])[];

/** The kinds of information of an entry, by how they stand on the day. Without that none may be told. */
function kinds(categories: unknown, standing: EntryStanding | undefined): readonly Line[] {
  const named = Array.isArray(categories) ? categories.map(String) : [];
  return standingWords.flatMap(([state, label]) => {
    const those = named.filter((category) => {
      const found =
        Object.entries(standing?.standings ?? {}).find(([key]) => key === category)?.[1] ?? 'open';
      return found === state;
    });
    if (those.length === 0) return [];
    const value: Said = (messages) =>
      messages.list(those.map((category) => code(form, 'consent.grants[].categories', category)(messages)));
    return [{ label: words(label), value }];
  });
}

function status(read: Reading): Block {
  const at = (key: string): string => `consent.traffickingStatus.${key}`;
  const may = read.answer(at('mayTell')) === 'yes-named';
  return {
    title: words('copy.consent.status'),
    items: [
      {
        lines: [
          { label: words(at('mayTell')), value: read.say(at('mayTell')) },
          ...(may ? [{ label: words(at('to')), value: read.say(at('to')) }] : []),
          ...read.lines([words(at('toFamily')), at('toFamily')]),
        ],
      },
    ],
    notes: may ? [] : [words('copy.consent.status-no')],
  };
}

function withholding(read: Reading): readonly Item[] {
  return Array.from({ length: read.rows('consent.withholding') }, (_, index) => {
    const at = (key: string): string => `consent.withholding[${String(index)}].${key}`;
    return {
      lines: read.lines(
        [words('copy.what'), at(isKnown(read.answer(at('categories'))) ? 'categories' : 'extent')],
        [words('copy.whom'), at('whom')],
        [words('copy.until'), at('until')],
      ),
    };
  });
}

/** Each permission, and everything that happened to it since: a yes that was taken back never stands there alone. */
function permissionItems(read: Reading): readonly Item[] {
  return Object.entries(permissions).flatMap(([key, name]) => {
    const path = `consent.permissions.${key}`;
    const since = happened(read).filter(
      ({ kind, about }) => about(name) && kind !== 'shared' && kind !== 'given',
    );
    const answered: readonly Line[] = read.lines([words(path), path]);
    return answered.length === 0
      ? []
      : [{ lines: [...answered, ...since.map(({ day, said }) => ({ label: said, value: day }))] }];
  });
}

interface Happened {
  readonly kind: string;
  readonly said: Said;
  readonly day: Said;
  /** What it names, if it names anything. */
  readonly subject: readonly Line[];
  /** Whether it concerns a permission: also where it names nothing, or nothing that is known. */
  readonly about: (permission: string) => boolean;
}

function happened(read: Reading): readonly Happened[] {
  return Array.from({ length: read.rows('consent.events') }, (_, index) => {
    const at = (key: string): string => `consent.events[${String(index)}].${key}`;
    const scope = read.answer(at('scope'));
    const named = read.answer(at('permission'));
    const grant = grantNamed(read, scope);
    return {
      kind: String(read.answer(at('kind'))),
      said: read.say(at('kind')),
      day: read.say(at('on')),
      subject: [
        ...(grant === undefined ? [] : [{ label: words('copy.about-whom'), value: grant }]),
        ...read.lines([words('copy.about-whom'), at('permission')]),
      ],
      about: (permission: string) =>
        Array.isArray(named) ? named.includes(permission) : grant === undefined,
    };
  });
}

/** The name of the recipient of the entry that an event is about. */
function grantNamed(read: Reading, scope: unknown): Said | undefined {
  const index = typeof scope === 'string' ? read.rowIds('grants').indexOf(scope) : -1;
  return index === -1 ? undefined : read.say(`consent.grants[${String(index)}].recipient.name`);
}

function history(read: Reading): readonly Item[] {
  return happened(read)
    .filter(({ kind, subject }) => kind !== 'shared' || subject.length > 0)
    .map(({ said, day, subject }) => ({
      name: said,
      lines: [{ label: words('copy.day'), value: day }, ...subject],
    }));
}

function told(read: Reading): readonly Block[] {
  const path = 'consent.told.points';
  const answer = read.answer(path);
  const question = form.questions.get(path);
  if (!Array.isArray(answer) || question?.kind !== 'choices') {
    return [{ title: words('copy.consent.told'), items: [{ lines: [{ value: read.say(path) }] }] }];
  }
  const points = question.options.filter((point) => !question.exclusive.includes(point));
  const itemsOf = (those: readonly string[]): readonly Item[] =>
    those.map((point) => ({ lines: [{ value: code(form, path, point) }] }));
  return [
    ...listed(words('copy.consent.told'), itemsOf(points.filter((point) => answer.includes(point)))),
    ...listed(words('copy.consent.not-told'), itemsOf(points.filter((point) => !answer.includes(point)))),
  ];
}

function withdrawing(read: Reading): Block {
  const keeper = read.lines([words('copy.consent.withdraw.whom'), 'consent.record.controller']);
  const known = isKnown(read.answer('consent.record.controller'));
  return {
    title: words('copy.consent.withdraw'),
    items: known ? [{ lines: keeper }] : [],
    notes: [
      words('copy.consent.withdraw.how'),
      ...(known ? [] : [words('copy.consent.withdraw.whom-unknown')]),
      words('copy.consent.withdraw.after'),
    ],
  };
}

function sharedWithout(read: Reading): readonly Item[] {
  return Array.from({ length: read.rows('consent.withoutConsent') }, (_, index) => index).flatMap((index) => {
    const at = (key: string): string => `consent.withoutConsent[${String(index)}].${key}`;
    const personTold = read.answer(at('personTold'));
    if (personTold !== 'yes-before' && personTold !== 'yes-after') return [];
    return [
      {
        name: read.say(at('recipient')),
        lines: read.lines(
          [words('copy.grant.purpose'), at('purpose')],
          [words('copy.what'), at('categories')],
          [words('copy.day'), at('on')],
        ),
      },
    ];
  });
}
