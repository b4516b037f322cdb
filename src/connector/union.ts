/** The rows of two sources one after the other, never joined; every measure counts from one of them only. */
import type { Settings } from './settings.ts';
import type { SheetSource } from './sheet/sheet-source.ts';
import type { Source } from './source.ts';

export declare function union(sheet: SheetSource, other: Source, settings: Settings): Source;
