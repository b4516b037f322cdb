/** All that the engine is taught before the first workbook is opened, in Node and on the page alike. */
import { addAnnotations } from './annotations.ts';
import { dashLines } from './dashed-lines.ts';
import type { Engine } from './engine.ts';
import { acceptScriptErrors } from './error-values.ts';
import { workLazily } from './lazy-plugins.ts';
import { formatQuickly } from './quick-formatting.ts';
import { refuseEmptyTexts } from './strict-index.ts';
import { addWriteTogether } from './write-together.ts';

export function prepareEngine(engine: Engine): void {
  acceptScriptErrors(engine);
  addWriteTogether(engine);
  addAnnotations(engine);
  dashLines(engine);
  formatQuickly(engine);
  workLazily(engine);
  refuseEmptyTexts(engine);
}
