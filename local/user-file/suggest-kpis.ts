/** Finds out which KPIs a table gives by asking the functions themselves. */

export interface Suggestion {
  readonly kpis: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  /** What KPI_BY can group by: month, or the header of a column with a few different values. */
  readonly groupBy: string | undefined;
}

/** Calls a function of the script; throws what it throws. */
export type CallFunction = (name: string, ...given: unknown[]) => unknown;

const MOST_ROWS = 400;
const MOST_HEADER_ROWS = 12;
const MOST_GROUPS = 40;

export function suggestKpis(call: CallFunction, rows: readonly unknown[][]): Suggestion {
  const part = rows.slice(0, MOST_ROWS);
  const works = (...given: unknown[]): unknown => {
    try {
      return call(given[0] as string, ...given.slice(1));
    } catch {
      return undefined;
    }
  };
  const [, ...list] = Array.from((works('KPI_LIST') ?? []) as Iterable<string[]>);
  const kpis = list
    .map(([id = '', name = '', , unit = '']) => ({ id, name, unit }))
    .filter(({ id }) => typeof works('KPI', id, part) === 'number');
  const first = kpis[0];
  const groupBy =
    first &&
    ['month', ...headersIn(part)].find((by) => {
      const table = works('KPI_BY', first.id, part, by) as unknown[][] | undefined;
      const groups = (table?.length ?? 0) - 2;
      return groups >= 2 && groups <= MOST_GROUPS;
    });
  return { kpis, groupBy };
}

/** Texts of the first row that is filled from side to side. */
function headersIn(rows: readonly unknown[][]): string[] {
  const filled = (row: readonly unknown[]) => row.filter((cell) => typeof cell === 'string' && cell !== '');
  const start = rows.slice(0, MOST_HEADER_ROWS);
  const most = Math.max(0, ...start.map((row) => filled(row).length));
  return (filled(start.find((row) => filled(row).length === most) ?? []) as string[]).slice(0, 30);
}
