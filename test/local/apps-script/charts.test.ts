import { expect, test } from 'vitest';
import { openFixture } from '../open-fixture.ts';

async function open() {
  const fixture = await openFixture();
  fixture.sheet.getRange('A1:C4').setValues([
    ['Month', 'Cost', 'Revenue'],
    ['Jan', 10, 30],
    ['Feb', 20, 50],
    ['Mar', 15, 40],
  ]);
  fixture.run(`sheet = SpreadsheetApp.getActiveSheet();
    chart = function () { return sheet.newChart().addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('B1:C4'))
      .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS).setNumHeaders(1).setPosition(6, 2, 3, 4) };
    insert = function (builder) { sheet.insertChart(builder.build()) }`);
  const { getters } = fixture.model;
  const ids = () => getters.getChartIds(getters.getActiveSheetId());
  // biome-ignore lint/suspicious/noExplicitAny: what the engine hands to the drawing library
  const drawn = (): any => (getters.getChartRuntime(ids()[0] as string) as any).chartJsConfig;
  // biome-ignore lint/suspicious/noExplicitAny: differs from one type of chart to the next
  const definition = (): any => getters.getChartDefinition(ids()[0] as string);
  const figure = () => getters.getFigures(getters.getActiveSheetId())[0];
  return { ...fixture, ids, drawn, definition, figure };
}

test('a chart that is only built draws nothing', async () => {
  const { run, ids, calls } = await open();
  calls.reset();
  run("chart().asColumnChart().setTitle('T').build()");
  expect(ids()).toEqual([]);
  expect(calls.ofKind('file')).toBe(0);
  expect(run('chart().build().getChartId()')).toBeNull();
});

test.each([
  ['asColumnChart', 'bar', { horizontal: false }],
  ['asBarChart', 'bar', { horizontal: true }],
  ['asLineChart', 'line', {}],
  ['asAreaChart', 'line', { fillArea: true }],
])('%s is drawn with its labels and one series for each column', async (kind, type, more) => {
  const { run, drawn, definition } = await open();
  run(`insert(chart().${kind}())`);
  expect(definition()).toMatchObject({ type, ...more });
  expect(drawn().data.labels).toEqual(['Jan', 'Feb', 'Mar']);
  expect(
    drawn().data.datasets.map(({ label, data }: { label: string; data: number[] }) => [label, data]),
  ).toEqual([
    ['Cost', [10, 20, 15]],
    ['Revenue', [30, 50, 40]],
  ]);
});

test('options of the visualisation service are drawn: title, size, colours, legend, axes, stacking', async () => {
  const { run, drawn, definition, figure } = await open();
  run(`insert(chart().asColumnChart().setOption('title', 'Cost and revenue').setOption('width', 480)
    .setOption('height', 240).setOption('series', { 0: { color: '#0B6E7F', labelInLegend: 'Spend' } })
    .setOption('series.1.color', '#E08A1E').setOption('legend', { position: 'bottom' })
    .setOption('vAxis', { title: 'kr', viewWindow: { min: 0, max: 100 } }).setOption('hAxis.title', 'Month')
    .setOption('isStacked', true))`);
  expect(figure()).toMatchObject({ col: 1, row: 5, offset: { x: 3, y: 4 }, width: 480, height: 240 });
  expect(definition()).toMatchObject({
    title: { text: 'Cost and revenue' },
    legendPosition: 'bottom',
    stacked: true,
    axesDesign: { y: { min: 0, max: 100, title: { text: 'kr' } }, x: { title: { text: 'Month' } } },
  });
  expect(drawn().data.datasets.map((series: { backgroundColor: string }) => series.backgroundColor)).toEqual([
    '#0b6e7f',
    '#e08a1e',
  ]);
  expect(drawn().data.datasets[0].label).toBe('Spend');
});

test('rows become series when the table is transposed; without headers the series have no names', async () => {
  const { run, drawn, sheet } = await open();
  run(`insert(sheet.newChart().asLineChart().addRange(sheet.getRange('A1:C3')).setTransposeRowsAndColumns(true)
    .setNumHeaders(1).setPosition(1, 1, 0, 0))`);
  expect(drawn().data.labels).toEqual(['Cost', 'Revenue']);
  expect(drawn().data.datasets.map(({ label }: { label: string }) => label)).toEqual(['Jan', 'Feb']);
  sheet.removeChart(sheet.getCharts()[0]);
  run(`insert(sheet.newChart().asLineChart().addRange(sheet.getRange('A2:B4')).setNumHeaders(0)
    .setOption('series.0.labelInLegend', 'Spend').setPosition(1, 1, 0, 0))`);
  expect(drawn().data.labels).toEqual(['Jan', 'Feb', 'Mar']);
  expect(drawn().data.datasets[0]).toMatchObject({ label: 'Spend', data: [10, 20, 15] });
});

test('lines are dashed as the script says', async () => {
  const { run, drawn } = await open();
  run("insert(chart().asLineChart().setOption('series', { 1: { lineDashStyle: [4, 4] } }))");
  expect(drawn().data.datasets.map((series: { borderDash?: number[] }) => series.borderDash)).toEqual([
    undefined,
    [4, 4],
  ]);
});

test('a chart is changed in place and removed', async () => {
  const { run, ids, definition, figure } = await open();
  run("insert(chart().asColumnChart().setOption('title', 'Before').setOption('vAxis.minValue', 0))");
  run(`found = sheet.getCharts()[0];
    sheet.updateChart(found.modify().asBarChart().setOption('title', 'After').setPosition(9, 1, 0, 0).build())`);
  expect(ids().length).toBe(1);
  expect(definition()).toMatchObject({
    title: { text: 'After' },
    horizontal: true,
    axesDesign: { y: { min: 0 } },
  });
  expect(figure()).toMatchObject({ col: 0, row: 8 });
  expect(run('found.getChartId() === sheet.getCharts()[0].getChartId()')).toBe(true);
  run('sheet.removeChart(sheet.getCharts()[0])');
  expect(ids()).toEqual([]);
  expect(() => run('sheet.updateChart(found)')).toThrow('The chart does not exist on this sheet.');
});

test('a chart says what it was made of, also after rows were inserted and in a copy of the file', async () => {
  const first = await open();
  first.run("insert(chart().asColumnChart().setOption('title', 'Kept')); sheet.insertRowBefore(1)");
  const { run } = await openFixture({ workbook: first.model.exportData() });
  expect(
    run(`c = SpreadsheetApp.getActiveSheet().getCharts()[0]; [c.getOptions().get('title'), c.getNumHeaders(),
      c.getMergeStrategy(), c.getContainerInfo().getAnchorRow(), c.getTransposeRowsAndColumns(),
      c.getRanges().map(function (range) { return range.getA1Notation() }).join('+')].join()`),
  ).toBe('Kept,1,MERGE_COLUMNS,7,false,A2:A5+B2:C5');
});

test.each([
  ['insert(sheet.newChart().asColumnChart())', 'A chart must have at least one range.'],
  ['insert(chart().setPosition(2000, 1, 0, 0))', 'The position of the chart is outside the sheet.'],
  [
    'chart().setPosition(1, 1)',
    "don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setPosition",
  ],
])('a chart that cannot be is refused (%#)', async (code, message) => {
  const { run } = await open();
  expect(() => run(code)).toThrow(message);
});
