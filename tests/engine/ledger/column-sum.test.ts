import { columnSum } from "../../../src/engine/ledger/column-sum";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { readPolicy } from "../../../src/engine/policy/read-policy";
import type { CellGrid } from "../../../src/engine/values/cells";

const HEADER = ["Customer", "Invoice", "Invoice Date", "Due Date", "Open Amount", "Status"];
const ANN = ["Ann", "1", "2024-11-01", "2024-12-01", 100, "Open"];
const BEN = ["Ben", "2", "2024-11-01", "2024-12-01", 50.25, "Open"];

function sumOf(grid: CellGrid, ...policy: unknown[][]) {
  const { reading } = readPolicy([["Rule", "Item", "From", "Value"], ...policy]).policy;
  return readInvoices(grid, reading).reading.columnSum();
}

describe("the sum of a column as it stands", () => {
  it("is what was read, where every row is an item", () => {
    expect(sumOf([HEADER, ANN, BEN])).toEqual({
      code: "columnSum",
      column: "Open Amount",
      places: 2,
      failed: 0,
      firstRow: null,
      shown: 150.25,
      read: 150.25,
      setAside: [],
      misread: null,
    });
  });

  it.each([
    { reason: "totalRows", row: ["Total", "", "", "", 150.25, ""], amount: 150.25 },
    { reason: "groupRows", row: ["Average", "", "", "", 75.13, ""], amount: 75.13 },
    { reason: "voidRows", row: ["Cy", "3", "2024-11-01", "", 30, "Void"], amount: 30 },
    { reason: "writtenOff", row: ["Cy", "3", "2024-11-01", "", 30, "Written off"], amount: 30 },
    { reason: "rests", row: ["Cy", "3", "2024-11-01", "", 0.004, "Open"], amount: 0.004 },
  ])("tells $reason from what was read", ({ reason, row, amount }) => {
    const sum = sumOf([HEADER, ANN, BEN, row])!;
    expect(sum.setAside).toEqual([{ reason, rows: 1, amount }]);
    expect(sum.shown).toBeCloseTo(150.25 + amount, 9);
    expect([sum.read, sum.failed]).toEqual([sum.shown, 0]);
  });

  it("tells credits without their minus, blank cells and repeated lines", () => {
    const header = ["Customer", "Invoice", "Type", "Invoice Date", "Amount", "Open Amount"];
    const credit = sumOf([
      header,
      ["Ann", "1", "Invoice", "2024-11-01", 100, 100],
      ["Ann", "2", "Credit Note", "2024-11-01", 20, 20],
      ["Ann", "3", "Invoice", "2024-11-01", 40, ""],
    ])!;
    expect(credit.setAside).toEqual([
      { reason: "turnedSigns", rows: 1, amount: 40 },
      { reason: "blankCells", rows: 1, amount: -40 },
    ]);
    expect([credit.shown, credit.read, credit.failed]).toEqual([120, 120, 0]);
    const lines = sumOf([
      ["Customer", "Invoice", "Invoice Date", "Item", "Quantity", "Open Amount"],
      ["Ann", "1", "2024-11-01", "Nails", 3, 100],
      ["Ann", "1", "2024-11-01", "Screws", 4, 100],
      ["Ann", "2", "2024-11-01", "Nails", 5, 70],
    ])!;
    expect(lines.setAside).toEqual([{ reason: "documentLines", rows: 1, amount: 100 }]);
    expect([lines.shown, lines.read, lines.failed]).toEqual([270, 270, 0]);
  });

  it("fails by a row that could not be used", () => {
    const bare = ["", "", "", "", 7, ""];
    const sum = sumOf([HEADER, ANN, bare, BEN])!;
    expect([sum.shown, sum.read, sum.failed, sum.setAside]).toEqual([157.25, 150.25, 1, []]);
    expect([sum.firstRow, sum.misread]).toEqual([3, null]);
  });

  it("fails by rows that were read as another amount, though they make up for each other", () => {
    const grid = [HEADER, ANN, BEN];
    const ledger = readInvoices(grid);
    const { sourceRow, amount, residualAmount, writtenOff, currencyOf, currencies } = ledger;
    const rows = { sourceRow, amount, writtenOff, currencyOf, currencies, kinds: null };
    const source = { columns: [{ column: 4, sign: 1 } as const], isOpen: true };
    const moved = residualAmount.map((rest, item) => rest + (item === 0 ? 10 : -10));
    const sum = columnSum(source, { ...rows, ...ledger, residualAmount: moved, kinds: null });
    expect([sum.shown, sum.read, sum.failed, sum.firstRow]).toEqual([150.25, 150.25, 2, 2]);
    expect(sum.misread).toEqual({
      ...{ code: "failedCheck", severity: "warning", column: "Open Amount", found: "" },
      ...{ rows: 2, amount: 0, firstRow: 2 },
    });
  });

  it("takes credits of an account off, and minuses as the policy turns them", () => {
    const account = sumOf([
      ["Customer", "Invoice", "Invoice Date", "Debit", "Credit"],
      ["Ann", "1", "2024-11-01", 100, ""],
      ["Ann", "2", "2024-11-05", "", 30],
    ])!;
    expect([account.column, account.shown, account.read]).toEqual(["Debit, Credit", 70, 70]);
    const minus = [
      HEADER,
      ...[ANN, BEN].map((row) => [...row.slice(0, 4), -Number(row[4]), "Open"]),
    ];
    const reversed = sumOf(minus, ["setting", "sign convention", "", "reversed"])!;
    expect(reversed.setAside).toEqual([{ reason: "turnedSigns", rows: 2, amount: -300.5 }]);
    expect([reversed.shown, reversed.read, reversed.failed]).toEqual([-150.25, -150.25, 0]);
  });

  it("is that of the buckets where nothing else tells what is owed", () => {
    const sum = sumOf([
      ["Customer", "Current", "1-30 days", "31-60 days", "Over 60 days"],
      ["Ann", 1, 2, 3, 4],
      ["Ben", 5, 6, 7, -8],
      ["Total", 6, 8, 10, -4],
    ])!;
    expect(sum.column).toBe("Current – Over 60 days");
    expect(sum.setAside).toEqual([{ reason: "totalRows", rows: 1, amount: 20 }]);
    expect([sum.shown, sum.read, sum.failed]).toEqual([40, 40, 0]);
  });

  it("leaves a balance that runs, and buckets beside their total, to their own checks", () => {
    const account = [
      ["Customer", "Invoice Date", "Debit", "Credit", "Balance"],
      ["Ann", "2024-11-01", 100, "", 100],
      ["Ann", "2024-11-05", "", 30, 70],
    ];
    const buckets = [
      ["Customer", "Current", "1-30 days", "31-60 days", "Total"],
      ["Ann", 1, 2, 3, 6],
    ];
    expect([account, buckets].map((grid) => sumOf(grid))).toEqual([null, null]);
  });
});
