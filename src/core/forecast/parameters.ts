/** A model's parameters and first states as one list of free numbers, in which a search can move without limits. */
import type { Slopes, States } from './filter.ts';
import type { Model, Smoothing } from './model.ts';

/** The usual region, in which each state is a weighted mean of old and new. */
const LEAST = 1e-4;
const MOST_ALPHA = 0.9999;
const LEAST_PHI = 0.8;
const MOST_PHI = 0.98;

/** Each parameter's share of the room it has. */
export type Shares = Smoothing;

export interface Parameters {
  /** The list for the starting states and these shares. */
  begin(shares: Shares): Float64Array;
  smoothing(point: Float64Array): Smoothing;
  states(point: Float64Array): States;
  /** Slopes along the list from slopes along parameters and states; 0 for what the model does not have. */
  gradient(point: Float64Array, slopes: Slopes, into: Float64Array): void;
}

/** In which steps a state is moved: about the size of an error. */
export interface Units {
  readonly level: number;
  readonly trend: number;
  readonly season: number;
}

const SEASONS_FROM = 6;

export function parametersOf(model: Model, first: States, units: Units): Parameters {
  const { trend, season } = model;
  const shared = (point: Float64Array): Shares => ({
    alpha: logistic(point[0] as number),
    beta: logistic(point[1] as number),
    gamma: logistic(point[2] as number),
    phi: logistic(point[3] as number),
  });

  function begin({ alpha, beta, gamma, phi }: Shares): Float64Array {
    const point = new Float64Array(SEASONS_FROM + first.seasons.length);
    point.set([alpha, beta, gamma, phi].map((share) => Math.log(share / (1 - share))));
    return point;
  }

  function states(point: Float64Array): States {
    const seasons = new Float64Array(first.seasons.length);
    for (let place = 0; place < seasons.length; place++) {
      const steps = point[SEASONS_FROM + place] as number;
      seasons[place] = (first.seasons[place] as number) + units.season * steps;
    }
    return {
      level: first.level + units.level * (point[4] as number),
      trend: first.trend + units.trend * (point[5] as number),
      seasons,
    };
  }

  function gradient(point: Float64Array, slopes: Slopes, into: Float64Array): void {
    const { alpha, beta, gamma, phi } = shared(point);
    const toBeta = trend === 'N' ? 0 : slopes.beta;
    const toGamma = season === 'N' ? 0 : slopes.gamma;
    const room = alpha * (MOST_ALPHA - LEAST);
    const bend = (share: number) => share * (1 - share);
    into[0] = (MOST_ALPHA - LEAST) * bend(alpha) * (slopes.alpha + beta * toBeta - gamma * toGamma);
    into[1] = room * bend(beta) * toBeta;
    into[2] = (1 - 2 * LEAST - room) * bend(gamma) * toGamma;
    into[3] = trend === 'Ad' ? (MOST_PHI - LEAST_PHI) * bend(phi) * slopes.phi : 0;
    into[4] = units.level * slopes.level;
    into[5] = trend === 'N' ? 0 : units.trend * slopes.trend;
    if (season === 'N') return;
    for (let place = 0; place < slopes.seasons.length; place++) {
      into[SEASONS_FROM + place] = units.season * (slopes.seasons[place] as number);
    }
  }

  return { begin, smoothing: (point) => smoothingOf(model, shared(point)), states, gradient };
}

export function smoothingOf({ trend, season }: Model, shares: Shares): Smoothing {
  const alpha = LEAST + (MOST_ALPHA - LEAST) * shares.alpha;
  return {
    alpha,
    beta: trend === 'N' ? 0 : LEAST + (alpha - LEAST) * shares.beta,
    gamma: season === 'N' ? 0 : LEAST + (1 - alpha - LEAST) * shares.gamma,
    phi: trend === 'Ad' ? LEAST_PHI + (MOST_PHI - LEAST_PHI) * shares.phi : 1,
  };
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
