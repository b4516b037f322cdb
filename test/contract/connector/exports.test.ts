/** Exports pasted unchanged: every KPI of the data source is the number that the Sheets functions give. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../../build/project-path.ts';
import { openDataSource } from '../../../local/data-studio/engine/data-source.ts';
import { pasted, readExport } from '../../catalogue/reading/read-export.ts';
import { type Cell, loadTarget } from '../load-target.ts';
import { openConnector } from './open-connector.ts';
import { type Cells, SHEET_ANSWERS } from './spreadsheets.ts';

const EVER = { startDate: '2000-01-01', endDate: '2099-12-31' };
const sheets = loadTarget();
const [, ...listed] = sheets.call('KPI_LIST') as Cell[][];
const names = readdirSync(projectPath('test/fixtures/exports'))
  .filter((file) => file.endsWith('.csv'))
  .map((file) => file.slice(0, -'.csv'.length));

/** Every KPI that can be calculated over the table, by its field's id; a division by zero is no number. */
function inSheets(rows: Cells): Map<string, number> {
  const found = new Map<string, number>();
  for (const [id] of listed) {
    try {
      found.set(String(id).toLowerCase(), sheets.call('KPI', id as string, rows as Cell[][]) as number);
    } catch {
      // The table lacks a measure, or there is nothing to divide by.
    }
  }
  return found;
}

describe('exports', () => {
  test.each(names)('%s gives the same KPIs in Data Studio as in Sheets', async (name) => {
    const rows: Cells = pasted(readExport(name));
    const expected = inSheets(rows);
    const { runtime } = await openConnector({ tabs: { Annonser: rows } });
    const source = openDataSource(runtime, SHEET_ANSWERS);
    const ids = source.fields.filter(({ formula }) => formula !== undefined).map(({ name: id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Array.from(expected.keys())));
    if (ids.length === 0) return;
    const { totals } = source.chart({ metrics: ids, dateRange: EVER });
    ids.forEach((id, index) => {
      const wanted = expected.get(id);
      if (wanted === undefined) expect([id, totals[index]]).toEqual([id, null]);
      else {
        const away = Math.abs((totals[index] as number) - wanted);
        expect(away, id).toBeLessThan(1e-9 * Math.max(1, Math.abs(wanted)));
      }
    });
  });
});
