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
 * @returns The titles, and how many of them the two rows make together; null where one of the rows is no header: it holds figures, or a single cell.
 */
export function joinedTitles(
  upper: readonly unknown[] | undefined,
  lower: readonly unknown[] | undefined,
  isName: (title: string) => boolean,
): { readonly titles: readonly string[]; readonly names: number } | null {
  if (upper === undefined || lower === undefined) return null;
  const [above, below] = [upper.map(cellText), lower.map(cellText)];
  const joinedAt = (column: number) => join(above[column] ?? "", below[column] ?? "");
  if (!isHeader(above, joinedAt) || !isHeader(below, joinedAt)) return null;
  // Groups leave blanks between them, first halves of titles hardly any.
  const titled = below.flatMap((leaf, column) => (leaf === "" ? [] : [above[column] ?? ""]));
  const areHalves = titled.filter((text) => text !== "").length >= titled.length * FEW_BLANKS;
  const haveOwnWords = areFirstHalves(above, below, isName);
  let group = "";
  let names = 0;
  const titles = below.map((leaf, column) => {
    const own = above[column] ?? "";
    if (own !== "") group = own;
    if (leaf === "") return own;
    const joined = join(group, leaf);
    if (isName(joined) || (group !== "" && bucketOfTitle(joined) !== null)) {
      names++;
      return joined;
    }
    if (haveOwnWords && own !== "") return joined;
    const isPartOfTitle = own !== "" && (above[column + 1] !== "" || below[column + 1] === "");
    // Of two "Amount" the word above tells one from the other.
    const isRepeated = below.indexOf(leaf) !== below.lastIndexOf(leaf);
    return isPartOfTitle && (areHalves || isRepeated || !isName(leaf)) ? joined : leaf;
  });
  return { titles, names };
}

const FEW_BLANKS = 0.7;

/** Words that make names with the cells below them, and none with the cells beside those. */
function areFirstHalves(
  above: readonly string[],
  below: readonly string[],
  isName: (title: string) => boolean,
): boolean {
  let group = "";
  let [own, spread] = [0, 0];
  below.forEach((leaf, column) => {
    const first = above[column] ?? "";
    if (first !== "") group = first;
    if (leaf === "" || group === "" || !isName(join(group, leaf))) return;
    if (first !== "") own++;
    else spread++;
  });
  return own > 1 && spread === 0;
}

function join(upper: string, lower: string): string {
  return /[a-z0-9-]$/i.test(upper) ? `${upper} ${lower}` : upper + lower;
}

/** Figures have several digits; a title may have one, as "Name 1" has. */
function isHeader(cells: readonly string[], joinedAt: (column: number) => string): boolean {
  const filled = cells.filter((text) => !isBlank(text));
  return (
    filled.length > 1 &&
    cells.every(
      (text, column) =>
        !/\d\D*\d/.test(text) ||
        [text, joinedAt(column)].some((title) => bucketOfTitle(title) !== null),
    )
  );
}
