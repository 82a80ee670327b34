import { forms } from '../forms/forms.ts';

let places: ReadonlySet<string> | undefined;

/** Says whether a text names a place in a form: a question, a list, or a group of questions. */
export function isPlace(text: string): boolean {
  places ??= new Set(
    Object.values(forms).flatMap(({ questions }) => [...questions.keys()].flatMap(placesOn)),
  );
  return places.has(text);
}

/** The place of a question and those above it: `plan.actors`, `plan.actors[]`, `plan.actors[].kind`. */
function placesOn(path: string): readonly string[] {
  const segments = path.split('.');
  return segments.slice(1).flatMap((_, index) => {
    const place = segments.slice(0, index + 2).join('.');
    return place.endsWith('[]') ? [place, place.slice(0, -2)] : [place];
  });
}
