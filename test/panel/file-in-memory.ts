/** A file for tests of the panel: sheets as grids, with what was written into them; formulas are not calculated. */
import { textFiles } from '../../build/text-files.ts';
import type { PanelPort } from '../../src/panel/port.ts';
import type { Texts } from '../../src/panel/texts.ts';
import { textsFile } from '../../src/panel/texts-file.ts';
import { parseZone, type Zone } from '../../src/workbooks/a1.ts';
import type { NamedZone, Written } from '../../src/workbooks/writing/port.ts';

/** A cell with a formula has what it shows beside it. */
export type Content = Value | Calculated;

interface Calculated {
  readonly formula: string;
  readonly value: Value;
}
type Value = Exclude<Written, Date>;

export interface Options {
  /** Rows by the name of the sheet; the first is in view. */
  readonly sheets: Readonly<Record<string, readonly (readonly Content[])[]>>;
  /** In the sheet in view, such as B2:C9. */
  readonly selected?: string;
  /** Name of a range → sheet and zone. */
  readonly names?: Readonly<Record<string, readonly [sheet: string, zone: string]>>;
  readonly hidden?: readonly string[];
  readonly size?: { readonly rows: number; readonly columns: number };
  readonly isLocked?: boolean;
  readonly fileName?: string;
}

interface MemorySheet {
  name: string;
  cells: Content[][];
  size: { rows: number; columns: number };
  isHidden: boolean;
}

export interface FileInMemory extends PanelPort {
  /** What a cell holds: a formula as text. */
  readonly cell: (sheet: string, place: string) => Value;
  readonly sheet: (name: string) => MemorySheet;
  readonly released: () => number;
}

const texts = textFiles();

export function fileInMemory(options: Options): FileInMemory {
  const size = options.size ?? { rows: 100, columns: 12 };
  const sheets: MemorySheet[] = Object.entries(options.sheets).map(([name, rows]) => ({
    name,
    cells: rows.map((row) => [...row]),
    size: { ...size },
    isHidden: options.hidden?.includes(name) ?? false,
  }));
  const metadata: { id: number; sheet: number | null; value: string }[] = [];
  let released = 0;
  const release = () => {
    released += 1;
  };
  const at = (sheet: number) => sheets[sheet - 1] as MemorySheet;
  const numberOf = (name: string) => sheets.findIndex((sheet) => sheet.name === name) + 1;
  const read = <T>(sheet: number, zone: Zone, show: (cell: Content) => T): T[][] => {
    const { rows, columns } = at(sheet).size;
    if (zone.bottom > rows || zone.right > columns) throw new Error('outside of the sheet');
    return range(zone.top, zone.bottom).map((row) =>
      range(zone.left, zone.right).map((column) => show(at(sheet).cells[row - 1]?.[column - 1] ?? '')),
    );
  };
  const value = (cell: Content) => (isFormula(cell) ? cell.value : cell);
  return {
    tryLock: () => (options.isLocked ? undefined : release),
    sheets: () => sheets.map(({ name }, index) => ({ id: index + 1, name })),
    isHidden: (sheet) => at(sheet).isHidden,
    insertSheet: (name, _, size) => sheets.push({ name, cells: [], size: { ...size }, isHidden: true }),
    showSheet: (sheet) => {
      at(sheet).isHidden = false;
    },
    activate: (sheet) => void sheets.splice(0, 0, ...sheets.splice(sheet - 1, 1)),
    sizeOf: (sheet) => at(sheet).size,
    resize: (sheet, _, to) => {
      at(sheet).size = { ...to };
    },
    metadata: () => metadata,
    addMetadata: (sheet, text) => void metadata.push({ id: metadata.length + 1, sheet, value: text }),
    names: () =>
      Object.entries(options.names ?? {}).map(
        ([name, [sheet, zone]]): NamedZone => ({ name, sheet: numberOf(sheet), zone: parseZone(zone) }),
      ),
    readValues: (sheet, zone) => read(sheet, zone, value),
    readFormulas: (sheet, zone) => read(sheet, zone, (cell) => (isFormula(cell) ? cell.formula : '')),
    readShown: (sheet, zone) => read(sheet, zone, (cell) => String(value(cell))),
    write: (sheet, zone, aspect, rows) => {
      if (aspect !== 'values') return;
      read(sheet, zone, () => undefined);
      rows.forEach((row, down) => {
        row.forEach((content, across) => {
          const line = at(sheet).cells[zone.top + down - 1] ?? [];
          at(sheet).cells[zone.top + down - 1] = line;
          line[zone.left + across - 1] = typed(content as Value);
        });
      });
    },
    settle: () => undefined,
    tryFormula: (_, __, what) => (what === 'validation' ? 'Refused.' : undefined),
    surroundings: () => ({
      userLocale: 'sv',
      fileLocale: 'sv_SE',
      fileTimeZone: 'Europe/Stockholm',
      scriptTimeZone: 'Europe/Oslo',
    }),
    selection: () => ({ sheet: 1, zone: parseZone(options.selected ?? 'A1') }),
    filled: (sheet) => filled(at(sheet).cells),
    texts: (language) => JSON.parse(texts[`${textsFile(language)}.html`] as string) as Texts,
    fileName: () => options.fileName ?? 'Figures',
    address: () => 'https://docs.google.com/spreadsheets/d/1a2b3c4d5e6f7g8h9i0j/edit',
    today: () => '2026-03-15',
    cell: (sheet, place) => {
      const { top, left } = parseZone(place);
      const content = at(numberOf(sheet)).cells[top - 1]?.[left - 1] ?? '';
      return isFormula(content) ? content.formula : content;
    },
    sheet: (name) => at(numberOf(name)),
    released: () => released,
  };
}

/** As Sheets takes what is typed: an apostrophe makes a text of anything and disappears. */
function typed(content: Value): Content {
  if (typeof content !== 'string') return content;
  if (content.startsWith("'")) return content.slice(1);
  return content.startsWith('=') ? { formula: content, value: 0 } : content;
}

const isFormula = (cell: Content): cell is Calculated => typeof cell === 'object' && 'formula' in cell;

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

function filled(cells: readonly (readonly Content[])[]) {
  const isFilled = (cell: Content | undefined) => cell !== undefined && cell !== '';
  const rows = cells.reduce((last, row, index) => (row?.some(isFilled) ? index + 1 : last), 0);
  const lengths = cells.map(
    (row) => row?.reduce<number>((last, cell, index) => (isFilled(cell) ? index + 1 : last), 0) ?? 0,
  );
  return { rows, columns: Math.max(0, ...lengths) };
}
