/** The data sources that are in use, by their answers. */
import type { ConnectorRuntime } from '../data-studio/connector-runtime.ts';
import { type ConfigParams, type DataSource, openDataSource } from '../data-studio/engine/data-source.ts';

const KEPT = 20;

export class OpenSources {
  readonly #sources = new Map<string, DataSource>();

  /** Anew, so that nothing of earlier answers is used. */
  open(runtime: ConnectorRuntime, configParams: ConfigParams): DataSource {
    const key = JSON.stringify(configParams);
    this.#sources.delete(key);
    const source = openDataSource(runtime, configParams);
    this.#sources.set(key, source);
    for (const oldest of [...this.#sources.keys()].slice(0, -KEPT)) this.#sources.delete(oldest);
    return source;
  }

  get(runtime: ConnectorRuntime, configParams: ConfigParams): DataSource {
    return this.#sources.get(JSON.stringify(configParams)) ?? this.open(runtime, configParams);
  }
}
