/** The panel as its views see it: the catalogue, the user's set, and moving from view to view. */
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { Selection } from '../endpoints.ts';
import type { Page } from '../page.ts';

export type View = (panel: Panel) => HTMLElement;

export interface Panel {
  readonly page: Page;
  readonly entries: readonly CatalogueEntry[];
  entry(id: string): CatalogueEntry | undefined;
  /** Ids, in the order chosen. */
  readonly set: string[];
  /** What was selected in the sheet when it was last asked for. */
  selection: Selection | undefined;
  open(view: View): void;
  openCard(id: string): void;
  /** Draws the view at hand again. */
  redraw(): void;
  back(): void;
}
