import { describe, expect, test } from 'vitest';
import { hasMeasure, measureValues, readTable } from '../../../src/catalogue/reading/table.ts';
import { pasted, readExport } from '../../catalogue/reading/read-export.ts';
import { openSheet } from '../open-sheet.ts';

const EXPORTS = [
  'crm-sv',
  'ga4-en',
  'ga4-sv',
  'google-ads-en',
  'google-ads-nb',
  'google-ads-sv',
  'hubspot-deals-en',
  'hubspot-sources-en',
  'linkedin-en',
  'mailchimp-en',
  'meta-en',
  'meta-sv',
  'shopify-en',
];

const sum = (values: readonly unknown[]): number =>
  values.reduce<number>((total, value) => total + (Number.isFinite(value) ? (value as number) : 0), 0);

describe('an export pasted unchanged gives what the functions in cells read from it', () => {
  test.each(EXPORTS)('%s', (name) => {
    const cells = pasted(readExport(name));
    const table = readTable(cells, 'data');
    const source = openSheet(cells);
    const { measures } = source.describe();
    expect(measures.length).toBeGreaterThan(0);
    for (const id of measures) {
      expect(hasMeasure(table, id)).toBe(true);
      const rows = source.read([id], undefined);
      expect(sum(rows.column(id)), id).toBe(sum(measureValues(table, id)));
    }
  });
});
