/** Headers that two rows make together: words of a title one below the other, or groups of columns. */
import { cellText, isBlank } from "../values/cells";
import { bucketOfTitle } from "../words/bucket-titles";

/**
 * Gives the titles that two rows make, the upper one's merged cells spread over their columns.
 *
 * A title is what both cells say together where that is a name, else the lower one, else the
 * upper one. "Customer" over "No." and "Name" makes "Customer No." and "Customer Name".
 *
 * @param isName - Tells whether a title names a field.
 * @returns Null where one of the rows is no header: it holds figures, or a single cell.
 */
export function joinedTitles(
  upper: readonly unknown[] | undefined,
  lower: readonly unknown[] | undefined,
  isName: (title: string) => boolean,
): readonly string[] | null {
  if (upper === undefined || lower === undefined) return null;
  const [above, below] = [upper.map(cellText), lower.map(cellText)];
  if (!isHeader(above, []) || !isHeader(below, above)) return null;
  let group = "";
  return below.map((leaf, column) => {
    const own = above[column] ?? "";
    if (own !== "") group = own;
    if (leaf === "") return own;
    const joined = join(group, leaf);
    if (isName(joined) || bucketOfTitle(joined) !== null) return joined;
    const isPartOfTitle = own !== "" && (above[column + 1] !== "" || below[column + 1] === "");
    return isName(leaf) || !isPartOfTitle ? leaf : joined;
  });
}

function join(upper: string, lower: string): string {
  return /[a-z0-9-]$/i.test(upper) ? `${upper} ${lower}` : upper + lower;
}

function isHeader(cells: readonly string[], above: readonly string[]): boolean {
  const filled = cells.filter((text) => !isBlank(text));
  return (
    filled.length > 1 &&
    cells.every(
      (text, column) =>
        !/\d/.test(text) ||
        [text, join(above[column] ?? "", text)].some((title) => bucketOfTitle(title) !== null) ||
        /-\s*$/.test(text),
    )
  );
}
