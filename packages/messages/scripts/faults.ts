import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { argumentsOf } from './arguments.ts';

/** What is wrong with the text of one message in one language, beside what `formatjs verify` compares. */
export function faultsIn(locale: string, text: string, english: string): readonly string[] {
  if (text.trim() === '') return ['says nothing'];
  const faults: string[] = [];
  if (text.includes("'")) faults.push('has a straight apostrophe, which quotes in ICU; write ’');
  const tree = parse(text);
  const wanted = describe(argumentsOf(parse(english)));
  const found = describe(argumentsOf(tree));
  if (wanted !== found) faults.push(`is filled with ${found}, the English with ${wanted}`);
  faults.push(...pluralFaults(locale, tree));
  if (locale === 'fr' && literalsOf(tree).some((literal) => looseFrench.test(literal))) {
    faults.push('lacks a no-break space before ? ! ; : » or after «');
  }
  return faults;
}

/** An ordinary space, or none, where French sets a no-break one; a colon inside a code or a time is left alone. */
const looseFrench = /(?:^| )[?!;:»]|[^\s?!][?!;»]|\p{L}:(?=\s|$)|«(?![\u00A0\u202F])/u;

function describe(types: ReadonlyMap<string, string>): string {
  const fields = [...types].map(([name, type]) => `{${name}: ${type}}`).toSorted();
  return fields.join(' ') || 'nothing';
}

/** The plural categories that whole numbers fall into; French `many` starts at a million, and no form counts so far. */
function categoriesOf(locale: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(locale);
  return new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
}

function pluralFaults(locale: string, tree: readonly MessageFormatElement[]): readonly string[] {
  return tree.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const within = Object.values(element.options).flatMap(({ value }) => pluralFaults(locale, value));
    if (element.type === TYPE.select) return within;
    const needed = [...categoriesOf(locale)].filter((category) => !Object.hasOwn(element.options, category));
    return needed.length > 0
      ? [`lacks the plural ${needed.join(', ')} of {${element.value}}`, ...within]
      : within;
  });
}

function literalsOf(tree: readonly MessageFormatElement[]): readonly string[] {
  return tree.flatMap((element) => {
    if (element.type === TYPE.literal) return [element.value];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    return Object.values(element.options).flatMap(({ value }) => literalsOf(value));
  });
}
