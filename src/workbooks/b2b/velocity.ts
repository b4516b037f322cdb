/** Pipeline velocity split into its four factors, and what each did to its change. */
import type { B2bTexts } from '../../locale/workbooks/b2b.ts';
import { kpiNote } from '../blocks/kpi-note.ts';
import type { Months, PeriodRow } from '../blocks/months-tab.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import { kpiFormat } from '../blocks/unit-formats.ts';
import type { Words } from '../blocks/words.ts';
import { FUNNEL_HEADER } from './funnel.ts';

export const FACTORS = ['opportunities', 'WIN_RATE', 'DEAL_SIZE', 'SALES_CYCLE'] as const;
type Factor = (typeof FACTORS)[number];

const FIRST = FUNNEL_HEADER + 1;
const TOTAL = FIRST + FACTORS.length;
/** The deals that a factor rests on. */
const COUNTS: Readonly<Record<Factor, readonly string[]>> = {
  opportunities: ['opportunities'],
  WIN_RATE: ['won', 'lost'],
  DEAL_SIZE: ['won'],
  SALES_CYCLE: ['won'],
};

const cell = (factor: Factor, period: PeriodRow): string =>
  `$${period === 'period' ? 'L' : 'M'}$${FIRST + FACTORS.indexOf(factor)}`;

/** Velocity with the first factors as now and the others as before. */
function mixed(changed: number): string {
  const [opportunities, winRate, dealSize, cycle] = FACTORS.map((factor, index) =>
    cell(factor, index < changed ? 'period' : 'before'),
  );
  return `${opportunities}*${winRate}*${dealSize}/${cycle}`;
}

/** Columns K to P: factor, now, before, change, effect, n. */
export function velocity(draft: TabDraft, words: Words, { velocity: texts }: B2bTexts, months: Months): void {
  const { table } = words.shared;
  draft
    .write(
      `K${FUNNEL_HEADER}`,
      [[texts.title, table.now, table.before, table.change, texts.effect, table.count]],
      { look: 'header' },
    )
    .look(`L${FUNNEL_HEADER}:P${FUNNEL_HEADER}`, 'numberHeader')
    .note(`O${FUNNEL_HEADER}`, texts.note);
  const all = `$L$${FIRST}:$M$${TOTAL - 1}`;
  const known = (formula: string) =>
    `=IF(COUNT(${all})<8;"";IF(${cell('SALES_CYCLE', 'period')}*${cell('SALES_CYCLE', 'before')}=0;"";${formula}))`;
  const line = (id: string, row: number) => {
    const [now, before] = [`$L${row}`, `$M${row}`];
    return [
      texts.factors[id as keyof typeof texts.factors],
      `=${months.cell(id)}`,
      `=${months.cell(id, 'before')}`,
      `=IF(COUNT(${now};${before})<2;"";IF(${before}<=0;"";${now}/${before}-1))`,
    ];
  };
  FACTORS.forEach((factor, index) => {
    const row = FIRST + index;
    const counts = COUNTS[factor].map((id) => months.cell(id));
    draft
      .write(`K${row}`, [
        [
          ...line(factor, row),
          known(`${mixed(index + 1)}-${mixed(index)}`),
          `=IF(COUNT(${counts.join(';')})<${counts.length};"";${counts.join('+')})`,
        ],
      ])
      .format(`L${row}:M${row}`, factor === 'opportunities' ? 'whole' : kpiFormat(factor));
    if (factor !== 'opportunities') draft.note(`K${row}`, kpiNote(words, factor));
  });
  draft
    .write(`K${TOTAL}`, [
      [
        ...line('PIPELINE_VELOCITY', TOTAL),
        `=IF(COUNT($L${TOTAL}:$M${TOTAL})<2;"";$L${TOTAL}-$M${TOTAL})`,
        `=$P$${TOTAL - 1}`,
      ],
    ])
    .write(`K${TOTAL + 1}`, [[texts.note]], { look: 'note' })
    .format(`L${TOTAL}:M${TOTAL}`, 'money')
    .format(`N${FIRST}:N${TOTAL}`, 'change')
    .format(`O${FIRST}:O${TOTAL}`, 'money')
    .format(`P${FIRST}:P${TOTAL}`, 'whole')
    .look(`K${FIRST}:K${TOTAL - 1}`, 'rowLabel')
    .look(`L${FIRST}:L${TOTAL - 1}`, 'strongNumber')
    .look(`M${FIRST}:N${TOTAL - 1}`, 'quietNumber')
    .look(`O${FIRST}:O${TOTAL - 1}`, 'strongNumber')
    .look(`P${FIRST}:P${TOTAL}`, 'quietNumber')
    .look(`K${TOTAL}:P${TOTAL}`, 'total')
    .note(`K${TOTAL}`, kpiNote(words, 'PIPELINE_VELOCITY'))
    .kpi({ kpi: 'PIPELINE_VELOCITY', value: `L${TOTAL}`, change: `N${TOTAL}` });
}

/** The cells of the effects and of velocity before and now, as other tabs see them. */
export const velocityCells = {
  effects: FACTORS.map((_, index) => `{tab:overview}!$O$${FIRST + index}`),
  now: `{tab:overview}!$L$${TOTAL}`,
  before: `{tab:overview}!$M$${TOTAL}`,
};
