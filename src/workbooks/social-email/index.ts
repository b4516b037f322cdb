/** social_email: what social media and mailings give for the hours put into them, in two halves. */
import type { Language } from '../../catalogue/types.ts';
import { socialEmailTexts } from '../../locale/workbooks/social-email.ts';
import { aboutTab } from '../blocks/about-tab.ts';
import { checksTab } from '../blocks/checks-tab.ts';
import { columnOf, type DataSource, dataSource, foundOf } from '../blocks/data-source.ts';
import { dataTab } from '../blocks/data-tab.ts';
import { measuresRead, type Wish } from '../blocks/measures.ts';
import { writtenKeys } from '../blocks/month-sums.ts';
import { FIRST_MONTH, ROWS } from '../blocks/months-layout.ts';
import { type Months, monthsTab } from '../blocks/months-tab.ts';
import { recognisedHeaders } from '../blocks/recognised.ts';
import { wordsIn } from '../blocks/words.ts';
import { assemble, type Workbook } from '../workbook.ts';
import { mailsTab } from './mails-tab.ts';
import { moreTab } from './more-tab.ts';
import { platformsTab } from './platforms-tab.ts';
import { mailingSample, socialSample } from './sample.ts';
import { screenTab } from './screen-tab.ts';

const SOCIAL: readonly Wish[] = [
  'reach',
  'engagements',
  'clicks',
  'leads',
  'work_hours',
  'followers',
  'reply_minutes',
  'replies',
];
/** In social media a lead is the conversion that counts. */
const CONVERSIONS: Wish = { of: ['conversions'], orElse: ['leads'] };
const EMAIL: readonly Wish[] = [
  'delivered',
  'opens',
  'email_clicks',
  'unsubscribes',
  'complaints',
  'revenue',
];
const SOCIAL_KPIS = ['SOCIAL_ENGAGEMENT', 'SOCIAL_CVR', 'RESPONSE_TIME'];
const EMAIL_KPIS = ['EMAIL_CTR', 'UNSUBSCRIBE_RATE', 'SPAM_RATE', 'OPEN_RATE', 'CTOR'];
const PERIOD = 3;

export const socialEmail: Workbook = {
  id: 'social_email',
  plan: (language: Language) => {
    const words = wordsIn(language);
    const texts = socialEmailTexts[language];
    const [source, mailings] = [dataSource(), dataSource('mailings', 1)];
    const samples = { social: socialSample(texts), email: mailingSample(texts) };
    const recognised = recognisedHeaders(words, measuresRead([...SOCIAL, ...EMAIL]), [
      'date',
      'month',
      'platform',
      'campaign',
    ]);
    const social = monthsTab({
      words,
      source,
      measures: [...SOCIAL, CONVERSIONS],
      kpis: SOCIAL_KPIS,
      months: PERIOD,
      sample: samples.social,
      notes: true,
    });
    const email = monthsTab({
      words,
      source: mailings,
      measures: EMAIL,
      kpis: EMAIL_KPIS,
      own: [
        {
          id: 'mailings',
          label: texts.labels.mailings,
          format: 'whole',
          formula: (cell) => mailingsBetween(mailings, cell),
        },
        {
          id: 'per_mailing',
          label: texts.labels.perMailing,
          format: 'money',
          formula: (cell) =>
            `IF(COUNT(${cell('revenue')};${cell('mailings')})<2;"";IF(${cell('mailings')}=0;"";${cell('revenue')}/${cell('mailings')}))`,
        },
      ],
      months: PERIOD,
      notes: true,
      monthOver: social.fact('complete'),
      id: 'mail_months',
      name: texts.mailings.months,
    });
    twoDecimals(social, ['SOCIAL_CVR']);
    twoDecimals(email, ['UNSUBSCRIBE_RATE', 'SPAM_RATE']);
    const data = { tab: 'data', name: words.shared.tabs.data, sample: samples.social, months: social };
    const mails = { tab: 'mailings', name: texts.mailings.name, sample: samples.email, months: email };
    return assemble('social_email', language, texts.titles, [
      screenTab(words, texts, social, email),
      platformsTab(words, texts, social),
      mailsTab(words, texts, email),
      moreTab(words, texts, social, email),
      dataTab({ words, source, sample: samples.social, recognised, about: texts.about }),
      dataTab({
        words,
        source: mailings,
        sample: samples.email,
        recognised,
        id: 'mailings',
        ...texts.mailings,
      }),
      social.tab,
      email.tab,
      aboutTab({
        words,
        ...texts.titles,
        sample: texts.sample,
        kpis: [...SOCIAL_KPIS, ...EMAIL_KPIS],
        recognised,
        dataTabs: [words.shared.tabs.data, texts.mailings.name],
      }),
      checksTab({
        words,
        data: [
          { ...data, kpis: SOCIAL_KPIS, periodMonths: PERIOD, platform: ['engagements', 'clicks', 'leads'] },
          { ...mails, kpis: EMAIL_KPIS, periodMonths: PERIOD, platform: ['delivered', 'email_clicks'] },
        ],
      }),
    ]);
  },
};

/** Rates of less than a per cent. */
function twoDecimals({ tab, column }: Months, kpis: readonly string[]): void {
  for (const kpi of kpis) {
    const letter = column(kpi).zone.replace(/\d.*/, '');
    tab.format(`${letter}${FIRST_MONTH}:${letter}${ROWS.lastYear}`, 'twoDecimalPercent');
  }
}

/** How many rows of the mailings have a date in a period. */
function mailingsBetween(source: DataSource, cell: (column: string) => string): string {
  const dates = columnOf(source, foundOf(source, 'every'));
  const { from: first, until: end } = writtenKeys(source);
  const [from, until] = [cell(first), cell(end)];
  return `IF(${from}="";"";COUNTIFS(${dates};">="&${from};${dates};"<"&${until}))`;
}
