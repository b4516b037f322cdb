/** PIPELINE_VELOCITY: how much revenue your sales pipeline brings in per day. */
import { plus, ratio, sum, times } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const pipelineVelocity: KpiDefinition = {
  id: 'PIPELINE_VELOCITY',
  group: 'pipeline',
  order: 10,
  label: {
    en: 'Pipeline velocity (revenue per day)',
    sv: 'Pipeline velocity (intäkt per dag)',
    nb: 'Pipeline velocity (inntekt per dag)',
  },
  synonyms: wordList(`
    pipeline velocity; sales velocity; deal velocity; pipelinehastighet; säljhastighet; pipelinefart;
    salgshastighet
  `),
  definition: {
    en: 'How much revenue your sales pipeline brings in per day.',
    sv: 'Hur mycket intäkt säljpipelinen ger per dag.',
    nb: 'Hvor mye inntekt salgspipelinen gir per dag.',
  },
  advice: {
    en: 'See which of the four parts got worse: number of opportunities, win rate, deal size or sales cycle.',
    sv: 'Se vilken av de fyra delarna som försämrats: affärsmöjligheter, andel vunna, affärsvärde eller säljcykel.',
    nb: 'Se hvilken av de fire delene som er svekket: salgsmuligheter, andel vunne, avtaleverdi eller salgssyklus.',
  },
  inputs: [
    { name: 'opportunities', kind: 'number' },
    { name: 'win_rate', kind: 'share', help: 'Share of decided deals that are won, such as 0.25 or 25%.' },
    { name: 'deal_size', kind: 'number', help: 'Average value of a deal won, such as 80000 or C2:C13.' },
    {
      name: 'cycle_days',
      kind: 'number',
      help: 'Length of the sales cycle in days, such as 90 or the result of SALES_CYCLE.',
    },
  ],
  formula: ratio(times(times(sum('opportunities'), sum('win_rate')), sum('deal_size')), sum('cycle_days')),
  overData: ratio(
    times(times(sum('opportunities'), sum('revenue_won')), sum('won')),
    times(plus(sum('won'), sum('lost')), sum('cycle_days')),
  ),
  unit: 'money per day',
  better: 'higher',
  cadence: ['month'],
  roles: ['ceo', 'marketing', 'sales'],
  examples: [
    { inputs: [30, 0.25, 80000, 60], result: 10000, source: '30 · 0.25 · 80000 / 60' },
    { inputs: [30, 0.25, 80000, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default pipelineVelocity;
