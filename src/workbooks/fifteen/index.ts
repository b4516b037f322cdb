/** fifteen: the fifteen KPIs that drive a business, in four categories. */
import type { Language } from '../../catalogue/types.ts';
import { fifteenTexts } from '../../locale/workbooks/fifteen.ts';
import { aboutTab } from '../blocks/about-tab.ts';
import { checksTab } from '../blocks/checks-tab.ts';
import { dataTab } from '../blocks/data-tab.ts';
import { measuresRead } from '../blocks/measures.ts';
import { monthsTab } from '../blocks/months-tab.ts';
import { recognisedHeaders } from '../blocks/recognised.ts';
import { wordsIn } from '../blocks/words.ts';
import { assemble, type Workbook } from '../workbook.ts';
import { CATEGORIES, rowsOf } from './categories.ts';
import { channelsTab } from './channels-tab.ts';
import { detailTab } from './detail-tab.ts';
import { inputCell, SAMPLE_INPUTS } from './inputs.ts';
import { ownChecks } from './own-checks.ts';
import { samplesIn } from './sample.ts';
import { PICK_CELL, screenTab } from './screen-tab.ts';
import { sources } from './sources.ts';
import { twelveTab } from './twelve-tab.ts';
import { COMPANY_KPIS, KEYWORD_KPIS, ownColumns, VISIT_KPIS, WISHES } from './wishes.ts';

const DIMENSIONS = ['date', 'month', 'channel', 'keyword', 'created_date', 'close_date'];

export const fifteen: Workbook = {
  id: 'fifteen',
  plan: (language: Language) => {
    const words = wordsIn(language);
    const texts = fifteenTexts[language];
    const { tabs } = texts;
    const samples = samplesIn(texts);
    const recognised = recognisedHeaders(words, measuresRead(WISHES), DIMENSIONS);
    const months = monthsTab({
      words,
      source: sources.company,
      measures: WISHES,
      kpis: [...COMPANY_KPIS, ...VISIT_KPIS, ...KEYWORD_KPIS],
      own: ownColumns(words, texts),
      notes: true,
      months: `MAX(1;${inputCell('period_months')})`,
      completeIn: [sources.visits],
      datedIn: [sources.customers],
    });
    const data = { words, recognised };
    const checked = { months, periodMonths: SAMPLE_INPUTS.period_months };
    const detail = detailTab(words, texts, months);
    const twelve = twelveTab(words, texts, months, PICK_CELL);
    const kpis = CATEGORIES.flatMap((category) => rowsOf(months, texts)[category]).map(({ kpi }) => kpi);
    return assemble('fifteen', language, texts.titles, [
      screenTab(words, texts, months, detail, twelve),
      detail.tab,
      twelve.tab,
      channelsTab(words, texts, months),
      dataTab({ ...data, source: sources.company, sample: samples.company, about: texts.about.data }),
      dataTab({
        ...data,
        ...{ id: 'visits', name: tabs.visits, source: sources.visits },
        ...{ sample: samples.visits, about: texts.about.visits },
      }),
      dataTab({
        ...data,
        ...{ id: 'keywords', name: tabs.keywords, source: sources.keywords },
        ...{ sample: samples.keywords, about: texts.about.keywords },
      }),
      dataTab({
        ...data,
        ...{ id: 'customers', name: tabs.customers, source: sources.customers, every: 'close_date' },
        ...{ sample: samples.customers, about: texts.about.customers },
      }),
      months.tab,
      aboutTab({
        ...{ words, ...texts.titles, sample: texts.sample.about, kpis, recognised, more: texts.more },
        dataTabs: [words.shared.tabs.data, tabs.visits, tabs.keywords, tabs.customers],
      }),
      checksTab({
        words,
        data: [
          {
            ...checked,
            ...{ tab: 'data', name: words.shared.tabs.data, sample: samples.company, kpis: COMPANY_KPIS },
            platform: ['ad_spend', 'leads', 'revenue'],
          },
          {
            ...checked,
            ...{ tab: 'visits', name: tabs.visits, source: sources.visits, sample: samples.visits },
            ...{ kpis: VISIT_KPIS, platform: ['sessions', 'conversions'] },
          },
          {
            ...checked,
            ...{ tab: 'keywords', name: tabs.keywords, source: sources.keywords, sample: samples.keywords },
            kpis: KEYWORD_KPIS,
          },
        ],
        lists: [
          {
            ...{ tab: 'customers', name: tabs.customers, sample: samples.customers },
            ...{ source: sources.customers, every: 'close_date' },
          },
        ],
        own: ownChecks(words),
      }),
    ]);
  },
};
