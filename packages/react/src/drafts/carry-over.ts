// Loaded when an older draft is there: it takes every form, of which a page bundles one.
export { upgrade } from '@safe-return/core';
