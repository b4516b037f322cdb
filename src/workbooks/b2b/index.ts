/** b2b: whether marketing gives sales more, and where deals are lost. */

import { kpi } from '../../catalogue/catalogue.ts';
import type { Language } from '../../catalogue/types.ts';
import type { Expression } from '../../core/expression.ts';
import { type B2bTexts, b2bTexts } from '../../locale/workbooks/b2b.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import { aboutTab } from '../blocks/about-tab.ts';
import { checksTab, type OwnCheck } from '../blocks/checks-tab.ts';
import { type DataSource, dataSource } from '../blocks/data-source.ts';
import { dataTab } from '../blocks/data-tab.ts';
import type { Wish } from '../blocks/measures.ts';
import { measuresRead } from '../blocks/measures.ts';
import { monthsTab } from '../blocks/months-tab.ts';
import { recognisedHeaders } from '../blocks/recognised.ts';
import { wordsIn } from '../blocks/words.ts';
import { assemble, type Workbook } from '../workbook.ts';
import { type Answers, answersTab } from './answers-tab.ts';
import { definitionsTab } from './definitions-tab.ts';
import { channelsTab, pagesTab } from './label-tabs.ts';
import { overviewTab } from './overview-tab.ts';
import { answersSample, dataSample, pagesSample } from './sample.ts';
import { SAMPLE_SETTINGS, setting } from './settings.ts';
import { tenTab } from './ten-tab.ts';
import { velocityCells } from './velocity.ts';
import { workingsTab } from './workings-tab.ts';

const COST_LINES = [
  'ad_spend',
  'staff_cost',
  'tool_cost',
  'agency_cost',
  'production_cost',
  'overhead_cost',
  'sales_cost',
];
const KPIS = ['VISIT_TO_LEAD', 'LEAD_QUALITY', 'WIN_RATE', 'DEAL_SIZE', 'SALES_CYCLE', 'PIPELINE_VELOCITY'];
const DIMENSIONS = ['date', 'month', 'channel', 'landing_page', 'self_reported'];

const measuresIn = (
  { sampleChannels, funnel, answers }: B2bTexts,
  pages: DataSource,
  heard: DataSource,
): readonly Wish[] => [
  { of: ['cost'], parts: COST_LINES },
  { of: ['sessions'], orElse: ['users'] },
  'leads',
  'mql',
  'qualified_leads',
  'accepted_leads',
  'opportunities',
  'won',
  'lost',
  'revenue_won',
  'cycle_days',
  'new_customers',
  'attributed_revenue',
  { of: ['gross_profit'], share: { of: ['attributed_revenue', 'revenue_won'], cell: setting('margin') } },
  {
    of: ['organic_sessions'],
    where: { of: 'sessions', dimension: 'channel', is: setting('organic'), sample: sampleChannels.organic },
  },
  { of: ['sessions'], from: pages, name: 'page_sessions', label: funnel.stages.sessions },
  { of: ['organic_sessions'], from: pages, name: 'page_organic' },
  { of: ['conversions'], from: pages, name: 'page_conversions' },
  { of: ['new_customers'], from: heard, name: 'answer_customers', label: answers.customers },
  { of: ['revenue_won'], orElse: ['revenue'], from: heard, name: 'answer_revenue', label: answers.revenue },
];

export const b2b: Workbook = {
  id: 'b2b',
  plan: (language: Language) => {
    const words = wordsIn(language);
    const texts = b2bTexts[language];
    const [source, pages, heard] = [dataSource(), dataSource('pages', 1), dataSource('answers', 2)];
    const measures = measuresIn(texts, pages, heard);
    const recognised = recognisedHeaders(words, measuresRead(measures), DIMENSIONS);
    const months = monthsTab({ words, source, measures, kpis: KPIS, months: setting('months'), notes: true });
    const answers = answersTab(words, texts, months, heard);
    const { tabs, about } = texts;
    const dataTabs = [
      { id: 'data', name: words.shared.tabs.data, source, about: about.data, sample: dataSample(texts) },
      { id: 'pages', name: tabs.pagesData, source: pages, about: about.pages, sample: pagesSample() },
      {
        id: 'answers',
        name: tabs.answersData,
        source: heard,
        about: about.answers,
        sample: answersSample(texts),
      },
    ];
    return assemble('b2b', language, texts.titles, [
      overviewTab(words, texts, months),
      tenTab(words, texts, months),
      channelsTab(words, texts, months),
      pagesTab(words, texts, months, pages),
      answers.tab,
      definitionsTab(texts),
      ...dataTabs.map((tab) => dataTab({ words, recognised, ...tab })),
      months.tab,
      workingsTab(words, texts, months),
      aboutTab({
        words,
        ...texts.titles,
        sample: texts.sample,
        kpis: [
          'attributed_revenue',
          'qualified_leads',
          'CAC',
          'LTV',
          'LTV_CAC',
          'ROI',
          'VISIT_TO_LEAD',
          'LEAD_TO_CUSTOMER',
          'SQL_TO_CUSTOMER',
          'SAL_TO_CUSTOMER',
          'WIN_RATE',
          'PIPELINE_VELOCITY',
        ],
        recognised,
        dataTabs: dataTabs.map(({ name }) => name),
      }),
      checksTab({
        words,
        data: dataTabs.map(({ id, name, source: from, sample }) => ({
          tab: id,
          name,
          sample,
          months,
          source: from,
          kpis: id === 'data' ? KPIS : [],
          periodMonths: SAMPLE_SETTINGS.months,
          platform: id === 'data' ? ['sessions', 'leads', 'revenue_won'] : [],
        })),
        own: ownChecks(texts.checks, answers),
      }),
    ]);
  },
};

/** Velocity on fixed numbers; its effects against its change; the answers against all who answered. */
function ownChecks(texts: B2bTexts['checks'], { sum, all }: Answers): OwnCheck[] {
  const fixed: Readonly<Record<string, string>> = {
    opportunities: '(30)',
    win_rate: '(1/4)',
    deal_size: '(80000)',
    cycle_days: '(60)',
  };
  const expression = kpi('PIPELINE_VELOCITY')?.formula as Expression;
  const { effects, now, before } = velocityCells;
  const change = `SUM(${effects.join(';')})-(${now}-${before})`;
  return [
    {
      label: texts.velocity,
      formula: nativeFormula({ expression }, ([id]) => [fixed[id as string] as string]),
      expected: 10000,
      format: 'money',
    },
    {
      label: texts.effects,
      formula: `=IF(COUNT(${effects.join(';')})<${effects.length};0;ROUND(${change};6))`,
      expected: 0,
      format: 'money',
    },
    {
      label: texts.answers,
      formula: `=IF(${all}="";0;${sum}-${all})`,
      expected: 0,
      format: 'whole',
    },
  ];
}
