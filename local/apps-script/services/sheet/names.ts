/** What sheets may be called. */
import type { Workbook } from '../../workbook.ts';

const LONGEST_NAME = 100;

export function checkSheetName(workbook: Workbook, name: string, own?: string): void {
  if (name === '') throw new Error('The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME) throw new Error('The sheet name cannot be greater than 100 characters.');
  const holder = workbook.model.getters.getSheetIdByName(name);
  if (holder === undefined || holder === own) return;
  throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

export function freeCopyName(taken: readonly string[], name: string): string {
  const first = `Copy of ${name}`;
  for (let number = 1; ; number++) {
    const wanted = number === 1 ? first : `${first} ${number}`;
    if (!taken.includes(wanted)) return wanted;
  }
}
