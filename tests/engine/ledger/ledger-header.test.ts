import { ledgerHeader } from "../../../src/engine/ledger/ledger-header";
import { standardRules } from "../../../src/engine/reading/reading-rules";
import type { CellGrid } from "../../../src/engine/values/cells";
import { headerKey } from "../../../src/engine/words/header-key";

const RULES = standardRules("automatic");
const DAY = 45_596;

const columnsOf = (grid: CellGrid) => ledgerHeader(grid, RULES).columns;

describe("what the user says of a column", () => {
  const answers = new Map([
    [headerKey("Debitor"), "customerName" as const],
    [headerKey("Fällig"), "dueDate" as const],
    [headerKey("Offen"), "openAmount" as const],
  ]);

  it("makes a ledger of headers that no list has", () => {
    const grid = [["Liste"], ["Debitor", "Fällig", "Offen"], ["A", DAY, 100]];
    expect(() => ledgerHeader(grid, RULES)).toThrow(/noHeader/);
    expect(ledgerHeader(grid, { ...RULES, columns: answers })).toMatchObject({
      row: 1,
      columns: { customerName: 0, dueDate: 1, openAmount: 2 },
    });
  });
});

it("says which columns a ledger needs where no header names any", () => {
  expect(() =>
    ledgerHeader(
      [
        ["Colour", "Shape"],
        ["red", "round"],
      ],
      RULES,
    ),
  ).toThrow(/"column":"customerId\|customerName, amount\|openAmount, dueDate\|documentDate"/);
});

describe("types of documents in a column of another name", () => {
  const rows = [
    ["A", "Invoice", "7", DAY, 500],
    ["A", "Payment", "7", DAY, 200],
  ];

  it.each(["Doc", "Description", "Particulars"])("are read: %s", (title) => {
    const columns = columnsOf([["Customer", title, "Ref", "Due date", "Amount"], ...rows]);
    expect(columns).toMatchObject({ type: 1, invoiceNo: 2 });
  });

  it("are texts where debit and credit tell the side", () => {
    const titles = ["Customer", "Description", "Ref", "Date", "Debit", "Credit"];
    expect(columnsOf([titles, ...rows.map((cells) => [...cells, ""])]).type).toBeUndefined();
  });

  it("are none where a word is not known", () => {
    const grid = [
      ["Customer", "Doc", "Ref", "Due date", "Amount"],
      ...rows,
      ["A", "X9", "8", DAY, 1],
    ];
    expect(columnsOf(grid).type).toBeUndefined();
  });
});

describe("a column called Due", () => {
  const titles = ["Customer", "Not due", "Due", "1-30", "31-60", "Total"];

  it("holds the amount that is due in a summary of buckets", () => {
    expect(columnsOf([titles, ["A", 10, 5, 5, 0, 15]]).dueDate).toBeUndefined();
  });

  it("holds days where they are dates", () => {
    expect(columnsOf([titles, ["A", 10, DAY, 5, 0, 15]]).dueDate).toBe(2);
    expect(columnsOf([titles, ["A", 10, "2024-11-01", 5, 0, 15]]).dueDate).toBe(2);
  });
});

describe("yes and no", () => {
  it("answer whether an item is open", () => {
    const titles = ["Customer", "Due date", "Amount", "Outstanding"];
    const grid = [titles, ["A", DAY, 100, "Yes"], ["A", DAY, 50, "No"]];
    expect(columnsOf(grid)).toMatchObject({ amount: 2, isOpen: 3 });
    expect(columnsOf(grid).openAmount).toBeUndefined();
  });
});
