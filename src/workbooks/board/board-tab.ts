/** The printed page: five figures with plan and trend, a sentence in three parts each, and one line against the plan. */
import { kpi } from '../../catalogue/catalogue.ts';
import type { BoardTexts } from '../../locale/workbooks/board.ts';
import { lineChart } from '../blocks/charts.ts';
import { monthText, quoted, sentence } from '../blocks/formula-parts.ts';
import { kpiNote } from '../blocks/kpi-note.ts';
import type { Months } from '../blocks/months-tab.ts';
import { screenHeader } from '../blocks/screen-header.ts';
import { guidelineMark, statusFormula, statusRules } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import { STRIP_MONTHS, trendStrip } from '../blocks/trend-strip.ts';
import { kpiFormat, wishFormat } from '../blocks/unit-formats.ts';
import type { Words } from '../blocks/words.ts';
import { BOARD, type BoardKpi, planIn, planOf } from './figures.ts';
import { happened } from './happened.ts';
import { changedIn, inputCell } from './inputs-tab.ts';

const HEADER = 6;
const FIRST = HEADER + 1;
const LAST = HEADER + BOARD.length;
const BELOW = LAST + 2;
const LINES = 8;
const LINE_HEIGHT = 23;
/** On the Months tab, below the periods: what each figure is compared with, and the line of the chart in thousands. */
const COMPARED_ROW = 32;
const COMPARED = [...BOARD, 'LEAD_QUALITY'];
const CHART_ROW = COMPARED_ROW + COMPARED.length + 1;
const MONTHS = 13;
const chartColumn = (letter: string) => ({
  tab: 'months',
  zone: `${letter}${CHART_ROW}:${letter}${CHART_ROW + MONTHS}`,
});

export function boardTab(words: Words, texts: BoardTexts, months: Months): TabDraft {
  const { table, status } = words.shared;
  const draft = new TabDraft('board', texts.tabs.board, {
    columnWidths: [16, 144, 100, 80, 84, 118, 46, ...STRIP_MONTHS.map(() => 8), 176, 174, 178],
    tabColour: '#0B5563',
  });
  screenHeader(draft, {
    words,
    ...{ title: texts.titles.title, question: texts.titles.goal, months, until: 'V' },
    replaceIn: texts.sampleTabs,
  });
  const { header } = texts;
  draft
    .height(5, 8)
    .write(`B${HEADER}`, [[header.kpi, table.now, table.change, header.plan, table.status, table.count]], {
      look: 'numberHeader',
    })
    .look(`B${HEADER}`, 'header')
    .look(`F${HEADER}`, 'middleHeader')
    .write(`H${HEADER}`, [[header.trend]])
    .look(`H${HEADER}:S${HEADER}`, 'runningHeader')
    .write(`T${HEADER}`, [[header.happened, header.why, header.action]], { look: 'header' })
    .height(HEADER, 28);
  compared(words, texts, months);
  BOARD.forEach((id, index) => {
    row(draft, words, texts, months, id, FIRST + index);
  });
  const uncommented = (letter: string) => `AND($F${FIRST}=${quoted(status.act)};${letter}${FIRST}="")`;
  for (const rule of statusRules(words, `F${FIRST}:F${LAST}`)) draft.rule(rule);
  draft
    .rule({ type: 'formula', zone: `U${FIRST}:V${LAST}`, formula: `=${uncommented('U')}`, look: 'act' })
    .format(`D${FIRST}:D${LAST}`, 'change')
    .format(`G${FIRST}:G${LAST}`, 'whole')
    .height(FIRST, 50, BOARD.length)
    .height(LAST + 1, 8);
  toKnow(draft, words, texts, months);
  chartRows(texts, months);
  draft
    .chart(
      lineChart({
        title: texts.chart,
        at: `B${BELOW}`,
        width: 640,
        height: LINES * LINE_HEIGHT,
        labels: chartColumn('A'),
        series: [chartColumn('B'), chartColumn('C')],
        dashedFrom: 1,
        colours: ['#0B6E7F', '#8A949B'],
        format: 'whole',
      }),
    )
    .print(`A1:V${BELOW + LINES - 1}`);
  return draft;
}

const comparedCell = (id: string): string => `{tab:months}!$B$${COMPARED_ROW + COMPARED.indexOf(id)}`;

/** The same period last year, or the one before, as the user has chosen. */
function compared(words: Words, { comparedWith }: BoardTexts, months: Months): void {
  const rows = COMPARED.map((id) => [
    words.label(id),
    `=IF(${inputCell('last_year')};${months.cell(id, 'lastYear')};${months.cell(id, 'before')})`,
  ]);
  months.tab
    .write(`A${COMPARED_ROW - 1}`, [[comparedWith, null]], { look: 'header' })
    .write(`A${COMPARED_ROW}`, rows, { look: 'note' });
  COMPARED.forEach((id, index) => {
    months.tab.format(`B${COMPARED_ROW + index}`, formatOf(id));
  });
}

/** The months in few letters, and money in thousands, so that the lines have room. */
function chartRows({ plan, actual }: BoardTexts, months: Months): void {
  const thousands = (id: string, month: number) => {
    const cell = months.monthCell(id, month);
    return `=IF(ISNUMBER(${cell});${cell}/1000;"")`;
  };
  const rows = Array.from({ length: MONTHS }, (_, index) => [
    `=MID(${months.monthCell('month', index + 1)};3;5)`,
    thousands('attributed_revenue', index + 1),
    thousands(planOf('attributed_revenue'), index + 1),
  ]);
  months.tab
    .write(`A${CHART_ROW}`, [['', actual, plan]], { look: 'numberHeader' })
    .write(`A${CHART_ROW + 1}`, rows, { look: 'note' })
    .format(`B${CHART_ROW + 1}:C${CHART_ROW + MONTHS}`, 'whole');
}

const formatOf = (id: string) => (kpi(id) === undefined ? wishFormat(id) : kpiFormat(id));

const COUNT: Readonly<Record<BoardKpi, string>> = {
  leads: 'leads',
  CPL: 'leads',
  attributed_revenue: 'new_customers',
  ROI: 'new_customers',
  LTV_CAC: 'new_customers',
};

function row(
  draft: TabDraft,
  words: Words,
  texts: BoardTexts,
  months: Months,
  id: BoardKpi,
  at: number,
): void {
  const [value, plan, status, count] = ['C', 'E', 'F', 'G'].map((letter) => `$${letter}$${at}`) as [
    string,
    string,
    string,
    string,
  ];
  const before = comparedCell(id);
  const isShare = id === 'ROI';
  const points = `ROUND((${value}-${before})*100;0)`;
  const change = isShare
    ? `IF(${points}<0;"";"+")&${points}&${quoted(` ${texts.points}`)}`
    : `IF(${before}<=0;"";${value}/${before}-1)`;
  const planned = planIn(months, id);
  const mark = guidelineMark(words, id);
  const isGuided = mark !== '–' && !isShare;
  const [why, action] = texts.sample.comments[id];
  draft
    .write(`B${at}`, [
      [
        texts.labels[id],
        `=${months.cell(id)}`,
        `=IF(COUNT(${value};${before})<2;"";${change})`,
        !isGuided ? `=${planned}` : `=IF(ISNUMBER(${planned});${planned};${quoted(mark)})`,
        statusFormula(words, { kpi: id, value, target: plan, count }),
        `=${months.cell(COUNT[id])}`,
      ],
    ])
    .write(`T${at}`, [
      [
        happened(words, texts, {
          ...{ value, before, plan, status, isShare, isGuided },
          ...(id === 'leads' && {
            quality: { now: months.cell('LEAD_QUALITY'), before: comparedCell('LEAD_QUALITY') },
          }),
        }),
      ],
    ])
    .input(`U${at}`, [[why, action]], { name: `comment_${id.toLowerCase()}`, look: 'smallInput' })
    .look(`B${at}`, 'rowLabel')
    .look(`C${at}`, 'number')
    .look(`D${at}:E${at}`, 'quietNumber')
    .look(`F${at}`, 'status')
    .look(`G${at}`, 'quietNumber')
    .look(`T${at}`, 'small')
    .format(`C${at}`, formatOf(id))
    .format(`E${at}`, formatOf(id))
    .note(`B${at}`, kpiNote(words, id))
    .note(`V${at}`, words.advice(id))
    .kpi({ kpi: id, value: `C${at}`, change: `D${at}`, status: `F${at}` });
  trendStrip(draft, {
    at: `H${at}`,
    values: STRIP_MONTHS.map((month) => `=${months.monthCell(id, month)}`),
    better: kpi(id)?.better ?? 'higher',
  });
}

/** What a reader must know: comments that are missing or old, changed definitions, notes, and how ROI is counted. */
function toKnow(draft: TabDraft, words: Words, { know }: BoardTexts, months: Months): void {
  const { act } = words.shared.status;
  const red = `($F$${FIRST}:$F$${LAST}=${quoted(act)})`;
  const empty = ['U', 'V'].map((letter) => `($${letter}$${FIRST}:$${letter}$${LAST}="")`).join('+');
  const silent = `SUMPRODUCT(${red}*((${empty})>0))`;
  const { from, until } = months.period();
  const lastMonth = `EDATE(${until};-1)`;
  const wanted = inputCell('comments_for');
  const isOld = `IF(${until}="";FALSE;IF(ISNUMBER(${wanted});YEAR(${wanted})*12+MONTH(${wanted})<>YEAR(${lastMonth})*12+MONTH(${lastMonth});TRUE))`;
  const changed = changedIn({ from, until });
  const part = `${months.cell('attributed_revenue')}/${months.cell('revenue')}`;
  const note = months.cell('note');
  const formulas = [
    `=IF(${silent}>0;${sentence(know.silent, { count: silent })};${quoted(know.commented)})`,
    `=IF(${isOld};${sentence(know.old, { month: monthText(lastMonth) })};${quoted(know.current)})`,
    `=IF(${from}="";"";IF(${changed.place}=0;${quoted(know.unchanged)};${sentence(know.changed, { text: changed.text })}))`,
    `=${sentence(know.cycle, { months: inputCell('sales_cycle') })}`,
    `=IFERROR(${sentence(know.part, { percent: `ROUND(${part}*100;0)` })};"")`,
    `=IFERROR(IF(${note}="";"";${sentence(know.note, { text: note })});"")`,
  ];
  draft
    .write(`T${BELOW}`, [[know.title], ...formulas.map((formula) => [formula])])
    .look(`T${BELOW}`, 'heading')
    .look(`T${BELOW + 1}:T${BELOW + formulas.length}`, 'note')
    .height(BELOW, LINE_HEIGHT, LINES)
    .rule({
      type: 'formula',
      zone: `T${BELOW + 1}:V${BELOW + 1}`,
      formula: `=LEFT($T$${BELOW + 1};1)="✗"`,
      look: 'act',
    })
    .rule({
      type: 'formula',
      zone: `T${BELOW + 2}:V${BELOW + 2}`,
      formula: `=LEFT($T$${BELOW + 2};1)="!"`,
      look: 'watch',
    });
}
