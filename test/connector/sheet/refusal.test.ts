import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../../src/connector/sheet/refusal.ts';
import { sheetSource } from '../../../src/connector/sheet/sheet-source.ts';
import { portOver, problemOf, SETTINGS } from '../open-sheet.ts';

const PREFIX = 'API call to sheets.spreadsheets.values.batchGet failed with error: ';

describe('what Google says means', () => {
  test.each([
    ['Requested entity was not found.', 'sheet_not_found', false],
    ['The caller does not have permission', 'sheet_no_access', false],
    ['Request had insufficient authentication scopes.', 'sheet_not_granted', false],
    ['Authorization is required to perform that action.', 'sheet_not_granted', false],
    ['This operation is not supported for this document', 'sheet_is_office_file', false],
    [
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute'",
      'sheet_busy',
      true,
    ],
    ['The service is currently unavailable.', 'sheet_unavailable', true],
    ['Internal error encountered.', 'sheet_unavailable', true],
    ['Empty response', 'sheet_unavailable', true],
  ])('%s: %s', (text, code, again) => {
    const refusal = refusalOf(new Error(PREFIX + text), ['Data']);
    expect([refusal.problem.code, refusal.again]).toEqual([code, again]);
  });

  test('the status decides where there is one', () => {
    const error = { message: 'No.', details: { code: 503, message: 'No.' } };
    expect(refusalOf(error, ['Data'])).toEqual({ problem: { code: 'sheet_unavailable' }, again: true });
  });

  test('anything else is passed on in Google’s words', () => {
    expect(refusalOf(new Error(`${PREFIX}Nope.`), ['Data']).problem).toEqual({
      code: 'sheet_refused',
      text: 'Nope.',
    });
  });

  test.each(["It's here", 'A!B', 'Data'])('the missing tab is told by name: %s', (tab) => {
    const range = `'${tab.replace(/'/g, "''")}'!A1:Z9`;
    const error = new Error(`${PREFIX}Unable to parse range: ${range}`);
    expect(refusalOf(error, ['Other', tab]).problem).toEqual({ code: 'tab_missing', tab });
  });
});

describe('asking again', () => {
  const cells = [
    ['Date', 'Cost'],
    [46_088, 1],
  ];

  test('a busy Google is asked again after longer and longer pauses', () => {
    const pauses: number[] = [];
    let left = 3;
    const port = {
      ...portOver({ Data: cells }),
      readTabs: () => {
        left -= 1;
        if (left >= 0) throw new Error(`${PREFIX}Quota exceeded`);
        return [cells];
      },
      sleep: (milliseconds: number) => void pauses.push(milliseconds),
    };
    expect(sheetSource(SETTINGS, port).describe().measures).toEqual(['cost', 'ad_spend']);
    expect(pauses).toEqual([750, 1500, 3000]);
  });

  test('but not for ever', () => {
    const port = {
      ...portOver({}),
      readTabs: () => {
        throw new Error(`${PREFIX}Quota exceeded`);
      },
    };
    expect(problemOf(() => sheetSource(SETTINGS, port).describe())).toEqual({ code: 'sheet_busy' });
  });
});
