/** The rules that share out a path over its touches by their position or their days. */
import { creditByRule, type Rule } from './credit-by-rule.ts';
import { isDirect } from './direct.ts';
import type { Journeys, Model, ModelOptions } from './model.ts';

const allTo = (shares: Float64Array, length: number, touch: number): void => {
  shares.fill(0, 0, length);
  shares[touch] = 1;
};

const firstTouch: Rule = ({ start, end }, shares) => allTo(shares, end - start, 0);

const lastTouch: Rule = ({ start, end }, shares) => allTo(shares, end - start, end - start - 1);

/** A path of nothing but direct visits keeps its last touch. */
function lastNonDirectTouch({ channels, touches }: Journeys): Rule {
  const direct = channels.map(isDirect);
  return ({ start, end }, shares) => {
    let last = end - 1;
    while (last >= start && direct[touches[last] as number]) last--;
    allTo(shares, end - start, (last < start ? end - 1 : last) - start);
  };
}

const evenly: Rule = ({ start, end }, shares) => {
  shares.fill(1 / (end - start), 0, end - start);
};

/** Each channel counts once in a path, where it first appears. */
function evenlyOverChannels({ channels, touches }: Journeys): Rule {
  const seenIn = new Int32Array(channels.length).fill(-1);
  return ({ start, end }, shares) => {
    let distinct = 0;
    for (let touch = start; touch < end; touch++) {
      const channel = touches[touch] as number;
      const isNew = seenIn[channel] !== start;
      seenIn[channel] = start;
      shares[touch - start] = isNew ? 1 : 0;
      if (isNew) distinct++;
    }
    for (let touch = 0; touch < end - start; touch++) shares[touch] = (shares[touch] as number) / distinct;
  };
}

/** 40 % to the first and the last touch, 20 % to those between. */
const byPosition: Rule = (path, shares) => {
  const length = path.end - path.start;
  if (length < 3) {
    evenly(path, shares);
    return;
  }
  shares.fill(0.2 / (length - 2), 0, length);
  shares[0] = 0.4;
  shares[length - 1] = 0.4;
};

/** 30 % to the first, the middle and the last touch, 10 % to all others. */
const wShaped: Rule = (path, shares) => {
  const length = path.end - path.start;
  if (length < 4) {
    evenly(path, shares);
    return;
  }
  shares.fill(0.1 / (length - 3), 0, length);
  for (const touch of [0, Math.ceil(length / 2) - 1, length - 1]) shares[touch] = 0.3;
};

/** Half as much for every half-life that a touch lies before the path's latest one. */
function byDays({ days }: Journeys, { halfLife }: ModelOptions): Rule {
  return ({ start, end }, shares) => {
    let fewest = Number.POSITIVE_INFINITY;
    for (let touch = start; touch < end; touch++) fewest = Math.min(fewest, days[touch] as number);
    let total = 0;
    for (let touch = start; touch < end; touch++) {
      const weight = 2 ** ((fewest - (days[touch] as number)) / halfLife);
      shares[touch - start] = weight;
      total += weight;
    }
    for (let touch = 0; touch < end - start; touch++) shares[touch] = (shares[touch] as number) / total;
  };
}

const always = (rule: Rule): Model => creditByRule(() => rule);

export const first = always(firstTouch);
export const last = always(lastTouch);
export const lastNonDirect = creditByRule(lastNonDirectTouch);
export const linear = always(evenly);
export const linearUnique = creditByRule(evenlyOverChannels);
export const position = always(byPosition);
export const wShapedModel = always(wShaped);
export const timeDecay = creditByRule(byDays);
