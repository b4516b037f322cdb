/** ATTRIBUTION_COMPARE: each channel's share of the conversions by several models side by side. */
import { creditable } from '../core/attribution/model.ts';
import { type ModelName, models } from '../core/attribution/models.ts';
import { isBlank, numberCell } from '../core/cells.ts';
import { matrixOf, placesIn } from '../core/matrix.ts';
import type { FunctionHelp } from './help.ts';
import { readJourneys } from './journey-columns.ts';
import { modelNamed } from './model-names.ts';

type Cell = string | number;

const USUAL_MODELS: readonly ModelName[] = [
  'first',
  'last',
  'last_non_direct',
  'linear',
  'position',
  'time_decay',
  'markov',
  'shapley',
];
const OPTIONS = { halfLife: 7 };

export const help: FunctionHelp = {
  name: 'ATTRIBUTION_COMPARE',
  description:
    "Each channel's share of the conversions by several attribution models side by side, and how far they differ.",
  example: '=ATTRIBUTION_COMPARE(A2:A500;B2:B500;C2:C500;"last,linear,markov")',
  parameters: [
    {
      name: 'paths',
      type: 'Array<Array<string>>',
      description: 'Channels of each journey, oldest first, such as Google Ads > Email > Direct.',
    },
    {
      name: 'conversions',
      type: 'Array<Array<number>>',
      description: 'Optional. Conversions of each path, such as B2:B500; 1 each when left out.',
    },
    {
      name: 'nulls',
      type: 'Array<Array<number>>',
      description: 'Optional. Journeys over each path that did not convert, such as C2:C500.',
    },
    {
      name: 'models',
      type: 'string|Array<Array<string>>',
      description: 'Optional. Names of models, such as "last,linear,markov", or cells that hold them.',
    },
  ],
};

export function calculate(
  paths: unknown,
  conversions?: unknown,
  nulls?: unknown,
  modelNames?: unknown,
): Cell[][] {
  const names = askedModels(modelNames);
  const journeys = readJourneys({ paths, conversions, nulls });
  const total = creditable(journeys.conversions, journeys.starts);
  const credits = names.map((name) => models[name](journeys, OPTIONS).conversions);
  const rows = journeys.channels.map((channel, index): Cell[] => {
    const shares = credits.map((credit) => (credit[index] as number) / total);
    const spread = Math.max(...shares) - Math.min(...shares);
    return [channel, ...shares.map(numberCell), numberCell(spread)];
  });
  const all = numberCell(total / total);
  return [['channel', ...names, 'spread'], ...rows, ['Total', ...names.map(() => all), '']];
}

/** A list separated by commas or semicolons, or a range of names. */
function askedModels(argument: unknown): readonly ModelName[] {
  const { cells, ...shape } = matrixOf(argument);
  const placeOf = placesIn('models', shape);
  const names: ModelName[] = [];
  cells.forEach((cell, index) => {
    const texts = typeof cell === 'string' ? cell.split(/[,;]/) : [cell];
    for (const text of texts) if (!isBlank(text)) names.push(modelNamed(text, placeOf(index)));
  });
  return names.length > 0 ? names : USUAL_MODELS;
}
