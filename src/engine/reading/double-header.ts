/** Headers that two rows make together: words of a title one below the other, or groups of columns. */
import { cellText, isBlank } from "../values/cells";
import { bucketOfTitle } from "../words/bucket-titles";

/**
 * Gives the titles that two rows make, the upper one's merged cells spread over their columns.
 *
 * A title is what both cells say together where that is a name, else the lower one, else the
 * upper one. "Customer" over "No." and "Name" makes "Customer No." and "Customer Name".
 *
 * @param fieldOf - Gives what a title names; null for nothing.
 * @returns The titles, and how many of them the two rows make together, and whether they do so word by word; null where one of the rows is no header: it holds figures, or a single cell.
 */
export function joinedTitles(
  upper: readonly unknown[] | undefined,
  lower: readonly unknown[] | undefined,
  fieldOf: (title: string) => string | null,
): {
  readonly titles: readonly string[];
  readonly names: number;
  readonly areHalves: boolean;
} | null {
  if (upper === undefined || lower === undefined || lower.some(isFigure)) return null;
  const [above, below] = [upper.map(cellText), lower.map(cellText)];
  const isName = (title: string) => fieldOf(title) !== null;
  const joinedAt = (column: number) => join(above[column] ?? "", below[column] ?? "");
  if (!isHeader(above, joinedAt) || !isHeader(below, joinedAt)) return null;
  // Groups leave blanks between them, first halves of titles hardly any.
  const titled = below.flatMap((leaf, column) => (leaf === "" ? [] : [above[column] ?? ""]));
  const areHalves = titled.filter((text) => text !== "").length >= titled.length * FEW_BLANKS;
  const { areOwn, areCertain } = firstHalves(above, below, fieldOf);
  let group = "";
  let names = 0;
  const titles = below.map((leaf, column) => {
    const own = above[column] ?? "";
    if (own !== "") group = own;
    if (leaf === "") return own;
    // Below a blank a leaf that names something by itself is whole.
    const first = areOwn && isName(leaf) ? own : group;
    const joined = join(first, leaf);
    if (first !== "" && (isName(behindSlash(joined)) || bucketOfTitle(joined) !== null)) {
      names++;
      return joined;
    }
    if (areOwn && own !== "") return joined;
    const isPartOfTitle = own !== "" && (above[column + 1] !== "" || below[column + 1] === "");
    // Of two "Amount" the word above tells one from the other.
    const isRepeated = below.indexOf(leaf) !== below.lastIndexOf(leaf);
    if (isRepeated && SIDE.test(leaf) && group !== "") return join(group, leaf);
    return isPartOfTitle && (areHalves || isRepeated || !isName(leaf)) ? joined : leaf;
  });
  return { titles, names, areHalves: areCertain };
}

const FEW_BLANKS = 0.7;

/** Sides that stand below the opening, the movements and the closing alike. */
const SIDE = /^(?:debit|credit|dr|cr|借方?|[贷貸]方?)$/i;

/**
 * Looks at words that make names with the cells below them, and none, or by chance a few, with the cells beside those.
 *
 * @returns Whether they are no groups of columns, and whether it is certain that titles begin in them.
 */
function firstHalves(
  above: readonly string[],
  below: readonly string[],
  fieldOf: (title: string) => string | null,
): { readonly areOwn: boolean; readonly areCertain: boolean } {
  let group = "";
  let [own, other, spread] = [0, 0, 0];
  below.forEach((leaf, column) => {
    const first = above[column] ?? "";
    if (first !== "") group = first;
    if (leaf === "" || group === "") return;
    const field = fieldOf(behindSlash(join(group, leaf)));
    if (field === null) return;
    if (first === "") spread++;
    else own++;
    // "Net Due" over "Date" makes another name than "Date" alone; a group's own word does not.
    if (first !== "" && field !== fieldOf(leaf)) other++;
  });
  const areMany = other > 0 && own >= (other > 1 ? 2 : 3) * spread;
  const areOwn = own > 1 && (spread === 0 || areMany);
  return { areOwn, areCertain: areOwn && (areMany || other > 0) };
}

/** "Invoice/Bill" over "Region": the first of two words says nothing of the cell below. */
function behindSlash(title: string): string {
  return title.replace(/^[^/ ]+\/(?=[^/]+ )/, "");
}

function join(upper: string, lower: string): string {
  return /[a-z0-9-]$/i.test(upper) ? `${upper} ${lower}` : upper + lower;
}

/** A number of one digit belongs to the data; as a text it may end a title, as "Name 1" does. */
function isFigure(cell: unknown): boolean {
  return typeof cell === "number" && cell <= 9;
}

/** "2024年" stands over months and days. */
const YEAR_TITLE = /^(民国|民國)?\d{2,4} ?年度?$/;

/** Figures have several digits; a title may have one, as "Name 1" has. */
function isHeader(cells: readonly string[], joinedAt: (column: number) => string): boolean {
  const filled = cells.filter((text) => !isBlank(text));
  return (
    filled.length > 1 &&
    cells.every(
      (text, column) =>
        !/\d\D*\d/.test(text) ||
        YEAR_TITLE.test(text) ||
        [text, joinedAt(column)].some((title) => bucketOfTitle(title) !== null),
    )
  );
}
