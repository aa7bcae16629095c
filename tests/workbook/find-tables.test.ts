import { chooseTables } from "../../src/workbook/choose-tables";
import { findTables } from "../../src/workbook/find-tables";
import { formulaReference, placeKey } from "../../src/workbook/table-place";
import { openInExcel } from "../support/excel";
import type { OfficeSetup, TestCell, TestOffice } from "../support/office";

const LEDGER: readonly (readonly TestCell[])[] = [
  ["Customer no.", "Invoice no.", "Due date", "Amount"],
  ["C-1", "A-1", 45473, 100],
  ["C-2", "A-2", 45474, 200],
];
const CUSTOMERS: readonly (readonly TestCell[])[] = [
  ["Customer no.", "Country", "Credit limit"],
  ["C-1", "Germany", 1000],
];

let office: TestOffice;

async function open(setup: OfficeSetup): Promise<void> {
  office = await openInExcel(setup);
}

afterEach(() => {
  office.dispose();
});

async function found() {
  const candidates = await Excel.run(findTables);
  return candidates.map(({ place, matches, isDerived }) => ({
    key: placeKey(place),
    kind: matches[0]!.kind,
    reference: formulaReference(place),
    isDerived,
  }));
}

describe("findTables", () => {
  it("finds what stands on plain sheets, titles above the header left out", async () => {
    await open({
      sheets: {
        "Open items": [["Open items of ACME"], ["As of", 45473], [null], ...LEDGER],
        Kunden: CUSTOMERS,
        Notes: [["Remember the milk"], ["and the bread"]],
      },
    });
    expect(await found()).toEqual([
      {
        key: "sheet:Open items",
        kind: "invoices",
        reference: "'Open items'!$A$4:$D$6",
        isDerived: false,
      },
      { key: "sheet:Kunden", kind: "customers", reference: "'Kunden'!$A$1:$C$2", isDerived: false },
    ]);
  });

  it("finds a printed statement whole, with firm and day above it", async () => {
    await open({
      sheets: {
        "Balance sheet": [
          ["资产负债表"],
          ["编制单位：甲公司", null, "2024年12月31日"],
          ["资产", "期末余额", "年初余额", "负债", "期末余额", "年初余额"],
          ["货币资金", 100, 90, "短期借款", 40, 30],
          ["应收账款", 200, 180, "应付账款", 60, 50],
          ["存货", 50, 40, "负债合计", 100, 80],
          ["资产总计", 350, 310, "所有者权益合计", 250, 230],
        ],
      },
    });
    expect(await found()).toEqual([
      {
        key: "sheet:Balance sheet",
        kind: "statements",
        reference: "'Balance sheet'!$A$1:$F$7",
        isDerived: false,
      },
    ]);
  });

  it("names an Excel table by its name, and its sheet not a second time", async () => {
    await open({ sheets: { Ledger: [["A title"], [null], ...LEDGER] } });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add("Ledger!A3:D5", true);
      table.name = "Invoices";
      await context.sync();
    });
    expect(await found()).toEqual([
      { key: "table:Invoices", kind: "invoices", reference: "Invoices[#All]", isDerived: false },
    ]);
  });

  it("finds a named range, and of whole columns only the filled part", async () => {
    await open({ sheets: { Ledger: LEDGER } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ledger");
      context.workbook.names.add("OpenItems", sheet.getRange("A:D"));
      await context.sync();
    });
    const [candidate] = await Excel.run(findTables);
    expect(candidate!.place).toMatchObject({ kind: "name", name: "OpenItems", rowCount: 3 });
    expect(formulaReference(candidate!.place)).toBe("OpenItems");
  });

  it("leaves out a table whose header one of the add-in's functions spills", async () => {
    await open({
      sheets: {
        Portfolio: [
          ["Portfolio"],
          ["=CREDIT.PORTFOLIO(Customers[#All])", "Name", "Customer no.", "Credit limit"],
          ["C-1", "Acme", "C-1", 100],
        ],
      },
    });
    expect(await found()).toEqual([]);
  });

  it("keeps a table of customers to which the user has added a column of scores", async () => {
    await open({
      sheets: {
        Customers: [
          ["Customer no.", "Country", "Credit limit", "Score"],
          ["C-1", "Germany", 1000, "=CREDIT.CREDITSCORE(A2,A1:C2)"],
        ],
      },
    });
    expect(await found()).toMatchObject([{ key: "sheet:Customers", isDerived: false }]);
  });

  it("keeps a ledger beside which the user has typed the add-in's functions", async () => {
    const [headers, ...rows] = LEDGER;
    const formula = "=CREDIT.CREDITSCORE(A2,,A1:D3)";
    await open({ sheets: { Ledger: [[...headers!, "", formula], ...rows] } });
    expect(await found()).toMatchObject([{ key: "sheet:Ledger", isDerived: false }]);
    const [candidate] = await Excel.run(findTables);
    expect(candidate!.place.columnCount).toBe(headers!.length);
  });

  it("keeps a ledger beside which one of the add-in's reports spills", async () => {
    const [headers, ...rows] = LEDGER;
    const report = ["", "=CREDIT.AGINGREPORT(A1:D3)", "Not due", "Total", "Due date"];
    await open({ sheets: { Ledger: [[...headers!, ...report], ...rows] } });
    expect(await found()).toMatchObject([{ key: "sheet:Ledger", isDerived: false }]);
    const [candidate] = await Excel.run(findTables);
    expect(candidate!.place).toMatchObject({ column: 0, columnCount: headers!.length });
  });

  it("marks a list whose customers are formulas as a report", async () => {
    await open({
      sheets: {
        Customers: CUSTOMERS,
        Scores: [
          ["Customer no.", "Country", "Credit limit"],
          ["=Customers!A2", "Germany", "=Customers!C2"],
        ],
      },
    });
    expect(await found()).toMatchObject([
      { key: "sheet:Customers", isDerived: false },
      { key: "sheet:Scores", isDerived: true },
    ]);
  });

  it("is empty in an empty workbook", async () => {
    await open({});
    expect(await found()).toEqual([]);
  });
});

describe("chooseTables", () => {
  async function choose(chosen: Parameters<typeof chooseTables>[1] = {}) {
    return chooseTables(await Excel.run(findTables), chosen);
  }

  const TWO_LEDGERS: OfficeSetup = {
    sheets: { Old: LEDGER.slice(0, 2), Current: LEDGER, Kunden: CUSTOMERS },
  };

  it("takes the candidate with the most known columns and rows, and offers the others", async () => {
    await open(TWO_LEDGERS);
    const { invoices, customers, statements } = await choose();
    expect(invoices.place?.name).toBe("Current");
    expect(invoices.candidates.map(({ name }) => name)).toEqual(["Current", "Old"]);
    expect(customers.place?.name).toBe("Kunden");
    expect(statements).toEqual({
      place: null,
      candidates: [],
      missing: null,
      isHeldBack: false,
      nearest: null,
    });
  });

  it.each([
    {
      because: "a header is renamed",
      rows: [["Customer no.", "Invoice no.", "Due date", "Wert"], ...LEDGER.slice(1)],
      error: {
        code: "missingColumn",
        details: {
          column: "amount|openAmount",
          found: "Customer no., Invoice no., Due date, Wert",
        },
      },
    },
    {
      because: "there is no row below the header",
      rows: LEDGER.slice(0, 1),
      error: { code: "noRows", details: { table: "invoices" } },
    },
    {
      because: "the header has two lines",
      rows: [
        ["", "Invoice", "Due date", "In"],
        ["Customer no.", "no.", "", "EUR"],
        ...LEDGER.slice(1),
      ],
      error: {
        code: "missingColumn",
        details: {
          column: "amount|openAmount",
          found: "Customer no., Invoice no., Due date, In EUR",
        },
      },
    },
    {
      because: "the columns are in Chinese and the customer is missing",
      rows: [
        ["发票号", "到期日", "金额"],
        ["A-1", 45473, 100],
      ],
      error: { code: "missingColumn", details: { column: "customerId|customerName" } },
    },
  ])("says what the nearest range lacks when $because", async ({ rows, error }) => {
    await open({ sheets: { Open: rows as TestCell[][], Notes: [["Milk", "Bread"]] } });
    const { invoices } = await choose();
    expect(invoices).toMatchObject({
      place: null,
      candidates: [],
      nearest: { place: { name: "Open" }, error },
    });
  });

  it("comes near to nothing beside a table of the kind, and in a policy's own range", async () => {
    await open({ sheets: { Ledger: LEDGER, Kunden: CUSTOMERS } });
    const chosen = Object.values(await choose());
    expect(chosen.map(({ nearest }) => nearest)).toEqual(chosen.map(() => null));
  });

  it("takes what the user has chosen", async () => {
    await open(TWO_LEDGERS);
    const { invoices } = await choose({ invoices: "sheet:Old" });
    expect(invoices.place?.name).toBe("Old");
  });

  it("leaves out what the user has left out", async () => {
    await open(TWO_LEDGERS);
    const { customers } = await choose({ customers: null });
    expect(customers).toMatchObject({ place: null, candidates: [{ name: "Kunden" }] });
  });

  it("takes the best and says so when the chosen one is gone", async () => {
    await open(TWO_LEDGERS);
    const { invoices } = await choose({ invoices: "table:Invoices" });
    expect(invoices).toMatchObject({ place: { name: "Current" }, missing: "Invoices" });
  });

  it("does not take invoices for customers when no customers are there, but offers them", async () => {
    await open({
      sheets: {
        Ledger: [
          [...LEDGER[0]!, "Country"],
          ["C-1", 1, 45473, 2, "DE"],
        ],
      },
    });
    const { customers } = await choose();
    expect(customers).toMatchObject({ place: null, candidates: [{ name: "Ledger" }] });
  });
});

describe("receipts and orders", () => {
  const RECEIPTS = [
    ["Customer no.", "Receipt date", "Amount"],
    ["C-1", 45470, 60],
  ];
  const ORDERS = [
    ["Customer no.", "Order no.", "Order amount"],
    ["C-1", "O-1", 500],
  ];

  const chosen = async (ledger: readonly (readonly TestCell[])[], places = {}) => {
    await open({ sheets: { Ledger: ledger, Bank: RECEIPTS, Backlog: ORDERS } });
    return chooseTables(await Excel.run(findTables), places);
  };

  it("are taken unasked where the ledger does not tell what is paid", async () => {
    const { receipts, orders } = await chosen(LEDGER);
    expect(receipts).toMatchObject({ place: { name: "Bank" }, isHeldBack: false });
    expect(orders.place?.name).toBe("Backlog");
  });

  it.each(["Open amount", "Paid amount", "Settled date"])(
    "are offered beside a column %s, and taken when they are chosen",
    async (title) => {
      const ledger = LEDGER.map((row, i) => [...row, i === 0 ? title : ""]);
      const { receipts, orders } = await chosen(ledger);
      expect(receipts).toMatchObject({ place: null, isHeldBack: true });
      expect(receipts.candidates.map(({ name }) => name)).toEqual(["Bank"]);
      expect(orders.place?.name).toBe("Backlog");
      office.dispose();
      const asked = await chosen(ledger, { receipts: "sheet:Bank" });
      expect(asked.receipts).toMatchObject({ place: { name: "Bank" }, isHeldBack: false });
    },
  );
});
