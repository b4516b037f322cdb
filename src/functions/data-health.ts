/** DATA_HEALTH: what is wrong with a table, or worth knowing about how it is read, before anyone trusts its KPIs. */
import { readTable } from '../catalogue/reading/table.ts';
import { isBlank } from '../core/cells.ts';
import { readDays } from '../core/days.ts';
import { single } from '../core/matrix.ts';
import { checks } from './health/checks.ts';
import type { FunctionHelp } from './help.ts';

export const help: FunctionHelp = {
  name: 'DATA_HEALTH',
  description:
    'Checks a pasted table: errors, text among numbers, two currencies, doubles, missing days, and what was skipped or not used.',
  parameters: [
    {
      name: 'data',
      type: 'Array<Array<any>>',
      description: 'Your table with its header row, such as A1:H200.',
    },
    {
      name: 'as_of',
      type: 'Date|string',
      description:
        'Optional. A cell with the date to judge by, such as 2026-03-07; NOW() is refused by Sheets.',
    },
  ],
  example: '=DATA_HEALTH(A1:H200)',
  result: 'Array<Array<string|number>>',
};

type Row = readonly [check: string, severity: string, count: number, firstRow: number | '', whatToDo: string];

const HEADER = ['check', 'severity', 'count', 'first_row', 'what_to_do'];
const HEALTHY: Row = ['ok', 'info', 0, '', ''];

export function calculate(data: unknown, asOf?: unknown): (string | number)[][] {
  const examined = { table: readTable(data, 'data'), asOf: dayIn(asOf) };
  const rows: Row[] = [];
  for (const { name, severity, find } of checks) {
    const finding = find(examined);
    if (finding !== undefined) rows.push([name, severity, finding.count, finding.firstRow, finding.whatToDo]);
  }
  return [HEADER, ...(rows.length === 0 ? [HEALTHY] : rows)].map((row) => row.slice());
}

function dayIn(asOf: unknown): number | undefined {
  const cell = single(asOf, 'as_of');
  return isBlank(cell) ? undefined : readDays([cell], () => ({ argument: 'as_of' }))[0];
}
