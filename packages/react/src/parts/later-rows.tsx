import type { ReactNode } from 'react';
import { useDerived, useFormContext } from '../form-context.tsx';
import { useReferredList } from '../referred-list.ts';
import { RowQuestions } from './question.tsx';
import { rowAt } from './row-at.ts';
import { Row } from './row.tsx';

/**
 * What a section asks of each row of a list that stands in another one, such as of the care in each solution.
 *
 * Rows are added and taken out there. One of which nothing is asked here is left out.
 */
export function LaterRows({
  repeat,
  section,
}: {
  readonly repeat: string;
  readonly section: string;
}): ReactNode {
  const { messages, goTo } = useFormContext();
  const { rows } = useReferredList(repeat);
  const asked = useDerived((state) => {
    const locations = state
      .asked()
      .filter((each) => each.section === section && each.repeat === repeat && each.relevant === true)
      .map(({ location }) => location);
    return rows
      .map((_, index) => index)
      .filter((index) => locations.some((location) => location.startsWith(`${rowAt(repeat, index)}.`)))
      .join(' ');
  });
  if (rows.length === 0) {
    const question = messages.formatKnown(repeat);
    return (
      <>
        <p className="sr-note">{messages.format('ui.rows.none-before', { question })}</p>
        <button type="button" className="sr-link-button" onClick={() => goTo(repeat)}>
          {messages.format('ui.rows.go-to', { question })}
        </button>
      </>
    );
  }
  return rows.map(({ id, said }, index) =>
    asked.split(' ').includes(String(index)) ? (
      <Row key={`${id} ${String(index)}`} list={repeat} index={index} count={rows.length} said={said}>
        <RowQuestions repeat={repeat} index={index} section={section} />
      </Row>
    ) : null,
  );
}
