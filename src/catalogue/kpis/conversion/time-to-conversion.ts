/** TIME_TO_CONVERSION: how many days pass from the first contact to the conversion. */
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const timeToConversion: KpiDefinition = {
  id: 'TIME_TO_CONVERSION',
  group: 'conversion',
  order: 170,
  label: {
    en: 'Time to conversion (days)',
    sv: 'Tid till konvertering (dagar)',
    nb: 'Tid til konvertering (dager)',
  },
  synonyms: wordList(`
    time to conversion; time to convert; days to conversion; time lag; tid till konvertering;
    dagar till konvertering; ledtid; tid til konvertering; dager til konvertering; ledetid
  `),
  definition: {
    en: 'How many days pass from the first contact to the conversion.',
    sv: 'Hur många dagar det går från första kontakt till konvertering.',
    nb: 'Hvor mange dager det går fra første kontakt til konvertering.',
  },
  advice: {
    en: 'Answer the questions that delay the decision earlier, and plan the budget with this delay in mind.',
    sv: 'Besvara tidigare de frågor som fördröjer beslutet och planera budgeten efter ledtiden.',
    nb: 'Svar tidligere på spørsmålene som forsinker beslutningen, og planlegg budsjettet etter ledetiden.',
  },
  inputs: [
    {
      name: 'first_dates',
      kind: 'column',
      help: 'Day of the first contact, one row per conversion, such as B2:B200.',
    },
    {
      name: 'conversion_dates',
      kind: 'column',
      help: 'Day of the conversion, one row each, such as C2:C200.',
    },
    {
      name: 'statistic',
      kind: 'option',
      help: 'Optional. "median" or "mean", such as "mean"; median when left out.',
      default: 'median',
      options: ['median', 'mean'],
    },
  ],
  formula: 'median or mean of (conversion_dates − first_dates)',
  overData: 'cells only',
  unit: 'days',
  better: 'lower',
  cadence: ['month'],
  roles: ['marketing', 'sales'],
  examples: [
    {
      inputs: [
        ['2026-01-01', '2026-01-01', '2026-01-01'],
        ['2026-01-11', '2026-01-21', '2026-03-02'],
      ],
      result: 20,
      source: 'median of 10, 20 and 60 days',
    },
    {
      inputs: [
        ['2026-01-01', '2026-01-01', '2026-01-01'],
        ['2026-01-11', '2026-01-21', '2026-03-02'],
        'mean',
      ],
      result: 30,
      source: 'mean of 10, 20 and 60 days',
    },
  ],
};

export default timeToConversion;
