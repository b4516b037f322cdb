/** Makes elements of the page. */

type Child = Node | string | false | undefined;

interface Properties {
  readonly [name: string]: unknown;
}

/** Properties are attributes, but for `on…` listeners, `value`, `checked` and flags. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) put(element, name, value);
  element.append(...children.flat().filter((child) => child !== false && child !== undefined));
  return element;
}

function put(element: HTMLElement, name: string, value: unknown): void {
  if (value === undefined || value === false) return;
  if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
  else if (name === 'value' || name === 'checked') Object.assign(element, { [name]: value });
  else element.setAttribute(name, value === true ? '' : String(value));
}

/** A select with a label above it. */
export function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = h(
    'select',
    { onchange: () => choose(select.value) },
    options.map(([value, text]) => h('option', { value, selected: value === chosen }, text)),
  );
  return labelled(label, select);
}

let controls = 0;

export function labelled(label: string, control: HTMLElement): HTMLElement {
  controls += 1;
  control.id = `control-${controls}`;
  return h('div', { class: 'control' }, h('label', { for: control.id }, label), control);
}

export const button = (text: string, press: () => void, properties: Properties = {}): HTMLButtonElement =>
  h('button', { type: 'button', class: 'plain-button', onclick: press, ...properties }, text);
