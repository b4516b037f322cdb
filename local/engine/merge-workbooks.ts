/** Puts the tabs of one workbook behind those of another. */
import type { SheetData, WorkbookData } from './workbook-data.ts';

const NUMBERED = ['styles', 'formats', 'borders'] as const;
type Numbered = (typeof NUMBERED)[number];

/** Looks are numbered per workbook, so those of `second` get numbers behind those of `first`. */
export function mergeWorkbooks(first: WorkbookData, second: WorkbookData): WorkbookData {
  const offset = Object.fromEntries(
    NUMBERED.map((kind) => [kind, Math.max(0, ...Object.keys(first[kind] ?? {}).map(Number))]),
  ) as Record<Numbered, number>;
  const merged = { ...first };
  for (const kind of NUMBERED) {
    merged[kind] = { ...first[kind], ...renumberedKeys(second[kind] ?? {}, offset[kind]) } as never;
  }
  const ids = new Set(first.sheets.map((sheet) => sheet.id));
  const names = new Set(first.sheets.map((sheet) => sheet.name));
  const added = second.sheets.map(
    (sheet): SheetData => ({
      ...sheet,
      ...Object.fromEntries(
        NUMBERED.map((kind) => [kind, renumberedValues(sheet[kind] ?? {}, offset[kind])]),
      ),
      id: free(sheet.id, ids),
      name: free(sheet.name, names),
    }),
  );
  return { ...merged, sheets: [...first.sheets, ...added] };
}

const renumberedKeys = (entries: Readonly<Record<string, unknown>>, offset: number) =>
  Object.fromEntries(Object.entries(entries).map(([number, value]) => [Number(number) + offset, value]));

const renumberedValues = (entries: Readonly<Record<string, number>>, offset: number) =>
  Object.fromEntries(Object.entries(entries).map(([zone, number]) => [zone, number + offset]));

function free(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted} ${number}`;
  return name;
}
