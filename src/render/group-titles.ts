/** The headings of the groups in the documentation. */
import type { Group } from '../catalogue/types.ts';

export const GROUP_TITLES: Readonly<Record<Group, string>> = {
  cost: 'Cost and return',
  conversion: 'Conversion',
  website: 'Website',
  retention: 'Customers and retention',
  growth: 'Growth and reach',
  pipeline: 'Sales pipeline',
  email: 'E-mail',
  social: 'Social media',
  targets: 'Targets and budgets',
};
