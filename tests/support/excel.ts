import { startOffice, type OfficeSetup, type TestOffice } from "./office";

/** Opens a workbook and makes it the one that `Excel.run` finds, as the pane's page does. */
export async function openInExcel(setup: OfficeSetup): Promise<TestOffice> {
  const office = await startOffice(setup);
  Object.assign(globalThis, {
    Excel: office.excel,
    OfficeExtension: office.extension,
    Office: office.shim.office,
  });
  return office;
}
