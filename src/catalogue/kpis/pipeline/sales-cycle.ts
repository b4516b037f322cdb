/** SALES_CYCLE: the average number of days from first contact to a closed deal. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const salesCycle: KpiDefinition = {
  id: 'SALES_CYCLE',
  group: 'pipeline',
  order: 40,
  label: { en: 'Sales cycle (days)', sv: 'Säljcykel (dagar)', nb: 'Salgssyklus (dager)' },
  synonyms: wordList(`
    average sales cycle; sales cycle length; average days to close; säljcykelns längd;
    genomsnittlig säljcykel; salgssykluslengde; gjennomsnittlig salgssyklus
  `),
  definition: {
    en: 'The average number of days from first contact to a closed deal.',
    sv: 'Genomsnittligt antal dagar från första kontakt till avslutad affär.',
    nb: 'Gjennomsnittlig antall dager fra første kontakt til avsluttet salg.',
  },
  advice: {
    en: 'Send buyers useful content before meetings, take the price question early, and see where deals wait.',
    sv: 'Skicka bra innehåll före mötena, ta prisfrågan tidigt och se i vilket steg affärerna väntar.',
    nb: 'Send nyttig innhold før møtene, ta prisspørsmålet tidlig, og se i hvilket steg salgene venter.',
  },
  inputs: [
    {
      name: 'first_dates',
      kind: 'column',
      help: 'Day of the first contact, one row per deal, such as B2:B200.',
    },
    { name: 'close_dates', kind: 'column', help: 'Day the deal was closed, one row each, such as C2:C200.' },
  ],
  formula: 'mean of (close_dates − first_dates)',
  overData: ratio(sum('cycle_days'), sum('won')),
  unit: 'days',
  better: 'lower',
  cadence: ['month', 'quarter'],
  roles: ['ceo', 'sales'],
  examples: [
    {
      inputs: [
        ['2026-01-01', '2026-01-10'],
        ['2026-01-31', '2026-02-19'],
      ],
      result: 35,
      source: 'mean of 30 and 40 days',
    },
    {
      inputs: [
        ['2026-01-01', ''],
        ['2026-01-31', '2026-02-19'],
      ],
      result: 30,
      source: 'the row with a blank side is left out',
    },
  ],
};

export default salesCycle;
