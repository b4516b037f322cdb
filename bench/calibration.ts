/** A fixed piece of arithmetic, so that times of different machines can be compared as ratios to it. */

const LOGARITHMS = 2e7;

export const CALIBRATION = '20 million logarithms';

export function calibrate(): undefined {
  let sum = 0;
  for (let value = 1; value <= LOGARITHMS; value++) sum += Math.log(value);
  if (!Number.isFinite(sum)) throw new Error('The calibration went wrong.');
  return undefined;
}
