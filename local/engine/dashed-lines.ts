/** Dashed lines in charts: the engine hands the drawing library only what it knows itself. */
import type { Engine } from './engine.ts';

interface Definition {
  readonly dataSource?: { readonly dataSets?: readonly { readonly dataSetId: string }[] };
  readonly dataSetStyles?: Readonly<Record<string, { readonly dash?: readonly number[] } | undefined>>;
}

interface Runtime {
  readonly chartJsConfig: { readonly data: { readonly datasets: { borderDash?: readonly number[] }[] } };
}

interface ChartType {
  getRuntime(getters: unknown, definition: Definition, ...more: unknown[]): Runtime;
  isDashing?: boolean;
}

/** `dash` in the style of a series is the lengths of its dashes and gaps. */
export function dashLines(engine: Engine): void {
  for (const name of ['line', 'combo']) {
    const type = engine.registries.chartTypeRegistry.get(name as never) as unknown as ChartType;
    if (type.isDashing) continue;
    const { getRuntime } = type;
    type.isDashing = true;
    type.getRuntime = (getters, definition, ...more) => {
      const runtime = getRuntime.call(type, getters, definition, ...more);
      definition.dataSource?.dataSets?.forEach(({ dataSetId }, index) => {
        const dash = definition.dataSetStyles?.[dataSetId]?.dash;
        const drawn = runtime.chartJsConfig.data.datasets[index];
        if (dash !== undefined && drawn !== undefined) drawn.borderDash = dash;
      });
      return runtime;
    };
  }
}
