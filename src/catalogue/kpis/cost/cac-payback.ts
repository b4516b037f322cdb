/** CAC_PAYBACK: how many months of margin it takes to earn back the cost of winning a customer. */
import { ratio, sum, times } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const cacPayback: KpiDefinition = {
  id: 'CAC_PAYBACK',
  group: 'cost',
  order: 160,
  label: {
    en: 'CAC payback (months)',
    sv: 'Återbetalningstid för CAC (månader)',
    nb: 'Tilbakebetalingstid for CAC (måneder)',
  },
  synonyms: wordList(`
    CAC payback; payback period; CAC payback period; months to recover CAC; payback; återbetalningstid;
    återbetalningstid CAC; payback-tid; antal månader till CAC är betald; tilbakebetalingstid;
    tilbakebetalingstid for CAC; inntjeningstid
  `),
  definition: {
    en: 'How many months of margin it takes to earn back the cost of winning a customer.',
    sv: 'Hur många månaders marginal som krävs för att tjäna in kostnaden för en ny kund.',
    nb: 'Hvor mange måneder med margin det tar å tjene inn kostnaden for en ny kunde.',
  },
  advice: {
    en: 'Lower CAC, raise the price or the first purchase, or get customers to pay a year in advance.',
    sv: 'Sänk CAC, höj priset eller första köpet, eller få kunder att betala ett år i förskott.',
    nb: 'Senk CAC, øk prisen eller førstekjøpet, eller få kunder til å betale et år på forskudd.',
  },
  inputs: [
    {
      name: 'cac',
      kind: 'number',
      help: 'Cost of winning one new customer, such as 3000 or the result of CAC.',
    },
    {
      name: 'monthly_revenue',
      kind: 'number',
      help: 'Revenue per customer and month, such as 500 or C2:C13.',
    },
    {
      name: 'gross_margin',
      kind: 'share',
      help: 'Optional. Gross margin as a fraction, such as 0.4 or 40%; 1 when left out, which counts revenue instead of margin.',
      default: 1,
    },
  ],
  formula: ratio(sum('cac'), times(sum('monthly_revenue'), sum('gross_margin'))),
  overData: 'cells only',
  unit: 'months',
  better: 'lower',
  guideline: {
    text: {
      en: 'For subscriptions, on margin: up to 12 months is good, 12 to 18 acceptable, above 18 long.',
      sv: 'För abonnemang, på marginal: upp till 12 månader är bra, 12 till 18 godtagbart, över 18 långt.',
      nb: 'For abonnement, på margin: inntil 12 måneder er bra, 12 til 18 akseptabelt, over 18 langt.',
    },
    source: 'David Skok, SaaS Metrics 2.0, for 12; 18 is a judgement',
    steps: [{ status: 'green' }, { status: 'amber', above: 12 }, { status: 'red', above: 18 }],
    holdsFor: 'subscriptions',
  },
  cadence: ['month', 'quarter'],
  roles: ['board', 'ceo', 'marketing'],
  examples: [
    { inputs: [3000, 500, 0.5], result: 12, source: '3000 / (500 · 0.5)' },
    { inputs: [3000, 500], result: 6, source: '3000 / 500' },
    { inputs: [3000, 0], result: 'undefined', source: 'zero denominator' },
    { inputs: [3000, 500, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default cacPayback;
