/** channels: which channels and campaigns bring in more than they cost. */
import type { Language } from '../../catalogue/types.ts';
import { channelsTexts } from '../../locale/workbooks/channels.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import { aboutTab } from '../blocks/about-tab.ts';
import { checksTab, type OwnCheck } from '../blocks/checks-tab.ts';
import { dataSource } from '../blocks/data-source.ts';
import { dataTab } from '../blocks/data-tab.ts';
import { measuresRead } from '../blocks/measures.ts';
import { monthsTab } from '../blocks/months-tab.ts';
import { recognisedHeaders } from '../blocks/recognised.ts';
import { wordsIn } from '../blocks/words.ts';
import { assemble, type Workbook } from '../workbook.ts';
import { campaignsTab } from './campaigns-tab.ts';
import { type Channels, channelsTab } from './channels-tab.ts';
import { formulaOf, inputCell, SAMPLE_INPUTS } from './inputs.ts';
import { overviewTab } from './overview-tab.ts';
import { returnTab } from './return-tab.ts';
import { sampleIn } from './sample.ts';

const MEASURES = [
  { of: ['cost'], orElse: ['ad_spend'] },
  'work_hours',
  'leads',
  'qualified_leads',
  'new_customers',
  { of: ['ad_spend'], orElse: ['cost'] },
  { of: ['conversion_value'], orElse: [] },
  'revenue',
  { of: ['gross_profit'], share: { of: ['revenue'], cell: inputCell('margin') } },
];
const KPIS = ['LEAD_QUALITY', 'SQL_TO_CUSTOMER', 'POAS'];

export const channels: Workbook = {
  id: 'channels',
  plan: (language: Language) => {
    const words = wordsIn(language);
    const texts = channelsTexts[language];
    const source = dataSource();
    const sample = sampleIn(texts);
    const dimensions = ['date', 'month', 'channel', 'campaign'];
    const recognised = recognisedHeaders(words, measuresRead(MEASURES), dimensions);
    const data = dataTab({ words, source, sample, recognised, about: texts.about });
    const months = monthsTab({
      words,
      source,
      measures: MEASURES,
      kpis: KPIS,
      months: inputCell('months'),
      notes: true,
    });
    const byChannel = channelsTab(words, texts, months);
    const checked = {
      tab: 'data',
      name: words.shared.tabs.data,
      sample,
      months,
      kpis: KPIS,
      periodMonths: SAMPLE_INPUTS.months,
      platform: ['ad_spend', 'leads', 'revenue'],
    };
    return assemble('channels', language, texts.titles, [
      overviewTab(words, texts, months, byChannel),
      byChannel.tab,
      campaignsTab(words, texts, months),
      returnTab(words, texts, months, byChannel),
      data,
      months.tab,
      aboutTab({
        words,
        ...texts.titles,
        sample: texts.sample,
        kpis: ['CPL', 'LEAD_QUALITY', 'CPQL', 'LEAD_VALUE', 'LEAD_PROFIT', 'ROAS', 'BREAKEVEN_ROAS', 'POAS'],
        recognised,
        more: [texts.definitions],
      }),
      checksTab({ words, data: [checked], own: ownChecks(texts.checks, byChannel) }),
    ]);
  },
};

/** The rule on fixed numbers; then the channels against the total straight from Data. */
function ownChecks(
  texts: { readonly rule: string; readonly sum: string; readonly twice: string },
  { now, zone }: Channels,
): OwnCheck[] {
  const fixed: Readonly<Record<string, string>> = { leads: '(10)', lead_value: '(2900)', cost: '(30000)' };
  const rule = nativeFormula({ expression: formulaOf('LEAD_PROFIT') }, (inputs) =>
    inputs.map((input) => fixed[input] as string),
  );
  const [other, total] = [now.other, now.total].map((row) => `{tab:channels}!${now.cell('leads', row)}`);
  const labels = zone('label');
  return [
    { label: texts.rule, formula: rule, expected: -1000, format: 'money' },
    {
      label: texts.sum,
      formula: `=IF(${total}="";0;SUM(${zone('leads')})+${other}-${total})`,
      expected: 0,
      format: 'whole',
    },
    {
      label: texts.twice,
      formula: `=SUMPRODUCT((${labels}<>"")*(COUNTIFS(${labels};${labels})>1))`,
      expected: 0,
      format: 'whole',
    },
  ];
}
