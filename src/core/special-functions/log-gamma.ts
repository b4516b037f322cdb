/** The logarithm of the gamma function, and what Stirling's formula leaves over. */

const HALF_LOG_TWO_PI = 0.9189385332046727;
const ONE_MINUS_EULER = 0.42278433509846713;
const STIRLING_FROM = 10;

/** ζ(k) − 1 for k = 2, 3 …: the Taylor series of ln Γ around 2. */
const ZETA_MINUS_ONE = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853,
  0.0004941886041194645, 0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5,
  3.058823630702049e-5, 1.528225940865187e-5, 7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6,
  9.539620338727962e-7, 4.769329867878064e-7, 2.38450502727733e-7, 1.1921992596531106e-7,
  5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8, 7.45071178983543e-9,
];

/** ln Γ(x) for x > 0, to full relative precision also near its zeros at 1 and 2. */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  if (x >= STIRLING_FROM) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
  if (x < 0.5) return logGammaAroundTwo(x) - Math.log(x) - Math.log1p(x);
  if (x < 1.5) return logGammaAroundTwo(x - 1) - Math.log1p(x - 1);
  let product = 1;
  let reduced = x;
  while (reduced > 2.5) {
    reduced -= 1;
    product *= reduced;
  }
  return Math.log(product) + logGammaAroundTwo(reduced - 2);
}

/** ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π): what keeps differences of large logarithms exact. */
export function stirlingError(x: number): number {
  if (x >= STIRLING_FROM) return stirlingSeries(x);
  return logGamma(x) - (x - 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}

function stirlingSeries(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  let sum = -3617 / 122400;
  sum = 1 / 156 + square * sum;
  sum = -691 / 360360 + square * sum;
  sum = 1 / 1188 + square * sum;
  sum = -1 / 1680 + square * sum;
  sum = 1 / 1260 + square * sum;
  sum = -1 / 360 + square * sum;
  return inverse * (1 / 12 + square * sum);
}

/** ln Γ(2 + u) for |u| ≤ ½. */
function logGammaAroundTwo(u: number): number {
  let sum = 0;
  for (let index = ZETA_MINUS_ONE.length - 1; index >= 0; index--) {
    const order = index + 2;
    sum = u * sum + ((order % 2 === 0 ? 1 : -1) * (ZETA_MINUS_ONE[index] as number)) / order;
  }
  return u * (ONE_MINUS_EULER + u * sum);
}
