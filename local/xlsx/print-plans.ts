/** How the tabs of our workbooks are printed, as the built script's own files say. */

export interface PrintPlan {
  /** Such as A1:L30. */
  readonly zone: string;
  readonly landscape: boolean;
}

interface WorkbookFile {
  readonly plan: { readonly tabs: readonly { readonly id: string; readonly print?: PrintPlan }[] };
}

/** `read` gives the text of a file of the script, such as Workbook_start. */
export function printPlans(read: (name: string) => string) {
  const known = new Map<string, WorkbookFile>();
  return (workbook: string, tab: string): PrintPlan | undefined => {
    const file = known.get(workbook) ?? (JSON.parse(read(`Workbook_${workbook}`)) as WorkbookFile);
    known.set(workbook, file);
    return file.plan.tabs.find(({ id }) => id === tab)?.print;
  };
}
