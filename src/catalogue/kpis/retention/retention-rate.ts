/** RETENTION_RATE: the share of customers at the start of the period who are still customers at the end. */
import { minus, ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const retentionRate: KpiDefinition = {
  id: 'RETENTION_RATE',
  group: 'retention',
  order: 70,
  label: {
    en: 'Customer retention rate',
    sv: 'Retention (andel behållna kunder)',
    nb: 'Retention (andel beholdte kunder)',
  },
  synonyms: wordList(`
    retention; retention rate; customer retention; customer retention rate; kundretention;
    andel behållna kunder; andel kunder som stannar; behållandegrad; kunderetention; andel beholdte kunder;
    andel kunder som blir; kundebevaring
  `),
  definition: {
    en: 'The share of customers at the start of the period who are still customers at the end.',
    sv: 'Andelen av kunderna vid periodens början som fortfarande är kunder vid slutet.',
    nb: 'Andelen av kundene ved periodens start som fortsatt er kunder ved slutten.',
  },
  advice: {
    en: 'Contact customers who have gone quiet, and fix the most common reason for leaving.',
    sv: 'Kontakta kunder som har tystnat och åtgärda den vanligaste orsaken till att de lämnar.',
    nb: 'Ta kontakt med kunder som er blitt stille, og fjern den vanligste grunnen til at de slutter.',
  },
  inputs: [
    { name: 'customers_end', kind: 'number' },
    { name: 'new_customers', kind: 'number' },
    { name: 'customers_start', kind: 'number' },
  ],
  formula: ratio(minus(sum('customers_end'), sum('new_customers')), sum('customers_start')),
  unit: 'rate',
  better: 'higher',
  cadence: ['month'],
  roles: ['ceo', 'marketing'],
  examples: [
    { inputs: [520, 40, 500], result: 0.96, source: '(520 − 40) / 500' },
    { inputs: [40, 40, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default retentionRate;
