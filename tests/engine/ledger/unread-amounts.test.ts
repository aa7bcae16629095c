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

  it.each([
    { title: "WHT", cells: [30, 0], found: "money" },
    { title: "Retention", cells: ["", 12.5], found: "money" },
    { title: "質保金", cells: [30, 0], found: "money" },
    { title: "WHT", cells: [31, 0], found: "other" },
    { title: "WHT", cells: [0, 0], found: "other" },
  ])("holds $found beside what is paid: $title $cells", ({ title, cells, found }) => {
    const rows = [
      ["A", "1", 45_000, 100, 70, cells[0]],
      ["B", "2", 45_000, 50, 0, cells[1]],
    ];
    const header = ["Customer", "Invoice", "Due Date", "Amount", "Paid", title];
    const { unreadColumns } = readInvoices([header, ...rows]).reading;
    expect(unreadColumns.map(({ holds: content }) => content)).toEqual([found]);
  });

  it.each([
    { title: "Open %", cells: ["50%", "80%"], found: "status" },
    { title: "% paid", cells: [0.5, 0.2], found: "status" },
    { title: "Paid (%)", cells: [50, 20], found: "status" },
    { title: "Percent paid", cells: [50, 20], found: "status" },
    { title: "已付%", cells: [0.5, 0.2], found: "status" },
    { title: "收款比率", cells: ["50%", "20%"], found: "status" },
    { title: "未收比例", cells: [0.5, 0.8], found: "status" },
    { title: "余额占比", cells: [0.7, 0.3], found: "other" },
    { title: "% of total balance", cells: [0.7, 0.3], found: "other" },
    { title: "Open (days)", cells: [30, 30], found: "other" },
    { title: "未收（笔）", cells: [3, 3], found: "other" },
    { title: "未收（天數）", cells: [3, 3], found: "other" },
    { title: "Paid", cells: ["50%", "20%"], found: "money" },
    { title: "Paid", cells: [0.5, 1], found: "money" },
    { title: "Open", cells: [0.5, 0.8], found: "money" },
    { title: "Open items", cells: [1, 1], found: "status" },
  ])("is $title with $cells, which is no money", ({ title, cells: [first, second], found }) => {
    expect(holds(title, first, second)).toBe(found);
  });

  it.each([
    { title: "Paid", cells: [50, 0.5] },
    { title: "Paid", cells: [0.01, 0] },
    { title: "Open items", cells: [100, 20] },
    { title: "Open items", cells: [20.5, 10] },
    { title: "Open items", cells: [0, 0] },
    { title: "Open amount (incl. 13% VAT)", cells: [50, 20] },
    { title: "已收(13%)", cells: [50, 20] },
    { title: "Paid (日币)", cells: [50, 20] },
  ])("is none: $title with $cells is money", ({ title, cells: [first, second] }) => {
    expect(holds(title, first, second)).toBeUndefined();
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

  it.each([
    {
      nets: [70, 50],
      found: "money",
      because: "a further column is what it leaves of the balance",
    },
    { nets: [70, 49], found: "other", because: "it is not" },
    { nets: ["", ""], found: "other", because: "that column is blank" },
  ])("holds $found beside what is open: $because", ({ nets, found }) => {
    const { unreadColumns } = readInvoices([
      ["Customer", "Invoice", "Due Date", "Balance", "Retainer", "Net"],
      ["A", "1", 45_000, 100, 30, nets[0]],
      ["B", "2", 45_000, 50, 0, nets[1]],
    ]).reading;
    expect(unreadColumns[0]).toEqual({ column: 4, title: "Retainer", holds: found });
  });

  it("settles nothing beside what is open or paid", () => {
    expect(holds("Cheque", 30, "", ["Amount", "Open Amount"])).toBe("other");
  });

  it.each([
    { title: "Green", cell: 96, found: "money" },
    { title: "Green", cell: 0, found: "other" },
    { title: "Green", cell: "yes", found: "other" },
    { title: "Limit", cell: 96, found: "other" },
  ])("holds $found in a report of ages: $cell under $title", ({ title, cell, found }) => {
    const report = [
      ["Customer", title, "1-30", "31-60"],
      ["A", cell, 10, 20],
    ];
    expect(readInvoices(report).reading.unreadColumns).toEqual([
      { column: 1, title, holds: found },
    ]);
  });
});
