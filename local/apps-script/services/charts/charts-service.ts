/** Charts: here only its enumerations, which charts in sheets are described with. */
import type { ServiceContext } from '../service-context.ts';

const CLASS = 'Charts.Charts';

export const chartsService = ({ strict, enumerationsIn }: ServiceContext): object =>
  strict(CLASS, { ...enumerationsIn(CLASS) });
