/** The attribution models by name. */
import { markov } from './markov.ts';
import type { Model } from './model.ts';
import {
  first,
  last,
  lastNonDirect,
  linear,
  linearUnique,
  position,
  timeDecay,
  wShapedModel,
} from './rules.ts';
import { shapley } from './shapley.ts';

export const models = {
  first,
  last,
  last_non_direct: lastNonDirect,
  linear,
  linear_unique: linearUnique,
  position,
  w_shaped: wShapedModel,
  time_decay: timeDecay,
  markov,
  shapley,
} as const satisfies Readonly<Record<string, Model>>;

export type ModelName = keyof typeof models;

export const MODEL_NAMES = Object.keys(models) as readonly ModelName[];
