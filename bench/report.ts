/** Prints measurements as a table, each with its goal where it has one. */

export interface Measurement {
  readonly what: string;
  readonly result: string;
  /** What it is compared with. */
  readonly against: string;
  readonly goal?: string;
  readonly met?: boolean;
}

export const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
export const times = (ratio: number): string => `${ratio.toFixed(2)}×`;

export function print(measurements: readonly Measurement[]): void {
  const rows = [
    ['measured', 'result', 'against', 'goal', ''],
    ...measurements.map(({ what, result, against, goal = '', met }) => [
      what,
      result,
      against,
      goal,
      met === undefined ? '' : met ? 'met' : 'NOT MET',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}
