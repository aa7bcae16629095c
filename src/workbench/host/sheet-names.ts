import { excelError } from "./host-error";
import type { Session } from "./session";

const LONGEST_NAME = 31;

/**
 * Checks a sheet's name by Excel's rules: 1 to 31 characters, none of `\ / ? * [ ] :`,
 * no apostrophe at either end, not `History`, and not the name of another sheet.
 *
 * @param except - The sheet that is being renamed.
 */
export function checkSheetName(session: Session, name: string, except?: string): void {
  const isWellFormed =
    name.length >= 1 &&
    name.length <= LONGEST_NAME &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!isWellFormed) throw excelError("InvalidArgument");
  const other = session.grid.sheets.named(name);
  if (other && other.id !== except) throw excelError("ItemAlreadyExists");
}

/** The next free name of the form `Sheet1`. */
export function freeSheetName(session: Session): string {
  const { sheets } = session.grid;
  let number = sheets.list().length + 1;
  while (sheets.named(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
