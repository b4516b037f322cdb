import { describe, expect, it } from 'vitest';
import type { Effects } from '../../../local/google/analytics/effects.ts';
import type { DateRange } from '../../../src/connector/source.ts';
import { openShop } from './shop.ts';

const MARCH: DateRange = Object.freeze({ startDate: '2025-03-01', endDate: '2025-03-31' });

const notesOf = (effects: Effects, ids = ['channel', 'sessions', 'leads']) =>
  openShop({ effects }).source().read(ids, MARCH).notes;

describe('notes on rows of Google Analytics', () => {
  it('are none where there is nothing to tell', () => {
    expect(notesOf({})).toEqual([]);
  });

  it('tell how much of the sessions was read', () => {
    expect(notesOf({ sampled: 0.25 })).toEqual([{ code: 'ga4_sampled', share: 0.25 }]);
    expect(notesOf({ sampled: 1 })).toEqual([]);
  });

  it('tell that small rows are left out', () => {
    expect(notesOf({ threshold: 10 })).toEqual([{ code: 'ga4_thresholded' }]);
  });

  it('tell that rare values are lumped together', () => {
    expect(notesOf({ mostRows: 3 })).toEqual([{ code: 'ga4_other_row' }]);
  });

  it('are told once, whichever of several requests they come from', () => {
    const effects: Effects = { sampled: 0.5, threshold: 2, mostRows: 3 };
    expect(notesOf(effects, ['channel', 'sessions', 'leads', 'organic_sessions'])).toHaveLength(3);
  });
});
