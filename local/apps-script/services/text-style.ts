/** TextStyle and its builder: typeface, size, colour and strokes of a text; what is not set is null. */
import { colour, colourHex } from './colour.ts';
import { hexColour } from './colours.ts';
import { Handles } from './handles.ts';
import type { ServiceContext } from './service-context.ts';

export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly textColor?: string;
  readonly family?: string;
}

export const textLooks = new Handles<TextLook>();

export function textStyle(context: ServiceContext, look: TextLook): object {
  const object = context.strict('Spreadsheet.TextStyle', {
    getFontFamily: () => look.family ?? null,
    getFontSize: () => look.fontSize ?? null,
    getForegroundColor: () => look.textColor ?? null,
    getForegroundColorObject: () => (look.textColor === undefined ? null : colour(context, look.textColor)),
    isBold: () => look.bold ?? null,
    isItalic: () => look.italic ?? null,
    isUnderline: () => look.underline ?? null,
    isStrikethrough: () => look.strikethrough ?? null,
    copy: () => textStyleBuilder(context, look),
  });
  return textLooks.give(object, look);
}

export function textStyleBuilder(context: ServiceContext, from: TextLook = {}): object {
  let look = from;
  const set = (part: TextLook) => {
    look = { ...look, ...part };
    return self;
  };
  const self: object = context.strict('Spreadsheet.TextStyleBuilder', {
    setFontFamily: (family: string) => set({ family }),
    setFontSize: (fontSize: number) => set({ fontSize }),
    setForegroundColor: (text: string) => set({ textColor: hexColour(text) }),
    setForegroundColorObject: (given: object) => set({ textColor: colourHex.of(given) }),
    setBold: (bold: boolean) => set({ bold }),
    setItalic: (italic: boolean) => set({ italic }),
    setUnderline: (underline: boolean) => set({ underline }),
    setStrikethrough: (strikethrough: boolean) => set({ strikethrough }),
    build: () => textStyle(context, look),
  });
  return self;
}
