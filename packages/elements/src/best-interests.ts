import type { BestInterestsDetermination } from '@safe-return/core';
import { BestInterestsForm } from '@safe-return/react';
import { define, SafeReturnElement } from './safe-return-element.ts';

export type { SafeReturnAttributes } from './safe-return-element.ts';

/** `<safe-return-best-interests>`: which solution is best for one child. */
export class BestInterestsElement extends SafeReturnElement<BestInterestsDetermination> {
  constructor() {
    super(BestInterestsForm);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-return-best-interests': BestInterestsElement;
  }
}

define('safe-return-best-interests', BestInterestsElement);
