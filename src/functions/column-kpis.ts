/** The KPIs that take whole columns and so have a calculation of their own. */
import { calculate as cacRolling } from './cac-rolling.ts';
import { calculate as keywordRank } from './keyword-rank.ts';
import { calculate as salesCycle } from './sales-cycle.ts';
import { calculate as timeToConversion } from './time-to-conversion.ts';

export const columnKpis: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
  CAC_ROLLING: cacRolling,
  KEYWORD_RANK: keywordRank,
  SALES_CYCLE: salesCycle,
  TIME_TO_CONVERSION: timeToConversion,
};
