import { coverage, provisions, type Coverage } from '@safe-return/core/provisions';
import type { Messages } from '@safe-return/messages';
import { asJson, type Outcome } from './output.ts';

/** Lists, for each provision, what serves it, and which are not served yet. */
export function provisionsCommand({
  json,
  messages,
}: {
  readonly json: boolean;
  readonly messages: Messages;
}): Outcome {
  const all = coverage();
  const count = (state: Coverage['state']): number => all.filter((each) => each.state === state).length;
  const open = all.filter(({ state }) => state === 'open').map(({ provision }) => provision);
  const summary = { total: all.length, served: count('served'), declared: count('declared') };
  if (json) return { text: asJson({ ...summary, open }), exitCode: 0 };
  const lines = all.flatMap((each) => [
    `${each.provision}  ${provisions[each.provision].statement}`,
    `        ${say(each, messages)}`,
  ]);
  lines.push('', messages.format('cli.provisions.summary', { ...summary, open: open.length }));
  return { text: `${lines.join('\n')}\n`, exitCode: 0 };
}

function say({ state, questions, rules, facts, reason }: Coverage, messages: Messages): string {
  if (state === 'open') return messages.format('cli.provisions.open');
  if (state === 'declared') return messages.format('cli.provisions.declared', { reason: reason ?? '' });
  return messages.format('cli.provisions.served-by', { list: [...rules, ...facts, ...questions].join(', ') });
}
