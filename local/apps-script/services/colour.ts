/** Color and its builder. */
import { hexColour } from './colours.ts';
import { Handles } from './handles.ts';
import type { ServiceContext } from './service-context.ts';

type Context = Pick<ServiceContext, 'strict' | 'enumeration'>;

/** Each Color as #rrggbb. */
export const colourHex = new Handles<string>();

export function colour({ strict, enumeration }: Context, text: string): object {
  const hex = hexColour(text);
  const type = () => enumeration('Base.ColorType').RGB;
  const part = (index: number) => Number.parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16);
  const object = strict('Spreadsheet.Color', {
    getColorType: type,
    asRgbColor: () =>
      strict('Base.RgbColor', {
        asHexString: () => hex,
        getColorType: type,
        getRed: () => part(0),
        getGreen: () => part(1),
        getBlue: () => part(2),
      }),
  });
  return colourHex.give(object, hex);
}

export function colourBuilder(context: Context): object {
  let hex: string | undefined;
  const self: object = context.strict('Spreadsheet.ColorBuilder', {
    setRgbColor: (text: string) => {
      hex = hexColour(text);
      return self;
    },
    build: () => {
      if (hex === undefined) throw new Error('The color must be set before it is built.');
      return colour(context, hex);
    },
  });
  return self;
}
