import { pathOf } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';

/** Says a place in the words of its question, with the place itself, so that a developer finds it too. */
export function sayPlace(location: string, messages: Messages): string {
  const pattern = pathOf(location);
  return messages.has(pattern) ? `${messages.formatKnown(pattern)} (${location})` : location;
}

/** Says the first few places, and how many more there are. */
export function sayPlaces(
  locations: readonly string[],
  { most, indent, messages }: { readonly most: number; readonly indent: string; readonly messages: Messages },
): string[] {
  const left = locations.length - most;
  return [
    ...locations.slice(0, most).map((location) => `${indent}${sayPlace(location, messages)}`),
    ...(left > 0 ? [`${indent}${messages.format('cli.validate.more', { count: left })}`] : []),
  ];
}
