/** board: one printed page with five figures, a sentence in three parts each, and one line against the plan. */
import type { Language } from '../../catalogue/types.ts';
import { boardTexts } from '../../locale/workbooks/board.ts';
import { aboutTab } from '../blocks/about-tab.ts';
import { checksTab } from '../blocks/checks-tab.ts';
import { dataTab } from '../blocks/data-tab.ts';
import { measuresRead } from '../blocks/measures.ts';
import { monthsTab } from '../blocks/months-tab.ts';
import { recognisedHeaders } from '../blocks/recognised.ts';
import { wordsIn } from '../blocks/words.ts';
import { assemble, type Workbook } from '../workbook.ts';
import { boardTab } from './board-tab.ts';
import { BOARD, KPIS, ownColumns, sources, wishes } from './figures.ts';
import { inputCell, inputsTab } from './inputs-tab.ts';
import { ownChecks } from './own-checks.ts';
import { samplesIn } from './sample.ts';

const PERIOD = 3;

export const board: Workbook = {
  id: 'board',
  plan: (language: Language) => {
    const words = wordsIn(language);
    const texts = boardTexts[language];
    const samples = samplesIn(texts);
    const measures = wishes(words, texts);
    const recognised = recognisedHeaders(words, measuresRead(measures), ['date', 'month']);
    const months = monthsTab({
      words,
      source: sources.actual,
      measures,
      kpis: KPIS,
      own: ownColumns(words, texts),
      notes: true,
      months: `MAX(1;${inputCell('period_months')})`,
    });
    const checked = { months, periodMonths: PERIOD };
    return assemble('board', language, texts.titles, [
      boardTab(words, texts, months),
      inputsTab(texts),
      dataTab({ words, recognised, source: sources.actual, sample: samples.actual, about: texts.about.data }),
      dataTab({
        ...{ words, recognised, source: sources.plan, sample: samples.plan, about: texts.about.plan },
        ...{ id: 'plan', name: texts.tabs.plan },
      }),
      months.tab,
      aboutTab({
        words,
        ...texts.titles,
        sample: texts.sample.about,
        kpis: [...BOARD, 'LEAD_QUALITY', 'CAC', 'LTV'],
        recognised,
        dataTabs: [words.shared.tabs.data, texts.tabs.plan],
        more: texts.more,
      }),
      checksTab({
        words,
        data: [
          {
            ...checked,
            ...{ tab: 'data', name: words.shared.tabs.data, sample: samples.actual, kpis: KPIS },
            platform: ['cost', 'leads', 'attributed_revenue'],
          },
          {
            ...checked,
            ...{ tab: 'plan', name: texts.tabs.plan, source: sources.plan, sample: samples.plan, kpis: [] },
          },
        ],
        own: ownChecks(words),
      }),
    ]);
  },
};
