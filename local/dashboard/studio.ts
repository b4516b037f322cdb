/** Answers the dashboard's page: runs the built connector in the local Data Studio over the samples. */
import { realClock } from '../apps-script/clock.ts';
import { newStores } from '../apps-script/stores.ts';
import { ConnectorError } from '../data-studio/connector-error.ts';
import { type ConnectorRuntime, createConnectorRuntime } from '../data-studio/connector-runtime.ts';
import { askConfig } from '../data-studio/engine/data-source.ts';
import type { Language } from '../engine/locales.ts';
import { analyticsStandIn } from '../google/analytics/stand-in.ts';
import type { UserFile } from '../user-file/open-user-file.ts';
import { CallLog } from './call-log.ts';
import { OpenSources } from './open-sources.ts';
import type { Questions, Reply, ShownError } from './protocol.ts';
import { samples } from './starts.ts';

export interface StudioOptions {
  /** The folder of the built connector. */
  readonly folder: string;
  readonly ownFile: UserFile | null;
}

export type Studio = {
  readonly [Name in keyof Questions]: (
    ask: Questions[Name]['ask'],
  ) => Promise<Reply<Questions[Name]['answer']>>;
};

export async function openStudio({ folder, ownFile }: StudioOptions): Promise<Studio> {
  const { starts, spreadsheets } = await samples(ownFile);
  const stores = newStores(realClock);
  const analytics = analyticsStandIn({ clock: realClock });
  const runtimes = new Map<Language, Promise<ConnectorRuntime>>();
  const sources = new OpenSources();
  const log = new CallLog();

  const runtimeIn = (language: Language): Promise<ConnectorRuntime> => {
    const running =
      runtimes.get(language) ??
      createConnectorRuntime({
        folder,
        spreadsheets,
        analytics: (world) => ({ ...analytics.services(world) }),
        stores,
        languageCode: language,
      });
    runtimes.set(language, running);
    return running;
  };

  const reply = async <T>(language: Language, work: (runtime: ConnectorRuntime) => T): Promise<Reply<T>> => {
    const runtime = await runtimeIn(language);
    try {
      const answer = work(runtime);
      return { answer, calls: log.add(runtime.answers) };
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      return { error: asShown(error), calls: log.add(runtime.answers) };
    }
  };

  return {
    starts: async () => ({ answer: starts, calls: [] }),
    config: ({ language, configParams }) => reply(language, (runtime) => askConfig(runtime, configParams)),
    schema: (ask) => reply(ask.language, (runtime) => sources.open(runtime, ask.configParams).fields),
    chart: (ask) => reply(ask.language, (runtime) => sources.get(runtime, ask.configParams).chart(ask.query)),
    call: async ({ id }) => {
      const answer = log.whole(id);
      return answer === undefined ? { calls: [] } : { answer, calls: [] };
    },
  };
}

/** The page shows everybody's box; the details for admins are among the calls. */
const asShown = (error: ConnectorError): ShownError => ({
  kind: error.kind,
  text: error.text,
  box: error.shown(false),
});
