/** The styles of the texts in a range: several looks of a text at once. */
import type { Style } from '../../../engine/workbook-data.ts';
import { mapZone } from '../../../engine/zone.ts';
import { hexColour } from '../colours.ts';
import { type TextLook, textLooks, textStyle } from '../text-style.ts';
import type { RangeContext } from './context.ts';
import { fontMembers } from './fonts.ts';
import { checkSize, type Patch, patches, whole } from './grid.ts';

type FullStyle = Style & Pick<TextLook, 'underline' | 'strikethrough'>;

export function textStyleMembers(context: RangeContext): object {
  const { workbook, sheetId, zone, self } = context;
  const fontsOf = (part: typeof zone) =>
    fontMembers({ ...context, zone: part }) as {
      getFontFamily(): string;
      setFontFamily(family: string): void;
    };
  const at = (row: number, column: number) => {
    const style = workbook.model.getters.getCellStyle({ sheetId, row, col: column }) as FullStyle;
    const { bold = false, italic = false, underline = false, strikethrough = false } = style;
    const family = fontsOf({ top: row, bottom: row, left: column, right: column }).getFontFamily();
    const [fontSize, textColor] = [style.fontSize ?? 10, hexColour(style.textColor || '#000000')];
    return textStyle(context, { bold, italic, underline, strikethrough, fontSize, textColor, family });
  };
  const set = (all: readonly Patch<object>[]) => {
    workbook.write(
      all.map(({ item, zones }) => {
        const { family: _, ...style } = textLooks.of(item);
        return ['SET_FORMATTING', { sheetId, target: zones, style }] as const;
      }),
    );
    for (const { item, zones } of all) {
      const { family } = textLooks.of(item);
      if (family !== undefined) for (const part of zones) fontsOf(part).setFontFamily(family);
    }
    return self();
  };
  return {
    getTextStyle: () => at(zone.top, zone.left),
    getTextStyles: () => mapZone(zone, at),
    setTextStyle: (style: object) => set(whole(style, zone)),
    setTextStyles: (rows: object[][]) => {
      checkSize(rows, zone);
      return set(patches(rows, zone));
    },
  };
}
