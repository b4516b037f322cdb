/** start: three key figures for the first day, from Data or from one's own figures. */
import type { Language } from '../../catalogue/types.ts';
import { startTexts } from '../../locale/workbooks/start.ts';
import { aboutTab } from '../blocks/about-tab.ts';
import { checksTab } from '../blocks/checks-tab.ts';
import { dataSource } from '../blocks/data-source.ts';
import { dataTab } from '../blocks/data-tab.ts';
import { measuresRead } from '../blocks/measures.ts';
import { monthsTab } from '../blocks/months-tab.ts';
import { recognisedHeaders } from '../blocks/recognised.ts';
import { wordsIn } from '../blocks/words.ts';
import { assemble, type Workbook } from '../workbook.ts';
import { startSample } from './sample.ts';
import { ownChecks, screenTab } from './screen-tab.ts';

const COST_LINES = [
  'ad_spend',
  'staff_cost',
  'tool_cost',
  'agency_cost',
  'production_cost',
  'overhead_cost',
  'sales_cost',
];
const MEASURES = [
  { of: ['cost'], parts: COST_LINES },
  'new_customers',
  { of: ['sessions'], orElse: ['users'] },
  'conversions',
  'orders',
  'revenue',
];
const PERIOD = 12;

export const start: Workbook = {
  id: 'start',
  plan: (language: Language) => {
    const words = wordsIn(language);
    const texts = startTexts[language];
    const [source, sample] = [dataSource(), startSample(texts)];
    const recognised = recognisedHeaders(words, measuresRead(MEASURES), ['date', 'month']);
    const data = dataTab({ words, source, sample, recognised, about: texts.about });
    const months = monthsTab({
      words,
      source,
      measures: MEASURES,
      kpis: ['CAC', 'CVR', 'AOV'],
      months: PERIOD,
      notes: true,
    });
    const checked = {
      tab: 'data',
      name: words.shared.tabs.data,
      sample,
      months,
      kpis: ['CAC', 'CVR', 'AOV'],
      periodMonths: PERIOD,
      platform: ['cost', 'sessions', 'revenue'],
    };
    return assemble('start', language, texts.titles, [
      screenTab(words, texts, months),
      data,
      months.tab,
      aboutTab({
        words,
        ...texts.titles,
        sample: texts.sample,
        kpis: ['CAC', 'CVR', 'LTV', 'LTV_CAC'],
        recognised,
      }),
      checksTab({ words, data: [checked], own: ownChecks(words) }),
    ]);
  },
};
