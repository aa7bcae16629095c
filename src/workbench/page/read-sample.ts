import type { OpenedFile } from "../files/opened-file";

/** The sample workbook that the add-in's package holds, opened when the page was built. */
export async function readSample(): Promise<OpenedFile> {
  const { default: sample } = await import("../../../assets/sample.xlsx");
  // Showing a workbook changes its cells; the next one wants them as they were.
  return structuredClone(sample);
}
