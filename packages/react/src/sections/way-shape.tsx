import type { ReactNode } from 'react';

/** Which way something points; `not-known` was said, `open` was not said yet. */
export type Way = 'supports' | 'against' | 'neutral' | 'not-known' | 'open';

const drawn: Readonly<Record<Way, ReactNode>> = {
  supports: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M8 4v8M4 8h8" stroke="var(--sr-shape-inside)" strokeWidth="2" />
    </>
  ),
  against: (
    <>
      <rect x="1" y="1" width="14" height="14" fill="currentColor" />
      <path d="M4 8h8" stroke="var(--sr-shape-inside)" strokeWidth="2" />
    </>
  ),
  neutral: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M5 6.5h6M5 9.5h6" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  'not-known': (
    <>
      <path d="M8 .75 15.25 8 8 15.25.75 8z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6.25 6.25a1.75 1.75 0 1 1 1.75 2v.75" fill="none" stroke="currentColor" strokeWidth="1.25" />
      <circle cx="8" cy="11" r=".9" fill="currentColor" />
    </>
  ),
  open: (
    <rect
      x="1.5"
      y="1.5"
      width="13"
      height="13"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      strokeDasharray="2.5 2.5"
    />
  ),
};

/** A shape for the way that something points, beside its words: each is told from the others without colour. */
export function WayShape({ way }: { readonly way: Way }): ReactNode {
  return (
    <svg className="sr-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {drawn[way]}
    </svg>
  );
}
