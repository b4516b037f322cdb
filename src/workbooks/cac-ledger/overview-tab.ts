/** The first screen: rolling CAC digital and outbound, the last months by cost line, what is included, and two charts. */

import { fill } from '../../locale/fill.ts';
import type { CacLedgerTexts } from '../../locale/workbooks/cac-ledger.ts';
import { columnChart, lineChart } from '../blocks/charts.ts';
import { quoted, sentence } from '../blocks/formula-parts.ts';
import { kpiNote } from '../blocks/kpi-note.ts';
import type { Months } from '../blocks/months-tab.ts';
import { nextStep } from '../blocks/next-step.ts';
import { screenHeader } from '../blocks/screen-header.ts';
import { statusFormula, statusRules } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import type { FormatName } from '../formats.ts';
import type { CellContent, InputRule } from '../plan.ts';
import { LEDGER_MONTHS, ledger } from './ledger-tab.ts';
import {
  LINES,
  SALES,
  SETTINGS_COLUMN,
  type Setting,
  setting,
  settingRow,
  TICKS,
  ticks,
  WINDOWS,
} from './places.ts';
import { rolled, rollingRange } from './rolling-tab.ts';
import { METHODS, type Method } from './sample.ts';

const TABLE = 6;
const SHOWN = 5;
const FIRST_MONTH = TICKS.outbound + 1;
const CHARTS = FIRST_MONTH + SHOWN + 1;
export const SAMPLE_SETTINGS = { lag: 2, window: 6, share: 0.3 };
/** Of what the settings are called, left of them. */
const LABELS = 'N';
const TARGETS = { all: 22000, digital: 18000, outbound: 26000 };

export function overviewTab(words: Words, texts: CacLedgerTexts, months: Months): TabDraft {
  const draft = new TabDraft('overview', texts.tabs.overview, {
    columnWidths: [12, 118, 88, 74, 74, 82, 84, 110, 106, 70, 80, 76, 10, 163, 66],
    tabColour: '#0B5563',
  });
  const { title, goal } = texts.titles;
  screenHeader(draft, {
    words,
    title,
    question: goal,
    months,
    data: ['data'],
    until: SETTINGS_COLUMN,
  });
  draft
    .height(5, 8)
    .height(TABLE, 36)
    .height(TABLE + 4, 6);
  rolling(draft, words, texts);
  included(draft, words, texts);
  lastMonths(draft, texts);
  settings(draft, texts);
  charts(draft, texts);
  return draft.print(`A1:${SETTINGS_COLUMN}${CHARTS + 8}`);
}

const ROWS: readonly { readonly id: keyof typeof TARGETS; readonly methods: readonly Method[] }[] = [
  { id: 'all', methods: METHODS },
  { id: 'digital', methods: ['digital'] },
  { id: 'outbound', methods: ['outbound'] },
];

/** B name, C chosen window, D to F the three windows, G change, H target, I status, J n, K on what to do. */
function rolling(draft: TabDraft, words: Words, texts: CacLedgerTexts): void {
  const { table } = words.shared;
  const chosen = `=${sentence(texts.rolling.chosen, { window: setting('window') })}`;
  draft
    .write(
      `B${TABLE}`,
      [
        [
          texts.rolling.kpi,
          chosen,
          ...WINDOWS.map((months) => fill(texts.rolling.months, { months: String(months) })),
          table.change,
          table.target,
          table.status,
          table.count,
          table.next,
        ],
      ],
      { look: 'header' },
    )
    .look(`C${TABLE}:H${TABLE}`, 'numberHeader')
    .look(`I${TABLE}`, 'middleHeader')
    .look(`J${TABLE}`, 'numberHeader')
    .look(`K${TABLE}:${SETTINGS_COLUMN}${TABLE}`, 'header')
    .merge(`K${TABLE}:${SETTINGS_COLUMN}${TABLE}`);
  ROWS.forEach(({ id, methods }, index) => {
    const row = TABLE + 1 + index;
    const [value, target, status, count] = ['C', 'H', 'I', 'J'].map((letter) => `$${letter}$${row}`) as [
      string,
      string,
      string,
      string,
    ];
    const before = rolled(methods, 'before').cac;
    const said = nextStep(words, { kpi: 'CAC', value, status, count, ...texts.next });
    draft
      .write(`B${row}`, [
        [
          id === 'all' ? texts.rolling.all : texts.methods[id],
          `=${rolled(methods, 'now').cac}`,
          ...WINDOWS.map((window) => `=${rolled(methods, window).cac}`),
          `=IF(COUNT(${value};${before})<2;"";IF(${before}<=0;"";${value}/${before}-1))`,
        ],
      ])
      .input(`H${row}`, [[TARGETS[id]]], {
        name: `target_${id}`,
        look: 'inputNumber',
        rule: { type: 'number', from: 0 },
        help: table.targetHelp,
      })
      .write(`I${row}`, [
        [
          statusFormula(words, { kpi: 'CAC', value, target, count }),
          `=${rolled(methods, 'now').customers}`,
          id === 'digital' ? warned(texts, said) : said,
        ],
      ])
      .merge(`K${row}:${SETTINGS_COLUMN}${row}`)
      .look(`K${row}:${SETTINGS_COLUMN}${row}`, 'sentence')
      .note(`B${row}`, kpiNote(words, 'CAC'));
  });
  const [first, end] = [TABLE + 1, TABLE + ROWS.length];
  draft
    .look(`B${first}:B${end}`, 'rowLabel')
    .look(`C${first}:C${end}`, 'number')
    .look(`D${first}:G${end}`, 'quietNumber')
    .look(`I${first}:I${end}`, 'status')
    .look(`J${first}:J${end}`, 'quietNumber')
    .format(`C${first}:F${end}`, 'money')
    .format(`G${first}:G${end}`, 'change')
    .format(`H${first}:H${end}`, 'money')
    .format(`J${first}:J${end}`, 'whole')
    .height(first, 26, ROWS.length)
    .kpi({ kpi: 'CAC', value: `C${first}`, change: `G${first}`, status: `I${first}` });
  for (const rule of statusRules(words, `I${first}:I${end}`)) draft.rule(rule);
}

/** Digital without its part of the sellers is said first. */
function warned({ seller }: CacLedgerTexts, said: string): string {
  const tick = `INDEX(${ticks('digital')};1;${SALES + 1})`;
  return `=IF(OR(NOT(${tick});${setting('share')}=0);${quoted(seller)};${said.slice(1)})`;
}

function included(draft: TabDraft, words: Words, texts: CacLedgerTexts): void {
  const { header } = TICKS;
  draft
    .write(
      `B${header}`,
      [
        [
          texts.ticks.title,
          ...LINES.map((line) => texts.lines[line]),
          texts.rolling.total,
          words.label('new_customers'),
        ],
      ],
      { look: 'header' },
    )
    .look(`C${header}:L${header}`, 'numberHeader')
    .note(`B${header}`, texts.ticks.help)
    .height(header, 36);
  for (const method of METHODS) {
    draft
      .write(`B${TICKS[method]}`, [[texts.ticks[method]]], { look: 'rowLabel' })
      .input(`C${TICKS[method]}`, [LINES.map(() => true)], {
        name: `included_${method}`,
        look: 'inputNumber',
        rule: { type: 'checkbox' },
        help: texts.ticks.help,
      });
  }
}

/** The last months by cost line, of one method or of both. */
function lastMonths(draft: TabDraft, texts: CacLedgerTexts): void {
  const rows = Array.from({ length: SHOWN }, (_, index) => {
    const month = LEDGER_MONTHS - SHOWN + index + 1;
    const shown = (column: number | 'total' | 'customers') => {
      const [digital, outbound] = METHODS.map((method) => ledger.cell(method, column, month)) as [
        string,
        string,
      ];
      const both = `IF(COUNT(${digital};${outbound})=0;"";SUM(${digital};${outbound}))`;
      const { methods } = texts;
      return `=IF(${setting('show')}=${quoted(methods.digital)};${digital};IF(${setting('show')}=${quoted(methods.outbound)};${outbound};${both}))`;
    };
    return [
      `=${ledger.month(month)}`,
      ...LINES.map((_, line) => shown(line)),
      shown('total'),
      shown('customers'),
    ];
  });
  const last = FIRST_MONTH + SHOWN - 1;
  draft
    .write(`B${FIRST_MONTH}`, rows)
    .look(`B${FIRST_MONTH}:B${last}`, 'rowLabel')
    .look(`C${FIRST_MONTH}:J${last}`, 'quietNumber')
    .look(`K${FIRST_MONTH}:L${last}`, 'strongNumber')
    .format(`C${FIRST_MONTH}:K${last}`, 'money')
    .format(`L${FIRST_MONTH}:L${last}`, 'whole');
}

function settings(draft: TabDraft, { settings: texts, methods }: CacLedgerTexts): void {
  const choices = [texts.both, methods.digital, methods.outbound];
  const inputs: readonly (readonly [Setting, CellContent, FormatName, InputRule])[] = [
    ['lag', SAMPLE_SETTINGS.lag, 'whole', { type: 'number', from: 0, to: 11 }],
    ['window', SAMPLE_SETTINGS.window, 'whole', { type: 'list', values: WINDOWS.map(String) }],
    ['share', SAMPLE_SETTINGS.share, 'wholePercent', { type: 'number', from: 0, to: 1 }],
    ['show', texts.both, 'general', { type: 'list', values: choices }],
    ['vat', true, 'general', { type: 'checkbox' }],
    ['first', true, 'general', { type: 'checkbox' }],
  ];
  draft.write(`${LABELS}${TICKS.header}`, [[texts.title, null]], { look: 'header' });
  for (const [name, sample, format, rule] of inputs) {
    const row = settingRow(name);
    draft
      .write(`${LABELS}${row}`, [[texts[name]]], { look: 'plain' })
      .note(`${LABELS}${row}`, texts[`${name}Help`])
      .input(`${SETTINGS_COLUMN}${row}`, [[sample]], {
        name,
        format,
        look: 'inputNumber',
        rule,
        help: texts[`${name}Help`],
      });
  }
  const row = settingRow('first') + 1;
  const sure = `AND(${setting('vat')};${setting('first')})`;
  draft
    .write(`${LABELS}${row}`, [[`=IF(${sure};${quoted(texts.sure)};${quoted(texts.unsure)})`]], {
      look: 'note',
    })
    .rule({
      type: 'text',
      zone: `${LABELS}${row}:${SETTINGS_COLUMN}${row}`,
      equals: texts.sure,
      look: 'good',
    })
    .rule({
      type: 'formula',
      zone: `${LABELS}${row}:${SETTINGS_COLUMN}${row}`,
      formula: `=$${LABELS}$${row}=${quoted(texts.unsure)}`,
      look: 'watch',
    });
}

function charts(draft: TabDraft, { rolling: texts }: CacLedgerTexts): void {
  draft
    .height(CHARTS - 1, 5)
    .chart(
      columnChart({
        title: texts.costs,
        at: `B${CHARTS}`,
        width: 618,
        height: 178,
        labels: rollingRange('L'),
        series: ['M', 'N', 'O', 'P', 'Q'].map(rollingRange),
        stacked: true,
        format: 'money',
      }),
    )
    .chart(
      lineChart({
        title: texts.chart,
        at: `I${CHARTS}`,
        width: 570,
        height: 178,
        labels: rollingRange('L'),
        series: ['E', 'H'].map(rollingRange),
        format: 'money',
        min: 0,
      }),
    );
}
