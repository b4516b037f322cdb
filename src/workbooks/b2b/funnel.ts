/** From visit to deal: each stage with its rate from the stage before, as many months earlier as that usually takes. */
import type { B2bTexts } from '../../locale/workbooks/b2b.ts';
import { quoted } from '../blocks/formula-parts.ts';
import type { Months, PeriodRow } from '../blocks/months-tab.ts';
import { shiftedSum } from '../blocks/shifted-sum.ts';
import { FEWEST } from '../blocks/status.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';

export const STAGES = ['sessions', 'leads', 'mql', 'qualified_leads', 'opportunities', 'won'] as const;
/** Months since the stage before, in the sample. */
const LAGS = [null, 0, 0, 1, 1, 3] as const;

const HEADER = 11;
const FIRST = HEADER + 1;
export const FUNNEL_HEADER = HEADER;

const rowOf = (stage: (typeof STAGES)[number]): number => FIRST + STAGES.indexOf(stage);

/** Months from one stage to a later one: the user's lags added up. */
export function lagBetween(from: (typeof STAGES)[number], to: (typeof STAGES)[number]): string {
  return `SUM({tab:overview}!$F$${rowOf(from) + 1}:$F$${rowOf(to)})`;
}

/** Cells of a stage: how many, and the rate into it. */
export const stageCells = (stage: (typeof STAGES)[number]) => ({
  count: `{tab:overview}!$C$${rowOf(stage)}`,
  rate: `{tab:overview}!$G$${rowOf(stage)}`,
});

/** Columns B to I: stage, now, before, change, months since the stage before, rate now and before, n. */
export function funnel(draft: TabDraft, words: Words, { funnel: texts }: B2bTexts, months: Months): void {
  const { table } = words.shared;
  draft
    .write(
      `B${HEADER}`,
      [
        [
          texts.title,
          table.now,
          table.before,
          table.change,
          texts.lag,
          texts.rate,
          texts.rateBefore,
          table.count,
        ],
      ],
      { look: 'header' },
    )
    .look(`C${HEADER}:I${HEADER}`, 'numberHeader')
    .note(`F${HEADER}`, texts.lagHelp);
  STAGES.forEach((stage, index) => {
    const row = FIRST + index;
    const [now, before] = [`$C${row}`, `$D${row}`];
    const previous = STAGES[index - 1];
    draft.write(`B${row}`, [
      [
        texts.stages[stage],
        `=${months.cell(stage)}`,
        `=${months.cell(stage, 'before')}`,
        `=IF(COUNT(${now};${before})<2;"";IF(${before}<=0;"";${now}/${before}-1))`,
      ],
    ]);
    if (previous === undefined) return;
    const lag = `$F${row}`;
    const base = (period: PeriodRow) => shiftedSum(months, previous, period, lag);
    const cases = `$I${row}`;
    draft
      .input(`F${row}`, [[LAGS[index] as number]], {
        name: `lag_${stage}`,
        look: 'inputNumber',
        format: 'whole',
        rule: { type: 'number', from: 0, to: 9 },
        help: texts.lagHelp,
      })
      .write(`G${row}`, [
        [
          `=IF(COUNT(${now};${cases})<2;"";IF(${cases}=0;"";IF(${cases}<${FEWEST};${quoted(texts.few)};${now}/${cases})))`,
          `=IFERROR(IF(${before}="";"";${before}/(${base('before')}));"")`,
          `=${base('period')}`,
        ],
      ]);
  });
  const last = FIRST + STAGES.length - 1;
  draft
    .look(`B${FIRST}:B${last}`, 'rowLabel')
    .look(`C${FIRST}:C${last}`, 'strongNumber')
    .look(`D${FIRST}:E${last}`, 'quietNumber')
    .look(`G${FIRST}:G${last}`, 'strongNumber')
    .look(`H${FIRST}:I${last}`, 'quietNumber')
    .format(`C${FIRST}:D${last}`, 'whole')
    .format(`E${FIRST}:E${last}`, 'change')
    .format(`G${FIRST}:H${last}`, 'percent')
    .format(`I${FIRST}:I${last}`, 'whole')
    .height(FIRST, 21, STAGES.length);
}
