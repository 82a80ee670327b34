// `JSON.stringify` leaves them as they are, and a terminal takes some for commands.
const control = /[\u007F-\u009F]/g;

/** Writes a value as JSON in which no text can command a terminal. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(
    control,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
