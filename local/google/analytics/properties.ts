/** The made-up Analytics accounts and properties of the stand-in. */

export interface Property {
  /** Digits. */
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly timeZone: string;
  /** Sessions on an ordinary day of the first month. */
  readonly sessionsPerDay: number;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly properties: readonly Property[];
}

export const SWEDISH_SHOP: Property = {
  id: '310000001',
  name: 'Demo shop Sweden',
  currency: 'SEK',
  timeZone: 'Europe/Stockholm',
  sessionsPerDay: 1_500,
};

export const NORWEGIAN_SHOP: Property = {
  id: '310000002',
  name: 'Demo shop Norway',
  currency: 'NOK',
  timeZone: 'Europe/Oslo',
  sessionsPerDay: 300,
};

export const ACCOUNTS: readonly Account[] = [
  { id: '210000001', name: 'Demo shop', properties: [SWEDISH_SHOP, NORWEGIAN_SHOP] },
];

/** Made up, and fixed so that answers stay the same: units of a currency for one euro. */
export const PER_EURO: Readonly<Record<string, number>> = {
  EUR: 1,
  SEK: 11.25,
  NOK: 11.5,
  DKK: 7.5,
  USD: 1.1,
};
