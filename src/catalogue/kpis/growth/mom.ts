/** MOM: the change from the previous month, in per cent. */
import { minus, ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const mom: KpiDefinition = {
  id: 'MOM',
  group: 'growth',
  order: 10,
  label: {
    en: 'Change from previous month (MoM)',
    sv: 'Förändring mot föregående månad (MoM)',
    nb: 'Endring fra forrige måned (MoM)',
  },
  synonyms: wordList(`
    MoM; month over month; month-on-month; monthly growth; change vs previous month;
    förändring mot föregående månad; månad för månad; tillväxt per månad; endring fra forrige måned;
    måned for måned; månedlig vekst
  `),
  definition: {
    en: 'The change from the previous month, in per cent.',
    sv: 'Förändringen mot föregående månad, i procent.',
    nb: 'Endringen fra forrige måned, i prosent.',
  },
  advice: {
    en: 'Check season, campaign dates and that the month is complete before you act.',
    sv: 'Kontrollera säsong, kampanjdatum och att månaden är komplett innan du agerar.',
    nb: 'Sjekk sesong, kampanjedatoer og at måneden er komplett, før du gjør noe.',
  },
  inputs: [
    { name: 'current', kind: 'number', help: 'Value of this period, such as 120000 or B3:B14.' },
    { name: 'previous', kind: 'number', help: 'Value of the previous month, such as 100000 or B2:B13.' },
  ],
  formula: minus(ratio(sum('current'), sum('previous')), 1),
  overData: 'cells only',
  undefinedWhen: [{ expression: sum('previous'), is: 'at most zero', reason: 'previous is 0 or below' }],
  unit: 'rate',
  better: 'higher',
  cadence: ['month'],
  roles: ['ceo', 'marketing'],
  examples: [
    { inputs: [120000, 100000], result: 0.2, source: '120000 / 100000 − 1' },
    { inputs: [120000, 0], result: 'undefined', source: 'no growth can be told from 0' },
    { inputs: [120000, -5000], result: 'undefined', source: 'nor from a negative value' },
  ],
};

export default mom;
