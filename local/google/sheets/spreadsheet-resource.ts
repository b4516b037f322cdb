/** A spreadsheet in the form of the Sheets service, with those of its cells that a request wants. */
import { parseA1, type Zone } from '../../engine/zone.ts';
import type { CellContent, LocalSpreadsheet, LocalTab } from './local-spreadsheet.ts';
import { formatReader } from './number-format.ts';
import type { TabRange } from './ranges.ts';
import { sizeOf, valuesOf } from './values.ts';

/** With `grids`, the cells of these ranges; without ranges, of every tab. */
export function spreadsheetResource(
  id: string,
  spreadsheet: LocalSpreadsheet,
  { ranges, grids }: { ranges: readonly TabRange[]; grids: boolean },
): object {
  const { title, locale = 'en_GB', timeZone = 'Europe/Stockholm', tabs } = spreadsheet;
  const wanted = ranges.length === 0 ? tabs : tabs.filter((tab) => ranges.some((range) => range.tab === tab));
  return {
    spreadsheetId: id,
    properties: { title, locale, autoRecalc: 'ON_CHANGE', timeZone },
    sheets: wanted.map((tab) => ({
      properties: sheetProperties(tab, tabs.indexOf(tab)),
      ...(grids && { data: gridsOf(tab, ranges) }),
      ...(tab.merges && { merges: tab.merges.map((zone) => gridRange(parseA1(zone, sizeOf(tab)) as Zone)) }),
    })),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
  };
}

function sheetProperties(tab: LocalTab, index: number): object {
  const { rows, columns } = sizeOf(tab);
  return {
    sheetId: index,
    title: tab.name,
    index,
    sheetType: 'GRID',
    gridProperties: { rowCount: rows, columnCount: columns },
    ...(tab.hidden === true && { hidden: true }),
  };
}

function gridsOf(tab: LocalTab, ranges: readonly TabRange[]): object[] {
  const zones = ranges.filter((range) => range.tab === tab).map(({ zone }) => zone);
  const { rows, columns } = sizeOf(tab);
  const whole = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  return (zones.length === 0 ? [whole] : zones).map((zone) => grid(tab, zone));
}

function grid(tab: LocalTab, zone: Zone): object {
  const formatAt = formatReader(tab);
  const lines = valuesOf(tab).slice(zone.top, zone.bottom + 1);
  return {
    ...(zone.top > 0 && { startRow: zone.top }),
    ...(zone.left > 0 && { startColumn: zone.left }),
    rowData: lines.map((line, down) => ({
      values: line
        .slice(zone.left, zone.right + 1)
        .map((content, right) => cellData(content, formatAt(zone.top + down, zone.left + right))),
    })),
  };
}

function cellData(content: CellContent, format: object | undefined): object {
  const value = extendedValue(content);
  const look = format && { numberFormat: format };
  return {
    ...(value && { userEnteredValue: value, effectiveValue: value, formattedValue: String(content) }),
    ...(look && { userEnteredFormat: look, effectiveFormat: look }),
  };
}

function extendedValue(content: CellContent): object | undefined {
  if (content === null || content === '') return undefined;
  if (typeof content === 'number') return { numberValue: content };
  return typeof content === 'boolean' ? { boolValue: content } : { stringValue: content };
}

const gridRange = ({ top, left, bottom, right }: Zone): object => ({
  startRowIndex: top,
  endRowIndex: bottom + 1,
  startColumnIndex: left,
  endColumnIndex: right + 1,
});
