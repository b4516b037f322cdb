/** Runs a series through a model: how unlikely it is, where its states end, and how that depends on every start. */
import { additiveSeason } from './additive-season.ts';
import type { Model, Smoothing } from './model.ts';
import { multiplicativeSeason } from './multiplicative-season.ts';

/** The states before the first value; `seasons` one for each place in the season, oldest first. */
export interface States {
  readonly level: number;
  readonly trend: number;
  readonly seasons: Float64Array;
}

/** Slopes of −2 ln L. */
export interface Slopes {
  alpha: number;
  beta: number;
  gamma: number;
  phi: number;
  level: number;
  trend: number;
  readonly seasons: Float64Array;
}

/** One series under one model; its arrays serve every run, so the last run's states can be read from it. */
export interface Filter {
  /** −2 ln L without constants, as R counts it; infinite where the model cannot have made the series. */
  run(smoothing: Smoothing, start: States): number;
  /** The slopes of the last run, backwards through its steps. */
  slopes(into: Slopes): void;
  /** The states after the last value. */
  end(): States;
  /** The sum of squared errors, relative ones where the error is multiplicative. */
  squares(): number;
}

/** `floor` is the squared error that counts as rounding. */
export function filterOf(values: Float64Array, model: Model, length: number, floor: number): Filter {
  return model.season === 'M'
    ? multiplicativeSeason(values, length, floor)
    : additiveSeason(values, model.error === 'M', length, floor);
}

export const noSlopes = (length: number): Slopes => ({
  alpha: 0,
  beta: 0,
  gamma: 0,
  phi: 0,
  level: 0,
  trend: 0,
  seasons: new Float64Array(length),
});
