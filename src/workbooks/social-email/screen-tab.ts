/** The first screen in two halves: social media above, e-mail below, each with its figures and one small chart. */
import type { SocialEmailTexts } from '../../locale/workbooks/social-email.ts';
import { columnChart, lineChart } from '../blocks/charts.ts';
import { monthText, quoted, sentence } from '../blocks/formula-parts.ts';
import { kpiTable } from '../blocks/kpi-table.ts';
import type { Months } from '../blocks/months-tab.ts';
import { screenHeader } from '../blocks/screen-header.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { mailChart } from './mails-tab.ts';
import { engagementChart, reachCells } from './platforms-tab.ts';

const EMAIL_ROW = 11;
/** The second chart begins beside the second row of e-mail. */
const SECOND_CHART_ROW = 13;

export function screenTab(words: Words, texts: SocialEmailTexts, social: Months, email: Months): TabDraft {
  const { labels, good, advice, charts } = texts;
  const draft = new TabDraft('social', texts.screen, {
    columnWidths: [16, 172, 92, 78, 80, 112, 60, 346, 8, 254],
    tabColour: '#0B5563',
  });
  screenHeader(draft, {
    words,
    title: texts.titles.title,
    question: texts.titles.goal,
    months: social,
    until: 'J',
  });
  draft.height(5, 8).height(EMAIL_ROW - 1, 10);
  kpiTable(draft, {
    words,
    at: 'B6',
    months: social,
    heading: texts.halves.social,
    omit: ['before', 'guideline'],
    rows: [
      {
        kpi: 'SOCIAL_ENGAGEMENT',
        label: labels.engagement,
        count: 'engagements',
        target: 0.018,
        good: good.engagement,
      },
      {
        kpi: 'clicks',
        label: labels.clicks,
        count: 'clicks',
        target: 1050,
        good: good.clicks,
        advice: advice.clicks,
      },
      {
        kpi: 'leads',
        label: leadsLabel(texts, social),
        count: 'leads',
        target: 90,
        good: good.leads,
        advice: advice.leads,
      },
    ],
  });
  kpiTable(draft, {
    words,
    at: `B${EMAIL_ROW}`,
    months: email,
    heading: emailHeading(texts, email),
    omit: ['before', 'guideline'],
    rows: [
      { kpi: 'EMAIL_CTR', label: labels.clickRate, target: 0.025, good: good.clickRate },
      { kpi: 'UNSUBSCRIBE_RATE', format: 'twoDecimalPercent', good: good.unsubscribes },
      { kpi: 'SPAM_RATE', format: 'twoDecimalPercent' },
      {
        kpi: 'revenue',
        unregistered: true,
        label: labels.perMailing,
        value: email.cell('per_mailing'),
        before: email.cell('per_mailing', 'before'),
        count: email.cell('mailings'),
        good: good.perMailing,
        advice: advice.perMailing,
      },
    ],
  });
  draft
    .chart(
      lineChart({ title: charts.engagement, at: 'J6', width: 254, height: 218, ...engagementChart('short') }),
    )
    .chart(
      columnChart({
        title: charts.mailings,
        at: `J${SECOND_CHART_ROW}`,
        width: 254,
        height: 210,
        ...mailChart(),
      }),
    )
    .write(`B${EMAIL_ROW + 5}`, [[reachLine(words, texts)], [texts.trust]], { look: 'note' });
  return draft.print(`A1:J${EMAIL_ROW + 9}`);
}

/** Reach of each platform beside each other, because it must not be added up. */
function reachLine({ language }: Words, { platforms }: SocialEmailTexts): string {
  const separator = language === 'en' ? ',' : '\u00a0';
  const parts = reachCells().map(
    ({ name, reach }) => `IF(ISNUMBER(${reach});" · "&${name}&" "&${grouped(reach, separator)};"")`,
  );
  return `=${[quoted(platforms.reach), ...parts].join('&')}`;
}

/** A whole number in a text, with thousands apart. */
function grouped(cell: string, separator: string): string {
  const whole = `ROUND(${cell};0)`;
  return `IF(${whole}<1000;${whole};LEFT(${whole};LEN(${whole})-3)&"${separator}"&RIGHT(${whole};3))`;
}

/** With the hours of work behind them, where they are counted. */
function leadsLabel({ labels }: SocialEmailTexts, months: Months): string {
  const hours = months.cell('work_hours');
  const text = sentence(labels.leadsWithHours, { hours: `ROUND(${hours};0)` });
  return `=IF(ISNUMBER(${hours});${text};${quoted(labels.leads)})`;
}

/** With its period, which may end earlier or later than that of social media. */
function emailHeading({ halves }: SocialEmailTexts, months: Months): string {
  const { from, until } = months.period();
  const text = sentence(halves.email, { from: monthText(from), to: monthText(`EDATE(${until};-1)`) });
  return `=IF(${from}="";${quoted(halves.emailOnly)};${text})`;
}
