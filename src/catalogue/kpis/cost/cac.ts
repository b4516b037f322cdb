/** CAC: what it costs in marketing and sales to win one new customer, with salaries and tools included. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const cac: KpiDefinition = {
  id: 'CAC',
  group: 'cost',
  order: 10,
  label: {
    en: 'Customer acquisition cost (CAC)',
    sv: 'Kundanskaffningskostnad (CAC)',
    nb: 'Kundeanskaffelseskostnad (CAC)',
  },
  synonyms: wordList(`
    CAC; customer acquisition cost; cost per new customer; cost per acquired customer; blended CAC;
    fully loaded CAC; kundanskaffningskostnad; kostnad per ny kund; kundförvärvskostnad;
    kundeanskaffelseskostnad; kundeanskaffelseskost; kostnad per ny kunde
  `),
  definition: {
    en: 'What it costs in marketing and sales to win one new customer, with salaries and tools included.',
    sv: 'Vad det kostar i marknadsföring och försäljning att vinna en ny kund, med löner och verktyg inräknade.',
    nb: 'Hva det koster i markedsføring og salg å vinne én ny kunde, med lønn og verktøy regnet inn.',
  },
  advice: {
    en: 'Compare channels, move budget from the dearest one, and check that sales closes the leads you pay for.',
    sv: 'Jämför kanaler, flytta budget från den dyraste och se till att sälj gör affär av de leads du betalar för.',
    nb: 'Sammenlign kanaler, flytt budsjett fra den dyreste, og sjekk at salg gjør kunder av leadene du betaler for.',
  },
  inputs: [
    { name: 'cost', kind: 'number' },
    { name: 'new_customers', kind: 'number' },
  ],
  formula: ratio(sum('cost'), sum('new_customers')),
  unit: 'money',
  better: 'lower',
  cadence: ['month', 'quarter', 'year'],
  roles: ['board', 'ceo', 'marketing'],
  examples: [
    { inputs: [120000, 40], result: 3000, source: 'plain division' },
    { inputs: [120000, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default cac;
