/** More figures: what is worth a look now and then, and opens, which are read for the trend only. */
import type { SocialEmailTexts } from '../../locale/workbooks/social-email.ts';
import { lineChart } from '../blocks/charts.ts';
import { kpiTable } from '../blocks/kpi-table.ts';
import type { Months } from '../blocks/months-tab.ts';
import { periodLine } from '../blocks/screen-header.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';

export function moreTab(words: Words, { more, halves }: SocialEmailTexts, social: Months, email: Months) {
  const draft = new TabDraft('more', more.name, {
    columnWidths: [16, 206, 104, 104, 84, 96, 138, 70, 400],
  });
  draft
    .write('B1', [[more.title], [more.question], [periodLine(words, social)]])
    .look('B1', 'title')
    .look('B2', 'subtitle')
    .look('B3', 'note')
    .height(1, 36)
    .height(2, 22);
  const table = { words, omit: ['guideline'] as const };
  kpiTable(draft, {
    ...table,
    at: 'B5',
    months: social,
    heading: halves.social,
    rows: [{ kpi: 'SOCIAL_CVR', count: 'leads', format: 'twoDecimalPercent' }, { kpi: 'RESPONSE_TIME' }],
  });
  kpiTable(draft, {
    ...table,
    at: 'B9',
    months: email,
    heading: halves.emailOnly,
    rows: [{ kpi: 'OPEN_RATE' }, { kpi: 'CTOR' }],
  });
  draft.chart(
    lineChart({
      title: more.chart,
      at: 'B13',
      width: 1202,
      height: 260,
      labels: email.column('month'),
      series: [email.column('OPEN_RATE'), email.column('CTOR')],
      format: 'wholePercent',
      min: 0,
    }),
  );
  return draft.print('A1:I26');
}
