import { Component, type ReactNode } from 'react';
import { useLanguage } from './language.ts';

interface Props {
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a fault in one page from leaving nothing on the screen. A page whose script can’t be loaded is one too. */
class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}

/** Says that a page could not be shown, and lets it be loaded again. */
export function PageOrFault({ children }: { readonly children: ReactNode }): ReactNode {
  const { texts } = useLanguage();
  const instead = (
    <div className="notice" role="alert">
      <p>{texts.pageFailed}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {texts.loadAgain}
      </button>
    </div>
  );
  return <Boundary instead={instead}>{children}</Boundary>;
}
