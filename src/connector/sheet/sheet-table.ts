/** What is known of the tabs of a source once they are read. */
import { dimension as catalogueDimension } from '../../catalogue/catalogue.ts';
import { hasMeasure, type Table } from '../../catalogue/reading/table.ts';
import { type ChannelMap, readChannelMap } from '../channel-map.ts';
import type { FieldType } from '../field.ts';
import type { Settings } from '../settings.ts';
import { readTargets, type Target } from '../targets.ts';
import { dimensionsOf, type FormatsOfRow, type TableDimension } from './dimensions.ts';
import { settledTable } from './settled-table.ts';
import type { TabsRead } from './tabs-read.ts';

export interface SheetTable {
  readonly tab: string;
  /** As it stands in the tab. */
  readonly asRead: Table;
  /** With what the settings add. */
  readonly table: Table;
  readonly dimensions: readonly TableDimension[];
  readonly dimension: (id: string) => TableDimension | undefined;
  readonly typeOf: (id: string) => FieldType | undefined;
  /** The measures behind a measure or a product such as leads_x_lead_value; none for any other id. */
  readonly factorsOf: (id: string) => readonly string[] | undefined;
  readonly mappedChannel: ChannelMap;
  readonly mapsChannels: boolean;
  readonly targets: readonly Target[];
}

export function sheetTable(
  settings: Settings,
  { table: asRead, firstRow, others }: TabsRead,
  formatsOfRow: FormatsOfRow,
): SheetTable {
  const { language, targetsSheet, channelMapSheet } = settings;
  const tab = settings.sheetName ?? '';
  const table = settledTable(asRead, settings);
  const dimensions = dimensionsOf(table, firstRow, formatsOfRow);
  const byId = new Map(dimensions.map((each) => [each.id, each]));
  const hasMap = channelMapSheet !== undefined && channelMapSheet !== '';
  return {
    tab,
    asRead,
    table,
    dimensions,
    dimension: (id) => byId.get(id),
    typeOf: (id) => byId.get(id)?.type ?? catalogueType(id),
    factorsOf: (id) => {
      if (byId.has(id)) return undefined;
      const factors = id.split('_x_');
      return factors.every((each) => hasMeasure(table, each)) ? factors : undefined;
    },
    mappedChannel: hasMap
      ? readChannelMap(channelMapSheet, others[channelMapSheet] ?? [], language)
      : (channel) => channel,
    mapsChannels: hasMap,
    targets:
      targetsSheet === undefined || targetsSheet === ''
        ? []
        : readTargets(targetsSheet, others[targetsSheet] ?? [], language),
  };
}

function catalogueType(id: string): FieldType | undefined {
  const known = catalogueDimension(id);
  if (known === undefined) return undefined;
  return known.kind === 'date' ? 'YEAR_MONTH_DAY' : 'TEXT';
}
