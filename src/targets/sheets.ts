/** What the generated functions of the Sheets project call. */
export { run } from '../functions/run.ts';
