import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useToolbars } from '../toolbars/use-toolbars.ts';
import './foundations.css';

/** What a page of the foundations is made of. */
export interface MeasuredProps<Found> {
  readonly title: string;
  readonly about: string;
  /** Reads the page as the browser shows it. */
  readonly read: (part: HTMLElement) => Found;
  readonly children: (found: Found) => ReactNode;
}

/** A page that shows what the browser made of the theme, and not what somebody wrote down about it. */
export function Measured<Found>(props: MeasuredProps<Found>): ReactNode {
  const { scheme, theme } = useToolbars();
  // Another theme is read anew.
  return <Page key={`${String(scheme)} ${String(theme)}`} {...props} />;
}

function Page<Found>({ title, about, read, children }: MeasuredProps<Found>): ReactNode {
  const part = useRef<HTMLElement>(null);
  const [found, setFound] = useState<Found>();
  useLayoutEffect(() => {
    if (part.current) setFound(read(part.current));
  }, [read]);
  return (
    <article ref={part} className="sr-part foundations" lang="en" dir="ltr">
      <h1>{title}</h1>
      <p>{about}</p>
      {found !== undefined && children(found)}
    </article>
  );
}
