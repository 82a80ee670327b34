import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/**
 * Lists what a message has to be filled with: the TypeScript type of each argument, by name.
 *
 * Messages are plain texts: no tags, and no dates, which are said by `Messages.date` before they are filled in.
 */
export function argumentsOf(tree: readonly MessageFormatElement[]): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const element of tree) {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        break;
      case TYPE.argument:
        if (!types.has(element.value)) types.set(element.value, 'string | number');
        break;
      case TYPE.number:
        types.set(element.value, 'number');
        break;
      case TYPE.plural:
        types.set(element.value, 'number');
        addBranches(types, Object.values(element.options));
        break;
      case TYPE.select: {
        const cases = Object.keys(element.options).filter((option) => option !== 'other');
        types.set(element.value, [...cases.map((option) => `'${option}'`), "'other'"].join(' | '));
        addBranches(types, Object.values(element.options));
        break;
      }
      case TYPE.date:
      case TYPE.time:
      case TYPE.tag:
        throw new Error(`{${element.value}} is a date or a tag. Messages are plain texts: fill in a text.`);
    }
  }
  return types;
}

function addBranches(
  types: Map<string, string>,
  branches: readonly { readonly value: readonly MessageFormatElement[] }[],
): void {
  for (const { value } of branches) {
    for (const [name, type] of argumentsOf(value)) if (!types.has(name)) types.set(name, type);
  }
}
