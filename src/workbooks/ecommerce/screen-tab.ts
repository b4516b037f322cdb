/** The first screen: seven figures against last year, revenue with what is left of it, and the notes of the months. */
import type { EcommerceTexts } from '../../locale/workbooks/ecommerce.ts';
import { columnChart } from '../blocks/charts.ts';
import { quoted, sentence } from '../blocks/formula-parts.ts';
import { kpiTable } from '../blocks/kpi-table.ts';
import { lacking } from '../blocks/lacking.ts';
import type { Months } from '../blocks/months-tab.ts';
import { screenHeader } from '../blocks/screen-header.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { margin } from './margin.ts';

const CHART_ROW = 15;
/** A little less than usual, so that the screen needs no scrolling. */
const HEADING_HEIGHT = 24;
const LAST_MONTHS = [13, 12, 11];

export function screenTab(words: Words, texts: EcommerceTexts, months: Months): TabDraft {
  const { labels, good, advice } = texts;
  const draft = new TabDraft('ecommerce', texts.screen, {
    columnWidths: [16, 216, 104, 104, 84, 84, 74, 138, 56, 342],
    tabColour: '#0B5563',
  });
  screenHeader(draft, {
    words,
    title: texts.titles.title,
    question: texts.titles.goal,
    months,
    until: 'J',
  });
  margin(draft, texts);
  draft.height(5, 8).height(CHART_ROW - 1, 4);
  kpiTable(draft, {
    words,
    at: 'B6',
    months,
    compare: 'lastYear',
    rows: [
      {
        kpi: 'revenue',
        label: labels.revenue,
        count: 'orders',
        target: 5500000,
        good: good.revenue,
        advice: advice.revenue,
      },
      {
        kpi: 'orders',
        label: labels.orders,
        count: 'orders',
        target: 7000,
        good: good.orders,
        advice: advice.orders,
      },
      { kpi: 'AOV', label: labels.AOV, target: 780, good: good.AOV, advice: advice.AOV },
      { kpi: 'CVR', label: labels.CVR, target: 0.025, good: good.CVR },
      {
        kpi: 'POAS',
        label: labels.POAS,
        count: 'orders',
        good: good.POAS,
        missing: lacking({
          ...{ words, months, measures: ['gross_profit', 'ad_spend'] },
          instead: texts.margin.instead,
          otherwise: texts.margin.noAds,
        }),
      },
      {
        kpi: 'RETURN_RATE',
        label: labelWithShare(
          months,
          [labels.returns, labels.returnsWithValue],
          ['refunds', 'revenue'],
          ofSales,
        ),
        target: 0.09,
        good: good.returns,
      },
      {
        kpi: 'NEW_REVENUE_SHARE',
        label: labelWithShare(
          months,
          [labels.newCustomers, labels.newCustomersWithShare],
          ['new_customers', 'customers'],
          ofAll,
        ),
        count: 'orders',
      },
    ],
  });
  draft.chart(
    columnChart({
      title: texts.chart,
      at: `B${CHART_ROW}`,
      width: 832,
      height: 190,
      labels: months.column('month'),
      series: [months.column('revenue'), months.column('profit')],
      linesFrom: 1,
      format: 'money',
    }),
  );
  beside(draft, texts, months);
  return draft.print(`A1:J${CHART_ROW + 8}`);
}

/** Revenue is what is left after returns, so what was sold is both; some shops export refunds as negative numbers. */
const ofSales = (refunds: string, revenue: string): string => `ABS(${refunds})/(${revenue}+ABS(${refunds}))`;

const ofAll = (part: string, whole: string): string => `${part}/${whole}`;

/** A label that holds a second share, in whole per cent, where both of its measures are there. */
function labelWithShare(
  months: Months,
  [label, template]: readonly [string, string],
  [of, by]: readonly [string, string],
  share: (of: string, by: string) => string,
): string {
  const [first, second] = [months.cell(of), months.cell(by)];
  const text = sentence(template, { percent: `ROUND(100*${share(first, second)};0)` });
  return `=IF(COUNT(${first};${second})<2;${quoted(label)};IFERROR(${text};${quoted(label)}))`;
}

/** The user's notes of the last months, and what must be so for the figures to be right. */
function beside(draft: TabDraft, { notes, trust }: EcommerceTexts, months: Months): void {
  const lines = LAST_MONTHS.map((month) => {
    const note = months.monthCell('note', month);
    const written = `IF(${note}="";${quoted(notes.none)};${note})`;
    const name = months.monthCell('month', month);
    return [`=IF(${name}="";"";${name}&": "&${written})`];
  });
  draft
    .write(`J${CHART_ROW}`, [[notes.title], ...lines])
    .write(`J${CHART_ROW + 4}`, [[trust.title], ...trust.lines.map((line) => [`• ${line}`])])
    .look(`J${CHART_ROW}:J${CHART_ROW + 8}`, 'note')
    .look(`J${CHART_ROW}`, 'heading')
    .look(`J${CHART_ROW + 4}`, 'heading')
    .height(CHART_ROW, HEADING_HEIGHT)
    .height(CHART_ROW + 4, HEADING_HEIGHT);
}
