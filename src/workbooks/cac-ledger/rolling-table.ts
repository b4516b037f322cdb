/** Rolling CAC, of both methods and of each, with target, status and what to do. */
import { fill } from '../../locale/fill.ts';
import type { CacLedgerTexts } from '../../locale/workbooks/cac-ledger.ts';
import { quoted, sentence } from '../blocks/formula-parts.ts';
import { kpiNote } from '../blocks/kpi-note.ts';
import { nextStep } from '../blocks/next-step.ts';
import { statusFormula, statusRules } from '../blocks/status.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { SALES, SETTINGS_COLUMN, setting, ticks, WINDOWS } from './places.ts';
import { rolled } from './rolling-tab.ts';
import { METHODS, type Method } from './sample.ts';

/** The row of its header. */
export const TABLE = 6;
const TARGETS = { all: 22000, digital: 18000, outbound: 26000 };

const ROWS: readonly { readonly id: keyof typeof TARGETS; readonly methods: readonly Method[] }[] = [
  { id: 'all', methods: METHODS },
  { id: 'digital', methods: ['digital'] },
  { id: 'outbound', methods: ['outbound'] },
];

/** B name, C chosen window, D to F the three windows, G change, H target, I status, J n, K on what to do. */
export function rollingTable(draft: TabDraft, words: Words, texts: CacLedgerTexts): void {
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
