/** Colours, lines and texts in charts of .xlsx files. */
import { escaped } from '../xlsx-parts.ts';

export const GREY = '#5B6670';
export const TEXT_FONT = '<a:latin typeface="Arial"/>';

const hex = (colour: string): string => colour.replace('#', '').slice(0, 6).toUpperCase();

export const filled = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`;

const UNITS_IN_POINT = 12_700;

export const line = (colour: string, points: number, isDashed = false): string =>
  `<a:ln w="${points * UNITS_IN_POINT}" cap="rnd">${filled(colour)}${isDashed ? '<a:prstDash val="dash"/>' : ''}<a:round/></a:ln>`;

interface TextLook {
  readonly bold?: boolean;
  readonly size: number;
  readonly colour: string;
}

export function richText(text: string, { bold = false, size, colour }: TextLook): string {
  const look = `sz="${size * 100}" b="${bold ? 1 : 0}"`;
  const inside = `${filled(colour)}${TEXT_FONT}`;
  const paragraph = `<a:pPr><a:defRPr ${look}>${inside}</a:defRPr></a:pPr><a:r><a:rPr lang="en-US" ${look}>${inside}</a:rPr><a:t>${escaped(text)}</a:t></a:r>`;
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${paragraph}</a:p></c:rich></c:tx>`;
}
