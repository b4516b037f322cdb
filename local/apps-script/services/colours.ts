/** Colours as scripts write them, brought to #rrggbb. */

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  grey: '#808080',
  gray: '#808080',
  lightgrey: '#d3d3d3',
  lightgray: '#d3d3d3',
};

/** Google reads a few hundred names; here are those that people use most. */
export function hexColour(text: string): string {
  const colour = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(colour);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const named = NAMED[colour];
  if (named === undefined) throw new Error(`Invalid argument: color "${text}"`);
  return named;
}

export const colourNumber = (text: string): number => Number.parseInt(hexColour(text).slice(1), 16);
export const numberColour = (value: number): string => `#${value.toString(16).padStart(6, '0')}`;
