/** A union of both sources that has everything the catalogue knows. */
import { dimensions, measures } from '../../src/catalogue/catalogue.ts';
import type { Settings } from '../../src/connector/settings.ts';
import type { Owner, SourceDescription } from '../../src/connector/source.ts';

const ofGa4 = ['sessions', 'engaged_sessions', 'engagement_seconds', 'conversions'];
const ids = measures()
  .filter(({ onlyInTargets }) => onlyInTargets !== true)
  .map(({ id }) => id);

export const everything: SourceDescription = Object.freeze({
  dimensions: [
    ...dimensions().map(({ id, kind }) => ({
      id,
      type: kind === 'date' ? ('YEAR_MONTH_DAY' as const) : ('TEXT' as const),
    })),
    { id: 'x_vader', header: 'Väder', type: 'TEXT' as const },
  ],
  measures: ids,
  dated: true,
  targets: ['cost', 'new_customers', 'revenue', 'sessions', 'conversions'],
  owners: Object.fromEntries(ids.map((id): [string, Owner] => [id, ofGa4.includes(id) ? 'ga4' : 'sheet'])),
  inBoth: ['revenue', 'sessions'],
});

export const settings: Settings = Object.freeze({
  language: 'en',
  source: 'sheet_ga4',
  spreadsheetId: 'spreadsheet',
  sheetName: 'Data',
  propertyId: '1',
  currency: 'SEK',
  leadEvent: 'generate_lead',
});
