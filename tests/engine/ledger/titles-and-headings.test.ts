import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import type { CellGrid } from "../../../src/engine/values/cells";

/** Open amounts by customer. */
function owed(grid: CellGrid): Record<string, number> {
  const ledger = readInvoices(grid);
  const sums: Record<string, number> = {};
  for (let item = 0; item < ledger.length; item++) {
    const label = ledger.customers[ledger.customerOf[item]!]!;
    sums[label] = (sums[label] ?? 0) + ledger.residualAmount[item]!;
  }
  return sums;
}

const HEADER = ["Invoice", "Date", "Due", "Open"];
const ITEM = ["1", 45_566, 45_596, 100];

describe("a ledger of one customer", () => {
  it.each([
    { line: ["Customer: Delta GmbH"] },
    { line: ["Client name:", "Delta GmbH"] },
    { line: ["", "Sold-to:", "", "Delta GmbH"] },
    { line: ["Statement of account for Delta GmbH"] },
    { line: ["客户名称：Delta GmbH"] },
    { line: ["往來單位：", "Delta GmbH"] },
    { line: ["To 客戶:", "Delta GmbH"] },
    { line: ["客户 Customer：Delta GmbH"] },
    { line: ["Customer", "Delta GmbH"] },
    { line: ["客户编号", "Delta GmbH"] },
  ])("names it above the header: $line", ({ line }) => {
    expect(owed([["Open items"], line, [], HEADER, ITEM])).toEqual({ "Delta GmbH": 100 });
  });

  it("is followed by others under their own headings", () => {
    const grid = [
      ["Customer: Alpha"],
      HEADER,
      ITEM,
      ["Customer: Beta"],
      HEADER,
      ["2", 45_566, "", 7],
    ];
    expect(owed(grid)).toEqual({ Alpha: 100, Beta: 7 });
  });

  it("is followed by others whose particulars stand in lines of their own", () => {
    const about = (code: string, city: string) => [
      ["Customer", code],
      ["Company code", "1000"],
      ["City", city],
    ];
    const grid = [...about("100", "Bern"), HEADER, ITEM, ...about("200", "Ulm"), HEADER];
    expect(owed([...grid, ["2", 45_566, "", 7]])).toEqual({ "100": 100, "200": 7 });
  });

  it("is none that a title of two languages names", () => {
    const grid = [["STATEMENT OF ACCOUNT 月結單"], HEADER, ITEM];
    expect(() => owed(grid)).toThrow(/missingColumn/);
  });

  it("is named again by the line that stands above the header", () => {
    const alpha = ["Customer: Alpha"];
    const grid = [alpha, HEADER, ITEM, ["Customer: Beta"], HEADER, ["2", 45_566, "", 7]];
    const again = [...grid, alpha, HEADER, ["3", 45_566, "", 50]];
    expect(owed(again)).toEqual({ Alpha: 150, Beta: 7 });
  });

  it("is asked for where no line names it", () => {
    expect(() => owed([["Open items"], ["单位：元"], HEADER, ITEM])).toThrow(/missingColumn/);
  });
});

describe("headings below a customer's", () => {
  const header = ["", "Type", "Date", "Due date", "Open balance"];
  const item = (amount: number) => ["", "Invoice", 45_566, 45_596, amount];

  it("are no customers where the customer's total encloses them", () => {
    const grid = [
      header,
      ["Smith"],
      ["Kitchen"],
      item(100),
      ["Total Kitchen", "", "", "", 100],
      ["Bathroom"],
      item(30),
      ["Total Bathroom", "", "", "", 30],
      ["Total Smith", "", "", "", 130],
      ["Jones"],
      item(5),
      ["Total Jones", "", "", "", 5],
      ["Total", "", "", "", 135],
    ];
    expect(owed(grid)).toEqual({ Smith: 130, Jones: 5 });
  });

  it("are customers where a customer without items stands above", () => {
    const grid = [
      header,
      ["Smith"],
      ["Jones"],
      item(5),
      ["Total Jones", "", "", "", 5],
      ["Total", "", "", "", 5],
    ];
    expect(owed(grid)).toEqual({ Jones: 5 });
  });
});

describe("amounts in a unit of more than one", () => {
  it.each([
    { above: [], title: "Open (in thousands)", found: "in thousands" },
    { above: [], title: "应收余额（万元）", found: "万元" },
    { above: [["单位：千元"]], title: "Open", found: "单位：千元" },
    { above: [["Amounts in millions of EUR"]], title: "Open", found: "Amounts in millions of EUR" },
  ])("are said: $title, $above", ({ above, title, found }) => {
    const header = ["Customer", "Invoice", "Due date", title];
    const { reading } = readInvoices([...above, header, ["A", "1", 45_596, 12.5]]);
    expect(reading.doubts).toContainEqual(
      expect.objectContaining({ code: "amountUnit", severity: "warning", column: title, found }),
    );
  });

  it.each([
    { above: [["单位：元"]], title: "Open" },
    { above: [["Thousand Oaks Trading, receivables"]], title: "Open" },
    { above: [["千里马公司应收账款"]], title: "应收余额（元）" },
  ])("are not seen where there are none: $above $title", ({ above, title }) => {
    const header = ["Customer", "Invoice", "Due date", title];
    const { reading } = readInvoices([...above, header, ["A", "1", 45_596, 12.5]]);
    expect(reading.doubts.filter(({ code }) => code === "amountUnit")).toEqual([]);
  });
});
