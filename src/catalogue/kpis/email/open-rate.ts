/** OPEN_RATE: the share of delivered e-mails that were opened; Apple Mail inflates it, so read only the trend. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const openRate: KpiDefinition = {
  id: 'OPEN_RATE',
  group: 'email',
  order: 10,
  label: { en: 'Open rate', sv: 'Öppningsfrekvens', nb: 'Åpningsrate' },
  synonyms: wordList(`
    open rate; Unique open rate; email open rate; öppningsfrekvens; öppningsgrad; åpningsrate;
    åpningsfrekvens; åpningsgrad
  `),
  definition: {
    en: 'The share of delivered e-mails that were opened; Apple Mail inflates it, so read only the trend.',
    sv: 'Andelen levererade mejl som öppnats; Apple Mail blåser upp den, så följ bara trenden.',
    nb: 'Andelen leverte e-poster som ble åpnet; Apple Mail blåser den opp, så følg bare trenden.',
  },
  advice: {
    en: 'Test sender name and subject line, remove inactive addresses, and judge the mailing by clicks.',
    sv: 'Testa avsändare och ämnesrad, rensa inaktiva adresser och bedöm utskicket efter klick.',
    nb: 'Test avsender og emnefelt, fjern inaktive adresser, og vurder utsendelsen etter klikk.',
  },
  inputs: [
    { name: 'opens', kind: 'number' },
    { name: 'delivered', kind: 'number' },
  ],
  formula: ratio(sum('opens'), sum('delivered')),
  unit: 'rate',
  better: 'higher',
  cadence: ['send'],
  roles: ['specialist'],
  examples: [
    { inputs: [2940, 9800], result: 0.3, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default openRate;
