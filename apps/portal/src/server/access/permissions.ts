import { forms, type KnownFormId } from '@safe-return/core';
import type { Permission, Role } from '../../api.ts';

/** What each role may do on the cases that it has access to; reading what was submitted is part of every access. */
const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  'case-worker': ['fill-in', 'submit', 'see-drafts', 'preview-sharing', 'give-access', 'see-audit'],
  guardian: ['fill-in', 'see-drafts'],
  reviewer: ['preview-sharing', 'review', 'see-audit'],
  reader: [],
};

const everyForm: readonly KnownFormId[] = Object.values(forms).map(({ id }) => id);

/** The forms that each role fills in. A guardian speaks for the child where its interests and its consent are concerned. */
const formsOf: Readonly<Record<Role, readonly KnownFormId[]>> = {
  'case-worker': everyForm,
  guardian: ['best-interests', 'data-sharing-consent'],
  reviewer: [],
  reader: [],
};

/** Lists what a role may do on a case that it has access to. */
export function permissionsFor(role: Role): readonly Permission[] {
  return permissionsOf[role];
}

/** Lists the forms that a role fills in. */
export function formsFilledInBy(role: Role): readonly KnownFormId[] {
  return formsOf[role];
}

/** Tells whether a role may do something on a case that it has access to, and, where a form is meant, with that form. */
export function may(role: Role, permission: Permission, form?: KnownFormId): boolean {
  const allowed = permissionsOf[role].includes(permission);
  const aboutForm = permission === 'fill-in' || permission === 'see-drafts' || permission === 'submit';
  return allowed && (form === undefined || !aboutForm || formsOf[role].includes(form));
}
