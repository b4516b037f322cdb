/** The catalogue has no gap, and each kind of gap is named with where it is and what to do. */
import { describe, expect, test } from 'vitest';
import type { CatalogueSource } from '../../build/catalogue-checks/check.ts';
import { discoverKpiFiles } from '../../build/discover-kpis.ts';
import { validateCatalogue } from '../../build/validate-catalogue.ts';
import { dimensions } from '../../src/catalogue/dimensions.ts';
import { measures } from '../../src/catalogue/measures.ts';
import type { DimensionDefinition, KpiDefinition, MeasureDefinition } from '../../src/catalogue/types.ts';
import { minus, ratio, sum } from '../../src/core/expression.ts';

const texts = { en: 'What it is.', sv: 'Vad det är.', nb: 'Hva det er.' };
const label = (word: string) => ({ en: `${word} en`, sv: `${word} sv`, nb: `${word} nb` });

const kpi = Object.freeze<KpiDefinition>({
  id: 'COST_PER_CALL',
  group: 'cost',
  order: 10,
  label: label('Cost per call'),
  synonyms: ['cost per call'],
  definition: texts,
  advice: texts,
  inputs: [
    { name: 'cost', kind: 'number' },
    { name: 'calls', kind: 'number' },
  ],
  formula: ratio(sum('cost'), sum('calls')),
  unit: 'money',
  better: 'lower',
  cadence: ['month'],
  roles: ['marketing'],
  examples: [
    { inputs: [100, 4], result: 25, source: 'plain division' },
    { inputs: [100, 0], result: 'undefined', source: 'zero denominator' },
  ],
});
const cost = Object.freeze<MeasureDefinition>({
  id: 'cost',
  label: label('Cost'),
  synonyms: ['kostnad'],
  help: 'Cost, such as 100.',
  kind: 'sum',
  unit: 'money',
});
const calls = Object.freeze<MeasureDefinition>({
  ...cost,
  id: 'calls',
  label: label('Calls'),
  synonyms: ['samtal'],
  help: 'Calls, such as 4.',
  unit: 'count',
});
const channel = Object.freeze<DimensionDefinition>({
  id: 'channel',
  label: label('Channel'),
  synonyms: ['kanal'],
  kind: 'text',
  values: [{ value: 'Phone', alsoWritten: ['telefon'] }],
});

const FILE = 'cost/cost-per-call.ts';
const source = (changes: Partial<KpiDefinition> = {}, file = FILE): CatalogueSource => ({
  kpiFiles: [{ file, kpi: { ...kpi, ...changes } }],
  measures: [cost, calls],
  dimensions: [channel],
});
const withCalls = (changes: Partial<MeasureDefinition>): CatalogueSource => ({
  ...source(),
  measures: [cost, { ...calls, ...changes }],
});
const withChannel = (changes: Partial<DimensionDefinition>): CatalogueSource => ({
  ...source(),
  dimensions: [{ ...channel, ...changes }],
});
const withGuideline = (changes: object) =>
  source({ guideline: { text: texts, source: 'arithmetic', ...changes } });
const callsHelp = (help: string, more: object = {}) =>
  source({
    inputs: [
      { name: 'cost', kind: 'number' },
      { name: 'calls', kind: 'number', help, ...more },
    ],
  });
const undefinedToo = kpi.examples[1] as KpiDefinition['examples'][number];

test('the catalogue has no gap', async () => {
  expect(validateCatalogue({ kpiFiles: await discoverKpiFiles(), measures, dimensions })).toEqual([]);
});

test('a small catalogue without gaps passes', () => {
  expect(validateCatalogue(source())).toEqual([]);
});

describe('each gap gives its sentence', () => {
  const GAPS: readonly [name: string, source: CatalogueSource, sentence: string][] = [
    [
      'a missing text',
      source({ definition: { en: 'What it is.', nb: 'Hva det er.' } as typeof texts }),
      `${FILE}: definition in sv is missing; write it.`,
    ],
    [
      'an empty text',
      source({ advice: { ...texts, nb: ' ' } }),
      `${FILE}: advice in nb is missing; write it.`,
    ],
    [
      'a long text',
      source({ definition: { ...texts, en: `${'a'.repeat(140)}.` } }),
      `${FILE}: definition in en has 141 characters; shorten it to 140 at most.`,
    ],
    [
      'two sentences',
      source({ advice: { ...texts, sv: 'Gör så. Åtgärda sedan.' } }),
      `${FILE}: advice in sv has more than one sentence; keep to one.`,
    ],
    [
      'no full stop',
      source({ advice: { ...texts, sv: 'Gör så' } }),
      `${FILE}: advice in sv does not end with a full stop; write a whole sentence.`,
    ],
    [
      'HTML in a text',
      source({ advice: { ...texts, en: 'Do <b>this</b>.' } }),
      `${FILE}: advice in en holds HTML; write plain text.`,
    ],
    [
      'a label of two lines',
      withChannel({ label: { ...label('Channel'), en: 'Chan\nnel' } }),
      'dimension channel: label in en breaks the line; write it on one line.',
    ],
    [
      'a measure with a definition and no advice',
      withCalls({ definition: texts }),
      'measure calls: advice in en is missing; write it.',
    ],
    ['a name in small letters', source({ id: 'Calls' }), `${FILE}: Calls is no function name; use capitals`],
    ['a name that ends in a digit', source({ id: 'CALLS_2' }), 'CALLS_2 is no function name; use capitals'],
    ['a built-in name', source({ id: 'RANK' }), 'RANK is a function of Google Sheets; choose another name.'],
    [
      'a built-in alias',
      source({ aliases: ['ACOS'] }),
      `${FILE}: ACOS is a function of Google Sheets; choose another name.`,
    ],
    [
      'a name that is taken',
      source({ aliases: ['COST_PER_CALL'] }),
      'COST_PER_CALL: two KPIs have this name or alias; rename one.',
    ],
    [
      'a file of another name',
      source({}, 'cost/calls.ts'),
      'cost/calls.ts: it defines COST_PER_CALL of the group cost; move it to cost/cost-per-call.ts.',
    ],
    [
      'a file in the wrong folder',
      source({ group: 'email' }),
      `${FILE}: it defines COST_PER_CALL of the group email; move it to email/cost-per-call.ts.`,
    ],
    [
      'an order that is taken',
      {
        ...source(),
        kpiFiles: [
          { file: FILE, kpi },
          { file: 'cost/cpx.ts', kpi: { ...kpi, id: 'CPX', synonyms: ['cpx'] } },
        ],
      },
      'COST_PER_CALL, CPX: the order cost 10 is taken twice; change one.',
    ],
    [
      'an input that occurs twice',
      source({ inputs: [...kpi.inputs, { name: 'cost', kind: 'number' }] }),
      `${FILE}: the input cost occurs twice; rename one.`,
    ],
    [
      'an id that is taken',
      { ...source(), measures: [cost, calls, { ...calls, synonyms: [] }] },
      'calls: two measures or dimensions have this id; rename one.',
    ],
    [
      'an input name in capitals',
      source({ inputs: [...kpi.inputs, { name: 'Rate', kind: 'number', help: 'Rate, such as 1.' }] }),
      `${FILE}: Rate is no input name; use small letters, digits and _.`,
    ],
    ['an id with spaces', withChannel({ id: 'the channel' }), 'the channel: it is no id; use small letters'],
    [
      'no help',
      withCalls({ help: '' }),
      `${FILE}: help of calls is missing; write one line with an example.`,
    ],
    [
      'help of two lines',
      callsHelp('Calls\nof today.'),
      `${FILE}: help of calls breaks the line; write it on one line.`,
    ],
    ['HTML in help', callsHelp('Calls <br> here.'), `${FILE}: help of calls holds HTML; write plain text.`],
    [
      'brackets in help',
      callsHelp('[Calls].'),
      `${FILE}: help of calls holds square brackets; write it without.`,
    ],
    [
      'a default in help',
      callsHelp('Calls = 4.'),
      `${FILE}: help of calls holds = or */; write it in words.`,
    ],
    [
      'help that does not call an optional input optional',
      callsHelp('Calls, such as 4.', { default: 1 }),
      `${FILE}: help of calls does not tell whether it can be left out; begin with "Optional. ".`,
    ],
    [
      'help that calls a required input optional',
      callsHelp('Optional. Calls, such as 4.'),
      `${FILE}: help of calls does not tell whether it can be left out; drop "Optional. " or give a default.`,
    ],
    [
      'a formula over an unknown input',
      source({ formula: ratio(sum('cost'), minus(sum('calls'), sum('missed'))) }),
      `${FILE}: the formula uses missed, which is no input; add it.`,
    ],
    [
      'an input that is not used',
      source({ formula: ratio(sum('cost'), 2) }),
      `${FILE}: the formula does not use calls; use it or drop it.`,
    ],
    [
      'a formula in words without columns',
      source({ formula: 'cost by calls' }),
      `${FILE}: the formula is in words; write it as a tree over the inputs.`,
    ],
    [
      'a tree over a column',
      source({
        inputs: [
          { name: 'cost', kind: 'number' },
          { name: 'calls', kind: 'column' },
        ],
      }),
      `${FILE}: a whole column has no tree over single values; write the formula in words.`,
    ],
    [
      'columns without overData',
      source({ inputs: [{ name: 'cost', kind: 'column' }], formula: 'mean cost' }),
      `${FILE}: it says nothing of data; give overData or 'cells only'.`,
    ],
    [
      'an option without a list',
      source({
        inputs: [
          { name: 'cost', kind: 'option' },
          { name: 'calls', kind: 'number' },
        ],
      }),
      `${FILE}: cost is an option without a list or the reverse; give kind and options.`,
    ],
    [
      'an unknown measure over data',
      source({ overData: ratio(sum('cost'), sum('rings')) }),
      `${FILE}: overData uses rings, which is no measure; add it, or give another overData.`,
    ],
    [
      'an input that is no measure',
      { ...source(), measures: [cost] },
      `${FILE}: formula uses calls, which is no measure; add it, or give another overData.`,
    ],
    [
      'a sum of what is per unit',
      withCalls({ kind: 'per unit' }),
      `${FILE}: formula sums calls, which is per unit; multiply it by a count.`,
    ],
    [
      'a product of totals',
      source({ overData: sum('cost', 'calls') }),
      `${FILE}: overData multiplies the totals cost · calls row by row; sum them apart, or mark one as per unit.`,
    ],
    [
      'a condition on an unknown input',
      source({ undefinedWhen: [{ expression: sum('rings'), is: 'zero', reason: 'rings is 0' }] }),
      `${FILE}: a condition uses rings, which is no input; add it.`,
    ],
    [
      'a reason that is a sentence',
      source({ refusedWhen: [{ expression: sum('calls'), is: 'below zero', reason: 'Calls are below 0.' }] }),
      `${FILE}: the reason "Calls are below 0." is no short clause; write at most 60 characters`,
    ],
    [
      'a derivation from an unknown measure',
      withCalls({ derived: [{ product: ['cost', 'rings'] }] }),
      'measure calls: it is derived from rings, which is no measure; add it.',
    ],
    [
      'a condition on an unknown value',
      withCalls({ derived: [{ rowsWhere: { dimension: 'channel', is: 'Letter' } }] }),
      'measure calls: channel has no value "Letter"; add it to the values.',
    ],
    [
      'a count of rows of an unknown dimension',
      withCalls({ countedWhere: { dimension: 'office', is: 'Oslo' } }),
      'measure calls: office has no value "Oslo"; add it to the values.',
    ],
    [
      'a guideline without source',
      withGuideline({ source: '' }),
      `${FILE}: the guideline has no source; name it.`,
    ],
    [
      'steps for nobody',
      withGuideline({ steps: [{ status: 'green' }] }),
      `${FILE}: the steps of the guideline do not say for whom they hold; give steps and holdsFor, or neither.`,
    ],
    [
      'steps that fall',
      withGuideline({
        holdsFor: 'everybody',
        steps: [{ status: 'red' }, { status: 'amber', from: 2 }, { status: 'green', above: 1 }],
      }),
      `${FILE}: the steps of the guideline do not rise; begin with one that has no limit, then go up.`,
    ],
    [
      'no example',
      source({ examples: [] }),
      `${FILE}: it has no example; add one with a number from a source.`,
    ],
    [
      'an undefined example first',
      source({ examples: [undefinedToo] }),
      `${FILE}: the first example is undefined; begin with one that has a value.`,
    ],
    [
      'no undefined example of a division',
      source({ examples: kpi.examples.slice(0, 1) }),
      `${FILE}: no example is undefined, though the result can be; add one.`,
    ],
    [
      'an example without source',
      source({ examples: [{ inputs: [1, 1], result: 1, source: '' }, undefinedToo] }),
      `${FILE}: example 1 has no source; tell where its number comes from.`,
    ],
    [
      'an example that lacks an input',
      source({ examples: [{ inputs: [1], result: 1, source: 'here' }, undefinedToo] }),
      `${FILE}: example 1 gives 1 of 2 inputs; give all that are due.`,
    ],
    [
      'an example without a finite number',
      source({ examples: [{ inputs: [1, 0], result: Number.NaN, source: 'here' }, undefinedToo] }),
      `${FILE}: example 1 gives no finite number; write 'undefined'.`,
    ],
    [
      'a synonym in two entries',
      withChannel({ synonyms: ['kanal', 'Sam-tal'] }),
      'dimension channel: "Sam-tal" already leads to measure calls; keep it in one place.',
    ],
    [
      'a synonym of a KPI that is a measure',
      source({ synonyms: ['Kostnad (SEK)'] }),
      `${FILE}: "Kostnad (SEK)" already leads to measure cost; keep it in one place.`,
    ],
    [
      'a synonym without letters',
      withCalls({ synonyms: ['(-)'] }),
      'measure calls: the synonym "(-)" has no letters; remove it.',
    ],
    [
      'a preference for an unknown word',
      withCalls({ preference: [['ringar']] }),
      'calls: "ringar" is preferred but no synonym; add it to the synonyms.',
    ],
    [
      'a value with two meanings',
      withChannel({
        values: [
          { value: 'Phone', alsoWritten: ['telefon'] },
          { value: 'Mobile', alsoWritten: ['Telefon'] },
        ],
      }),
      'dimension channel: "Telefon" is both Phone and Mobile; keep it in one place.',
    ],
  ];

  test.each(GAPS)('%s', (_, gapped, sentence) => {
    const found = validateCatalogue(gapped);
    expect(
      found.some((each) => each.includes(sentence)),
      found.join('\n'),
    ).toBe(true);
  });
});
