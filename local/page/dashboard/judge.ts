/** Judges values with the product's own functions, so that the dashboard says what a sheet would say. */
import { loadScript, type ScriptWorld } from '../script-world.ts';

export type Status = 'green' | 'amber' | 'red';

export interface Judge {
  /** Undefined where neither higher nor lower is better. */
  readonly better: (id: string) => 'higher' | 'lower' | undefined;
  /** Against a target, or without one against limits that hold for every company. */
  readonly status: (id: string, value: number, target: number | undefined) => Status | undefined;
}

export async function loadJudge(): Promise<Judge> {
  const script = await loadScript();
  const [, ...kpis] = Array.from(script.call('KPI_LIST', []) as string[][]);
  const better = new Map(kpis.map(([id = '', , , , way]) => [id, way]));
  return {
    better: (id) => {
      const way = better.get(id.toUpperCase());
      return way === 'higher' || way === 'lower' ? way : undefined;
    },
    status: (id, value, target) =>
      better.has(id.toUpperCase()) ? statusOf(script, id.toUpperCase(), value, target) : undefined,
  };
}

function statusOf(
  script: ScriptWorld,
  kpi: string,
  value: number,
  target: number | undefined,
): Status | undefined {
  try {
    const status = script.call('KPI_STATUS', target === undefined ? [kpi, value] : [kpi, value, target]);
    return status === 'green' || status === 'amber' || status === 'red' ? status : undefined;
  } catch {
    // A KPI that nobody can judge without a target.
    return undefined;
  }
}
