/** ATTRIBUTION: how much of the conversions and their value each channel is credited with, by one model. */
import { creditable } from '../core/attribution/model.ts';
import { models } from '../core/attribution/models.ts';
import { isBlank, numberCell } from '../core/cells.ts';
import { fail } from '../core/failure.ts';
import { single } from '../core/matrix.ts';
import { readNumbers } from '../core/numbers.ts';
import { isGiven } from './columns.ts';
import type { FunctionHelp } from './help.ts';
import { readJourneys } from './journey-columns.ts';
import { modelNamed } from './model-names.ts';

type Cell = string | number;

const DEFAULT_HALF_LIFE = 7;

export const help: FunctionHelp = {
  name: 'ATTRIBUTION',
  description:
    'Credits conversions and their value to the channels on the way there, by the model you choose. Credits add up to the total.',
  example: '=ATTRIBUTION(A2:A500;B2:B500;D2:D500;"markov";C2:C500)',
  parameters: [
    {
      name: 'paths',
      type: 'Array<Array<string>>',
      description:
        'Channels of each journey, oldest first, such as Google Ads > Email > Direct, or with days before conversion: Google Ads@5 > Email@0.',
    },
    {
      name: 'conversions',
      type: 'Array<Array<number>>',
      description: 'Optional. Conversions of each path, such as B2:B500; 1 each when left out.',
    },
    {
      name: 'values',
      type: 'Array<Array<number>>',
      description: 'Optional. The money that all conversions of each path brought, such as D2:D500.',
    },
    {
      name: 'model',
      type: 'string',
      description:
        'Optional. markov (when left out), shapley, first, last, last_non_direct, linear, linear_unique, position, w_shaped or time_decay.',
    },
    {
      name: 'nulls',
      type: 'Array<Array<number>>',
      description:
        'Optional. Journeys over each path that did not convert, such as C2:C500; markov and shapley need them to be meaningful.',
    },
    {
      name: 'half_life_days',
      type: 'number',
      description: 'Optional. For time_decay: the days after which a touch counts half, such as 7.',
    },
  ],
};

export function calculate(
  paths: unknown,
  conversions?: unknown,
  values?: unknown,
  model?: unknown,
  nulls?: unknown,
  halfLifeDays?: unknown,
): Cell[][] {
  const journeys = readJourneys({ paths, conversions, values, nulls });
  const options = { halfLife: halfLifeIn(halfLifeDays) };
  const credits = models[askedModel(model)](journeys, options);
  const total = creditable(journeys.conversions, journeys.starts);
  const totalValue = creditable(journeys.values, journeys.starts);
  const hasValues = isGiven(values);
  const row = (name: string, count: number, value: number): Cell[] => [
    name,
    numberCell(count),
    ...(hasValues ? [numberCell(value)] : []),
    numberCell(count / total),
  ];
  return [
    ['channel', 'conversions', ...(hasValues ? ['value'] : []), 'share'],
    ...journeys.channels.map((name, channel) =>
      row(name, credits.conversions[channel] as number, credits.values[channel] as number),
    ),
    row('Total', total, totalValue),
  ];
}

function askedModel(argument: unknown) {
  const cell = single(argument, 'model');
  return isBlank(cell) ? 'markov' : modelNamed(cell, { argument: 'model' });
}

function halfLifeIn(argument: unknown): number {
  const place = { argument: 'half_life_days' };
  const [value] = readNumbers([single(argument, place.argument)], () => place) as [number];
  if (Number.isNaN(value)) return DEFAULT_HALF_LIFE;
  return value > 0 ? value : fail({ code: 'not_above_zero', place, value });
}
