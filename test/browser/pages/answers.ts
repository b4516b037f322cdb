/** A script that answers everything, as the one behind the pages would for a small file. */
import type { WorkbookChoice } from '../../../src/ui/endpoints.ts';
import { WORKBOOK_IDS } from '../../../src/workbooks/plan.ts';
import type { Script } from './script-page.ts';

const CHOICES: readonly WorkbookChoice[] = WORKBOOK_IDS.map((id, index) => ({
  id,
  title: `Workbook ${id}`,
  goal: `Which question does ${id} answer, in one sentence?`,
  built: index === 1 ? 'nb' : '',
  currency: index === 1 ? 'DKK' : '',
}));

export const ANSWERS = {
  panelStart: () => ({ value: { language: 'en', digest: false } }),
  panelSelection: () => ({
    value: {
      sheet: 'Spring',
      notation: 'A1:D13',
      rows: 12,
      columns: [
        { header: 'Month', meaning: 'date', label: 'Date', notation: 'A2:A13' },
        { header: 'Kostnad', meaning: 'cost', label: 'Total marketing cost', notation: 'B2:B13' },
        { header: 'Leads', meaning: 'leads', label: 'Leads', notation: 'C2:C13' },
        { header: 'Colour', meaning: '', label: '', notation: 'D2:D13' },
      ],
      kpis: ['CPL'],
    },
  }),
  panelInsert: () => ({
    value: {
      sheet: 'Spring',
      cell: 'E2',
      formula: '=CPL(B2:B13;C2:C13)',
      message: '=CPL(B2:B13;C2:C13) is now in E2. Ctrl+Z takes it away again.',
    },
  }),
  panelInsertPack: () => ({
    value: {
      sheet: 'Spring',
      cell: 'F1',
      formula: '=KPI("CPL";A1:D13)',
      message: 'The set stands in F1:G6. Undo with Ctrl+Z.',
    },
  }),
  panelExplain: () => ({
    value: {
      cell: 'E2',
      kpi: 'CPL',
      label: 'Cost per lead (CPL)',
      definition: 'What one lead costs.',
      formula: 'cost / leads',
      calculation: '30 000 / 10',
      result: '3 000',
      guideline: 'Below what a lead is worth to you (LEAD_VALUE).',
      advice: 'Read it beside lead quality.',
    },
  }),
  panelCheckData: () => ({
    value: {
      sheet: 'Spring',
      rows: 12,
      message: 'Two things to look at.',
      findings: [
        {
          severity: 'note',
          what: 'Column Colour is not used.',
          count: 1,
          firstRow: '',
          advice: 'Leave it, or rename it.',
        },
        {
          severity: 'error',
          what: 'Clicks are above impressions.',
          count: 2,
          firstRow: 5,
          advice: 'Check how the export was made.',
        },
      ],
    },
  }),
  panelSaveSnapshot: () => ({
    value: { sheet: 'History', rows: 7, message: '7 values were written to History.' },
  }),
  panelConnectorLink: () => ({ value: { url: 'https://datastudio.google.com/datasources/create?x=1' } }),
  panelOpenDialog: () => ({ value: { done: true } }),
  panelShowSheet: () => ({ value: { done: true } }),
  dialogWorkbooks: () => ({ value: CHOICES }),
  dialogPreviewWorkbook: () => ({
    value: {
      adds: ['B2B · Overview', 'B2B · Data', 'B2B · About', 'B2B · Checks'],
      updates: [],
      keeps: 'All your own tabs and cells stay as they are.',
    },
  }),
  dialogBuildWorkbook: () => ({
    value: {
      sheets: ['B2B · Overview', 'B2B · Data', 'B2B · About', 'B2B · Checks'],
      message: 'Four tabs were added.',
    },
  }),
  helpSelfTest: () => ({
    value: {
      sheet: 'Self-test',
      rows: [{ question: 'A date cell reaches functions as', answer: 'a date at midnight' }],
    },
  }),
  helpDigest: ({ action }) => ({ value: { on: action === 'on', message: 'Mondays at 9.', failed: '' } }),
} satisfies Script;
