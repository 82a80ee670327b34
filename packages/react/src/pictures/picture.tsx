import type { Messages } from '@safe-return/messages';
import { useId, type ReactNode } from 'react';
import { Fold, PartName } from '../findings/fold.tsx';

/** What each picture is told beside what it shows. */
export interface PictureProps {
  readonly messages: Messages;
  /** The level of its heading. */
  readonly headingLevel?: 2 | 3 | 4;
}

/**
 * The frame of a picture: its title, the picture, and the same as a table.
 *
 * Words stand beside each mark as text, so that the drawings themselves say nothing more and stay hidden from those who
 * listen. On paper the table unfolds by itself.
 */
export function Picture({
  className,
  title,
  about,
  columns,
  table,
  headingLevel,
  messages,
  children,
}: PictureProps & {
  readonly className: string;
  readonly title: string;
  readonly about: string;
  readonly headingLevel: 2 | 3 | 4;
  readonly columns: readonly string[];
  /** The bodies of the table, which has to fit where the picture does: three columns at most. None where there is nothing to show. */
  readonly table: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <figure className={`sr-part sr-picture ${className}`} aria-labelledby={id}>
      <figcaption className="sr-picture__caption">
        <Heading id={id} className="sr-picture__title">
          {title}
        </Heading>
        <p className="sr-note">{about}</p>
      </figcaption>
      {children}
      {table !== false && (
        <Fold
          className="sr-picture__fold"
          forPrint
          summary={
            <PartName part={messages.format('picture.as-table')} finding={title} messages={messages} />
          }
        >
          {() => (
            <table className="sr-picture__table">
              <caption className="sr-visually-hidden">{title}</caption>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              {table}
            </table>
          )}
        </Fold>
      )}
    </figure>
  );
}
