/** Error cells: the engine's names for them beside the names that Google Sheets shows and hands to scripts. */

/** What a cell shows when its function throws. */
export const SCRIPT_ERROR = '#ERROR!';

const AS_AT_GOOGLE: Readonly<Record<string, string>> = {
  '#ERROR': SCRIPT_ERROR,
  '#BAD_EXPR': SCRIPT_ERROR,
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
};

export function errorAsAtGoogle(value: string): string {
  return AS_AT_GOOGLE[value] ?? value;
}

/** Makes the engine treat #ERROR! as an error, so that IFERROR catches it and its message shows. */
export function acceptScriptErrors(engine: { registries: { errorTypes: unknown } }): void {
  (engine.registries.errorTypes as Set<string>).add(SCRIPT_ERROR);
}
