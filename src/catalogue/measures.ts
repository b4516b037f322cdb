/** Every measure, in the order in which they are listed. */
import { advertising } from './measures/advertising.ts';
import { conversions } from './measures/conversions.ts';
import { cost } from './measures/cost.ts';
import { customers } from './measures/customers.ts';
import { email } from './measures/email.ts';
import { leads } from './measures/leads.ts';
import { sales } from './measures/sales.ts';
import { search } from './measures/search.ts';
import { shop } from './measures/shop.ts';
import { social } from './measures/social.ts';
import { splits } from './measures/splits.ts';
import { targets } from './measures/targets.ts';
import { website } from './measures/website.ts';
import type { MeasureDefinition } from './types.ts';

export const measures: readonly MeasureDefinition[] = [
  ...cost,
  ...advertising,
  ...website,
  ...conversions,
  ...shop,
  ...leads,
  ...sales,
  ...customers,
  ...email,
  ...social,
  ...search,
  ...splits,
  ...targets,
];
