/**
 * The newest version of each requirement set that the workbench answers for.
 *
 * Not every member of a set is carried out; what is not is refused by name when used.
 */
const SUPPORTED: Readonly<Record<string, string>> = {
  AddinCommands: "1.1",
  CustomFunctionsRuntime: "1.3",
  DelayForCellEdit: "1.1",
  ExcelApi: "1.17",
  Settings: "1.1",
  SharedRuntime: "1.1",
};

/** Whether the workbench answers for a requirement set in this version. */
export function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const newest = Object.entries(SUPPORTED).find(
    ([supported]) => supported.toLowerCase() === name.toLowerCase(),
  )?.[1];
  return newest !== undefined && compare(String(version), newest) <= 0;
}

function compare(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
