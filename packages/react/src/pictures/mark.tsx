import type { ReactNode } from 'react';

const drawings = {
  danger: (
    <>
      <path className="sr-mark__solid" d="M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8z" />
      <path className="sr-mark__cut" d="m8 8 8 8m0-8-8 8" />
    </>
  ),
  warning: (
    <>
      <path className="sr-mark__solid" d="M12 1.5 23 22H1z" />
      <path className="sr-mark__cut" d="M12 9v6m0 2.5v1.5" />
    </>
  ),
  signs: (
    <>
      <path className="sr-mark__line" d="M12 2.5 22 21H2z" />
      <path className="sr-mark__line" d="M12 9v6m0 2v1.5" />
    </>
  ),
  unknown: (
    <>
      <circle className="sr-mark__line sr-mark__line--dashed" cx="12" cy="12" r="10" />
      <path className="sr-mark__line" d="M8.75 9.5a3.25 3.25 0 1 1 4.5 3c-.9.4-1.25 1-1.25 2m0 2v1.5" />
    </>
  ),
  no: <circle className="sr-mark__thin" cx="12" cy="12" r="7" />,
  none: <path className="sr-mark__thin" d="M7 12h10" />,
  advice: <path className="sr-mark__line" d="m12 3 9 9-9 9-9-9z" />,
  recorded: <path className="sr-mark__thin" d="m6 12.5 4 4 8-9" />,
  idea: <rect className="sr-mark__line sr-mark__line--dashed" x="4" y="4" width="16" height="16" />,
  planned: (
    <>
      <rect className="sr-mark__line" x="4" y="4" width="16" height="16" />
      <path className="sr-mark__solid" d="M4 12h16v8H4z" />
    </>
  ),
  there: (
    <>
      <rect className="sr-mark__line" x="4" y="4" width="16" height="16" />
      <rect className="sr-mark__solid" x="7" y="7" width="10" height="10" />
    </>
  ),
  failed: (
    <>
      <rect className="sr-mark__line" x="4" y="4" width="16" height="16" />
      <path className="sr-mark__line" d="m7.5 7.5 9 9m0-9-9 9" />
    </>
  ),
  barred: (
    <>
      <circle className="sr-mark__line" cx="12" cy="12" r="10" />
      <path className="sr-mark__line" d="m5 5 14 14" />
    </>
  ),
  reached: (
    <>
      <circle className="sr-mark__solid" cx="12" cy="12" r="10.5" />
      <path className="sr-mark__cut" d="m7 12.5 3.5 3.5 6.5-7.5" />
    </>
  ),
  missed: (
    <>
      <circle className="sr-mark__line" cx="12" cy="12" r="10" />
      <path className="sr-mark__line" d="m8 8 8 8m0-8-8 8" />
    </>
  ),
  ahead: <circle className="sr-mark__line" cx="12" cy="12" r="9" />,
  dropped: (
    <>
      <circle className="sr-mark__thin sr-mark__line--dashed" cx="12" cy="12" r="9" />
      <path className="sr-mark__thin" d="M8 12h8" />
    </>
  ),
  today: <path className="sr-mark__line" d="M12 1v22" />,
  agreed: (
    <>
      <rect className="sr-mark__solid" x="2" y="2" width="20" height="20" />
      <path className="sr-mark__cut" d="m6.5 12.5 4 4 7-9" />
    </>
  ),
  doubtful: (
    <>
      <rect className="sr-mark__line sr-mark__line--dashed" x="3" y="3" width="18" height="18" />
      <path className="sr-mark__line" d="M12 6.5v7m0 2.5V18" />
    </>
  ),
  ended: (
    <>
      <rect className="sr-mark__line" x="3" y="3" width="18" height="18" />
      <path className="sr-mark__line" d="M3 21 21 3" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

/** What a mark can look like; no two of them differ by their colour alone. */
export type Shape = keyof typeof drawings;

/** A mark that goes with words, and is hidden from those who hear these. */
export function Mark({ shape }: { readonly shape: Shape }): ReactNode {
  return (
    <svg className="sr-mark" data-shape={shape} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawings[shape]}
    </svg>
  );
}

/** The drawing of a mark without its frame, to be placed in another drawing; it is 24 units wide and high. */
export function MarkDrawing({ shape }: { readonly shape: Shape }): ReactNode {
  return (
    <g className="sr-mark-drawing" data-shape={shape}>
      {drawings[shape]}
    </g>
  );
}
