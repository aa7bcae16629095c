/** Receipts and open orders count in the pane as they do in the worksheet functions. */
import type { AssessedView } from "../../src/taskpane/book/credit-view";
import { reviewSource } from "../../src/taskpane/book/review-source";
import { issueGroups } from "../../src/taskpane/data/issue-groups";
import { readingSummary } from "../../src/taskpane/data/reading-summary";
import { ALL_TABLES, openTables } from "../support/open-tables";

const RECEIPTS = [
  ["Customer no.", "Receipt date", "Amount", "Invoice no."],
  ["C-3", 45470, 70, "D-1"],
  ["C-3", 45471, "much", "D-1"],
];
const ORDERS = [
  ["Customer no.", "Order no.", "Order amount"],
  ["C-3", "O-1", 500],
];

async function exposureOf(more: typeof ALL_TABLES): Promise<number | null> {
  const { view } = await openTables({ ...ALL_TABLES, ...more });
  const { book } = view as AssessedView;
  return book.at(book.placeOf("C-3")).exposure;
}

describe("receipts and open orders in the pane", () => {
  it("lower what is open, and raise the exposure", async () => {
    expect(await exposureOf({})).toBe(120);
    expect(await exposureOf({ receipts: RECEIPTS })).toBe(50);
    expect(await exposureOf({ receipts: RECEIPTS, orders: ORDERS })).toBe(550);
    const { view } = await openTables({ ...ALL_TABLES, receipts: RECEIPTS });
    const { book, check, report } = view as AssessedView;
    expect(check!.open.amount).toBe(report!.total.total);
    expect(report!.proof.difference).toBe(0);
    expect(book.tables.receipts?.table.receipts).toHaveLength(1);
  });

  it("are summed up, remarked upon and named as a source", async () => {
    const workbook = await openTables({ ...ALL_TABLES, receipts: RECEIPTS, orders: ORDERS });
    const summary = (kind: "receipts" | "orders") =>
      readingSummary(kind, workbook.tables, "en", () => "").text;
    expect([summary("receipts"), summary("orders")]).toEqual(["Receipts: 1", "Open orders: 1"]);
    const remarks = issueGroups(workbook).filter(({ kind }) => kind === "receipts");
    expect(remarks.map(({ issues }) => issues[0])).toContainEqual(
      expect.objectContaining({ sheetName: "Receipts", sheetRow: 2 }),
    );
    const { tables } = reviewSource(workbook, "en");
    expect(tables).toEqual(expect.arrayContaining(["Receipts", "Open orders (Orders)"]));
  });
});
