/** A table as people paste it from their campaigns, made up to any length. */

export const CAMPAIGN_HEADER = [
  'Datum',
  'Kanal',
  'Kampanj',
  'Enhet',
  'Kostnad',
  'Visningar',
  'Klick',
  'Sessioner',
  'Konverteringar',
  'Leads',
  'Nya kunder',
  'Intäkt',
];

export type CampaignTable = readonly (readonly (string | number)[])[];

const CHANNELS = ['Google Ads', 'LinkedIn', 'Nyhetsbrev', 'Organiskt', 'Direkt'];

export function campaignTable(rows: number): CampaignTable {
  const first = Date.UTC(2024, 0, 1);
  const body = Array.from({ length: rows }, (_, row) => [
    new Date(first + (row % 730) * 864e5).toISOString().slice(0, 10),
    CHANNELS[row % CHANNELS.length] as string,
    `Kampanj ${row % 40}`,
    row % 3 === 0 ? 'mobil' : 'dator',
    100 + (row % 50),
    1000 + (row % 900),
    20 + (row % 30),
    18 + (row % 25),
    row % 4,
    row % 3,
    row % 2,
    row % 5000,
  ]);
  return [CAMPAIGN_HEADER, ...body];
}
