/** Longest name that Excel gives to a sheet. */
const MAX_LENGTH = 31;

/** Makes a sheet name of a file name: without folder and ending, and without what Excel forbids. */
export function sheetNameOf(fileName: string): string {
  const name = fileName
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/^'+|'+$/g, "")
    .slice(0, MAX_LENGTH)
    .trim();
  return name === "" ? "Sheet1" : name;
}
