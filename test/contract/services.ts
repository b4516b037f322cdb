/** Stand-ins for every Google service that fail on any use; their names are those of the type declarations. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const TYPES = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));

/** Advanced services are not declared as globals; these are the ones a script might reach for. */
const ADVANCED = ['AnalyticsData', 'BigQuery', 'Drive', 'Sheets'];

export const SERVICE_NAMES: readonly string[] = Array.from(
  new Set([
    ...ADVANCED,
    ...readdirSync(TYPES)
      .filter((file) => file.endsWith('.d.ts'))
      .flatMap((file) => Array.from(readFileSync(join(TYPES, file), 'utf8').matchAll(/^declare var (\w+)/gm)))
      .map((match) => match[1] as string),
  ]),
);

export type Services = Readonly<Record<string, unknown>>;

/** Every service throws `message` with its own name on any access. */
export function refusingServices(message = (service: string) => `${service} was touched`): Services {
  const refuse = (service: string) => () => {
    throw new Error(message(service));
  };
  return Object.fromEntries(
    SERVICE_NAMES.map((service) => [
      service,
      new Proxy(function unavailable() {}, {
        get: refuse(service),
        set: refuse(service),
        has: refuse(service),
        apply: refuse(service),
        construct: refuse(service),
        getPrototypeOf: refuse(service),
        ownKeys: refuse(service),
      }),
    ]),
  );
}
