/** Where a row stands, by the place of its list: `profile.person.children[1]`. */
export function rowAt(list: string, index: number): string {
  return `${list.slice(0, -'[]'.length)}[${String(index)}]`;
}
