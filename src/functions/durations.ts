/** Days from a first to a last date, row by row; rows with a blank side are left out. */
import { fail } from '../core/failure.ts';
import { type Column, daysIn, sideBySide } from './columns.ts';

interface DateArgument {
  readonly name: string;
  readonly argument: unknown;
}

export function durations(first: DateArgument, last: DateArgument): number[] {
  const { columns } = sideBySide([
    { ...first, kind: 'day' },
    { ...last, kind: 'day' },
  ]);
  const [firstColumn, lastColumn] = columns as [Column, Column];
  const starts = daysIn(firstColumn);
  const ends = daysIn(lastColumn);
  return starts
    .map((start, index) => {
      const days = (ends[index] as number) - start;
      if (days < 0) {
        fail({
          code: 'refused',
          place: lastColumn.placeOf(index),
          reason: `${last.name} is before ${first.name}`,
          advice: 'correct the dates',
        });
      }
      return days;
    })
    .filter((days) => !Number.isNaN(days));
}
