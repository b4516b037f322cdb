/** The libraries that the page loads before this program. */
import type { Engine } from '../engine/engine.ts';

interface Owl {
  readonly App: new (
    component: unknown,
    options: { props: object; templates: string; env: object },
  ) => { mount(target: Element): Promise<unknown>; destroy(): void };
}

const page = globalThis as unknown as { o_spreadsheet: Engine; owl: Owl };

export const engine = page.o_spreadsheet;
export const owl = page.owl;
