/** Reads the times of a log: all numbers, which only give an order, or all dates with or without time of day. */
import { readDays } from '../core/days.ts';
import { fail } from '../core/failure.ts';
import { instantsOf } from '../core/instants.ts';
import { readNumber, readNumbers } from '../core/numbers.ts';
import type { Column } from './columns.ts';

export interface LogTimes {
  readonly order: readonly number[];
  /** Undefined where the times are numbers. */
  readonly days: readonly number[] | undefined;
}

/** The first row decides which of the two they are. */
export function timesIn({ cells, placeOf }: Column): LogTimes {
  const blank = cells.findIndex((cell) => readNumber(cell, 'point').kind === 'blank');
  if (blank >= 0) fail({ code: 'blank_cell', place: placeOf(blank) });
  const areNumbers = cells.length > 0 && readNumber(cells[0], 'point').kind === 'number';
  if (areNumbers) return { order: readNumbers(cells, placeOf), days: undefined };
  const days = readDays(cells, placeOf);
  return { order: instantsOf(cells, days), days };
}
