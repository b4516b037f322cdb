/** The ten KPIs for companies that sell to companies, in two tables, with what they need to know. */
import type { B2bTexts } from '../../locale/workbooks/b2b.ts';
import type { KpiRow } from '../blocks/kpi-row.ts';
import { kpiTable } from '../blocks/kpi-table.ts';
import { lacking } from '../blocks/lacking.ts';
import type { Months } from '../blocks/months-tab.ts';
import { periodLine } from '../blocks/screen-header.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { settings } from './settings.ts';
import { type Line, worked } from './workings-tab.ts';

export function tenTab(words: Words, texts: B2bTexts, months: Months): TabDraft {
  const draft = new TabDraft('ten', texts.tabs.ten, {
    columnWidths: [16, 196, 112, 104, 82, 90, 74, 138, 56, 350],
    tabColour: '#0B5563',
  });
  const line = (kpi: string, wanted: Line, count: string | null): KpiRow => ({
    kpi,
    value: worked(wanted),
    before: worked(wanted, 'before'),
    count,
  });
  draft
    .write('B1', [[texts.tabs.ten]], { look: 'title' })
    .write('B2', [[periodLine(words, months)]], { look: 'note' })
    .height(1, 36)
    .height(2, 26);
  const shared = { words, months };
  kpiTable(draft, {
    ...shared,
    at: 'B3',
    heading: texts.tables.money,
    registered: false,
    rows: [
      { kpi: 'attributed_revenue', count: 'new_customers', targetFrom: '{tab:overview}!$F$7' },
      { ...line('CAC', 'CAC', 'new_customers'), targetFrom: '{tab:overview}!$F$9' },
      { ...line('LTV', 'LTV', 'won'), label: texts.tables.ltv },
      line('LTV_CAC', 'LTV_CAC', 'new_customers'),
      {
        ...line('ROI', 'ROI', 'new_customers'),
        missing: lacking({
          ...{ words, months, measures: ['gross_profit', 'cost'] },
          instead: texts.tables.orMargin,
          otherwise: texts.tables.costBefore,
        }),
      },
      { kpi: 'PIPELINE_VELOCITY', count: 'won', target: 14500 },
    ].map((row) => ({ ...row, name: `ten_${row.kpi}` })),
  });
  kpiTable(draft, {
    ...shared,
    at: 'B11',
    heading: texts.tables.way,
    registered: false,
    rows: [
      { kpi: 'organic_sessions', count: 'organic_sessions', target: 13000 },
      { kpi: 'VISIT_TO_LEAD', target: 0.015 },
      { ...line('LEAD_TO_CUSTOMER', 'LEAD_TO_CUSTOMER', worked('leads')), target: 0.055 },
      line('SQL_TO_CUSTOMER', 'SQL_TO_CUSTOMER', worked('sql')),
      line('SAL_TO_CUSTOMER', 'SAL_TO_CUSTOMER', worked('sal')),
      { ...line('CVR', 'landing', 'page_sessions'), label: texts.tables.landing, target: 0.0145 },
      { ...line('leads', 'social', worked('social')), label: texts.tables.social },
    ].map((row) => ({ ...row, name: `ten_${row.kpi}` })),
  });
  settings(draft, texts);
  return draft.print('A1:J28');
}
