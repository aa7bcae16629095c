import { readInvoices } from "../../../src/engine/ledger/read-invoices";

/** What a column beside amounts of 100 and 50 seems to hold. */
function holds(title: string, first: unknown, second: unknown, header: string[] = ["Amount"]) {
  const titles = ["Customer", "Invoice", "Due Date", ...header, title];
  const rows = [
    ["A", "1", 45_000, 100, ...header.slice(1).map(() => 100), first],
    ["B", "2", 45_000, 50, ...header.slice(1).map(() => 50), second],
  ];
  const { unreadColumns } = readInvoices([titles, ...rows]).reading;
  return unreadColumns.find((column) => column.title === title)?.holds;
}

describe("a column that nobody reads", () => {
  it.each([
    { title: "Cheque", cells: [30, ""], found: "money", because: "it may have settled a part" },
    {
      title: "Cheque",
      cells: [100, 49.99],
      found: "money",
      because: "one is less than its amount",
    },
    { title: "Cheque", cells: [-30, 0], found: "money", because: "it may bear a minus" },
    { title: "Cheque", cells: [100.01, 20], found: "other", because: "one is above its amount" },
    { title: "Cheque", cells: [100, 50], found: "other", because: "it repeats the amounts" },
    { title: "Cheque", cells: [30, "x"], found: "other", because: "it holds words" },
    {
      title: "沖帳碼",
      cells: ["已沖", "未沖"],
      found: "status",
      because: "words say what is paid",
    },
    {
      title: "Stage",
      cells: ["Void", "Shipped"],
      found: "status",
      because: "words say what is void",
    },
    { title: "Stage", cells: ["Yes", "No"], found: "other", because: "yes may answer anything" },
    { title: "Quantity", cells: [30, 20], found: "other", because: "its header counts things" },
  ])("holds $found: $because", ({ title, cells: [first, second], found }) => {
    expect(holds(title, first, second)).toBe(found);
  });

  it("is looked at in its own place where another bears the same title", () => {
    const header = ["Customer", "Invoice", "Due Date", "Amount", "Cheque", "Cheque"];
    const rows = [
      ["A", "1", 45_000, 100, "see file", 30],
      ["B", "2", 45_000, 50, "", ""],
    ];
    const { unreadColumns } = readInvoices([header, ...rows]).reading;
    expect(unreadColumns.map(({ column, holds: content }) => [column, content])).toEqual([
      [4, "other"],
      [5, "money"],
    ]);
  });

  it("settles nothing beside what is open or paid", () => {
    expect(holds("Cheque", 30, "", ["Amount", "Open Amount"])).toBe("other");
  });
});
