import { coverage, provisions, type Coverage } from '@safe-return/core/provisions';
import type { Messages } from '@safe-return/messages';
import { Failure } from './failure.ts';
import type { Outcome } from './output.ts';

/** Lists, for each provision, what serves it, and which are not served yet. */
export function provisionsCommand({
  principle,
  json,
  messages,
}: {
  readonly principle: string | undefined;
  readonly json: boolean;
  readonly messages: Messages;
}): Outcome {
  if (principle !== undefined && !/^[1-7]$/.test(principle)) throw new Failure('cli.error.principle');
  const all = coverage().filter(({ provision }) => isOf(principle, provision));
  const count = (state: Coverage['state']): number => all.filter((each) => each.state === state).length;
  const open = all.filter(({ state }) => state === 'open').map(({ provision }) => provision);
  const summary = { total: all.length, served: count('served'), declared: count('declared') };
  if (json) return { json: { ...summary, open }, exitCode: 0 };
  const lines = all.flatMap((each) => [
    `${each.provision}  ${provisions[each.provision].statement}`,
    ...say(each, messages).map((line) => `        ${line}`),
  ]);
  lines.push('', messages.format('cli.provisions.summary', { ...summary, open: open.length }));
  return { text: `${lines.join('\n')}\n`, exitCode: 0 };
}

/** The points of a principle stand in both parts, as `gp1` and `er1`. */
function isOf(principle: string | undefined, provision: string): boolean {
  return (
    principle === undefined || [`gp${principle}`, `er${principle}`].includes(provision.split('.')[0] ?? '')
  );
}

function say({ state, reason, ...serving }: Coverage, messages: Messages): readonly string[] {
  if (state === 'open') return [messages.format('cli.provisions.open')];
  if (state === 'declared') return [messages.format('cli.provisions.declared', { reason: reason ?? '' })];
  const kinds = [
    'rules',
    'options',
    'facts',
    'questions',
    'sharing',
    'schedule',
    'conflicts',
    'behaviours',
  ] as const;
  return kinds
    .filter((kind) => serving[kind].length > 0)
    .map((kind) => messages.format(`cli.provisions.${kind}`, { list: serving[kind].join(', ') }));
}
