/** Models that find each channel's share of all conversions; the money follows these shares. */
import { creditable, type Journeys, type Model } from './model.ts';

/** `weightsFor` gives one weight for each channel; only their proportions count. */
export function creditByShare(weightsFor: (journeys: Journeys) => Float64Array): Model {
  return (journeys) => {
    const conversions = creditable(journeys.conversions, journeys.starts);
    const values = creditable(journeys.values, journeys.starts);
    const none = new Float64Array(journeys.channels.length);
    if (conversions === 0) return { conversions: none, values: none };
    const weights = weightsFor(journeys);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return {
      conversions: weights.map((weight) => (conversions * weight) / all),
      values: weights.map((weight) => (values * weight) / all),
    };
  };
}
