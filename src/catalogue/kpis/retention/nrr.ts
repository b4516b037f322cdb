/** NRR: what is left of the recurring revenue after upgrades, downgrades and lost customers. */
import { minus, plus, ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const nrr: KpiDefinition = {
  id: 'NRR',
  group: 'retention',
  order: 150,
  label: {
    en: 'Net revenue retention (NRR)',
    sv: 'NRR (nettointäktsretention)',
    nb: 'NRR (net revenue retention)',
  },
  synonyms: wordList(`
    NRR; NDR; net revenue retention; net dollar retention; nettointäktsretention; net retention;
    netto inntektsbevaring; netto inntektsretensjon
  `),
  definition: {
    en: 'What is left of the recurring revenue after upgrades, downgrades and lost customers.',
    sv: 'Vad som återstår av de återkommande intäkterna efter merförsäljning, nedgraderingar och tappade kunder.',
    nb: 'Hva som er igjen av de gjentakende inntektene etter mersalg, nedgraderinger og tapte kunder.',
  },
  advice: {
    en: 'Below 100 % the base shrinks: stop the losses first, then build upgrades that customers want.',
    sv: 'Under 100 % krymper basen: stoppa tappet först och skapa sedan uppgraderingar som kunderna vill ha.',
    nb: 'Under 100 % krymper basen: stopp tapet først, og lag deretter oppgraderinger kundene vil ha.',
  },
  inputs: [
    { name: 'mrr_start', kind: 'number' },
    { name: 'mrr_expansion', kind: 'number' },
    { name: 'mrr_contraction', kind: 'number' },
    { name: 'mrr_churned', kind: 'number' },
  ],
  formula: ratio(
    minus(minus(plus(sum('mrr_start'), sum('mrr_expansion')), sum('mrr_contraction')), sum('mrr_churned')),
    sum('mrr_start'),
  ),
  unit: 'rate',
  better: 'higher',
  guideline: {
    text: {
      en: 'B2B subscriptions: the median is about 101 %, with small customers 97 %; below 90 % is low.',
      sv: 'B2B-abonnemang: medianen är ungefär 101 %, hos bolag med små kunder 97 %; under 90 % är lågt.',
      nb: 'B2B-abonnement: medianen er omtrent 101 %, hos selskaper med små kunder 97 %; under 90 % er lavt.',
    },
    source: 'SaaS Capital; Benchmarkit',
    steps: [{ status: 'red' }, { status: 'amber', from: 0.9 }, { status: 'green', from: 1 }],
    holdsFor: 'subscriptions',
  },
  cadence: ['month', 'quarter'],
  roles: ['board', 'ceo', 'marketing'],
  examples: [
    { inputs: [100000, 8000, 3000, 4000], result: 1.01, source: '(100000 + 8000 − 3000 − 4000) / 100000' },
    { inputs: [0, 8000, 0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default nrr;
