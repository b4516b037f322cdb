/** cac_ledger: what a new customer costs, digitally and by outbound sales, line by line. */
import type { Language } from '../../catalogue/types.ts';
import { type CacLedgerTexts, cacLedgerTexts } from '../../locale/workbooks/cac-ledger.ts';
import { aboutTab } from '../blocks/about-tab.ts';
import { checksTab, type OwnCheck } from '../blocks/checks-tab.ts';
import { columnOf, dataSource } from '../blocks/data-source.ts';
import { dataTab } from '../blocks/data-tab.ts';
import { measuresRead } from '../blocks/measures.ts';
import { monthsTab } from '../blocks/months-tab.ts';
import { recognisedHeaders } from '../blocks/recognised.ts';
import { wordsIn } from '../blocks/words.ts';
import { assemble, type Workbook } from '../workbook.ts';
import { ledgerTab } from './ledger-tab.ts';
import { overviewTab } from './overview-tab.ts';
import { LINES, methodName, setting } from './places.ts';
import { cacOf, rollingTab } from './rolling-tab.ts';
import { METHODS, sampleIn } from './sample.ts';
import { SAMPLE_SETTINGS } from './settings.ts';
import { spreadTab, strayMethods } from './spread-tab.ts';

const MEASURES = [
  ...LINES.filter((line) => line !== 'spread').map((line) =>
    // A column with all cost is no ad spend.
    line === 'ad_spend' ? { of: [line], orElse: [] } : line,
  ),
  'new_customers',
];

export const cacLedger: Workbook = {
  id: 'cac_ledger',
  plan: (language: Language) => {
    const words = wordsIn(language);
    const texts = cacLedgerTexts[language];
    const source = dataSource();
    const sample = sampleIn(texts);
    const recognised = recognisedHeaders(words, measuresRead(MEASURES), ['date', 'month', 'channel']);
    const months = monthsTab({ words, source, measures: MEASURES, months: setting('window'), notes: true });
    const checked = {
      tab: 'data',
      name: words.shared.tabs.data,
      sample,
      months,
      kpis: [],
      periodMonths: SAMPLE_SETTINGS.window,
      platform: ['ad_spend', 'new_customers'],
    };
    return assemble('cac_ledger', language, texts.titles, [
      overviewTab(words, texts, months),
      rollingTab(words, texts),
      ledgerTab(words, texts, months),
      spreadTab(texts),
      dataTab({ words, source, sample, recognised, about: texts.about }),
      months.tab,
      aboutTab({
        words,
        ...texts.titles,
        sample: texts.sample,
        kpis: ['CAC'],
        recognised,
        more: [texts.definitions],
      }),
      checksTab({ words, data: [checked], own: ownChecks(texts.checks) }),
    ]);
  },
};

/** Rolling CAC on fixed numbers; then rows that no method claims. */
function ownChecks(texts: CacLedgerTexts['checks']): OwnCheck[] {
  const labels = columnOf(dataSource(), '{tab:ledger}!$C$6');
  const counted = METHODS.map((method) => `COUNTIFS(${labels};${methodName(method)})`);
  return [
    { label: texts.rolling, formula: `=${cacOf('(600000)', '(24)')}`, expected: 25000, format: 'money' },
    {
      label: texts.methods,
      formula: `=IF({tab:ledger}!$C$6="";0;COUNTA(${labels})-${counted.join('-')})`,
      expected: 0,
      format: 'whole',
    },
    { label: texts.spread, formula: strayMethods(METHODS), expected: 0, format: 'whole' },
  ];
}
