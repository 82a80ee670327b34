import { directionOf } from '@safe-return/messages';
import type { Decorator } from '@storybook/react-vite';
import { themes } from './themes.ts';
import { readToolbars } from './toolbars.ts';
import { ToolbarsContext } from './use-toolbars.ts';
import './room.css';

/** Puts a story into the room that the toolbars ask for: its theme, its width, its direction. */
export const withToolbars: Decorator = (Story, { globals, viewMode }) => {
  const toolbars = readToolbars(globals);
  const { locale, scheme, theme, width, direction } = toolbars;
  const css = themes.find(({ name }) => name === theme)?.css;
  return (
    <ToolbarsContext value={toolbars}>
      {css !== undefined && <style>{`@scope (.room__theme) {\n${css}\n}`}</style>}
      <div
        className={css === undefined ? 'room' : 'room room__theme'}
        data-theme={scheme}
        data-alone={viewMode === 'story' || undefined}
      >
        <div
          className="room__column"
          lang={locale}
          dir={direction ?? directionOf(locale)}
          data-direction={direction}
          data-narrow={width !== undefined || undefined}
          style={width === undefined ? {} : { inlineSize: `${String(width)}px` }}
        >
          <Story />
        </div>
      </div>
    </ToolbarsContext>
  );
};
