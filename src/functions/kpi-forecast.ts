/** KPI_FORECAST: the periods to come, with a band that holds a given share of futures. */
import { numberCell } from '../core/cells.ts';
import { fail } from '../core/failure.ts';
import { forecast } from '../core/forecast/forecast.ts';
import { amountsIn, type Column, sideBySide } from './columns.ts';
import type { FunctionHelp } from './help.ts';
import { innerFraction } from './inner-fraction.ts';
import { wholeNumber } from './whole-number.ts';

export const help: FunctionHelp = {
  name: 'KPI_FORECAST',
  description:
    'Forecasts a KPI with a low and a high line. Exponential smoothing; the model with or without trend and season is chosen by AICc, as ets in R.',
  parameters: [
    {
      name: 'values',
      type: 'Array<Array<number>>',
      description: 'The KPI so far, oldest first and without gaps, 1 to 2,000 values, such as B2:B37.',
    },
    { name: 'periods', type: 'number', description: 'How many periods to forecast, 1 to 500, such as 12.' },
    {
      name: 'season',
      type: 'number',
      description:
        'Optional. Periods after which the pattern repeats: 12 for months, 7 for days; 1 (no season) when left out.',
    },
    {
      name: 'confidence',
      type: 'number',
      description: 'Optional. Share of futures between low and high, such as 95%; 80% when left out.',
    },
  ],
  example: '=KPI_FORECAST(B2:B37;12;12)',
  result: 'Array<Array<string|number>>',
};

type Cell = string | number;

const MOST_VALUES = 2000;
const MOST_PERIODS = 500;

export function calculate(
  values: unknown,
  periods: unknown,
  season?: unknown,
  confidence?: unknown,
): Cell[][] {
  const count = wholeNumber(periods, 'periods', undefined, 1, MOST_PERIODS);
  const length = wholeNumber(season, 'season', 1, 1);
  const level = innerFraction(confidence, 'confidence', 0.8);
  const rows = forecast(valuesIn(values), count, { season: length, confidence: level });
  return [
    ['period', 'forecast', 'low', 'high'],
    ...rows.map((row, index) => [
      index + 1,
      numberCell(row.forecast),
      numberCell(row.low),
      numberCell(row.high),
    ]),
  ];
}

/** Blanks before the first and after the last value are left out; one between them is refused. */
function valuesIn(argument: unknown): number[] {
  const { columns, positions, shape } = sideBySide([{ name: 'values', kind: 'number', argument }]);
  if (positions.length === 0) fail({ code: 'blank_arguments', names: ['values'] });
  const afterGap = positions.findIndex(
    (position, index) => index > 0 && position !== (positions[index - 1] as number) + 1,
  );
  if (afterGap > 0) {
    const blank = (positions[afterGap - 1] as number) + 2;
    const place = shape.rows > 1 ? { row: blank } : { column: blank };
    fail({ code: 'blank_cell', place: { argument: 'values', ...place } });
  }
  if (positions.length > MOST_VALUES) {
    fail({
      code: 'refused',
      reason: `values has ${positions.length} numbers`,
      advice: `give the latest ${MOST_VALUES} or fewer`,
    });
  }
  return amountsIn(columns[0] as Column);
}
