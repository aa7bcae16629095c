import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { standardRules } from "../../../src/engine/reading/reading-rules";

type Cells = readonly (readonly unknown[])[];

/** Total owed, and the doubts about it with the money that nobody read. */
function read(
  titles: readonly string[],
  rows: Cells,
  columns: [string, "notRead" | "amount"][] = [],
) {
  const table = rows.map((cells, i) => [`C${i}`, `I${i}`, 45_000, ...cells]);
  const rules = { ...standardRules("automatic"), columns: new Map(columns) };
  const ledger = readInvoices(
    [["Customer", "Invoice", "Invoice date", ...titles], ...table],
    rules,
  );
  const { doubts, unreadColumns } = ledger.reading;
  const unread = unreadColumns.filter(({ holds }) => holds === "money").map(({ title }) => title);
  return {
    total: ledger.residualAmount.reduce((a, b) => a + b, 0),
    said: [...doubts.map(({ code, column, rows: n }) => `${code} ${column} ${n}`), ...unread],
  };
}

describe("the whole amount", () => {
  it.each([
    {
      titles: ["Amount", "Tax", "Total", "Paid", "Due"],
      rows: [
        [100, 20, 120, 50, 70],
        [200, 20, 220, 70, 150],
      ],
    },
    {
      titles: ["Paid", "Due", "Total", "Amount", "Tax"],
      rows: [
        [50, 70, 120, 100, 20],
        [70, 150, 220, 200, 20],
      ],
    },
    {
      titles: ["Amount", "VAT", "Sum total", "Paid", "Left"],
      rows: [
        [100, 20, 120, 50, 70],
        [200, 20, 220, 70, 150],
      ],
    },
    {
      titles: ["金额", "税额", "价税", "已收", "应收余"],
      rows: [
        [100, 20, 120, 50, 70],
        [200, 20, 220, 70, 150],
      ],
    },
  ])("is the one that paid and open make: $titles", ({ titles, rows }) => {
    expect(read(titles, rows)).toEqual({ total: 220, said: [] });
  });

  it("is the one that amount and tax make in every row", () => {
    const titles = ["Amount", "Tax", "To be settled"];
    expect(
      read(titles, [
        [100, 20, 120],
        [200, 20, 220],
      ]),
    ).toEqual({ total: 340, said: [] });
    expect(
      read(titles, [
        [100, 20, 120],
        [200, 20, 221],
      ]).said,
    ).toEqual(["taxAdded Tax 2"]);
  });

  it("leaves days due what they are", () => {
    const rows = [
      [100, 45_010],
      [200, 45_020],
    ];
    expect(read(["Amount", "Due"], rows).total).toBe(300);
    expect(
      read(
        ["Amount", "Due"],
        [
          [100, 60],
          [200, 0],
        ],
      ).total,
    ).toBe(60);
    expect(
      read(
        ["Amount", "Due date"],
        [
          [100, 60],
          [200, 0],
        ],
      ).total,
    ).toBe(300);
  });
});

describe("a column that is not amount less paid", () => {
  it.each([
    { open: [90, 150], said: [] },
    { open: [80, 150], said: ["openAboveRest Open 1"].slice(1) },
    { open: [85, 145], said: ["openAgainstRest Open 2"] },
    { open: [95, 150], said: ["openAboveRest Open 1"] },
  ])("is said where it is so in most rows: $open", ({ open, said }) => {
    const rows = [
      [100, 10, open[0]],
      [200, 50, open[1]],
    ];
    expect(read(["Amount", "Paid", "Open"], rows).said).toEqual(said);
  });
});

describe("tax beside amounts", () => {
  const added = (column: string) => [`taxAdded ${column} 2`];
  it.each([
    {
      titles: ["Net amount", "VAT amount"],
      rows: [
        [100, 20],
        [200, 30],
      ],
      total: 350,
      said: added("VAT amount"),
    },
    {
      titles: ["VAT amount", "Amount excl. VAT"],
      rows: [
        [20, 100],
        [30, 200],
      ],
      total: 350,
      said: added("VAT amount"),
    },
    {
      titles: ["不含税金额", "税额"],
      rows: [
        [100, 13],
        [200, 26],
      ],
      total: 339,
      said: added("税额"),
    },
    {
      titles: ["未稅金額", "營業稅額"],
      rows: [
        [100, 5],
        [200, 10],
      ],
      total: 315,
      said: added("營業稅額"),
    },
    {
      titles: ["Amount", "Tax"],
      rows: [
        [100, 19],
        [210, 39.9],
      ],
      total: 368.9,
      said: added("Tax"),
    },
    {
      titles: ["Amount", "Tax"],
      rows: [
        [119, 19],
        [249.9, 39.9],
      ],
      total: 368.9,
      said: [],
    },
    {
      titles: ["Amount", "Tax"],
      rows: [
        [100, 17.31],
        [200, 3.17],
      ],
      total: 300,
      said: ["Tax"],
    },
    {
      titles: ["Gross amount", "VAT"],
      rows: [
        [100, 20],
        [200, 40],
      ],
      total: 300,
      said: [],
    },
    {
      titles: ["Net amount", "VAT no."],
      rows: [
        [100, 20],
        [200, 40],
      ],
      total: 300,
      said: [],
    },
    {
      titles: ["Net amount", "VAT", "Open balance"],
      rows: [
        [100, 20, 120],
        [200, 40, 0],
      ],
      total: 120,
      said: added("VAT"),
    },
  ])("is added to what is without it: $titles $rows", ({ titles, rows, total, said }) => {
    expect(read(titles, rows)).toEqual({ total, said });
  });

  it("is not added where the policy says so", () => {
    const rows = [
      [100, 20],
      [200, 40],
    ];
    expect(read(["Net amount", "VAT"], rows, [["vat", "notRead"]]).total).toBe(300);
    expect(read(["Net amount", "VAT"], rows, [["netamount", "amount"]]).total).toBe(300);
  });
});

describe("days past due beside due dates", () => {
  const daysOf = (days: readonly number[]) => {
    const rows = days.map((day, i) => [45_010 + i, 100, day]);
    return read(["Due date", "Amount", "Days overdue"], rows).said;
  };
  it.each([
    { days: [30, 29, 28], said: [] },
    { days: [30, 29, 5], said: [] },
    { days: [30, 0, 0], said: [] },
    { days: [30, 12, 5], said: ["failedCheck Days overdue 2"] },
  ])("make one day in most rows: $days", ({ days, said }) => {
    expect(daysOf(days)).toEqual(said);
  });
});
