/** Makes elements of a page; texts become text nodes, so what users have written is never read as HTML. */

type Attributes = Readonly<Record<string, string | boolean>>;
export type Child = Node | string | null;

/** `true` gives an attribute without value, `false` none. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children.filter((child) => child !== null));
  return made;
}

export function drawing(viewBox: string, paths: readonly Attributes[]): SVGSVGElement {
  const made = document.createElementNS(SVG, 'svg');
  setAttributes(made, { viewBox, 'aria-hidden': 'true', focusable: 'false' });
  for (const attributes of paths) {
    const path = document.createElementNS(SVG, 'path');
    setAttributes(path, attributes);
    made.append(path);
  }
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

function setAttributes(made: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
}
