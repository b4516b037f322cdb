/** The site as a whole: contacts per session, the share of mobile, and bounce by both definitions. */
import type { LandingMobileTexts } from '../../locale/workbooks/landing-mobile.ts';
import { lineChart } from '../blocks/charts.ts';
import { kpiTable } from '../blocks/kpi-table.ts';
import type { Months } from '../blocks/months-tab.ts';
import { periodLine } from '../blocks/screen-header.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';

export function siteTab(words: Words, { site, labels }: LandingMobileTexts, months: Months): TabDraft {
  const draft = new TabDraft('site', site.name, {
    columnWidths: [16, 230, 100, 100, 84, 92, 138, 74, 386],
  });
  draft
    .write('B1', [[site.title], [site.question], [periodLine(words, months)]])
    .look('B1', 'title')
    .look('B2', 'subtitle')
    .look('B3', 'note')
    .height(1, 36)
    .height(2, 22);
  kpiTable(draft, {
    words,
    at: 'B5',
    months,
    omit: ['guideline'],
    rows: [
      { kpi: 'CVR', label: labels.rate },
      { kpi: 'MOBILE_SHARE' },
      { kpi: 'GA4_BOUNCE_RATE' },
      { kpi: 'BOUNCE_RATE' },
      { kpi: 'VIEW_TO_CONTACT' },
    ],
  });
  draft.chart(
    lineChart({
      title: site.chart,
      at: 'B12',
      width: 790,
      height: 250,
      labels: months.column('month'),
      series: [months.column('CVR')],
      format: 'percent',
      min: 0,
    }),
  );
  return draft.print('A1:I25');
}
