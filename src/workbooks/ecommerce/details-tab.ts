/** Carts, ads and loyalty: where orders are lost, what ads give back against break-even, and who comes back. */
import type { EcommerceTexts } from '../../locale/workbooks/ecommerce.ts';
import { lineChart } from '../blocks/charts.ts';
import { kpiTable } from '../blocks/kpi-table.ts';
import type { Months } from '../blocks/months-tab.ts';
import { periodLine } from '../blocks/screen-header.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';

export function detailsTab(words: Words, texts: EcommerceTexts, months: Months): TabDraft {
  const { details, good, labels } = texts;
  const draft = new TabDraft('details', details.name, {
    columnWidths: [16, 216, 104, 104, 84, 84, 74, 138, 56, 342],
  });
  const breakEven = months.cell('BREAKEVEN_ROAS');
  draft
    .write('B1', [[details.title], [details.question], [periodLine(words, months)]])
    .look('B1', 'title')
    .look('B2', 'subtitle')
    .look('B3', 'note')
    .height(1, 36)
    .height(2, 22);
  kpiTable(draft, {
    words,
    at: 'B5',
    months,
    compare: 'lastYear',
    rows: [
      { kpi: 'CART_ABANDONMENT' },
      { kpi: 'CHECKOUT_ABANDONMENT' },
      { kpi: 'ROAS', label: labels.ROAS, count: 'orders', limit: breakEven, good: good.ROAS },
      { kpi: 'MER', count: 'orders', limit: breakEven, good: good.MER },
      { kpi: 'CPO', limit: months.cell('order_profit'), good: good.CPO },
      { kpi: 'REPEAT_RATE' },
      { kpi: 'FIRST_ORDER_MARGIN', count: 'new_customers' },
    ],
  });
  const chart = (title: string, at: string, width: number, kpis: readonly string[]) =>
    lineChart({
      title,
      at,
      width,
      height: 230,
      labels: months.column('month'),
      series: kpis.map(months.column),
      format: 'wholePercent',
      min: 0,
    });
  draft
    .chart(chart(details.chart, 'B14', 564, ['CART_ABANDONMENT', 'CHECKOUT_ABANDONMENT']))
    .chart(chart(details.returnsChart, 'G14', 606, ['RETURN_RATE']));
  return draft.print('A1:J27');
}
