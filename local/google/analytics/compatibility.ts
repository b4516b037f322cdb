/** Which fields the Data API does not report together. */
import { DIMENSIONS, METRICS } from './fields.ts';
import { refuse } from './google-error.ts';
import { filterFields, namesIn, type ReportRequest } from './report-request.ts';
import { WORDINGS } from './wordings.ts';

const CAMPAIGN = 'sessionCampaignName';
/** Of sessions, so that they do not say which event a row is of. */
const OF_ONE_EVENT = ['eventCount', 'keyEvents'];

export function checkCompatible(request: ReportRequest): void {
  const dimensions = namesIn(request.dimensions);
  const used = [...dimensions, ...filterFields(request.dimensionFilter)];
  const metrics = namesIn(request.metrics);
  if (metrics.some((name) => METRICS[name]?.of === 'ads')) {
    const foreign = used.find((name) => DIMENSIONS[name]?.notOfAds);
    if (foreign !== undefined) refuse(400, WORDINGS.remove(foreign));
    if (!dimensions.includes(CAMPAIGN)) refuse(400, WORDINGS.add(CAMPAIGN));
  }
  if (used.includes('eventName') && metrics.some((name) => !OF_ONE_EVENT.includes(name))) {
    throw new Error(
      `local runtime: the Analytics stand-in models eventName with ${OF_ONE_EVENT.join(', ')} only`,
    );
  }
}
