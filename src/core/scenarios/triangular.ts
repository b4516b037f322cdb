/** The triangular distribution: what someone means who names a low, a likely and a high value. */

export interface Triangular {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** The value below which a share p lies. */
export function quantile({ low, likely, high }: Triangular, p: number): number {
  const width = high - low;
  if (p * width <= likely - low) return low + Math.sqrt(p * width * (likely - low));
  return high - Math.sqrt((1 - p) * width * (high - likely));
}

/** The share above a value. */
export function shareAbove({ low, likely, high }: Triangular, value: number): number {
  if (value >= high) return 0;
  if (value <= low) return 1;
  const width = high - low;
  if (value < likely) return 1 - (value - low) ** 2 / (width * (likely - low));
  return (high - value) ** 2 / (width * (high - likely));
}
