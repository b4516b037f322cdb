/** A tab of a spreadsheet as a source of rows, with its targets beside it. */
import { measures } from '../../catalogue/catalogue.ts';
import {
  type Column,
  dateColumnFor,
  hasMeasure,
  ownColumns,
  standInFor,
  type Table,
} from '../../catalogue/reading/table.ts';
import type { Codec } from '../cache/cached.ts';
import { decodeTabs, encodeTabs } from '../cache/tabs-text.ts';
import type { ChannelMap } from '../channel-map.ts';
import type { Conditions } from '../filters/filter.ts';
import { oneAfterAnother, type Part } from '../parts.ts';
import type { Settings } from '../settings.ts';
import type { DateRange, Note, Rows, Source, SourceDescription } from '../source.ts';
import { targetRows } from '../targets.ts';
import { dataRows } from './data-rows.ts';
import type { SheetPort } from './port.ts';
import { placedInTab, sheetRow } from './settled-table.ts';
import { type SheetTable, sheetTable } from './sheet-table.ts';
import { formatsOf, tabsOf } from './tabs.ts';
import { type TabsRead, tabsRead } from './tabs-read.ts';

export interface SheetSource extends Source {
  /** The table as it stands in the tab, for the summary of what became of its columns. */
  readonly table: () => Table;
  readonly mappedChannel: ChannelMap;
  readonly mapsChannels: () => boolean;
}

/** Gives what was kept under these words, else what is read. */
export type Keep = <T>(words: readonly unknown[], codec: Codec<T>, read: () => T) => T;

const readAnew: Keep = (_words, _codec, read) => read();
const TABS: Codec<TabsRead> = { encode: encodeTabs, decode: decodeTabs };
const FORMATS: Codec<readonly (string | undefined)[]> = { encode: JSON.stringify, decode: JSON.parse };
const TARGET = 'target_';

/** The tabs are read once, when first needed. */
export function sheetSource(settings: Settings, port: SheetPort, keep: Keep = readAnew): SheetSource {
  let known: SheetTable | undefined;
  const sheet = (): SheetTable => {
    known ??= open(settings, port, keep);
    return known;
  };
  return {
    describe: () => describe(sheet()),
    read: (ids, range, narrowing = []) =>
      placedInTab(sheet().table, () => readRows(sheet(), ids, range, narrowing)),
    table: () => sheet().asRead,
    mappedChannel: (channel) => sheet().mappedChannel(channel),
    mapsChannels: () => sheet().mapsChannels,
  };
}

function open(settings: Settings, port: SheetPort, keep: Keep): SheetTable {
  const { spreadsheetId, sheetName, headerRow } = settings;
  const tabs = keep(['tabs', spreadsheetId, tabsOf(settings), headerRow], TABS, () =>
    tabsRead(settings, port),
  );
  const formatsOfRow = formatsOf(settings, port);
  return sheetTable(settings, tabs, (row) =>
    keep(['formats', spreadsheetId, sheetName, row], FORMATS, () => formatsOfRow(row)),
  );
}

function describe({ table, dimensions, targets }: SheetTable): SourceDescription {
  const given = measures()
    .map(({ id }) => id)
    .filter((id) => hasMeasure(table, id));
  return {
    dimensions: dimensions.map(({ id, type, header }) =>
      header === undefined ? { id, type } : { id, type, header },
    ),
    measures: given,
    derived: given.filter((id) => ownColumns(table, id).length === 0),
    standIns: given.filter((id) => standInFor(table, id) !== undefined),
    dated: dimensions.some(({ id }) => id === 'date'),
    targets: Array.from(new Set(targets.map((target) => target.measure))),
  };
}

/** Measures that go by different dates, such as created and won deals, come in rows of their own. */
function readRows(
  sheet: SheetTable,
  ids: readonly string[],
  range: DateRange | undefined,
  narrowing: Conditions,
): Rows {
  const shared = ids.filter((id) => sheet.dimension(id) !== undefined);
  const targetIds = ids.filter((id) => id.startsWith(TARGET));
  const ownIds = ids.filter((id) => sheet.factorsOf(id) !== undefined);
  const parts: Part[] = [];
  const addRows = (dates: Column | undefined, measureIds: readonly string[]) => {
    const all = shared.concat(measureIds);
    parts.push({ ids: all, rows: dataRows(sheet, dates, { ids: all, range, narrowing }) });
  };
  for (const [dates, measureIds] of byDateColumn(sheet, ownIds)) addRows(dates, measureIds);
  if (targetIds.length > 0) {
    const all = shared.filter((id) => ['date', 'channel'].includes(id)).concat(targetIds);
    parts.push({ ids: all, rows: targetRows(sheet.targets, all, range) });
  }
  if (parts.length === 0) addRows(dateColumnFor(sheet.table), []);
  const rows = oneAfterAnother(parts, (id) => sheet.typeOf(id) !== undefined);
  return { ...rows, notes: tabNotes(sheet).concat(rows.notes ?? []) };
}

function byDateColumn(
  { table, factorsOf }: SheetTable,
  ids: readonly string[],
): Map<Column | undefined, string[]> {
  const groups = new Map<Column | undefined, string[]>();
  for (const id of ids) {
    const [leading] = factorsOf(id) as readonly string[];
    const column = dateColumnFor(table, leading);
    const group = groups.get(column);
    if (group === undefined) groups.set(column, [id]);
    else group.push(id);
  }
  return groups;
}

function tabNotes({ tab, table }: SheetTable): readonly Note[] {
  const { totalRows, otherHeaders } = table;
  const notes: Note[] = [];
  if (totalRows.length > 0) {
    notes.push({ code: 'total_rows_left_out', tab, rows: totalRows.map((row) => sheetRow(table, row)) });
  }
  if (otherHeaders.length > 0) notes.push({ code: 'other_tables_left_out', tab, headers: otherHeaders });
  return notes;
}
