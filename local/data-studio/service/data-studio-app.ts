/** DataStudioApp: everything a community connector builds its answers with. */
import { config } from './config.ts';
import type { BuilderContext } from './context.ts';
import { AggregationType, AuthType, FieldType } from './enumerations.ts';
import { debugError, userError } from './errors.ts';
import { fields } from './fields.ts';
import { authTypeResponse, dataResponse, schemaResponse } from './responses.ts';

export function dataStudioApp(context: BuilderContext): object {
  const { strict } = context;
  return strict('Data_Studio.DataStudioApp', {
    createCommunityConnector: () =>
      strict('Data_Studio.CommunityConnector', {
        AggregationType: strict('Data_Studio.AggregationType', AggregationType),
        AuthType: strict('Data_Studio.AuthType', AuthType),
        FieldType: strict('Data_Studio.FieldType', FieldType),
        getConfig: () => config(context),
        getFields: () => fields(context),
        newAuthTypeResponse: () => authTypeResponse(context),
        newGetSchemaResponse: () => schemaResponse(context),
        newGetDataResponse: () => dataResponse(context),
        newUserError: () => userError(context),
        newDebugError: () => debugError(context),
      }),
  });
}
