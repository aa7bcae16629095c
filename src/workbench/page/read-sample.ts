import sample from "../../../assets/sample.xlsx";
import type { OpenedFile } from "../files/opened-file";
import { fetched } from "./add-in";

/** The sample workbook that the add-in's package holds, opened when the page was built. */
export async function readSample(): Promise<OpenedFile> {
  return (await (await fetched(sample)).json()) as OpenedFile;
}
