/** The address that opens the connector in Data Studio with this file and the tab in view filled in. */
import type { InLanguage } from '../ui/endpoints.ts';
import { tell } from './answer.ts';
import type { PanelPort } from './port.ts';

const NEW_DATA_SOURCE = 'https://lookerstudio.google.com/datasources/create';

/** `deployment` is that of the published connector, "" while there is none. */
export function connectorLink(
  port: PanelPort,
  { language }: InLanguage,
  deployment: string,
): { readonly url: string } {
  if (deployment === '') return tell(port.texts(language).messages.notPublished);
  const { sheet } = port.selection();
  const sheetName = port.sheets().find(({ id }) => id === sheet)?.name ?? '';
  const answers = { language, source: 'sheet', spreadsheetUrl: port.address(), sheetName };
  const parameters = { connectorId: deployment, connectorConfig: JSON.stringify(answers) };
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return { url: `${NEW_DATA_SOURCE}?${query.join('&')}` };
}
