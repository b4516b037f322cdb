/** attribution: how much each channel gets by several models, and what customers say themselves. */
import type { Language } from '../../catalogue/types.ts';
import { attributionTexts } from '../../locale/workbooks/attribution.ts';
import { aboutTab } from '../blocks/about-tab.ts';
import { checksTab } from '../blocks/checks-tab.ts';
import { dataSource } from '../blocks/data-source.ts';
import { dataTab } from '../blocks/data-tab.ts';
import { measuresRead } from '../blocks/measures.ts';
import { monthsTab } from '../blocks/months-tab.ts';
import { recognisedHeaders } from '../blocks/recognised.ts';
import { wordsIn } from '../blocks/words.ts';
import { assemble, type Workbook } from '../workbook.ts';
import { askedTab } from './asked-tab.ts';
import { modelsTab } from './models-tab.ts';
import { pathsTab, VALUE } from './paths-tab.ts';
import { answersIn, touches } from './sample.ts';
import { screenTab } from './screen-tab.ts';

const PERIOD = 3;
const MEASURES = ['conversions', VALUE];
const ASKED_MEASURES = ['new_customers', 'attributed_revenue'];

export const attribution: Workbook = {
  id: 'attribution',
  plan: (language: Language) => {
    const words = wordsIn(language);
    const texts = attributionTexts[language];
    const { tabs, more } = texts;
    const source = dataSource();
    const asked = dataSource('answers', 1);
    const answers = answersIn(texts);
    const recognised = recognisedHeaders(words, measuresRead([...MEASURES, ...ASKED_MEASURES]), [
      'date',
      'month',
      'customer_id',
      'channel',
      'self_reported',
    ]);
    const data = dataTab({ words, source, sample: touches, recognised, about: texts.about });
    const answersData = dataTab({
      words,
      source: asked,
      sample: answers,
      recognised,
      id: 'answers',
      name: tabs.answers,
      about: texts.aboutAnswers,
    });
    const months = monthsTab({ words, source, measures: MEASURES, months: PERIOD });
    const askedMonths = monthsTab({
      words,
      source: asked,
      measures: ASKED_MEASURES,
      months: PERIOD,
      id: 'months_answers',
      name: tabs.monthsAnswers,
    });
    return assemble('attribution', language, texts.titles, [
      screenTab(words, texts, months),
      modelsTab(texts),
      askedTab(words, texts, asked),
      pathsTab(words, texts, source),
      data,
      answersData,
      months.tab,
      askedMonths.tab,
      aboutTab({
        words,
        ...texts.titles,
        sample: texts.sample,
        kpis: [],
        recognised,
        dataTabs: [words.shared.tabs.data, tabs.answers],
        functions: texts.functions,
        more: [
          { title: more.chooseTitle, lines: more.choose },
          { title: more.limitsTitle, lines: more.limits },
        ],
      }),
      checksTab({
        words,
        data: [
          {
            tab: 'data',
            name: words.shared.tabs.data,
            sample: touches,
            months,
            kpis: [],
            periodMonths: PERIOD,
            platform: ['conversions'],
          },
          {
            tab: 'answers',
            name: tabs.answers,
            sample: answers,
            months: askedMonths,
            kpis: [],
            periodMonths: PERIOD,
            platform: ['new_customers'],
          },
        ],
      }),
    ]);
  },
};
