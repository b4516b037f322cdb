/** The globals that Google puts around a script: those built here, and a strict empty one for every other. */
import type { CellReading } from '../engine/cell-values.ts';
import { enumerationOf, enumerationsIn } from './enumerations.ts';
import type { AppsScriptMembers } from './members.ts';
import type { Screen } from './screen.ts';
import { cacheService } from './services/cache.ts';
import { chartsService } from './services/charts/charts-service.ts';
import { colour } from './services/colour.ts';
import { htmlService, type ReadFile } from './services/html-service.ts';
import { lockService } from './services/lock.ts';
import { logger, scriptConsole } from './services/logger.ts';
import { mailApp } from './services/mail-app.ts';
import { propertiesService } from './services/properties.ts';
import { range } from './services/range.ts';
import { rangeList } from './services/range-list.ts';
import { scriptApp } from './services/script-app.ts';
import type { ServiceContext } from './services/service-context.ts';
import { session } from './services/session.ts';
import { sheet } from './services/sheet.ts';
import { spreadsheet } from './services/spreadsheet.ts';
import { spreadsheetApp } from './services/spreadsheet-app.ts';
import { ui } from './services/ui.ts';
import { utilities } from './services/utilities.ts';
import type { Workbook } from './workbook.ts';
import type { World } from './world.ts';

interface ServiceOptions {
  readonly workbook: Workbook;
  readonly reading: CellReading;
  readonly world: World;
  readonly readFile: ReadFile;
  /** Undefined where nobody has the file in front of them, as when a trigger fires. */
  readonly screen: Screen | undefined;
  readonly log: string[];
  readonly members: AppsScriptMembers;
  /** What the file is called. */
  readonly fileName: string;
}

export function googleServices(options: ServiceOptions): { globals: object; spreadsheet: () => object } {
  const { workbook, reading, world, readFile, screen, log, members, fileName } = options;
  const { strict, clock } = world;
  const context: ServiceContext = {
    workbook,
    reading,
    strict,
    membersOf: (className) => members.classes[className] ?? [],
    enumeration: (className) => enumerationOf(members, className),
    enumerationsIn: (serviceClass) => enumerationsIn(members, strict, serviceClass),
    user: world.user,
    file: { id: world.document ?? '', name: fileName },
    toast: (toast) => screen?.toasts.push(toast),
    colour: (text) => colour(context, text),
    objects: {
      spreadsheet: () => spreadsheet(context),
      sheet: (sheetId) => sheet(context, sheetId),
      range: (sheetId, zone) => range(context, sheetId, zone),
      rangeList: (places) => rangeList(context, places),
      ui: () => {
        if (screen === undefined) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
        return ui(strict, screen);
      },
    },
  };
  const notBuilt = Object.entries(members.globals).map(([name, className]) => [name, strict(className, {})]);
  return {
    spreadsheet: context.objects.spreadsheet,
    globals: {
      ...Object.fromEntries(notBuilt),
      CacheService: cacheService(world),
      Charts: chartsService(context),
      HtmlService: htmlService(strict, readFile),
      LockService: lockService(world),
      Logger: logger(strict, log),
      MailApp: mailApp(world),
      PropertiesService: propertiesService(world),
      ScriptApp: scriptApp(world),
      Session: session(world),
      SpreadsheetApp: spreadsheetApp(context),
      Utilities: utilities(strict, clock),
      console: scriptConsole(log),
    },
  };
}
