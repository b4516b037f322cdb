/** How cells look: colours, fonts, alignment, wrapping and number formats, each for one cell, for all, or cell by cell. */
import type { Style } from '../../../engine/workbook-data.ts';
import { mapZone } from '../../../engine/zone.ts';
import type { EnumValue } from '../../enumeration.ts';
import type { Enumeration } from '../../enumerations.ts';
import { hexColour } from '../colours.ts';
import type { RangeContext } from './context.ts';
import { checkSize, type Patch, patches, whole } from './grid.ts';

/** What Google calls the format of a cell that has none. */
const GENERAL = '0.###############';

interface FullStyle extends Style {
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

/** One property of a look: the names of its members, and how it stands in the engine's style. */
interface Aspect {
  readonly one: string;
  readonly many: string;
  readonly read: (style: FullStyle) => unknown;
  /** Null brings the usual look back. */
  readonly write: (value: never) => { readonly [property in keyof FullStyle]: unknown };
}

function choice<V extends string>(allowed: readonly V[], what: string) {
  return (value: V | null): V | null => {
    if (value === null || allowed.includes(value)) return value;
    throw new Error(`Invalid argument: ${what} "${value}"`);
  };
}

const weight = choice(['normal', 'bold'], 'fontWeight');
const fontStyle = choice(['normal', 'italic'], 'fontStyle');
const line = choice(['none', 'underline', 'line-through'], 'fontLine');
const horizontal = choice(['left', 'center', 'normal', 'right'], 'alignment');
const vertical = choice(['top', 'middle', 'bottom'], 'alignment');

function aspects(strategies: Enumeration): Aspect[] {
  const strategyOf = ({ wrapping = 'overflow' }: FullStyle) => strategies[wrapping.toUpperCase()];
  return [
    {
      one: 'Background',
      many: 'Backgrounds',
      read: ({ fillColor }) => hexColour(fillColor || '#ffffff'),
      write: (colour: string | null) => ({ fillColor: colour === null ? '' : hexColour(colour) }),
    },
    {
      one: 'FontColor',
      many: 'FontColors',
      read: ({ textColor }) => hexColour(textColor || '#000000'),
      write: (colour: string | null) => ({ textColor: colour === null ? '' : hexColour(colour) }),
    },
    {
      one: 'FontSize',
      many: 'FontSizes',
      read: ({ fontSize = 10 }) => fontSize,
      write: (size: number) => ({ fontSize: size }),
    },
    {
      one: 'FontWeight',
      many: 'FontWeights',
      read: ({ bold }) => (bold ? 'bold' : 'normal'),
      write: (value: 'normal' | 'bold' | null) => ({ bold: weight(value) === 'bold' }),
    },
    {
      one: 'FontStyle',
      many: 'FontStyles',
      read: ({ italic }) => (italic ? 'italic' : 'normal'),
      write: (value: 'normal' | 'italic' | null) => ({ italic: fontStyle(value) === 'italic' }),
    },
    {
      one: 'FontLine',
      many: 'FontLines',
      read: ({ underline, strikethrough }) =>
        underline ? 'underline' : strikethrough ? 'line-through' : 'none',
      write: (value: 'none' | 'underline' | 'line-through' | null) => ({
        underline: line(value) === 'underline',
        strikethrough: value === 'line-through',
      }),
    },
    {
      one: 'HorizontalAlignment',
      many: 'HorizontalAlignments',
      read: ({ align }) => align ?? 'general-left',
      write: (value: 'left' | 'center' | 'normal' | 'right' | null) => ({
        align: horizontal(value) === 'normal' || value === null ? undefined : value,
      }),
    },
    {
      one: 'VerticalAlignment',
      many: 'VerticalAlignments',
      read: ({ verticalAlign = 'bottom' }) => verticalAlign,
      write: (value: 'top' | 'middle' | 'bottom' | null) => ({ verticalAlign: vertical(value) ?? undefined }),
    },
    {
      one: 'Wrap',
      many: 'Wraps',
      read: ({ wrapping }) => wrapping === 'wrap',
      write: (isWrapped: boolean) => ({ wrapping: isWrapped ? 'wrap' : 'overflow' }),
    },
    {
      one: 'WrapStrategy',
      many: 'WrapStrategies',
      read: strategyOf,
      write: (strategy: EnumValue) => ({ wrapping: strategy.name().toLowerCase() }),
    },
  ];
}

export function lookMembers(context: RangeContext): object {
  const { workbook, sheetId, zone, self, enumeration } = context;
  const style = (row: number, column: number): FullStyle =>
    workbook.model.getters.getCellStyle({ sheetId, row, col: column }) as FullStyle;

  const dress = <T>(all: readonly Patch<T>[], look: (item: T) => object) => {
    workbook.write(
      all.map(({ item, zones }) => ['SET_FORMATTING', { sheetId, target: zones, ...look(item) }] as const),
    );
    return self();
  };
  const formatAt = (row: number, column: number) => workbook.format(sheetId, row, column) || GENERAL;
  const format = (pattern: string) => ({ format: pattern === GENERAL ? '' : pattern });

  const members = aspects(enumeration('Spreadsheet.WrapStrategy')).map(({ one, many, read, write }) => {
    const look = (value: unknown) => ({ style: write(value as never) });
    const at = (row: number, column: number) => read(style(row, column));
    return {
      [`get${one}`]: () => at(zone.top, zone.left),
      [`get${many}`]: () => mapZone(zone, at),
      [`set${one}`]: (value: unknown) => dress(whole(value, zone), look),
      [`set${many}`]: (rows: unknown[][]) => {
        checkSize(rows, zone);
        return dress(patches(rows, zone), look);
      },
    };
  });
  return {
    ...Object.assign({}, ...members),
    getNumberFormat: () => formatAt(zone.top, zone.left),
    getNumberFormats: () => mapZone(zone, formatAt),
    setNumberFormat: (pattern: string) => dress(whole(pattern, zone), format),
    setNumberFormats: (rows: string[][]) => {
      checkSize(rows, zone);
      return dress(patches(rows, zone), format);
    },
    setBackgroundRGB: (red: number, green: number, blue: number) => {
      const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
      return dress(whole(`#${hex}`, zone), (fillColor) => ({ style: { fillColor } }));
    },
  };
}
