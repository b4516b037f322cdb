/** What the members of one range need: the services around it and its cells. */
import type { Place } from '../../workbook.ts';
import type { ServiceContext } from '../service-context.ts';

export interface RangeContext extends ServiceContext, Place {
  /** The range as its script has it, for methods that return it. */
  readonly self: () => object;
}
