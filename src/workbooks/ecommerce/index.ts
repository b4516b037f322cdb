/** ecommerce: sales, profit and returns of a shop against last year, cohorts of customers, and carts and loyalty. */
import type { Language } from '../../catalogue/types.ts';
import { ecommerceTexts } from '../../locale/workbooks/ecommerce.ts';
import { aboutTab } from '../blocks/about-tab.ts';
import { checksTab } from '../blocks/checks-tab.ts';
import { dataSource } from '../blocks/data-source.ts';
import { dataTab } from '../blocks/data-tab.ts';
import { measuresRead, type Wish } from '../blocks/measures.ts';
import { monthsTab } from '../blocks/months-tab.ts';
import { recognisedHeaders } from '../blocks/recognised.ts';
import { wordsIn } from '../blocks/words.ts';
import { assemble, type Workbook } from '../workbook.ts';
import { cohortsTab, DATES } from './cohorts-tab.ts';
import { detailsTab } from './details-tab.ts';
import { MARGIN } from './margin.ts';
import { orderSample, shopSample } from './sample.ts';
import { screenTab } from './screen-tab.ts';

/** A conversion of a shop is an order; key events of the website may be anything. */
const CONVERSIONS: Wish = { of: ['conversions'], orElse: ['orders'] };
const MEASURES: readonly Wish[] = [
  'revenue',
  'orders',
  { of: ['sessions'], orElse: ['users'] },
  'carts',
  'checkouts',
  'units_sold',
  'units_returned',
  'refunds',
  { of: ['gross_profit'], orElse: [], share: { of: ['revenue'], cell: MARGIN } },
  { of: ['ad_spend'], orElse: [] },
  'cost',
  'conversion_value',
  'customers',
  'new_customers',
  'repeat_customers',
  'new_customer_revenue',
  'first_revenue',
  'first_gross_profit',
];
/** Recognised so that they are not taken for something else. */
const LEFT_ALONE = ['revenue_gross', 'add_to_carts'];
const KPIS = [
  'AOV',
  'CVR',
  'POAS',
  'RETURN_RATE',
  'NEW_REVENUE_SHARE',
  'CART_ABANDONMENT',
  'CHECKOUT_ABANDONMENT',
  'ROAS',
  'MER',
  'CPO',
  'REPEAT_RATE',
  'FIRST_ORDER_MARGIN',
  'BREAKEVEN_ROAS',
];
const PERIOD = 3;

export const ecommerce: Workbook = {
  id: 'ecommerce',
  plan: (language: Language) => {
    const words = wordsIn(language);
    const texts = ecommerceTexts[language];
    const [source, orders] = [dataSource(), dataSource('orders', 1)];
    const [sample, { tabs }] = [shopSample(texts), words.shared];
    const recognised = recognisedHeaders(
      words,
      [...measuresRead(MEASURES), ...LEFT_ALONE],
      ['date', 'month', ...DATES.slice(1), 'customer_id'],
    );
    const months = monthsTab({
      words,
      source,
      measures: [...MEASURES, CONVERSIONS],
      kpis: KPIS,
      own: [
        {
          id: 'profit',
          label: texts.profit,
          format: 'money',
          formula: (cell) => difference(cell('gross_profit'), cell('ad_spend')),
        },
        {
          id: 'order_profit',
          label: texts.orderProfit,
          format: 'money',
          formula: (cell) => quotient(cell('gross_profit'), cell('orders')),
        },
      ],
      months: PERIOD,
      notes: true,
      sample,
    });
    return assemble('ecommerce', language, texts.titles, [
      screenTab(words, texts, months),
      cohortsTab(words, texts, orders),
      detailsTab(words, texts, months),
      dataTab({ words, source, sample, recognised, about: texts.about }),
      dataTab({ words, source: orders, sample: orderSample, recognised, id: 'orders', ...texts.orders }),
      months.tab,
      aboutTab({
        words,
        ...texts.titles,
        sample: texts.sample,
        kpis: KPIS,
        recognised,
        dataTabs: [tabs.data, texts.orders.name],
        functions: [texts.cohorts.functions],
        more: [texts.trust],
      }),
      checksTab({
        words,
        data: [
          {
            tab: 'data',
            name: tabs.data,
            sample,
            months,
            kpis: KPIS,
            periodMonths: PERIOD,
            platform: ['revenue', 'orders', 'ad_spend'],
          },
        ],
        lists: [
          {
            tab: 'orders',
            name: texts.orders.name,
            sample: orderSample,
            source: orders,
            every: 'date',
          },
        ],
      }),
    ]);
  },
};

const difference = (from: string, less: string) => `IF(COUNT(${from};${less})<2;"";${from}-${less})`;
const quotient = (of: string, by: string) => `IF(COUNT(${of};${by})<2;"";IF(${by}=0;"";${of}/${by}))`;
