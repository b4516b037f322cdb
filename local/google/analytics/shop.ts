/** What visits to the made-up shop are like: where they come from, with what, and where they land. */

export interface Traffic {
  readonly channel: string;
  readonly campaign: string;
  readonly source: string;
  readonly medium: string;
  /** Share of all sessions. */
  readonly share: number;
  /** Orders in relation to those of an ordinary session. */
  readonly buying: number;
  /** What a click costs in the property's currency, where clicks are paid for. */
  readonly clickPrice?: number;
}

export interface Share {
  readonly name: string;
  readonly share: number;
  /** Orders in relation to those of an ordinary session. */
  readonly buying: number;
}

const organic = (source: string, share: number): Traffic => ({
  channel: 'Organic Search',
  campaign: '(organic)',
  source,
  medium: 'organic',
  share,
  buying: 1.1,
});

const paid = (channel: string, campaign: string, source: string, medium: string) => ({
  channel,
  campaign,
  source,
  medium,
});

export const TRAFFIC: readonly Traffic[] = [
  organic('google', 0.3),
  organic('bing', 0.03),
  { ...paid('Direct', '(direct)', '(direct)', '(none)'), share: 0.16, buying: 1.3 },
  { ...paid('Paid Search', 'Brand', 'google', 'cpc'), share: 0.07, buying: 2.2, clickPrice: 2.1 },
  { ...paid('Paid Search', 'Generic', 'google', 'cpc'), share: 0.09, buying: 0.9, clickPrice: 6.4 },
  { ...paid('Cross-network', 'All products', 'google', 'cpc'), share: 0.08, buying: 1.2, clickPrice: 4.2 },
  {
    ...paid('Paid Social', 'Prospecting', 'facebook', 'paid_social'),
    share: 0.08,
    buying: 0.4,
    clickPrice: 3.6,
  },
  {
    ...paid('Paid Social', 'Remarketing', 'facebook', 'paid_social'),
    share: 0.03,
    buying: 1.6,
    clickPrice: 5.2,
  },
  { ...paid('Display', 'Prospecting', 'google', 'display'), share: 0.02, buying: 0.2, clickPrice: 1.4 },
  { ...paid('Organic Social', '(referral)', 'instagram.com', 'referral'), share: 0.05, buying: 0.5 },
  { ...paid('Email', 'Newsletter', 'newsletter', 'email'), share: 0.05, buying: 2 },
  { ...paid('Referral', '(referral)', 'partner.example', 'referral'), share: 0.03, buying: 0.8 },
  { ...paid('Unassigned', '(not set)', '(not set)', '(not set)'), share: 0.01, buying: 0.3 },
];

export const COUNTRIES: readonly Share[] = [
  { name: 'Sweden', share: 0.62, buying: 1.1 },
  { name: 'Norway', share: 0.2, buying: 0.9 },
  { name: 'Denmark', share: 0.1, buying: 0.7 },
  { name: 'Finland', share: 0.08, buying: 0.8 },
];

export const DEVICES: readonly Share[] = [
  { name: 'mobile', share: 0.66, buying: 0.8 },
  { name: 'desktop', share: 0.29, buying: 1.5 },
  { name: 'tablet', share: 0.05, buying: 1 },
];

export const LANDING_PAGES: readonly Share[] = [
  { name: '/', share: 0.28, buying: 1.1 },
  { name: '/jackor', share: 0.2, buying: 1.3 },
  { name: '/skor', share: 0.17, buying: 1.2 },
  { name: '/rea', share: 0.14, buying: 1.4 },
  { name: '/blogg/packlista', share: 0.11, buying: 0.3 },
  { name: '/kundservice', share: 0.06, buying: 0.2 },
  { name: '(not set)', share: 0.04, buying: 0.1 },
];

export const EVENTS = [
  'session_start',
  'page_view',
  'add_to_cart',
  'begin_checkout',
  'purchase',
  'generate_lead',
  'sign_up',
] as const;
export const KEY_EVENTS: readonly string[] = ['purchase', 'generate_lead', 'sign_up'];

/** From January; the shop sells clothes for the outdoors. */
const MONTHS = [0.95, 0.85, 0.9, 0.95, 1, 0.9, 0.8, 0.95, 1.05, 1.1, 1.4, 1.3] as const;
/** From Sunday. */
const WEEKDAYS = [1.15, 1.1, 1.02, 1, 0.98, 0.85, 0.9] as const;
const GROWTH_A_YEAR = 1.12;

/** Traffic of a day in relation to an ordinary day at the start. */
export function busyness(date: Date, daysFromStart: number): number {
  const season = MONTHS[date.getUTCMonth()] as number;
  return season * (WEEKDAYS[date.getUTCDay()] as number) * GROWTH_A_YEAR ** (daysFromStart / 365);
}
