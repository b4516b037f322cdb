/** What is said of a KPI in a note or on the About tab. */
import { fill } from '../../locale/fill.ts';
import type { Words } from './words.ts';

/** Guideline and its source; "" where nothing holds in general. */
export function noteText(words: Words, id: string): string {
  const [guideline, source] = [words.guideline(id), words.guidelineSource(id)];
  return [guideline, source === '' ? '' : fill(words.shared.table.source, { source })]
    .filter((text) => text !== '')
    .join(' ');
}

/** Definition, then guideline and source, for the note on the name of a KPI. */
export function kpiNote(words: Words, id: string): string {
  const guideline = noteText(words, id);
  return guideline === '' ? words.definition(id) : `${words.definition(id)}\n${guideline}`;
}
