/** landing_mobile: pages ranked by the contacts they lose, mobile beside desktop, the whole site, and an A/B test. */
import type { Language } from '../../catalogue/types.ts';
import { landingMobileTexts } from '../../locale/workbooks/landing-mobile.ts';
import { aboutTab } from '../blocks/about-tab.ts';
import { checksTab } from '../blocks/checks-tab.ts';
import { dataSource } from '../blocks/data-source.ts';
import { dataTab } from '../blocks/data-tab.ts';
import { measuresRead, type Wish } from '../blocks/measures.ts';
import { monthsTab } from '../blocks/months-tab.ts';
import { recognisedHeaders } from '../blocks/recognised.ts';
import { wordsIn } from '../blocks/words.ts';
import { assemble, type Workbook } from '../workbook.ts';
import { MOBILE } from './page-places.ts';
import { pagesTab } from './pages-tab.ts';
import { DEVICES, sampleIn } from './sample.ts';
import { screenTab } from './screen-tab.ts';
import { siteTab } from './site-tab.ts';
import { testTab } from './test-tab.ts';

const KPIS = ['CVR', 'MOBILE_SHARE', 'GA4_BOUNCE_RATE', 'BOUNCE_RATE', 'VIEW_TO_CONTACT'];
const PERIOD = 3;

const measuresIn = (contacts: string): readonly Wish[] => [
  { of: ['sessions'], orElse: ['users'] },
  'engaged_sessions',
  'single_page_sessions',
  'page_views',
  'contacts',
  { of: ['conversions'], orElse: ['contacts', 'leads'], label: contacts },
  {
    of: ['mobile_sessions'],
    where: { of: 'sessions', dimension: 'device', is: MOBILE, sample: DEVICES.mobile },
  },
];

export const landingMobile: Workbook = {
  id: 'landing_mobile',
  plan: (language: Language) => {
    const words = wordsIn(language);
    const texts = landingMobileTexts[language];
    const source = dataSource();
    const sample = sampleIn(texts.sampleNote);
    const measures = measuresIn(texts.labels.contacts);
    const recognised = recognisedHeaders(words, measuresRead(measures), [
      'date',
      'month',
      'landing_page',
      'device',
    ]);
    const months = monthsTab({
      words,
      source,
      measures,
      kpis: KPIS,
      months: PERIOD,
      undatedBy: 'sessions',
      sample,
      notes: true,
    });
    return assemble('landing_mobile', language, texts.titles, [
      screenTab(words, texts, months),
      pagesTab(words, texts, months),
      siteTab(words, texts, months),
      testTab(texts),
      dataTab({ words, source, sample, recognised, about: texts.about, every: 'landing_page' }),
      months.tab,
      aboutTab({
        words,
        ...texts.titles,
        sample: texts.sample,
        kpis: KPIS,
        recognised,
        functions: [texts.test.functions],
      }),
      checksTab({
        words,
        data: [
          {
            tab: 'data',
            name: words.shared.tabs.data,
            sample,
            months,
            kpis: KPIS,
            periodMonths: PERIOD,
            platform: ['sessions', 'conversions'],
          },
        ],
      }),
    ]);
  },
};
