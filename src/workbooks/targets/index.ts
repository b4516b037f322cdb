/** targets: goals for 90 days with owner, base, target, pace and next action, and a calendar of reviews. */
import { kpi } from '../../catalogue/catalogue.ts';
import { elapsed } from '../../catalogue/formulas/elapsed.ts';
import type { Language } from '../../catalogue/types.ts';
import type { Expression } from '../../core/expression.ts';
import { type TargetsTexts, targetsTexts } from '../../locale/workbooks/targets.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import { aboutTab } from '../blocks/about-tab.ts';
import { checksTab, type OwnCheck } from '../blocks/checks-tab.ts';
import { dataSource } from '../blocks/data-source.ts';
import { dataTab } from '../blocks/data-tab.ts';
import { worth } from '../blocks/expected.ts';
import { wholeNumbers } from '../blocks/formula-parts.ts';
import { measuresRead } from '../blocks/measures.ts';
import { monthsTab } from '../blocks/months-tab.ts';
import { recognisedHeaders } from '../blocks/recognised.ts';
import { type Words, wordsIn } from '../blocks/words.ts';
import { assemble, type Workbook } from '../workbook.ts';
import { figuresTab } from './figures-tab.ts';
import { SAMPLE_DAY } from './goals.ts';
import { goalsTab } from './goals-tab.ts';
import { logTab } from './log-tab.ts';
import { KPIS, MEASURES } from './menu.ts';
import { paceTab } from './pace-tab.ts';
import { reviewsTab } from './reviews-tab.ts';
import { sampleIn } from './sample.ts';
import { screenTab } from './screen-tab.ts';
import { trendTab } from './trend-tab.ts';

const PERIOD = 3;
/** The sample has no e-mails. */
const MEASURED = KPIS.filter((id) => id !== 'EMAIL_CTR');

export const targets: Workbook = {
  id: 'targets',
  plan: (language: Language) => {
    const words = wordsIn(language);
    const texts = targetsTexts[language];
    const source = dataSource();
    const sample = sampleIn(texts);
    const recognised = recognisedHeaders(words, measuresRead(MEASURES), ['date', 'month']);
    const data = dataTab({ words, source, sample, recognised, about: texts.about });
    const months = monthsTab({ words, source, measures: MEASURES, kpis: KPIS, months: PERIOD, notes: true });
    const checked = {
      tab: 'data',
      name: words.shared.tabs.data,
      sample,
      months,
      kpis: MEASURED,
      periodMonths: PERIOD,
      platform: ['cost', 'sessions', 'revenue'],
    };
    const { setTitle, set, paceTitle, pace, historyTitle, history } = texts.more;
    return assemble('targets', language, texts.titles, [
      screenTab(words, texts, months),
      goalsTab(words, texts),
      reviewsTab(texts),
      logTab(texts),
      trendTab(words, texts, months),
      data,
      figuresTab(words, texts, months),
      paceTab(words, texts, months),
      months.tab,
      aboutTab({
        words,
        ...texts.titles,
        sample: texts.sample,
        kpis: ['TARGET_PACE', 'SMART_PROGRESS', ...KPIS],
        recognised,
        more: [
          { title: setTitle, lines: set },
          { title: paceTitle, lines: pace },
          { title: historyTitle, lines: history },
        ],
      }),
      checksTab({ words, data: [checked], own: ownChecks(words, texts) }),
    ]);
  },
};

/** Targets and pace on a fixed day. */
function ownChecks(words: Words, { checks }: TargetsTexts): OwnCheck[] {
  const start = SAMPLE_DAY - 60;
  const numbers = {
    baseline: 2.1,
    target: 2.31,
    actual: 2.28,
    start_date: start,
    end_date: start + 90,
    today: start + 45,
  };
  const given = (inputs: readonly string[]) =>
    inputs.map((id) => `(${wholeNumbers(numbers[id as keyof typeof numbers])})`);
  const formulaOf = (id: string) => kpi(id)?.formula as Expression;
  const check = (label: string, expression: Expression): OwnCheck => ({
    label,
    formula: nativeFormula({ expression }, given),
    expected: worth(expression, new Map(Object.entries(numbers))),
    format: 'twoDecimals',
  });
  return [
    { label: checks.relative, formula: '=21/10*(1+10/100)', expected: 2.31, format: 'twoDecimals' },
    { label: checks.points, formula: '=31+5', expected: 36, format: 'twoDecimals' },
    check(checks.early, elapsed),
    check(words.label('SMART_PROGRESS'), formulaOf('SMART_PROGRESS')),
    check(words.label('TARGET_PACE'), formulaOf('TARGET_PACE')),
  ];
}
