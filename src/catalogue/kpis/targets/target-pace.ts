/** TARGET_PACE: progress towards the target compared with the time that has passed; 1 means you are on pace. */
import { minus, ratio, sum } from '../../../core/expression.ts';
import { elapsed } from '../../formulas/elapsed.ts';
import { progress } from '../../formulas/progress.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const targetPace: KpiDefinition = {
  id: 'TARGET_PACE',
  group: 'targets',
  order: 30,
  label: { en: 'Pace against target', sv: 'Takt mot mål', nb: 'Takt mot målet' },
  synonyms: wordList(`
    target pace; pace; on pace; pacing; run rate vs target; takt mot mål; i fas; målpejl; takt mot målet;
    i rute; tempo mot mål
  `),
  definition: {
    en: 'Progress towards the target compared with the time that has passed; 1 means you are on pace.',
    sv: 'Framsteg mot målet jämfört med tiden som gått; 1 betyder att du ligger i fas.',
    nb: 'Fremdrift mot målet sammenlignet med tiden som er gått; 1 betyr at du er i rute.',
  },
  advice: {
    en: 'Below 1 you will miss the date: add resources, choose a stronger action or agree on a new date now.',
    sv: 'Under 1 missar du datumet: tillför resurser, välj en starkare åtgärd eller enas om ett nytt datum nu.',
    nb: 'Under 1 rekker du ikke datoen: sett inn ressurser, velg et sterkere tiltak eller avtal ny dato nå.',
  },
  inputs: [
    { name: 'baseline', kind: 'number', help: 'Value you started from, such as 100 or A2:A13.' },
    { name: 'target', kind: 'number', help: 'Value you want to reach, such as 200 or B2:B13.' },
    { name: 'actual', kind: 'number', help: 'Value reached so far, such as 150 or B2:B13.' },
    {
      name: 'start_date',
      kind: 'day',
      help: 'First day of the period, such as 2026-01-01 or a cell with a date.',
    },
    {
      name: 'end_date',
      kind: 'day',
      help: 'Last day of the period, such as 2026-04-01 or a cell with a date.',
    },
    {
      name: 'today',
      kind: 'day',
      help: 'The day to judge from: a cell with a date, such as 2026-02-15; NOW() is refused by Sheets.',
    },
  ],
  formula: ratio(progress, elapsed),
  overData: 'cells only',
  undefinedWhen: [
    {
      expression: minus(sum('today'), sum('start_date')),
      is: 'at most zero',
      reason: 'today is not after start_date',
    },
  ],
  refusedWhen: [
    {
      expression: minus(sum('end_date'), sum('start_date')),
      is: 'at most zero',
      reason: 'end_date is not after start_date',
      advice: 'give a later end_date',
    },
  ],
  unit: 'ratio',
  better: 'higher',
  guideline: {
    text: {
      en: '1 is on pace; from 0.9 you are close.',
      sv: '1 är i fas; från 0,9 är du nära.',
      nb: '1 er i rute; fra 0,9 er du nær.',
    },
    source: 'definition',
    steps: [{ status: 'red' }, { status: 'amber', from: 0.9 }, { status: 'green', from: 1 }],
    holdsFor: 'everybody',
  },
  cadence: ['week'],
  roles: ['board', 'ceo', 'marketing', 'sales', 'specialist'],
  examples: [
    {
      inputs: [100, 200, 150, '2026-01-01', '2026-04-01', '2026-02-15'],
      result: 1,
      source: 'half the way after 45 of 90 days',
    },
    {
      inputs: [100, 200, 125, '2026-01-01', '2026-04-01', '2026-02-15'],
      result: 0.5,
      source: 'a quarter of the way after 45 of 90 days',
    },
    {
      inputs: [100, 200, 150, '2026-01-01', '2026-04-01', '2026-01-01'],
      result: 'undefined',
      source: 'no time has passed',
    },
  ],
};

export default targetPace;
