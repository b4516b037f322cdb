/** The addresses of the dashboard: /dashboard/<question>.json?ask=<what, as JSON>. */
import type { Questions } from './protocol.ts';
import { openStudio, type Studio, type StudioOptions } from './studio.ts';

const QUESTIONS: readonly (keyof Questions)[] = ['starts', 'config', 'schema', 'chart', 'call'];

type Route = (query: URLSearchParams) => Promise<object>;

/** The connector is loaded when the first question comes. */
export function dashboardRoutes(options: StudioOptions): Readonly<Record<string, Route>> {
  let studio: Promise<Studio> | undefined;
  const route =
    (name: keyof Questions): Route =>
    async (query) => {
      studio ??= openStudio(options);
      const answer = (await studio)[name] as (ask: unknown) => Promise<object>;
      return answer(JSON.parse(query.get('ask') ?? '{}'));
    };
  return Object.fromEntries(QUESTIONS.map((name) => [`/dashboard/${name}.json`, route(name)]));
}
