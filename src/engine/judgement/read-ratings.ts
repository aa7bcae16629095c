/** Reads the marks that several raters gave to customers. */
import { mean } from "../statistics/averages";
import { comparisonKey, isBlank, plainCell, type CellGrid } from "../values/cells";
import { findHeaderRow, type HeaderRow } from "../reading/header-row";
import type { FieldNames } from "../words/header-key";
import { withCustomerCodes } from "../reading/customer-columns";
import { customerKey, type CustomerIdentity } from "../reading/customer-index";
import { CUSTOMER_ID_NAMES, CUSTOMER_NAME_NAMES } from "../words/customer-names";
import { isScaleOfFive, pointsOfMark } from "../ledger/mark-scale";
import { isTotalLabel } from "../words/row-words";
import { TableCells } from "../reading/table-cells";
import { EngineError } from "../values/errors";
import { parseNumber } from "../reading/number-text";

/** What a column of a table of ratings can hold. */
type RatingField = "customerId" | "customerName" | "rater" | "mark";

/** A customer with its marks. */
export interface RatedCustomer extends CustomerIdentity {
  /** Points 0–100 by rater; null where there is no mark. */
  readonly points: readonly (number | null)[];
  /** Places of the raters whose mark cannot be read. */
  readonly unreadable: readonly number[];
}

/** What was read from a range of ratings. */
export interface RatingTable {
  readonly raters: readonly string[];
  /** In the order of the rows, each customer once. */
  readonly customers: readonly RatedCustomer[];
}

const NAMES: FieldNames<RatingField> = {
  customerId: CUSTOMER_ID_NAMES,
  customerName: [...CUSTOMER_NAME_NAMES, "Subject", "对象", "評估對象", "评估对象", "對象"],
  rater: [
    "Rater",
    "Expert",
    "Judge",
    "Assessor",
    "评委",
    "专家",
    "评分人",
    "評審",
    "專家",
    "評分人",
  ],
  mark: ["Mark", "Rating", "Score", "Points", "评分", "得分", "分数", "評分", "分數"],
};

/** No panel is larger: a column of more names is not one of raters. */
const MOST_RATERS = 200;

/** A mark as it stands. */
interface Mark {
  readonly customer: CustomerIdentity;
  readonly rater: string;
  readonly cell: unknown;
}

/**
 * Reads marks: a column per rater, or a row per mark with columns for customer, rater and mark.
 *
 * Where no mark is above 5, the marks are on a scale of 1 to 5, of which 1 gives 0 points and
 * 5 gives 100; otherwise they are points from 0 to 100. Of several marks that a rater gave to
 * one customer the mean counts.
 *
 * @throws {@link EngineError} when the range has no header row, no column for the customer, or
 * `tooManyRaters`.
 */
export function readRatings(grid: CellGrid): RatingTable {
  const header = withCustomerCodes<RatingField>(
    findHeaderRow<RatingField>(grid, NAMES, "ratings", [["customerId", "customerName"]]),
  );
  const marks = [...marksOf(new TableCells(grid, header, [], "automatic"), ratersIn(header))];
  const isOfFive = isScaleOfFive(marks.map(({ cell }) => numberOf(cell)));
  const raters = new Map<string, string>();
  const customers = new Map<string, { identity: CustomerIdentity; read: Map<string, Points[]> }>();
  for (const { rater, customer, cell } of marks) {
    const key = comparisonKey(rater);
    if (!raters.has(key)) raters.set(key, rater);
    if (raters.size > MOST_RATERS) throw new EngineError("tooManyRaters", { most: MOST_RATERS });
    const place = customerKey(customer.id);
    const known = customers.get(place) ?? { identity: customer, read: new Map<string, Points[]>() };
    customers.set(place, known);
    const given = known.read.get(key) ?? [];
    known.read.set(key, given);
    given.push(pointsOf(cell, isOfFive));
  }
  const keys = [...raters.keys()];
  return {
    raters: [...raters.values()],
    customers: [...customers.values()].map(({ identity, read }) => ({
      ...identity,
      points: keys.map((key) => meanOf(read.get(key) ?? [])),
      unreadable: keys.flatMap((key, i) => (read.get(key)?.includes("unreadable") ? [i] : [])),
    })),
  };
}

/** A column of averages is nobody's mark. */
const AVERAGE = /^(average|avg|mean|平均|平均分|均值|平均值)$/;

/** The columns of a table with a column per rater. */
function ratersIn({ titles, columns }: HeaderRow<RatingField>): readonly number[] | null {
  if (columns.rater !== undefined && columns.mark !== undefined) return null;
  return titles.flatMap((title, column) => {
    const isIdentity = column === columns.customerId || column === columns.customerName;
    return isIdentity || title === "" || isTotalLabel(title) || AVERAGE.test(comparisonKey(title))
      ? []
      : [column];
  });
}

function* marksOf(
  cells: TableCells<RatingField>,
  columns: readonly number[] | null,
): Generator<Mark> {
  for (const row of cells.rows()) {
    const name = cells.text(row, "customerName");
    const id = cells.text(row, "customerId") ?? name;
    if (id === null) continue;
    const customer = { id, name };
    if (columns === null) {
      const rater = cells.text(row, "rater");
      if (rater !== null) yield { customer, rater, cell: cells.cell(row, "mark") };
    } else {
      for (const column of columns) {
        yield { customer, rater: cells.header.titles[column]!, cell: cells.grid[row]![column] };
      }
    }
  }
}

type Points = number | null | "unreadable";

function pointsOf(cell: unknown, isOfFive: boolean): Points {
  const plain = plainCell(cell);
  // Some builds hand a blank cell over as 0; among points a 0 is a mark, and must not go missing.
  if (isBlank(plain) || (isOfFive && plain === 0)) return null;
  const mark = numberOf(cell);
  return (mark === null ? null : pointsOfMark(mark, isOfFive)) ?? "unreadable";
}

function numberOf(cell: unknown): number | null {
  const plain = plainCell(cell);
  if (typeof plain === "number") return plain;
  return typeof plain === "string" ? parseNumber(plain, ".") : null;
}

function meanOf(points: readonly Points[]): number | null {
  const known = points.filter((one) => typeof one === "number");
  return known.length === 0 ? null : mean(known);
}
