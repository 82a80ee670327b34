/** The names of the custom properties that the styles of the forms begin with, in their order. */
export function tokenNames(): readonly string[] {
  const names = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).flatMap(namesIn);
  return [...new Set(names)];
}

function namesIn(rule: CSSRule): readonly string[] {
  if (rule instanceof CSSImportRule) return [...(rule.styleSheet?.cssRules ?? [])].flatMap(namesIn);
  if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(':where(.sr-form, .sr-part)')) return [];
  return [...rule.style].filter((name) => name.startsWith('--sr-'));
}

/** A colour as the browser works it out: red, green and blue from 0 to 255. */
export type Colour = readonly number[];

/** Reads the colour that a custom property comes to in the theme of a part; undefined for one that is no colour. */
export function colourOf(part: HTMLElement, name: string): Colour | undefined {
  // What is no colour leaves the background as it is at first: transparent, with a fourth channel.
  const channels = [...measure(part, 'background-color', name).matchAll(/[\d.]+/g)].map(([number]) =>
    Number(number),
  );
  return channels.length === 3 ? channels : undefined;
}

/** Reads the length that a custom property comes to in the theme of a part, in CSS pixels. */
export function lengthOf(part: HTMLElement, name: string): number {
  return Number.parseFloat(measure(part, 'padding-block-start', name));
}

function measure(part: HTMLElement, property: string, name: string): string {
  const element = part.ownerDocument.createElement('span');
  element.style.setProperty(property, `var(${name})`);
  part.append(element);
  const value = getComputedStyle(element).getPropertyValue(property);
  element.remove();
  return value;
}

/** How two colours stand out from each other, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
