/** Measures of cost. */
import type { MeasureDefinition } from '../types.ts';

export const cost: readonly MeasureDefinition[] = [
  {
    id: 'cost',
    label: { en: 'Total marketing cost', sv: 'Total marknadskostnad', nb: 'Total markedskostnad' },
    synonyms: ['cost', 'kostnad'],
    help: 'Marketing and sales cost of the period, with salaries and tools included, such as B2:B13.',
    kind: 'sum',
    unit: 'money',
  },
];
