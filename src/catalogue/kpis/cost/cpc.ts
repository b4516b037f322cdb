/** CPC: what you pay on average for one click on your ads. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const cpc: KpiDefinition = {
  id: 'CPC',
  group: 'cost',
  order: 40,
  label: { en: 'Cost per click (CPC)', sv: 'Kostnad per klick (CPC)', nb: 'Kostnad per klikk (CPC)' },
  synonyms: wordList(`
    CPC; cost per click; Avg. CPC; Average CPC; CPC (cost per link click); CPC (all);
    Cost per unique link click; Genomsn. CPC; Gen. CPC; Genomsnittlig CPC; CPC (kostnad per länkklick);
    CPC (alla); kostnad per länkklick; kostnad per klick; klickpris; snitt-CPC; Gj.sn. CPC;
    Gjennomsnittlig CPC; CPC (kostnad per klikk på lenke); CPC (alle); kostnad per klikk; klikkpris
  `),
  definition: {
    en: 'What you pay on average for one click on your ads.',
    sv: 'Vad du i genomsnitt betalar för ett klick på dina annonser.',
    nb: 'Hva du i snitt betaler for ett klikk på annonsene dine.',
  },
  advice: {
    en: 'Sharpen keywords and ad text, add negative keywords, and judge by cost per conversion, not by clicks alone.',
    sv: 'Vässa sökord och annonstext, lägg till negativa sökord och bedöm efter kostnad per konvertering, inte bara klick.',
    nb: 'Spiss søkeord og annonsetekst, legg til negative søkeord, og vurder etter kostnad per konvertering, ikke bare klikk.',
  },
  inputs: [
    { name: 'ad_spend', kind: 'number' },
    { name: 'clicks', kind: 'number' },
  ],
  formula: ratio(sum('ad_spend'), sum('clicks')),
  unit: 'money',
  better: 'lower',
  cadence: ['week'],
  roles: ['specialist'],
  examples: [
    {
      inputs: [1400, 300],
      result: 4.666666666666667,
      source: 'two days, 400 for 200 clicks and 1000 for 100: 1400 / 300, not the mean 6 of the daily costs',
    },
    { inputs: [1400, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default cpc;
