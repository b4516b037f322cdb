/** BUDGET_PACE: the share of the budget spent compared with the share of time passed; 1 means on budget. */
import { minus, ratio, sum } from '../../../core/expression.ts';
import { elapsed } from '../../formulas/elapsed.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const budgetPace: KpiDefinition = {
  id: 'BUDGET_PACE',
  group: 'targets',
  order: 40,
  label: { en: 'Budget pace', sv: 'Budgettakt', nb: 'Budsjettakt' },
  synonyms: wordList(`
    budget pacing; budget pace; spend pace; budgettakt; budgetutfall; budsjettakt; budsjettforbruk
  `),
  definition: {
    en: 'The share of the budget spent compared with the share of time passed; 1 means on budget.',
    sv: 'Andelen av budgeten som är förbrukad jämfört med andelen av tiden som gått; 1 betyder i takt med budgeten.',
    nb: 'Andelen av budsjettet som er brukt sammenlignet med andelen av tiden som er gått; 1 betyr i takt med budsjettet.',
  },
  advice: {
    en: 'Ahead of budget, lower the daily limits; behind it, check limits, bids and rejected ads.',
    sv: 'Före budget: sänk dagsgränserna; efter: kolla gränser, bud och underkända annonser.',
    nb: 'Foran budsjett: senk dagsgrensene; bak: sjekk grenser, bud og avviste annonser.',
  },
  inputs: [
    { name: 'spend', kind: 'number', help: 'What has been spent so far, such as 45000 or B2:B13.' },
    { name: 'budget', kind: 'number', help: 'Budget of the whole period, such as 90000 or C2:C13.' },
    {
      name: 'start_date',
      kind: 'day',
      help: 'First day of the period, such as 2026-01-01 or a cell with a date.',
    },
    {
      name: 'end_date',
      kind: 'day',
      help: 'Last day of the period, such as 2026-04-01 or a cell with a date.',
    },
    {
      name: 'today',
      kind: 'day',
      help: 'The day to judge from: a cell with a date, such as 2026-02-15; NOW() is refused by Sheets.',
    },
  ],
  formula: ratio(ratio(sum('spend'), sum('budget')), elapsed),
  overData: 'cells only',
  undefinedWhen: [
    {
      expression: minus(sum('today'), sum('start_date')),
      is: 'at most zero',
      reason: 'today is not after start_date',
    },
  ],
  refusedWhen: [
    {
      expression: minus(sum('end_date'), sum('start_date')),
      is: 'at most zero',
      reason: 'end_date is not after start_date',
      advice: 'give a later end_date',
    },
  ],
  unit: 'ratio',
  better: 'neither',
  cadence: ['week'],
  roles: ['marketing', 'specialist'],
  examples: [
    {
      inputs: [45000, 90000, '2026-01-01', '2026-04-01', '2026-02-15'],
      result: 1,
      source: 'half the budget after 45 of 90 days',
    },
    {
      inputs: [67500, 90000, '2026-01-01', '2026-04-01', '2026-02-15'],
      result: 1.5,
      source: 'three quarters of the budget after 45 of 90 days',
    },
    {
      inputs: [45000, 90000, '2026-01-01', '2026-04-01', '2026-01-01'],
      result: 'undefined',
      source: 'no time has passed',
    },
  ],
};

export default budgetPace;
