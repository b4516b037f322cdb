/** The samples and one's own file: spreadsheets by id, and the answers that lead straight to their dashboards. */
import { SWEDISH_SHOP } from '../google/analytics/properties.ts';
import type { LocalSpreadsheet } from '../google/sheets/local-spreadsheet.ts';
import type { UserFile } from '../user-file/open-user-file.ts';
import { ownSpreadsheet } from './own-spreadsheet.ts';
import type { Start } from './protocol.ts';
import { leadsSpreadsheet } from './samples/leads-spreadsheet.ts';
import { ordersSpreadsheet } from './samples/orders-spreadsheet.ts';
import { shopAdsSpreadsheet } from './samples/shop-ads-spreadsheet.ts';

export interface Samples {
  readonly starts: readonly Start[];
  readonly spreadsheets: ReadonlyMap<string, LocalSpreadsheet>;
}

const LEADS = 'sample-leads-spreadsheet';
const ORDERS = 'sample-orders-spreadsheet';
const SHOP_ADS = 'sample-shop-ads-spreadsheet';
const OWN = 'your-own-file-spreadsheet';

const HELPING_TABS = { targetsSheet: 'Mål', channelMapSheet: 'Kanaler' };

export async function samples(ownFile: UserFile | null): Promise<Samples> {
  const spreadsheets = new Map<string, LocalSpreadsheet>([
    [LEADS, leadsSpreadsheet],
    [ORDERS, ordersSpreadsheet()],
    [SHOP_ADS, shopAdsSpreadsheet()],
  ]);
  const starts: Start[] = [
    {
      id: 'leads',
      title: leadsSpreadsheet.title,
      configParams: { ...inSheet(LEADS, 'Leads'), currency: 'SEK', ...HELPING_TABS },
    },
    {
      id: 'shop',
      title: SWEDISH_SHOP.name,
      configParams: { source: 'ga4', propertyId: SWEDISH_SHOP.id, currency: 'SEK' },
    },
    {
      id: 'both',
      title: SWEDISH_SHOP.name,
      configParams: {
        ...inSheet(SHOP_ADS, 'Annonser'),
        source: 'sheet_ga4',
        propertyId: SWEDISH_SHOP.id,
        currency: 'SEK',
        ...HELPING_TABS,
      },
    },
    { id: 'orders', title: 'Online Retail', configParams: { ...inSheet(ORDERS, 'Orders'), currency: 'GBP' } },
  ];
  if (ownFile === null) return { starts, spreadsheets };
  const own = await ownSpreadsheet(ownFile);
  spreadsheets.set(OWN, own);
  const firstTab = own.tabs.find(({ hidden }) => hidden !== true)?.name ?? '';
  return {
    starts: [{ id: 'own', title: own.title, configParams: inSheet(OWN, firstTab) }, ...starts],
    spreadsheets,
  };
}

const inSheet = (id: string, sheetName: string) => ({
  source: 'sheet',
  spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
  sheetName,
});
