/** What Data Studio calls in the connector's project. */
import type { ConfigRequest } from '../connector/configuration.ts';
import {
  configurationFor,
  dataFor,
  fieldsFor,
  type SchemaRequest,
  type Services,
} from '../connector/connector.ts';
import type { DataRequest } from '../connector/request.ts';
import { tell } from '../connector/telling.ts';
import { analytics } from '../platform/analytics.ts';
import { configurationAnswer, dataAnswer, schemaAnswer } from '../platform/data-studio.ts';
import { entryPoint } from '../platform/entry-point.ts';
import { sheets } from '../platform/sheets.ts';
import { userCache } from '../platform/user-cache.ts';

/** Set by the build. */
declare const ADMIN_BUILD: boolean;

const services = (): Services => ({ sheets: sheets(), analytics: analytics(), cache: userCache() });

/** Google itself asks for consent, by the scopes of the manifest. */
export const getAuthType = () => ({ type: 'NONE' });

export const isAdminUser = () => ADMIN_BUILD;

export const getConfig = entryPoint(
  (request: ConfigRequest) => configurationAnswer(configurationFor(request, services())),
  tell,
);

export const getSchema = entryPoint(
  (request: SchemaRequest) => schemaAnswer(fieldsFor(request, services())),
  tell,
);

export const getData = entryPoint((request: DataRequest) => dataAnswer(dataFor(request, services())), tell);
