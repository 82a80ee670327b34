import { consentStandings, type CaseFile } from '@safe-return/core';

/** A recipient, and what for. */
export interface Recipient {
  readonly kind: string;
  readonly name: string;
  readonly country: string;
  readonly purpose: string;
}

/** Lists those whom the consents name, each with what it was agreed or refused for, once. What is not known stays empty. */
export function namedRecipients({ consents }: CaseFile): readonly Recipient[] {
  const named = consentStandings(consents).map(({ recipient, purpose }) => ({
    name: recipient.name ?? '',
    kind: recipient.kind ?? '',
    country: recipient.country ?? '',
    purpose: purpose ?? '',
  }));
  return [...new Map(named.map((each) => [JSON.stringify(each), each])).values()];
}
