/** What Google calls in the Sheets project where the weekly e-mail is built in. */

export { call } from './pages-with-digest.ts';
export { KPI_SELF_TEST, onOpen, run } from './sheets.ts';
