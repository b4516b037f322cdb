/** Finds out which KPIs a table gives by asking the functions themselves. */
import { LANGUAGES, type Texts } from '../engine/locales.ts';

export interface Suggestion {
  readonly kpis: readonly SuggestedKpi[];
  /** What KPI_BY can group by: month, or the header of a column with a few different values. */
  readonly groupBy: string | undefined;
}

interface SuggestedKpi {
  readonly id: string;
  readonly name: Texts;
  readonly unit: string;
}

/** Calls a function of the script; throws what it throws. */
export type CallFunction = (name: string, ...given: unknown[]) => unknown;

const MOST_HEADER_ROWS = 12;
const MOST_GROUPS = 40;

/** The first few hundred rows of a table are enough. */
export function suggestKpis(call: CallFunction, rows: readonly unknown[][]): Suggestion {
  const kpis = listedKpis(call).filter(({ id }) => attempt(call, 'KPI', id, rows) !== undefined);
  const first = kpis[0]?.id;
  const groupBy = ['month', ...headersIn(rows)].find(
    (by) => first !== undefined && isUseful(groupsOf(attempt(call, 'KPI_BY', first, rows, by))),
  );
  return { kpis, groupBy };
}

function listedKpis(call: CallFunction): SuggestedKpi[] {
  const lists = LANGUAGES.map(
    (language) => attempt(call, 'KPI_LIST', '', language) as string[][] | undefined,
  );
  const [, ...first] = Array.from(lists[0] ?? []);
  return first.map(([id = '', , , unit = ''], index) => {
    const names = LANGUAGES.map((language, list) => [language, lists[list]?.[index + 1]?.[1] ?? id]);
    return { id, unit, name: Object.fromEntries(names) as Texts };
  });
}

function attempt(call: CallFunction, name: string, ...given: unknown[]): unknown {
  try {
    return call(name, ...given);
  } catch {
    return undefined;
  }
}

/** Rows of a table of KPI_BY without its header and its total. */
const groupsOf = (table: unknown): number => ((table as unknown[] | undefined)?.length ?? 0) - 2;
const isUseful = (groups: number): boolean => groups >= 2 && groups <= MOST_GROUPS;

/** Texts of the first row that is filled from side to side. */
function headersIn(rows: readonly unknown[][]): string[] {
  const filled = (row: readonly unknown[]) => row.filter((cell) => typeof cell === 'string' && cell !== '');
  const start = rows.slice(0, MOST_HEADER_ROWS);
  const most = Math.max(0, ...start.map((row) => filled(row).length));
  return (filled(start.find((row) => filled(row).length === most) ?? []) as string[]).slice(0, 30);
}
