/** Where a KPI is not measured, it is said which columns Data needs: "or" between those of which one is enough. */
import { describe, expect, test } from 'vitest';
import { needed } from '../../../src/workbooks/blocks/needed.ts';
import { wordsIn } from '../../../src/workbooks/blocks/words.ts';
import { landingMobile } from '../../../src/workbooks/landing-mobile/index.ts';
import { start } from '../../../src/workbooks/start/index.ts';
import { targets } from '../../../src/workbooks/targets/index.ts';
import type { Workbook } from '../../../src/workbooks/workbook.ts';

const words = wordsIn('en');
const VISITS = 'Sessions (visits) or Users (visitors)';

describe('in the words of the catalogue', () => {
  test.each([
    ['CVR', `Conversions (key events), and ${VISITS}`],
    ['CPL', 'Total marketing cost, Leads'],
    ['revenue', 'Revenue (excl. VAT)'],
    ['WIN_RATE', 'Deals won, Deals lost'],
  ])('%s needs %s', (id, columns) => {
    expect(needed(words, id, { measures: [] })).toBe(columns);
  });

  test('in Swedish and Norwegian, too', () => {
    expect(needed(wordsIn('sv'), 'CVR', { measures: [] })).toMatch(/, och .* eller /);
    expect(needed(wordsIn('nb'), 'CVR', { measures: [] })).toMatch(/, og .* eller /);
  });
});

test('what the workbook does not take instead is not named', () => {
  const measures = [
    { of: ['conversion_value'], orElse: [] },
    { of: ['ad_spend'], orElse: [] },
    { of: ['revenue'] },
  ];
  expect(needed(words, 'ROAS', { measures })).toBe('Conversion value (ad platform), Ad spend');
});

test('the column of the sample is named first', () => {
  const measures = [{ of: ['conversions'], orElse: ['contacts', 'leads'] }, { of: ['sessions'] }];
  const sample = { columns: [{ id: 'contacts' }, { id: 'sessions' }], rows: [] };
  expect(needed(words, 'CVR', { measures, sample })).toBe(
    'Contacts (forms sent) or Conversions (key events), and Sessions (visits)',
  );
});

test('rows that are counted by a label need that label', () => {
  const where = { of: 'sessions', dimension: 'device', is: 'B1', sample: 'mobile' };
  const measures = [{ of: ['sessions'] }, { of: ['mobile_sessions'], where }];
  expect(needed(words, 'MOBILE_SHARE', { measures })).toBe(
    'Mobile sessions or Device, and Sessions (visits)',
  );
});

const textOf = (workbook: Workbook) => JSON.stringify(workbook.plan('en'));

test('workbooks say it so', () => {
  expect(textOf(start)).toContain(`Data needs Conversions (key events), and ${VISITS}.`);
  expect(textOf(landingMobile)).toContain(
    `Data needs Contacts (forms sent) or Conversions (key events), and ${VISITS}.`,
  );
  expect(textOf(targets)).toContain('Missing: Leads, and Sessions or Users.');
});
