import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../catalogs/', import.meta.url));

/** The languages that have a catalogue, English first. */
export const locales: readonly string[] = readdirSync(folder).toSorted((one, other) =>
  one === 'en' ? -1 : other === 'en' ? 1 : one < other ? -1 : 1,
);

/** The parts of a catalogue, such as `ui` or `risk-assessment`; the same in every language. */
export function partsOf(locale: string): readonly string[] {
  return readdirSync(`${folder}${locale}`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted();
}

/** Reads the messages of one part: ICU texts by id. None where the language does not have the part yet. */
export function readPart(locale: string, part: string): Readonly<Record<string, string>> {
  const file = `${folder}${locale}/${part}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}
