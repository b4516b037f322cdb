/** Makes a sheet of this file the one in view. */
import { fill } from '../locale/fill.ts';
import type { Done, SheetRequest } from '../ui/endpoints.ts';
import { tell } from './answer.ts';
import type { PanelPort } from './port.ts';

export function showSheet(port: PanelPort, { sheet, language }: SheetRequest): Done {
  const found = port.sheets().find(({ name }) => name === sheet);
  if (found === undefined) return tell(fill(port.texts(language).messages.noSheet, { sheet }));
  port.activate(found.id);
  return { done: true };
}
