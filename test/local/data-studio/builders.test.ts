import { expect, test } from 'vitest';
import { authTypeFaults, configFaults, schemaFaults } from '../../../local/data-studio/answers/faults.ts';
import { openConnector } from './open-connector.ts';

const CONNECTOR = 'const cc = DataStudioApp.createCommunityConnector();';
const inFunction = (code: string) => `(() => { ${CONNECTOR} ${code} })()`;

test('65: a configuration is built in the form that Data Studio reads, with nothing that was not set', async () => {
  const { runtime } = await openConnector();
  const answer = runtime.ask('getConfig', { languageCode: 'en', configParams: { spreadsheet: 'sales' } });
  expect(answer).toEqual({
    configParams: [
      {
        type: 'TEXTINPUT',
        name: 'spreadsheet',
        displayName: 'Spreadsheet',
        isDynamic: true,
        placeholder: 'id',
      },
      {
        type: 'SELECT_SINGLE',
        name: 'tab',
        displayName: 'Tab',
        helpText: 'Where the rows are',
        options: [{ label: 'Rows', value: 'rows' }],
      },
      {
        type: 'TEXTINPUT',
        name: 'margin',
        displayName: 'Margin',
        parameterControl: { allowOverride: true },
      },
      { type: 'INFO', name: 'about', text: 'One row a day and channel.' },
    ],
    dateRangeRequired: true,
    isSteppedConfig: false,
  });
  expect(configFaults(answer)).toEqual([]);
});

test('65: fields are built in the form that Data Studio reads, with nothing that was not set', async () => {
  const { runtime } = await openConnector();
  const answer = runtime.ask('getSchema', { configParams: {} }) as { schema: { name: string }[] };
  const field = (name: string) => answer.schema.find((candidate) => candidate.name === name);
  expect(field('date')).toEqual({
    name: 'date',
    label: 'Date',
    dataType: 'STRING',
    group: 'When',
    isDefault: true,
    semantics: { conceptType: 'DIMENSION', semanticType: 'YEAR_MONTH_DAY' },
  });
  expect(field('profit_base')).toMatchObject({ isHidden: true, defaultAggregationType: 'SUM' });
  expect(field('roas')).toEqual({
    name: 'roas',
    label: 'ROAS',
    dataType: 'NUMBER',
    formula: 'SUM($revenue) / NULLIF(SUM($cost), 0)',
    defaultAggregationType: 'AUTO',
    semantics: { conceptType: 'METRIC', semanticType: 'NUMBER', isReaggregatable: true },
  });
  expect(schemaFaults(answer)).toEqual([]);
});

test('65: fields come in the order of the ids that are asked for', async () => {
  const { run } = await openConnector();
  expect(run(`fields().forIds(['cost', 'nope', 'date']).build().map((field) => field.name)`)).toEqual([
    'cost',
    'date',
  ]);
});

test('65: an aggregation on a metric that is not re-aggregatable is refused in Google’s words', async () => {
  const { message } = await openConnector();
  const code = `cc.getFields().newMetric().setId('x').setIsReaggregatable(false).setAggregation(cc.AggregationType.SUM)`;
  expect(message(inFunction(code))).toBe(
    'Error: Cannot set aggregation type for field: x since it is not reaggregatable.',
  );
});

test('65: a field with a formula cannot be hidden, in whichever order it is tried', async () => {
  const { message } = await openConnector();
  const metric = `cc.getFields().newMetric().setId('x')`;
  expect(message(inFunction(`${metric}.setFormula('SUM($a)').setIsHidden(true)`))).toContain(
    'Cannot hide field: x',
  );
  expect(message(inFunction(`${metric}.setIsHidden(true).setFormula('SUM($a)')`))).toContain(
    'Cannot hide field: x',
  );
});

test('65: there is no AggregationType.NONE, and an unknown type is refused', async () => {
  const { run, message } = await openConnector();
  expect(run(inFunction('return typeof cc.AggregationType.NONE'))).toBe('undefined');
  expect(run(inFunction('return String(cc.FieldType.YEAR_MONTH_DAY_MINUTE)'))).toBe('YEAR_MONTH_DAY_MINUTE');
  expect(message(inFunction('cc.getFields().newMetric().setType(cc.FieldType.CURRENCY_XXX)'))).toBe(
    "Error: The parameters (undefined) don't match the method signature for Field.setType.",
  );
  expect(message(inFunction(`cc.getFields().newMetric().setType('NUMBER')`))).toContain('(String)');
});

test.each([
  [`cc.getConfig().newTextInput().setId(1)`, "don't match the method signature for TextInput.setId"],
  [`const c = cc.getConfig(); c.newInfo().setText('x'); c.build()`, 'every entry needs an id'],
  [`const c = cc.getConfig(); c.newInfo().setId('a'); c.newInfo().setId('a'); c.build()`, 'a is used twice'],
  [
    `const c = cc.getConfig(); c.newTextInput().setId('a').setIsDynamic(true).setAllowOverride(true); c.build()`,
    'a is dynamic and cannot be overridden',
  ],
  [`cc.getConfig().newInfo().setName('x')`, 'setName is not a function'],
  [
    `const f = cc.getFields(); f.newMetric().setId('a'); f.newDimension().setId('a'); f.build()`,
    'a is used twice',
  ],
  [
    `cc.getFields().newDimension().setId('d').setAggregation(cc.AggregationType.SUM)`,
    'since it is a dimension',
  ],
])('%s is refused', async (code, expected) => {
  const { message } = await openConnector();
  expect(message(inFunction(code))).toContain(expected);
});

test('65: a script cannot read what its user error says', async () => {
  const { message } = await openConnector();
  expect(message(inFunction(`cc.newUserError().setText('secret').throwException()`))).toBe(
    'Error: Exception',
  );
});

test('65: the builders of answers give plain objects', async () => {
  const { run } = await openConnector();
  expect(run('getAuthType()')).toEqual({ type: 'NONE' });
  expect(authTypeFaults(run('getAuthType()'))).toEqual([]);
  expect(authTypeFaults({ type: 'SOME' })[0]).toContain('must be equal to one of the allowed values');
  const code = `return cc.newGetDataResponse().setFields(fields().forIds(['channel'])).addRow(['a']).setFiltersApplied(true).build()`;
  expect(run(inFunction(code))).toEqual({
    schema: [expect.objectContaining({ name: 'channel' })],
    rows: [{ values: ['a'] }],
    filtersApplied: true,
  });
});
