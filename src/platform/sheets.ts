/** Google Sheets through the advanced service Sheets v4, which asks for no more than to read. */
import type { Cells, SheetPort } from '../connector/sheet/port.ts';
import { requireConsent, SCOPES } from './authorisation.ts';

type Service = NonNullable<typeof Sheets>;
type Spreadsheets = NonNullable<Service['Spreadsheets']>;
type Values = NonNullable<Spreadsheets['Values']>;

const AS_STORED = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };

export function sheets(): SheetPort {
  return {
    readTabs: (spreadsheetId, tabs) => {
      const answer = values().batchGet(spreadsheetId, { ranges: tabs.map(whole), ...AS_STORED });
      return tabs.map((_, index) => (answer.valueRanges?.[index]?.values ?? []) as Cells);
    },
    formatsOfRow: (spreadsheetId, tab, row) => {
      const answer = spreadsheets().get(spreadsheetId, {
        ranges: [`${whole(tab)}!${row}:${row}`],
        fields: 'sheets.data.rowData.values.effectiveFormat.numberFormat.type',
      });
      const cells = answer.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values ?? [];
      return cells.map((cell) => cell.effectiveFormat?.numberFormat?.type);
    },
    visibleTabs: (spreadsheetId) => {
      const answer = spreadsheets().get(spreadsheetId, {
        fields: 'sheets.properties(title,hidden,sheetType)',
      });
      return (answer.sheets ?? [])
        .filter(({ properties }) => properties?.hidden !== true && properties?.sheetType === 'GRID')
        .map(({ properties }) => properties?.title ?? '');
    },
    sleep: (milliseconds) => Utilities.sleep(milliseconds),
    now: () => Date.now(),
    random: () => Math.random(),
  };
}

/** In quotation marks, because a bare name could be that of a named range or of a cell. */
const whole = (tab: string): string => `'${tab.replace(/'/g, "''")}'`;

function spreadsheets(): Spreadsheets {
  requireConsent(SCOPES.sheets);
  return (Sheets as Service).Spreadsheets as Spreadsheets;
}

const values = (): Values => spreadsheets().Values as Values;
