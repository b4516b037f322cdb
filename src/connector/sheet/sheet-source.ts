/** A tab of a spreadsheet as a source of rows. */
import type { Settings } from '../settings.ts';
import type { Source } from '../source.ts';
import type { SheetPort } from './port.ts';

export interface SheetSource extends Source {
  /** The channel that the channel map gives for a source's own; itself where no line matches. */
  readonly mappedChannel: (channel: string) => string;
}

export declare function sheetSource(settings: Settings, port: SheetPort): SheetSource;
