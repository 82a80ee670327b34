import type { Decorator } from '@storybook/react-vite';
import { useLayoutEffect, type ReactNode } from 'react';
import './paper.css';

/**
 * Shows a story as its print rules say, on a sheet as wide as A4 within its margins, where `parameters.printed` asks for it.
 *
 * The rules themselves are the printed ones. What a screen can't show is where a page ends: for that, print the story.
 */
export const withPrintRules: Decorator = (Story, { parameters }) =>
  parameters['printed'] === true ? (
    <OnPaper>
      <Story />
    </OnPaper>
  ) : (
    <Story />
  );

function OnPaper({ children }: { readonly children: ReactNode }): ReactNode {
  useLayoutEffect(applyPrintRules, []);
  return <div className="paper">{children}</div>;
}

/** Lets the rules of print count on the screen, and those of the screen not. Gives back what undoes it. */
function applyPrintRules(): () => void {
  const changed = [...document.styleSheets].flatMap(mediaRulesIn).flatMap(({ media, cssText }) => {
    const { mediaText } = media;
    // The sheet itself goes when the story is really printed, and only then.
    if (cssText.includes('.paper')) return [];
    const onPaper = mediaText.replaceAll(/\bscreen\b/g, 'speech').replaceAll(/\bprint\b/g, 'all');
    if (onPaper === mediaText) return [];
    media.mediaText = onPaper;
    return [() => (media.mediaText = mediaText)];
  });
  return () => {
    for (const undo of changed) undo();
  };
}

function mediaRulesIn(sheet: CSSStyleSheet | CSSGroupingRule): readonly CSSMediaRule[] {
  return [...sheet.cssRules].flatMap((rule) => {
    const inside = rule instanceof CSSGroupingRule ? mediaRulesIn(rule) : [];
    const imported = rule instanceof CSSImportRule && rule.styleSheet ? mediaRulesIn(rule.styleSheet) : [];
    return [...(rule instanceof CSSMediaRule ? [rule] : []), ...inside, ...imported];
  });
}
