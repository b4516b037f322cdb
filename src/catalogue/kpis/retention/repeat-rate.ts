/** REPEAT_RATE: the share of customers who have bought at least twice. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const repeatRate: KpiDefinition = {
  id: 'REPEAT_RATE',
  group: 'retention',
  order: 80,
  label: { en: 'Repeat customer rate', sv: 'Återköpsgrad', nb: 'Gjenkjøpsrate' },
  synonyms: wordList(`
    repeat rate; repeat customer rate; repeat purchase rate; repurchase rate; Returning customer rate;
    återköpsgrad; andel återköp; återköpsandel; återkommande kundfrekvens; gjenkjøpsrate; gjenkjøpsgrad;
    andel gjenkjøp; gjenkjøpsandel
  `),
  definition: {
    en: 'The share of customers who have bought at least twice.',
    sv: 'Andelen kunder som har köpt minst två gånger.',
    nb: 'Andelen kunder som har kjøpt minst to ganger.',
  },
  advice: {
    en: 'Follow up the first purchase with help, tips and a reason to return at the right time.',
    sv: 'Följ upp första köpet med hjälp, tips och ett skäl att komma tillbaka i rätt tid.',
    nb: 'Følg opp første kjøp med hjelp, tips og en grunn til å komme tilbake i rett tid.',
  },
  inputs: [
    { name: 'repeat_customers', kind: 'number' },
    { name: 'customers', kind: 'number' },
  ],
  formula: ratio(sum('repeat_customers'), sum('customers')),
  unit: 'rate',
  better: 'higher',
  cadence: ['month'],
  roles: ['ceo', 'marketing'],
  examples: [
    { inputs: [100, 400], result: 0.25, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default repeatRate;
