/** All checks, in the order in which they are reported. */
import type { Check } from './check.ts';
import { clicksAboveImpressions } from './clicks-above-impressions.ts';
import { conversionsAboveClicks } from './conversions-above-clicks.ts';
import { costWithoutClicks } from './cost-without-clicks.ts';
import { duplicateRows } from './duplicate-rows.ts';
import { errorCells } from './error-cells.ts';
import { futureDates } from './future-dates.ts';
import { headersNotUsed } from './headers-not-used.ts';
import { incompleteLastPeriod } from './incomplete-last-period.ts';
import { missingDays } from './missing-days.ts';
import { negativeValues } from './negative-values.ts';
import { ratiosRecalculated } from './ratios-recalculated.ts';
import { staleData } from './stale-data.ts';
import { suddenChange } from './sudden-change.ts';
import { textInNumberColumn } from './text-in-number-column.ts';
import { totalRowsSkipped } from './total-rows-skipped.ts';
import { twoCurrencies } from './two-currencies.ts';
import { unknownHeaders } from './unknown-headers.ts';
import { unreadableDates } from './unreadable-dates.ts';

export const checks: readonly Check[] = [
  errorCells,
  textInNumberColumn,
  unreadableDates,
  twoCurrencies,
  clicksAboveImpressions,
  futureDates,
  duplicateRows,
  missingDays,
  incompleteLastPeriod,
  conversionsAboveClicks,
  staleData,
  suddenChange,
  costWithoutClicks,
  negativeValues,
  totalRowsSkipped,
  ratiosRecalculated,
  headersNotUsed,
  unknownHeaders,
];
