/** Borders of cells. */
import type { Command } from '../../../engine/engine.ts';
import type { EnumValue } from '../../enumeration.ts';
import { hexColour } from '../colours.ts';
import type { RangeContext } from './context.ts';

/** Google's styles by those of the engine; it draws no double line. */
const STYLES: Readonly<Record<string, string>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'medium',
};

const POSITIONS = ['top', 'left', 'bottom', 'right', 'v', 'h'] as const;

type Wish = boolean | null;

export function borderMembers({ workbook, sheetId, zone, self }: RangeContext): object {
  return {
    /** Null leaves a border as it is, false takes it away. */
    setBorder: (...given: unknown[]) => {
      const wishes = given.slice(0, 6) as Wish[];
      const [colour, style] = given.slice(6) as [string | null | undefined, EnumValue | null | undefined];
      const look = { color: hexColour(colour ?? 'black'), style: STYLES[style?.name() ?? 'SOLID'] };
      const commands = wishes.flatMap((wish, index): Command[] => {
        if (wish === null) return [];
        const position = POSITIONS[index];
        const border = wish ? { position, ...look } : { position, color: '' };
        return [['SET_ZONE_BORDERS', { sheetId, target: [zone], border }]];
      });
      workbook.write(commands);
      return self();
    },
  };
}
