/** The globals that Google puts around a script: those built here, and a strict empty one for every other. */
import type { CellReading } from '../engine/cell-values.ts';
import { logger, scriptConsole } from './services/logger.ts';
import { range } from './services/range.ts';
import type { ServiceContext } from './services/service-context.ts';
import { session } from './services/session.ts';
import { sheet } from './services/sheet.ts';
import { spreadsheet } from './services/spreadsheet.ts';
import { spreadsheetApp } from './services/spreadsheet-app.ts';
import { utilities } from './services/utilities.ts';
import type { Strict } from './strict.ts';
import type { Workbook } from './workbook.ts';

interface ServiceOptions {
  readonly workbook: Workbook;
  readonly reading: CellReading;
  readonly strict: Strict;
  readonly log: string[];
  readonly userLocale: string;
  /** Every global of Apps Script with its class. */
  readonly globals: Readonly<Record<string, string>>;
}

export function googleServices(options: ServiceOptions): { globals: object; spreadsheet: () => object } {
  const { workbook, reading, strict, log, userLocale } = options;
  const context: ServiceContext = {
    workbook,
    reading,
    strict,
    objects: {
      spreadsheet: () => spreadsheet(context),
      sheet: (sheetId) => sheet(context, sheetId),
      range: (sheetId, zone) => range(context, sheetId, zone),
    },
  };
  const notBuilt = Object.entries(options.globals).map(([name, className]) => [name, strict(className, {})]);
  return {
    spreadsheet: context.objects.spreadsheet,
    globals: {
      ...Object.fromEntries(notBuilt),
      SpreadsheetApp: spreadsheetApp(context),
      Logger: logger(strict, log),
      Session: session(strict, userLocale),
      Utilities: utilities(strict),
      console: scriptConsole(log),
    },
  };
}
