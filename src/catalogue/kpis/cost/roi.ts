/** ROI: what you get back beyond the cost, as a share of the cost; zero means you broke even. */
import { firstOf, minus, ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const roi: KpiDefinition = {
  id: 'ROI',
  group: 'cost',
  order: 120,
  label: {
    en: 'Return on marketing investment (ROI)',
    sv: 'ROI på marknadsföring',
    nb: 'ROI på markedsføring',
  },
  synonyms: wordList(`
    ROI; ROMI; MROI; return on investment; return on marketing investment; marketing ROI;
    avkastning på marknadsföring; avkastning på digital marknadsföring; avkastning på investering;
    avkastning på markedsføring; avkastning på investeringen
  `),
  definition: {
    en: 'What you get back beyond the cost, as a share of the cost; zero means you broke even.',
    sv: 'Vad du får tillbaka utöver kostnaden, som andel av kostnaden; noll betyder att du gick jämnt upp.',
    nb: 'Det du får igjen utover kostnaden, som andel av kostnaden; null betyr at du gikk i null.',
  },
  advice: {
    en: 'Wait until the sales cycle has passed, then move money from activities that do not pay back.',
    sv: 'Vänta tills säljcykeln har gått och flytta sedan pengar från aktiviteter som inte betalar sig.',
    nb: 'Vent til salgssyklusen er over, og flytt så penger fra aktiviteter som ikke betaler seg.',
  },
  inputs: [
    {
      name: 'total_return',
      kind: 'number',
      help: 'What came back before the cost is taken off, as revenue or gross profit, such as 300000 or B2:B13.',
    },
    { name: 'cost', kind: 'number' },
  ],
  formula: ratio(minus(sum('total_return'), sum('cost')), sum('cost')),
  overData: ratio(minus(firstOf(sum('gross_profit'), sum('revenue')), sum('cost')), sum('cost')),
  unit: 'rate',
  better: 'higher',
  guideline: {
    text: {
      en: '0 is break-even; before one sales cycle has passed it is too early to judge.',
      sv: '0 är break-even; innan en säljcykel har gått är det för tidigt att döma.',
      nb: '0 er break-even; før én salgssyklus er gått, er det for tidlig å dømme.',
    },
    source: 'arithmetic',
    steps: [{ status: 'red' }, { status: 'green', from: 0 }],
    holdsFor: 'everybody',
  },
  cadence: ['quarter', 'year'],
  roles: ['board', 'ceo', 'marketing'],
  examples: [
    { inputs: [150000, 100000], result: 0.5, source: '(150000 − 100000) / 100000' },
    { inputs: [80000, 100000], result: -0.2, source: '(80000 − 100000) / 100000' },
    { inputs: [150000, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default roi;
