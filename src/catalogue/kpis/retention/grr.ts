/** GRR: what is left of the recurring revenue after downgrades and lost customers, without upgrades. */
import { minus, ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const grr: KpiDefinition = {
  id: 'GRR',
  group: 'retention',
  order: 160,
  label: {
    en: 'Gross revenue retention (GRR)',
    sv: 'GRR (bruttointäktsretention)',
    nb: 'GRR (gross revenue retention)',
  },
  synonyms: wordList(`
    GRR; GDR; gross revenue retention; gross dollar retention; bruttointäktsretention; gross retention;
    brutto inntektsbevaring; brutto inntektsretensjon
  `),
  definition: {
    en: 'What is left of the recurring revenue after downgrades and lost customers, without upgrades.',
    sv: 'Vad som återstår av de återkommande intäkterna efter nedgraderingar och tappade kunder, utan merförsäljning.',
    nb: 'Hva som er igjen av de gjentakende inntektene etter nedgraderinger og tapte kunder, uten mersalg.',
  },
  advice: {
    en: 'Find out which customers leave or downgrade, and stop selling to those who never succeed.',
    sv: 'Se vilka kundtyper som lämnar eller nedgraderar och sluta sälja till dem som aldrig lyckas.',
    nb: 'Finn ut hvilke kunder som slutter eller nedgraderer, og slutt å selge til dem som aldri lykkes.',
  },
  inputs: [
    { name: 'mrr_start', kind: 'number' },
    { name: 'mrr_contraction', kind: 'number' },
    { name: 'mrr_churned', kind: 'number' },
  ],
  formula: ratio(
    minus(minus(sum('mrr_start'), sum('mrr_contraction')), sum('mrr_churned')),
    sum('mrr_start'),
  ),
  unit: 'rate',
  better: 'higher',
  guideline: {
    text: {
      en: 'B2B subscriptions: the median is 88 to 92 %, with small customers about 80 %.',
      sv: 'B2B-abonnemang: medianen är 88 till 92 %, hos bolag med små kunder ungefär 80 %.',
      nb: 'B2B-abonnement: medianen er 88 til 92 %, hos selskaper med små kunder omtrent 80 %.',
    },
    source: 'SaaS Capital; Benchmarkit',
    steps: [{ status: 'red' }, { status: 'amber', from: 0.8 }, { status: 'green', from: 0.9 }],
    holdsFor: 'subscriptions',
  },
  cadence: ['month', 'quarter'],
  roles: ['board', 'ceo', 'marketing'],
  examples: [
    { inputs: [100000, 3000, 4000], result: 0.93, source: '(100000 − 3000 − 4000) / 100000' },
    { inputs: [0, 0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default grr;
