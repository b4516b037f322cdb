/** CAC_ROLLING: CAC over the last few periods together, so that cost and customers of a long sales cycle meet. */
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const cacRolling: KpiDefinition = {
  id: 'CAC_ROLLING',
  group: 'cost',
  order: 170,
  label: { en: 'Rolling CAC', sv: 'Rullande CAC', nb: 'Rullerende CAC' },
  synonyms: wordList(`
    rolling CAC; moving CAC; lagged CAC; rullande CAC; glidande CAC; rullerende CAC; glidende CAC
  `),
  definition: {
    en: 'CAC over the last few periods together, so that cost and customers of a long sales cycle meet.',
    sv: 'CAC över de senaste perioderna tillsammans, så att kostnad och kunder möts även vid lång säljcykel.',
    nb: 'CAC over de siste periodene samlet, slik at kostnad og kunder møtes også ved lang salgssyklus.',
  },
  advice: {
    en: 'Set the lag to the length of your sales cycle, and act on the trend rather than on a single month.',
    sv: 'Sätt fördröjningen efter säljcykelns längd och agera på trenden snarare än på en enstaka månad.',
    nb: 'Sett forsinkelsen etter lengden på salgssyklusen, og styr etter trenden heller enn etter én enkelt måned.',
  },
  inputs: [
    {
      name: 'costs',
      kind: 'column',
      help: 'Marketing and sales cost by period, oldest first, such as B2:B25.',
    },
    { name: 'new_customers', kind: 'column', help: 'New customers by period, oldest first, such as C2:C25.' },
    {
      name: 'window',
      kind: 'number',
      help: 'Optional. How many periods are taken together, such as 6; 3 when left out.',
      default: 3,
    },
    {
      name: 'lag',
      kind: 'number',
      help: 'Optional. How many periods the cost comes before the customers, such as 2; 0 when left out.',
      default: 0,
    },
  ],
  formula: 'Σ(costs of the window, lag periods earlier) / Σ(new_customers of the window)',
  overData: 'cells only',
  unit: 'money',
  better: 'lower',
  cadence: ['month'],
  roles: ['board', 'ceo', 'marketing'],
  examples: [
    {
      inputs: [
        [3000, 6000, 9000, 3000],
        [1, 2, 3, 4],
      ],
      result: ['', '', 3000, 2000],
      source: '18000 / 6, then 18000 / 9',
    },
    {
      inputs: [[3000, 6000, 9000, 3000], [1, 2, 3, 2], 2, 1],
      result: ['', '', 1800, 3000],
      source: '9000 / 5, then 15000 / 5',
    },
  ],
};

export default cacRolling;
