import type { Citation } from '@safe-return/core';
import { useEffect, useState, type ReactNode } from 'react';
import type { Messages } from '@safe-return/messages';

type Statements = Readonly<Record<string, string>>;
type Names = Readonly<Record<string, string>>;

/** What the registers say, loaded when somebody asks for it: a form must not carry 1,669 statements. */
async function loadTexts(citations: readonly Citation[]): Promise<{ statements: Statements; names: Names }> {
  const [{ provisions }, { instruments }] = await Promise.all([
    import('@safe-return/core/provisions'),
    import('@safe-return/core/instruments'),
  ]);
  const ids = citations.flatMap(({ instruments: cited }) =>
    cited.flatMap(({ id, replacedBy }) => (replacedBy === undefined ? [id] : [id, replacedBy])),
  );
  return {
    statements: Object.fromEntries(
      citations.map(({ provision }) => [provision, provisions[provision].statement]),
    ),
    names: Object.fromEntries(ids.map((id) => [id, instruments[id].name])),
  };
}

/** Provisions, with the instruments they rest on and whether these bind the state. */
export function Citations({
  citations,
  messages,
}: {
  readonly citations: readonly Citation[];
  readonly messages: Messages;
}): ReactNode {
  const [texts, setTexts] = useState<{ statements: Statements; names: Names }>();
  useEffect(() => {
    let gone = false;
    loadTexts(citations).then(
      (loaded) => {
        if (!gone) setTexts(loaded);
      },
      // Without the texts, the places and articles still stand.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [citations]);

  return (
    <ul className="sr-citations">
      {citations.map(({ provision, instruments }) => (
        <li key={provision}>
          {messages.provision(provision)}
          {texts?.statements[provision] !== undefined && (
            <q className="sr-citations__statement" lang="en" dir="ltr">
              {texts.statements[provision]}
            </q>
          )}
          {instruments.length > 0 && (
            <ul>
              {instruments.map(({ id, article, binds, replacedBy }) => (
                <li key={`${id} ${article ?? ''}`}>
                  <bdi>
                    {article === undefined
                      ? (texts?.names[id] ?? id)
                      : messages.format('citation.article', { instrument: texts?.names[id] ?? id, article })}
                  </bdi>
                  {' – '}
                  {messages.format(
                    binds === 'unknown'
                      ? 'citation.binds-unknown'
                      : binds === 'true'
                        ? 'citation.binds'
                        : 'citation.binds-not',
                  )}
                  {replacedBy !== undefined &&
                    `; ${messages.format('citation.replaced', { old: texts?.names[id] ?? id, new: texts?.names[replacedBy] ?? replacedBy })}`}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
