/** Made-up figures of a Nordic company that sells to companies, written for the sample tab on leads. */

export type LeadRow = readonly [
  day: string,
  channel: string,
  campaign: string,
  adSpend: number,
  clicks: number,
  leads: number,
  qualifiedLeads: number,
  newCustomers: number,
];

const GOOGLE = 'Google Ads';
const LINKEDIN = 'LinkedIn';
const META = 'Meta';
const EMAIL = 'E-post';

const BRAND = 'Sök varumärke';
const SOLUTION = 'Sök lösning';
const DECIDERS = 'Beslutsfattare Norden';
const GUIDE = 'Köpguide';
const NEWSLETTER = 'Nyhetsbrev';

export const LEAD_ROWS: readonly LeadRow[] = [
  ['2026-01-01', GOOGLE, BRAND, 9200, 610, 26, 15, 4],
  ['2026-01-01', GOOGLE, SOLUTION, 41800, 940, 31, 13, 3],
  ['2026-01-01', LINKEDIN, DECIDERS, 36500, 310, 14, 9, 2],
  ['2026-01-01', META, GUIDE, 18400, 1450, 52, 8, 1],
  ['2026-01-01', EMAIL, NEWSLETTER, 3100, 420, 11, 5, 1],
  ['2026-02-01', GOOGLE, BRAND, 9600, 640, 28, 16, 4],
  ['2026-02-01', GOOGLE, SOLUTION, 43200, 955, 33, 14, 3],
  ['2026-02-01', LINKEDIN, DECIDERS, 38900, 335, 16, 10, 3],
  ['2026-02-01', META, GUIDE, 20100, 1610, 58, 9, 1],
  ['2026-02-01', EMAIL, NEWSLETTER, 3100, 455, 13, 6, 1],
  ['2026-03-01', GOOGLE, BRAND, 10100, 690, 30, 18, 5],
  ['2026-03-01', GOOGLE, SOLUTION, 45600, 1010, 36, 16, 4],
  ['2026-03-01', LINKEDIN, DECIDERS, 41200, 350, 17, 11, 3],
  ['2026-03-01', META, GUIDE, 22800, 1790, 66, 9, 1],
  ['2026-03-01', EMAIL, NEWSLETTER, 3300, 480, 14, 7, 2],
  ['2026-04-01', GOOGLE, BRAND, 9800, 655, 28, 16, 4],
  ['2026-04-01', GOOGLE, SOLUTION, 44100, 960, 33, 14, 3],
  ['2026-04-01', LINKEDIN, DECIDERS, 42500, 340, 16, 11, 3],
  ['2026-04-01', META, GUIDE, 24500, 1880, 69, 10, 1],
  ['2026-04-01', EMAIL, NEWSLETTER, 3300, 465, 13, 6, 1],
  ['2026-05-01', GOOGLE, BRAND, 10300, 700, 31, 18, 5],
  ['2026-05-01', GOOGLE, SOLUTION, 46700, 1020, 35, 15, 4],
  ['2026-05-01', LINKEDIN, DECIDERS, 43800, 355, 18, 12, 3],
  ['2026-05-01', META, GUIDE, 25900, 1960, 72, 10, 1],
  ['2026-05-01', EMAIL, NEWSLETTER, 3400, 490, 15, 7, 2],
  ['2026-06-01', GOOGLE, BRAND, 9900, 670, 29, 17, 5],
  ['2026-06-01', GOOGLE, SOLUTION, 45200, 985, 34, 15, 4],
  ['2026-06-01', LINKEDIN, DECIDERS, 42900, 345, 17, 12, 3],
  ['2026-06-01', META, GUIDE, 26400, 1910, 68, 9, 1],
  ['2026-06-01', EMAIL, NEWSLETTER, 3400, 470, 14, 7, 2],
  ['2026-07-01', GOOGLE, BRAND, 7600, 480, 19, 10, 2],
  ['2026-07-01', GOOGLE, SOLUTION, 38300, 760, 23, 9, 2],
  ['2026-07-01', LINKEDIN, DECIDERS, 31700, 220, 9, 6, 1],
  ['2026-07-01', META, GUIDE, 27200, 1780, 59, 6, 1],
  ['2026-07-01', EMAIL, NEWSLETTER, 3200, 310, 8, 4, 1],
];
