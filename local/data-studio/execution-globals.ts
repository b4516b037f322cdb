/** The globals of one execution of a connector: Google's services, and of the advanced ones those of the manifest. */
import { cacheService } from '../apps-script/services/cache.ts';
import { lockService } from '../apps-script/services/lock.ts';
import { logger, scriptConsole } from '../apps-script/services/logger.ts';
import { propertiesService } from '../apps-script/services/properties.ts';
import { scriptApp } from '../apps-script/services/script-app.ts';
import { session } from '../apps-script/services/session.ts';
import { utilities } from '../apps-script/services/utilities.ts';
import type { World } from '../apps-script/world.ts';
import type { BuilderContext } from './service/context.ts';
import { dataStudioApp } from './service/data-studio-app.ts';

export interface GlobalsOptions {
  readonly world: World;
  readonly builders: BuilderContext;
  readonly log: string[];
  /** Every global of Apps Script with its class. */
  readonly classes: Readonly<Record<string, string>>;
  /** By the names under which the manifest enables them. */
  readonly advanced: Readonly<Record<string, object>>;
}

export function executionGlobals({ world, builders, log, classes, advanced }: GlobalsOptions): object {
  const { strict, clock } = world;
  const notBuilt = Object.entries(classes).map(([name, className]) => [name, strict(className, {})]);
  return {
    ...Object.fromEntries(notBuilt),
    CacheService: cacheService(world),
    DataStudioApp: dataStudioApp(builders),
    LockService: lockService(world),
    Logger: logger(strict, log),
    PropertiesService: propertiesService(world),
    ScriptApp: scriptApp(world),
    Session: session(world),
    Utilities: utilities(strict, clock),
    console: scriptConsole(log),
    ...advanced,
  };
}
