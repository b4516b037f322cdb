/** What the panel knows of a KPI, or of a figure such as leads; made from the catalogue when the page is built. */
import type { Cadence, Direction, Group, Role, Texts, Unit } from '../catalogue/types.ts';

export interface CatalogueEntry {
  readonly id: string;
  /** `figures` are counted or summed, not calculated. */
  readonly group: Group | 'figures';
  readonly label: Texts;
  /** Other names, in any language. */
  readonly synonyms: readonly string[];
  readonly definition: Texts;
  readonly advice: Texts;
  readonly vanity?: true;
  /** What only KPIs have. */
  readonly kpi?: {
    readonly formula: Texts;
    /** With its parameters, such as CAC(cost; new_customers). */
    readonly call: string;
    readonly example: { readonly formula: string; readonly result: number } | null;
    readonly guideline: { readonly text: Texts; readonly source: Texts } | null;
    readonly unit: Unit;
    readonly better: Direction;
    readonly cadence: readonly Cadence[];
    readonly roles: readonly Role[];
  };
  /** The KPIs that a figure is part of. */
  readonly usedBy?: readonly string[];
}
