/** scenario: does an investment pay for itself in 18–36 months, how sure is that, and does it follow the plan? */
import { kpi } from '../../catalogue/catalogue.ts';
import type { Language } from '../../catalogue/types.ts';
import type { Expression } from '../../core/expression.ts';
import { scenarioTexts } from '../../locale/workbooks/scenario.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import { aboutTab } from '../blocks/about-tab.ts';
import { checksTab, type OwnCheck } from '../blocks/checks-tab.ts';
import { dataSource } from '../blocks/data-source.ts';
import { dataTab } from '../blocks/data-tab.ts';
import { worth } from '../blocks/expected.ts';
import { measuresRead } from '../blocks/measures.ts';
import { monthsTab } from '../blocks/months-tab.ts';
import { recognisedHeaders } from '../blocks/recognised.ts';
import { type Words, wordsIn } from '../blocks/words.ts';
import { assemble, type Workbook } from '../workbook.ts';
import { followTab } from './follow-tab.ts';
import { planTab } from './plan-tab.ts';
import { sampleIn } from './sample.ts';
import { screenTab } from './screen-tab.ts';

const MEASURES = [
  'cost',
  { of: ['attributed_revenue'], orElse: ['revenue_won', 'revenue'] },
  { of: ['gross_profit'], orElse: [] },
  'new_customers',
];
const PERIOD = 12;

export const scenario: Workbook = {
  id: 'scenario',
  plan: (language: Language) => {
    const words = wordsIn(language);
    const texts = scenarioTexts[language];
    const source = dataSource();
    const sample = sampleIn(texts);
    const recognised = recognisedHeaders(words, measuresRead(MEASURES), ['date', 'month']);
    const data = dataTab({ words, source, sample, recognised, about: texts.about });
    const months = monthsTab({ words, source, measures: MEASURES, months: PERIOD, notes: true });
    const checked = {
      tab: 'data',
      name: words.shared.tabs.data,
      sample,
      months,
      kpis: [],
      periodMonths: PERIOD,
      platform: ['cost', 'attributed_revenue'],
    };
    const { beforeTitle, before, afterTitle, after } = texts.more;
    return assemble('scenario', language, texts.titles, [
      screenTab(words, texts, months),
      followTab(texts, months),
      planTab(texts),
      data,
      months.tab,
      aboutTab({
        words,
        ...texts.titles,
        sample: texts.sample,
        kpis: ['ROI'],
        recognised,
        functions: texts.functions,
        more: [
          { title: beforeTitle, lines: before },
          { title: afterTitle, lines: after },
        ],
      }),
      checksTab({ words, data: [checked], own: ownChecks(words) }),
    ]);
  },
};

/** ROI on fixed numbers. */
function ownChecks(words: Words): OwnCheck[] {
  const numbers: Readonly<Record<string, number>> = { total_return: 475600, cost: 745800 };
  const expression = kpi('ROI')?.formula as Expression;
  return [
    {
      label: words.label('ROI'),
      formula: nativeFormula({ expression }, (inputs) => inputs.map((id) => String(numbers[id]))),
      expected: worth(expression, new Map(Object.entries(numbers))),
      format: 'percent',
    },
  ];
}
