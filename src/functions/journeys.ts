/** JOURNEYS: a log of touchpoints becomes the paths that ATTRIBUTION reads. */
import { misread, pathText } from '../core/attribution/path-text.ts';
import { journeysIn } from '../core/attribution/touch-log.ts';
import { numberCell } from '../core/cells.ts';
import { fail } from '../core/failure.ts';
import {
  amountsIn,
  type Column,
  type ColumnArgument,
  isGiven,
  namesIn,
  sideBySide,
  textsIn,
} from './columns.ts';
import type { FunctionHelp } from './help.ts';
import { countsIn } from './journey-columns.ts';
import { timesIn } from './log-times.ts';

type Cell = string | number;

export const help: FunctionHelp = {
  name: 'JOURNEYS',
  description:
    'Turns a log with one row per touchpoint into paths with their conversions, ready for ATTRIBUTION and ATTRIBUTION_COMPARE.',
  example: '=JOURNEYS(A2:A5000;B2:B5000;C2:C5000;D2:D5000)',
  parameters: [
    {
      name: 'ids',
      type: 'Array<Array<string|number>>',
      description: 'Who was touched: a visitor, contact or customer id, such as A2:A5000.',
    },
    {
      name: 'times',
      type: 'Array<Array<Date|string|number>>',
      description: 'When: all dates, with or without time of day, or all numbers that give the order.',
    },
    {
      name: 'channels',
      type: 'Array<Array<string>>',
      description:
        'The channel of each touchpoint, such as Google Ads; blank on a row that only records a conversion.',
    },
    {
      name: 'conversions',
      type: 'Array<Array<number>>',
      description:
        'Optional. Conversions on each row; the row ends a journey. When left out each id converts once, on its last row.',
    },
    {
      name: 'values',
      type: 'Array<Array<number>>',
      description: 'Optional. Money on the rows that convert, such as E2:E5000.',
    },
  ],
};

interface Path {
  conversions: number;
  nulls: number;
  value: number;
}

export function calculate(
  ids: unknown,
  times: unknown,
  channels: unknown,
  conversions?: unknown,
  values?: unknown,
): Cell[][] {
  const paths = new Map<string, Path>();
  for (const { touches, conversions: converted, value } of readLog({
    ids,
    times,
    channels,
    conversions,
    values,
  })) {
    const text = pathText(touches);
    const path = paths.get(text) ?? { conversions: 0, nulls: 0, value: 0 };
    path.conversions += converted;
    path.nulls += converted > 0 ? 0 : 1;
    path.value += value;
    paths.set(text, path);
  }
  const rows = Array.from(paths, ([text, path]): Cell[] => [
    text,
    numberCell(path.conversions),
    path.nulls,
    numberCell(path.value),
  ]);
  return [['path', 'conversions', 'nulls', 'value'], ...rows];
}

interface LogArguments {
  readonly ids: unknown;
  readonly times: unknown;
  readonly channels: unknown;
  readonly conversions: unknown;
  readonly values: unknown;
}

function readLog({ ids, times, channels, conversions, values }: LogArguments) {
  const given: ColumnArgument[] = [
    { name: 'ids', kind: 'text', argument: ids },
    { name: 'times', kind: 'day', argument: times },
    { name: 'channels', kind: 'text', argument: channels },
  ];
  if (isGiven(conversions)) given.push({ name: 'conversions', kind: 'number', argument: conversions });
  if (isGiven(values)) given.push({ name: 'values', kind: 'number', argument: values });
  const { columns } = sideBySide(given);
  const [idColumn, timeColumn, channelColumn] = columns as [Column, Column, Column];
  const named = (name: string) => columns.find((column) => column.name === name);
  const counts = optional(named('conversions'), countsIn);
  const amounts = optional(named('values'), amountsIn);
  const names = namesIn(idColumn);
  const { order, days } = timesIn(timeColumn);
  const touched = channelsIn(channelColumn, days !== undefined);
  const log = names.map((id, row) => ({
    id,
    channel: touched[row] as string,
    time: order[row] as number,
    day: days?.[row] ?? Number.NaN,
    conversions: counts?.[row],
    value: amounts?.[row] ?? 0,
  }));
  return journeysIn(log, (row) => fail({ code: 'blank_cell', place: channelColumn.placeOf(row) }));
}

const optional = <Result>(
  column: Column | undefined,
  read: (column: Column) => Result,
): Result | undefined => (column === undefined ? undefined : read(column));

const MISREAD = {
  separator: { reason: 'a name with >', advice: 'because > separates the touches of a path' },
  days: { reason: 'a name that ends like days (@3)', advice: 'because paths would be read with days' },
};

/** Refuses names that a path could not hold. */
function channelsIn(column: Column, withDays: boolean): string[] {
  const channels = textsIn(column);
  for (const channel of new Set(channels)) {
    const found = misread(channel, withDays);
    if (found === undefined) continue;
    const { reason, advice } = MISREAD[found];
    fail({
      code: 'refused',
      reason: `channels has ${reason}`,
      place: column.placeOf(channels.indexOf(channel)),
      advice: `rename it, ${advice}`,
    });
  }
  return channels;
}
